// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of the values of a publiccode.yml file, once it could be read.
import type { Texts } from '../base/language.ts';

export const valueTexts = {
  'publiccode.type.text': { fr: '{key} doit être un texte.', en: '{key} must be a text.' },
  'publiccode.type.flag': {
    fr: '{key} doit valoir true ou false, sans guillemets.',
    en: '{key} must be true or false, without quotes.',
  },
  'publiccode.type.flag-yaml-1-1': {
    fr: '{key} doit valoir true ou false : « yes », « no », « on » et « off » ne sont plus reconnus par YAML 1.2.',
    en: '{key} must be true or false: YAML 1.2 no longer knows “yes”, “no”, “on” and “off”.',
  },
  'publiccode.type.list': {
    fr: '{key} doit être une liste : une ligne par valeur, précédée d’un tiret.',
    en: '{key} must be a list: one line for each value, with a dash before it.',
  },
  'publiccode.type.section': {
    fr: '{key} doit contenir des clés, en retrait sous elle.',
    en: '{key} must hold keys, indented below it.',
  },
  'publiccode.type.quotes': {
    fr: 'Sans guillemets, « {source} » peut être lu « {read} » par d’autres programmes. Mettez-le entre guillemets droits : "{source}".',
    en: 'Without quotes, “{source}” may be read as “{read}” by other programs. Put it in quotes: "{source}".',
  },
  'publiccode.list.empty-item': {
    fr: 'Cette ligne de la liste est vide. Retirez-la.',
    en: 'This line of the list is empty. Remove it.',
  },
  'publiccode.text.too-long': {
    fr: 'Le texte compte {length, number} caractères ; la limite est de {limit, number}. Raccourcissez-le.',
    en: 'The text has {length, number} characters; the limit is {limit, number}. Shorten it.',
  },
  'publiccode.text.too-short': {
    fr: 'Le texte compte {length, number} caractères ; il en faut au moins {limit, number}. Dites-en davantage.',
    en: 'The text has {length, number} characters; it needs at least {limit, number}. Say more.',
  },
  'publiccode.url.not-a-url': {
    fr: '« {value} » n’est pas une adresse. Écrivez-la en entier, par exemple https://forge.example/groupe/projet.',
    en: '“{value}” is not an address. Write it in full, for example https://forge.example/group/project.',
  },
  'publiccode.url.scp': {
    fr: '« {value} » est une adresse pour git seulement. Écrivez l’adresse https:// du dépôt.',
    en: '“{value}” is an address for git only. Write the https:// address of the repository.',
  },
  'publiccode.url.not-a-page': {
    fr: '« {value} » n’est pas l’adresse d’une page web. Elle doit commencer par https:// ou http://.',
    en: '“{value}” is not the address of a web page. It must start with https:// or http://.',
  },
  'publiccode.uri.not-a-uri': {
    fr: '« {value} » n’est ni une adresse (https://…) ni un nom durable (urn:…).',
    en: '“{value}” is neither an address (https://…) nor a lasting name (urn:…).',
  },
  'publiccode.uri.not-a-urn': {
    fr: '« {value} » n’est pas un URN bien formé. La forme est urn:espace:nom.',
    en: '“{value}” is not a well-formed URN. The form is urn:space:name.',
  },
  'publiccode.supports.unknown-alias': {
    fr: 'L’alias « {value} » n’est pas dans la liste de la norme ({known}). Choisissez-en un, ou donnez l’adresse du texte.',
    en: 'The alias “{value}” is not on the standard’s list ({known}). Choose one, or give the address of the text.',
  },
  'publiccode.italy.unknown-code': {
    fr: '« {value} » n’est pas un code d’administration italienne. La forme est urn:x-italian-pa:code (par exemple c_h501).',
    en: '“{value}” is not the code of an Italian administration. The form is urn:x-italian-pa:code (for example c_h501).',
  },
  'publiccode.italy.code-not-checked': {
    fr: 'Non vérifié : que le code « {value} » figure dans l’index des administrations italiennes.',
    en: 'Not checked: that the code “{value}” is in the index of Italian administrations.',
  },
  'publiccode.language.unknown': {
    fr: '« {value} » n’est pas une langue selon BCP 47. Écrivez par exemple fr, en ou nl-BE.',
    en: '“{value}” is not a BCP 47 language. Write for example fr, en or nl-BE.',
  },
  'publiccode.language.spelling': {
    fr: '« {value} » s’écrit « {better} ».',
    en: '“{value}” is written “{better}”.',
  },
  'publiccode.country.unknown': {
    fr: '« {value} » n’est pas un pays. Écrivez ses deux lettres ISO 3166-1, par exemple FR, BE ou CA.',
    en: '“{value}” is not a country. Write its two ISO 3166-1 letters, for example FR, BE or CA.',
  },
  'publiccode.country.mixed-case': {
    fr: 'Le pays « {value} » s’écrit en capitales : {better}.',
    en: 'The country “{value}” is written in capitals: {better}.',
  },
  'publiccode.country.lowercase': {
    fr: 'Les pays en minuscules sont abandonnés par la norme : écrivez {better}.',
    en: 'The standard gives up countries in small letters: write {better}.',
  },
  'publiccode.country.twice': {
    fr: 'La section IT existe déjà. Retirez « it ».',
    en: 'The section IT exists already. Remove “it”.',
  },
  'publiccode.category.unknown': {
    fr: '« {value} » n’est pas une catégorie de la norme.{better, select, other { Vouliez-vous écrire « {better} » ?} none { Choisissez-en une dans la liste de la norme.}}',
    en: '“{value}” is not a category of the standard.{better, select, other { Did you mean “{better}”?} none { Choose one from the standard’s list.}}',
  },
  'publiccode.scope.unknown': {
    fr: '« {value} » n’est pas un domaine de la norme.{better, select, other { Vouliez-vous écrire « {better} » ?} none { Choisissez-en un dans la liste de la norme.}}',
    en: '“{value}” is not a scope of the standard.{better, select, other { Did you mean “{better}”?} none { Choose one from the standard’s list.}}',
  },
  'publiccode.word.not-in-list': {
    fr: '« {value} » n’est pas une valeur permise. Choisissez parmi : {list}.',
    en: '“{value}” is not an allowed value. Choose among: {list}.',
  },
  'publiccode.licence.unknown': {
    fr: '« {value} » n’est pas une licence SPDX. Écrivez par exemple AGPL-3.0-or-later, EUPL-1.2 ou MIT OR Apache-2.0 (liste : https://spdx.org/licenses).',
    en: '“{value}” is not an SPDX licence. Write for example AGPL-3.0-or-later, EUPL-1.2 or MIT OR Apache-2.0 (list: https://spdx.org/licenses).',
  },
  'publiccode.licence.operators': {
    fr: 'Les mots AND, OR et WITH s’écrivent en capitales : « {better} ».',
    en: 'The words AND, OR and WITH are written in capitals: “{better}”.',
  },
  'publiccode.date.not-a-day': {
    fr: '« {value} » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-11-21.',
    en: '“{value}” is not a date. Write year-month-day, for example 2026-11-21.',
  },
  'publiccode.date.contract-ended': {
    fr: 'Ce contrat est terminé depuis le {value}. Mettez la date à jour, ou changez le type de maintenance.',
    en: 'This contract ended on {value}. Bring the date up to date, or change the type of maintenance.',
  },
  'publiccode.email.bad': {
    fr: '« {value} » n’est pas une adresse électronique.',
    en: '“{value}” is not an e-mail address.',
  },
  'publiccode.phone.no-prefix': {
    fr: 'Le numéro « {value} » gagne à être écrit avec son indicatif international, entre guillemets : "+33 1 23 45 67 89".',
    en: 'The number “{value}” is better written with its international prefix, in quotes: "+33 1 23 45 67 89".',
  },
  'publiccode.path.absolute': {
    fr: '« {value} » commence par une barre. Donnez le chemin depuis la racine du dépôt, par exemple img/logo.svg, ou une adresse https://.',
    en: '“{value}” starts with a slash. Give the path from the root of the repository, for example img/logo.svg, or an https:// address.',
  },
  'publiccode.path.scheme': {
    fr: '« {value} » n’est ni un chemin du dépôt ni une adresse http(s).',
    en: '“{value}” is neither a path of the repository nor an http(s) address.',
  },
  'publiccode.path.backslash': {
    fr: '« {value} » contient des barres inversées. Séparez les dossiers par /.',
    en: '“{value}” has backslashes. Separate folders with /.',
  },
  'publiccode.path.outside': {
    fr: '« {value} » sort du dépôt. Le fichier doit s’y trouver.',
    en: '“{value}” leaves the repository. The file must lie in it.',
  },
  'publiccode.picture.format': {
    fr: '« {value} » n’est pas dans un format accepté ({wanted}).',
    en: '“{value}” is not in an accepted format ({wanted}).',
  },
  'publiccode.picture.jpeg': {
    fr: 'Certains catalogues n’acceptent que l’extension .jpg : renommez « {value} ».',
    en: 'Some catalogues only take the extension .jpg: rename “{value}”.',
  },
  'publiccode.video.no-oembed': {
    fr: '« {value} » n’est pas l’adresse d’une vidéo chez un hébergeur qui permet de la montrer ailleurs (oEmbed : PeerTube, YouTube, Vimeo…).',
    en: '“{value}” is not the address of a video at a host that lets others show it (oEmbed: PeerTube, YouTube, Vimeo…).',
  },
  'publiccode.media.not-a-type': {
    fr: '« {value} » n’est pas un type de média. La forme est text/plain.',
    en: '“{value}” is not a media type. The form is text/plain.',
  },
  'publiccode.maintenance.no-contractor': {
    fr: 'La maintenance est déclarée sous contrat : dites avec qui et jusqu’à quand dans maintenance.contractors.',
    en: 'Maintenance is declared under contract: say with whom and until when in maintenance.contractors.',
  },
  'publiccode.maintenance.contractors-without-contract': {
    fr: 'Des prestataires sont cités alors que maintenance.type vaut « {type} ». Écrivez « contract », ou retirez-les.',
    en: 'Contractors are named while maintenance.type is “{type}”. Write “contract”, or remove them.',
  },
  'publiccode.maintenance.no-contact': {
    fr: 'Avec maintenance.type « {type} », il faut au moins un contact dans maintenance.contacts.',
    en: 'With maintenance.type “{type}”, maintenance.contacts needs at least one contact.',
  },
  'publiccode.description.no-language': {
    fr: 'La description doit être donnée dans une langue au moins, par exemple sous « fr ».',
    en: 'The description must be given in one language at least, for example under “en”.',
  },
  'publiccode.description.in-no-language': {
    fr: '{name} est obligatoire dans une langue au moins, et manque. Remplissez description.{tag}.{name}.',
    en: '{name} is mandatory in one language at least, and missing. Fill in description.{tag}.{name}.',
  },
  'publiccode.description.not-in-this-language': {
    fr: '{name} existe dans une autre langue mais pas en « {tag} » ; certains catalogues le demandent dans chacune.',
    en: '{name} exists in another language but not in “{tag}”; some catalogues want it in each.',
  },
  'publiccode.dependency.two-versions': {
    fr: 'version et versionMin ou versionMax disent deux choses. Gardez l’une ou l’autre.',
    en: 'version and versionMin or versionMax say two things. Keep one or the other.',
  },
  'publiccode.deprecated.drop': {
    fr: 'La clé {key} est abandonnée par la norme. Vous pouvez la retirer.',
    en: 'The standard gives up the key {key}. You may remove it.',
  },
  'publiccode.deprecated.monochrome-logo': {
    fr: 'La clé monochromeLogo est abandonnée par la norme. Utilisez logo.',
    en: 'The standard gives up the key monochromeLogo. Use logo.',
  },
  'publiccode.deprecated.repo-owner': {
    fr: 'La clé legal.repoOwner est abandonnée par la norme. Utilisez organisation.name (avec organisation.uri).',
    en: 'The standard gives up the key legal.repoOwner. Use organisation.name (with organisation.uri).',
  },
  'publiccode.deprecated.codice-ipa': {
    fr: 'La clé riuso.codiceIPA est abandonnée par la norme. Utilisez organisation.uri : urn:x-italian-pa:{value}.',
    en: 'The standard gives up the key riuso.codiceIPA. Use organisation.uri: urn:x-italian-pa:{value}.',
  },
  'publiccode.deprecated.lowercase-country': {
    fr: 'Les sections de pays en minuscules sont abandonnées par la norme. Écrivez IT.',
    en: 'The standard gives up country sections in small letters. Write IT.',
  },
  'publiccode.deprecated.country-section': {
    fr: 'Les sections de pays disparaîtront en version 1. Préférez supports et organisation.',
    en: 'Country sections will go in version 1. Prefer supports and organisation.',
  },
  'publiccode.reference.page-missing': {
    fr: '« {value} » ne répond pas ou n’existe plus{why, select, none {} other { ({why})}}. Corrigez l’adresse.',
    en: '“{value}” does not answer or no longer exists{why, select, none {} other { ({why})}}. Mend the address.',
  },
  'publiccode.reference.file-missing': {
    fr: 'Le fichier « {value} » n’existe pas. Ajoutez-le, ou corrigez le chemin.',
    en: 'There is no file “{value}”. Add it, or mend the path.',
  },
  'publiccode.reference.not-a-png': {
    fr: '« {value} » n’est pas une image PNG, malgré son nom.',
    en: '“{value}” is not a PNG picture, whatever its name.',
  },
  'publiccode.reference.not-a-picture': {
    fr: '« {value} » n’est ni une image PNG ni une image JPEG.',
    en: '“{value}” is neither a PNG nor a JPEG picture.',
  },
  'publiccode.reference.not-checked': {
    fr: 'Non vérifié : « {value} »{why, select, none {} other { ({why})}}.',
    en: 'Not checked: “{value}”{why, select, none {} other { ({why})}}.',
  },
  'publiccode.command.group': {
    fr: 'Fichiers publiccode.yml : les vérifier',
    en: 'publiccode.yml files: check them',
  },
  'publiccode.command.check': {
    fr: 'Vérifie un publiccode.yml, un dossier qui en contient, ou une adresse',
    en: 'Checks a publiccode.yml, a folder that holds some, or an address',
  },
  'publiccode.command.check.target': {
    fr: 'un fichier, un dossier, l’adresse d’un fichier ou d’un dépôt, ou - pour l’entrée standard',
    en: 'a file, a folder, the address of a file or of a repository, or - for standard input',
  },
  'publiccode.command.no-network': {
    fr: 'n’ouvre aucune adresse du fichier : ce qui n’a pas été vérifié est dit',
    en: 'open no address of the file: what was not checked is told',
  },
  'publiccode.command.json': { fr: 'donne le résultat en JSON', en: 'give the result as JSON' },
  'publiccode.command.accept-version-1': {
    fr: 'lit aussi la version 1 de la norme, annoncée et pas encore publiée',
    en: 'also read version 1 of the standard, announced and not yet published',
  },
  'publiccode.severity.error': { fr: 'erreur', en: 'error' },
  'publiccode.severity.warning': { fr: 'attention', en: 'warning' },
  'publiccode.severity.note': { fr: 'note', en: 'note' },
  'publiccode.report.valid': { fr: 'valide', en: 'valid' },
  'publiccode.report.invalid': { fr: 'non valide', en: 'not valid' },
  'publiccode.report.total': {
    fr: '{files, plural, one {# fichier} other {# fichiers}} : {invalid, plural, =0 {{files, plural, one {valide} other {tous valides}}} one {# non valide} other {# non valides}} ; {errors, plural, one {# erreur} other {# erreurs}}, {warnings, plural, one {# avertissement} other {# avertissements}}, {notes, plural, one {# note} other {# notes}}.',
    en: '{files, plural, one {# file} other {# files}}: {invalid, plural, =0 {{files, plural, one {valid} other {all valid}}} one {# not valid} other {# not valid}}; {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notes, plural, one {# note} other {# notes}}.',
  },
  'publiccode.report.not-checked': {
    fr: '{count, plural, one {# vérification non faite} other {# vérifications non faites}} (réseau ou fichiers absents) : {keys}',
    en: '{count, plural, one {# check} other {# checks}} not made (no network or no files): {keys}',
  },
  'publiccode.target.not-found': {
    fr: '« {target} » n’existe pas. Donnez un fichier, un dossier ou une adresse.',
    en: 'There is no “{target}”. Give a file, a folder or an address.',
  },
  'publiccode.target.unreadable': {
    fr: '« {target} » ne peut pas être lu : {why}',
    en: '“{target}” cannot be read: {why}',
  },
  'publiccode.target.no-publiccode': {
    fr: 'Le dossier « {target} » ne contient pas de publiccode.yml.',
    en: 'The folder “{target}” holds no publiccode.yml.',
  },
  'publiccode.target.not-an-address': {
    fr: '« {target} » n’est pas une adresse que l’on puisse ouvrir. Donnez celle d’un fichier ou d’un dépôt, en https://.',
    en: '“{target}” is not an address that can be opened. Give that of a file or a repository, in https://.',
  },
  'publiccode.target.no-network': {
    fr: 'Lire « {target} » demande le réseau : retirez --no-network, ou donnez un fichier.',
    en: 'Reading “{target}” needs the network: drop --no-network, or give a file.',
  },
  'publiccode.target.too-many': {
    fr: 'Le dossier « {target} » contient plus de {limit, number} fichiers à vérifier. Donnez un dossier plus petit.',
    en: 'The folder “{target}” holds more than {limit, number} files to check. Give a smaller folder.',
  },
} as const satisfies Texts;
