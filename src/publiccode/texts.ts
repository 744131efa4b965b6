// SPDX-License-Identifier: AGPL-3.0-or-later
// What a reader of publiccode.yml says, in French and English.
import type { Texts } from '../base/language.ts';
import { valueTexts } from './texts-values.ts';

export const texts = {
  ...valueTexts,
  'publiccode.command.format': {
    fr: 'forme de la réponse : text, json, sarif ou errorformat (fichier:ligne:colonne: …)',
    en: 'form of the answer: text, json, sarif or errorformat (file:line:column: …)',
  },
  'publiccode.command.fix': {
    fr: 'réécrire les fichiers sans erreur sous leur forme canonique ; ce qui se perdrait (commentaires, clés inconnues) l’empêche',
    en: 'write files without errors again in canonical form; what would be lost (comments, unknown keys) prevents it',
  },
  'publiccode.report.fixed': {
    fr: '{file} : réécrit sous sa forme canonique.',
    en: '{file}: written again in canonical form.',
  },
  'publiccode.report.not-fixed': {
    fr: '{file} : laissé tel quel ; ses commentaires ou ses clés inconnues seraient perdus. Mettez les commentaires au début du fichier.',
    en: '{file}: left as it is; its comments or unknown keys would be lost. Put comments at the start of the file.',
  },
  'publiccode.target.bad-format': {
    fr: '« {written} » n’est pas une forme de réponse. Écrivez --format suivi de l’un de ces mots : {known}.',
    en: '“{written}” is no form of an answer. Write --format with one of these words: {known}.',
  },
  'publiccode.report.at-key': { fr: '{key} : {words}', en: '{key}: {words}' },
  'publiccode.file.empty': {
    fr: 'Le fichier est vide. Commencez par « publiccodeYmlVersion: "0" ».',
    en: 'The file is empty. Start with “publiccodeYmlVersion: "0"”.',
  },
  'publiccode.file.not-a-section': {
    fr: 'Le fichier doit être une suite de lignes « clé: valeur » ; il contient autre chose (une liste ou un simple texte).',
    en: 'The file must be a series of “key: value” lines; it holds something else (a list or a bare text).',
  },
  'publiccode.file.too-big': {
    fr: 'Le fichier pèse {size, number} Mo ; la limite est de {limit, number} Mo. Un publiccode.yml ordinaire en pèse mille fois moins : vérifiez que c’est le bon fichier.',
    en: 'The file weighs {size, number} MB; the limit is {limit, number} MB. An ordinary publiccode.yml is a thousand times smaller: check that this is the right file.',
  },
  'publiccode.file.more': {
    fr: 'Il y en a d’autres : seuls les {most, number} premiers constats de cette sorte sont donnés.',
    en: 'There are more: only the first {most, number} findings of this kind are given.',
  },
  'publiccode.encoding.utf-16': {
    fr: 'Le fichier est enregistré en UTF-16. Enregistrez-le de nouveau en UTF-8.',
    en: 'The file is saved as UTF-16. Save it again as UTF-8.',
  },
  'publiccode.encoding.not-utf-8': {
    fr: 'Le fichier n’est pas en UTF-8 (premier caractère illisible à la ligne {line, number} ; il est sans doute en Latin-1 ou Windows-1252). Enregistrez-le de nouveau en UTF-8.',
    en: 'The file is not UTF-8 (first unreadable character on line {line, number}; it probably is Latin-1 or Windows-1252). Save it again as UTF-8.',
  },
  'publiccode.encoding.binary': {
    fr: 'Ce n’est pas un fichier texte. Vérifiez que c’est bien le publiccode.yml.',
    en: 'This is not a text file. Check that it really is the publiccode.yml.',
  },
  'publiccode.encoding.nul': {
    fr: 'Le fichier contient un caractère nul (octet 0), que YAML interdit. Supprimez-le.',
    en: 'The file holds a null character (byte 0), which YAML forbids. Remove it.',
  },
  'publiccode.encoding.bom': {
    fr: 'Le fichier commence par une marque invisible (BOM). Elle est inutile en UTF-8 : enregistrez-le « UTF-8 sans BOM ».',
    en: 'The file starts with an invisible mark (BOM). UTF-8 has no need of it: save it as “UTF-8 without BOM”.',
  },
  'publiccode.yaml.syntax': {
    fr: 'Ce passage n’est pas du YAML correct : {detail}',
    en: 'This is not correct YAML: {detail}',
  },
  'publiccode.yaml.text-indent': {
    fr: 'Les lignes {from, number} à {until, number} sont la suite du texte de « {key} » : mettez au moins {spaces, plural, one {# espace} other {# espaces}} au début de chacune.',
    en: 'Lines {from, number} to {until, number} go on with the text of “{key}”: start each of them with at least {spaces, plural, one {# space} other {# spaces}}.',
  },
  'publiccode.yaml.quote-open': {
    fr: 'Le texte commence par un guillemet ({quote}) que rien ne ferme. Fermez-le à la fin du texte, et doublez ou échappez ceux qu’il contient.',
    en: 'The text starts with a quote ({quote}) that nothing closes. Close it at the end of the text, and double or escape those within.',
  },
  'publiccode.yaml.no-colon': {
    fr: 'Cette ligne n’est ni une clé suivie de « : », ni la suite d’un texte : ajoutez le deux-points, ou des espaces au début de la ligne si elle continue le texte du dessus.',
    en: 'This line is neither a key followed by “:” nor the rest of a text: add the colon, or spaces at its start if it goes on with the text above.',
  },
  'publiccode.yaml.colon-inside': {
    fr: 'Le texte contient « : » suivi d’une espace, que YAML prend pour une clé. Mettez tout le texte entre guillemets.',
    en: 'The text holds “:” followed by a space, which YAML takes for a key. Put the whole text in quotes.',
  },
  'publiccode.yaml.escape': {
    fr: 'Une barre oblique inverse (\\) n’est suivie d’aucun signe que YAML connaît. Doublez-la, ou mettez le texte entre apostrophes.',
    en: 'A backslash (\\) is followed by no sign that YAML knows. Double it, or put the text between single quotes.',
  },
  'publiccode.yaml.start': {
    fr: 'Le texte commence par un signe que YAML se réserve (@, %, `…). Mettez-le entre guillemets.',
    en: 'The text starts with a sign that YAML keeps for itself (@, %, `…). Put it in quotes.',
  },
  'publiccode.yaml.tab': {
    fr: 'Une tabulation sert de retrait. YAML n’accepte que des espaces : remplacez-la par des espaces.',
    en: 'A tab is used to indent. YAML only takes spaces: replace it with spaces.',
  },
  'publiccode.yaml.indent': {
    fr: 'Le retrait de cette ligne n’est pas celui des lignes voisines. Alignez-la sur les clés du même niveau.',
    en: 'This line is not indented like its neighbours. Align it with the keys of the same level.',
  },
  'publiccode.yaml.several-documents': {
    fr: 'Le fichier contient plusieurs documents séparés par « --- ». Gardez-en un seul.',
    en: 'The file holds several documents separated by “---”. Keep only one.',
  },
  'publiccode.yaml.odd': { fr: 'Écriture YAML inhabituelle : {detail}', en: 'Unusual YAML: {detail}' },
  'publiccode.yaml.version-1-1': {
    fr: 'Le fichier se déclare en YAML 1.1, que la norme abandonne. Retirez la ligne « %YAML ».',
    en: 'The file declares YAML 1.1, which the standard gives up. Remove the “%YAML” line.',
  },
  'publiccode.yaml.merge': {
    fr: 'La fusion « << » n’est plus dans YAML 1.2. Recopiez les clés.',
    en: 'The merge “<<” is no longer part of YAML 1.2. Copy the keys out.',
  },
  'publiccode.yaml.too-deep': {
    fr: 'Le fichier emboîte plus de {limit, number} niveaux ; la norme en demande cinq. Vérifiez les retraits et les crochets.',
    en: 'The file nests more than {limit, number} levels; the standard needs five. Check indents and brackets.',
  },
  'publiccode.yaml.too-many-aliases': {
    fr: 'Le fichier contient plus de {limit, number} renvois (« *nom »). Recopiez les valeurs.',
    en: 'The file holds more than {limit, number} aliases (“*name”). Copy the values out.',
  },
  'publiccode.yaml.bad-alias': {
    fr: 'Le renvoi « *{name} » ne mène à rien. Recopiez la valeur à cet endroit.',
    en: 'The alias “*{name}” leads nowhere. Copy the value here.',
  },
  'publiccode.yaml.bomb': {
    fr: 'Les renvois de ce fichier le font gonfler à une taille démesurée (« bombe YAML »). Retirez-les et recopiez les valeurs utiles.',
    en: 'The aliases of this file swell it beyond reason (a “YAML bomb”). Remove them and copy the values you need.',
  },
  'publiccode.key.blank': {
    fr: 'La clé {key} est vide. Remplissez-la, ou retirez la ligne.',
    en: 'The key {key} is empty. Fill it in, or remove the line.',
  },
  'publiccode.licence.case': {
    fr: 'La licence « {value} » s’écrit « {better} ».',
    en: 'The licence “{value}” is written “{better}”.',
  },
  'publiccode.version.missing': {
    fr: 'La clé publiccodeYmlVersion manque. Ajoutez en tête « publiccodeYmlVersion: "0" ».',
    en: 'The key publiccodeYmlVersion is missing. Add “publiccodeYmlVersion: "0"” at the top.',
  },
  'publiccode.version.not-a-text': {
    fr: 'La version doit être un texte entre guillemets droits : "{value}".',
    en: 'The version must be a text in quotes: "{value}".',
  },
  'publiccode.version.unknown': {
    fr: 'La version « {value} » n’existe pas. Écrivez "0" (versions connues : {known}).',
    en: 'There is no version “{value}”. Write "0" (known versions: {known}).',
  },
  'publiccode.version.unpublished': {
    fr: 'La version 1 de la norme est annoncée mais pas publiée : aucun catalogue ne l’accepte encore. Écrivez "0".',
    en: 'Version 1 of the standard is announced, not published, and the place of some keys of this file in it is not settled: catalogues refuse it. Write "0".',
  },
  'publiccode.version.settled': {
    fr: 'La version 1 de la norme est annoncée mais pas publiée. Ce fichier s’en tient aux clés que tous ses projets gardent.',
    en: 'Version 1 of the standard is announced, not published. This file keeps to the keys that all its drafts keep.',
  },
  'publiccode.version.ahead': {
    fr: 'La version 1 de la norme est annoncée mais pas publiée : ce fichier est lu selon ce qui en est connu.',
    en: 'Version 1 of the standard is announced, not published: this file is read by what is known of it.',
  },
  'publiccode.version.old': {
    fr: 'La version {value} n’est plus la dernière. Écrivez "0", qui vaut pour toutes les versions 0.',
    en: 'Version {value} is no longer the latest. Write "0", which stands for every version 0.',
  },
  'publiccode.version.draft': {
    fr: 'La version {value} est un premier jet de 2018 que certains catalogues refusent. Écrivez "0".',
    en: 'Version {value} is an early draft of 2018 that some catalogues refuse. Write "0".',
  },
  'publiccode.key.missing': {
    fr: 'La clé {key} est obligatoire et manque. Ajoutez-la.',
    en: 'The key {key} is mandatory and missing. Add it.',
  },
  'publiccode.key.empty': {
    fr: 'La clé {key} est obligatoire et vide. Remplissez-la.',
    en: 'The key {key} is mandatory and empty. Fill it in.',
  },
  'publiccode.key.twice': {
    fr: 'La clé « {name} » est écrite deux fois. Gardez-en une.',
    en: 'The key “{name}” is written twice. Keep one.',
  },
  'publiccode.key.unknown': {
    fr: 'La norme ne connaît pas la clé « {name} » à cet endroit. Retirez-la, ou vérifiez son retrait.',
    en: 'The standard knows no key “{name}” here. Remove it, or check its indent.',
  },
  'publiccode.key.unknown-near': {
    fr: 'La norme ne connaît pas la clé « {name} » à cet endroit. Vouliez-vous écrire « {better} » ?',
    en: 'The standard knows no key “{name}” here. Did you mean “{better}”?',
  },
  'publiccode.key.moved': {
    fr: 'La clé « {name} » n’est plus dans la norme à cet endroit. Utilisez {better}.',
    en: 'The key “{name}” is no longer in the standard here. Use {better}.',
  },
  'publiccode.key.dropped': {
    fr: 'La clé « {name} » n’est plus dans la norme. Retirez-la.',
    en: 'The key “{name}” is no longer in the standard. Remove it.',
  },
} as const satisfies Texts;
