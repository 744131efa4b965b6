// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about an import and what became of it.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'catalogue.command.import.about': {
    fr: 'Fait entrer un catalogue : publiccode, developers-italia, sill, comptoir ou ore, depuis un fichier, une adresse ou un dossier',
    en: 'Takes in a catalogue: publiccode, developers-italia, sill, comptoir or ore, from a file, an address or a folder',
  },
  'catalogue.command.import.source': {
    fr: 'd’où viennent les fiches : publiccode, developers-italia, sill, comptoir, ore',
    en: 'where the records come from: publiccode, developers-italia, sill, comptoir, ore',
  },
  'catalogue.command.import.input': {
    fr: 'fichier, adresse https ou dossier',
    en: 'file, https address or folder',
  },
  'catalogue.command.import.dry': {
    fr: 'montre ce qui serait fait sans toucher au catalogue, et garde ce plan : « halle imports » l’exécute ou l’abandonne',
    en: 'shows what would be done without touching the catalogue, and keeps that plan: “halle imports” carries it out or drops it',
  },
  'catalogue.command.import.json': { fr: 'répond en JSON', en: 'answers in JSON' },
  'catalogue.check.names': {
    fr: 'Noms où se cachent des signes que personne ne voit : {n}',
    en: 'Names with invisible characters in them: {n}',
  },
  'catalogue.check.name-software': { fr: '« {name} » (logiciel {slug})', en: '“{name}” (software {slug})' },
  'catalogue.check.name-organisation': {
    fr: '« {name} » (organisation {slug})',
    en: '“{name}” (organisation {slug})',
  },
  'catalogue.check.mend-software': {
    fr: 'reprenez sa source : halle import',
    en: 'take its source in again: halle import',
  },
  'catalogue.check.mend-organisation': {
    fr: 'reprenez sa liste, ou demandez au prestataire de revenir sous son nom écrit sans ces signes',
    en: 'take its list in again, or ask the provider to come in again under its name without those signs',
  },
  'catalogue.command.import.country': {
    fr: 'mailboxes : le pays des codes qui n’en disent aucun : FR, BE ou CA',
    en: 'mailboxes: the country of codes that say none: FR, BE or CA',
  },
  'catalogue.command.import.complete': {
    fr: 'ces fiches sont toutes celles de la source : celles qui manquent sont retirées',
    en: 'these are all the records of the source: those that are missing are withdrawn',
  },
  'catalogue.command.import.allow-private': {
    fr: 'permet une adresse de votre réseau',
    en: 'allows an address of your own network',
  },
  'catalogue.command.merge': {
    fr: 'Dit que deux fiches parlent du même logiciel',
    en: 'Says that two entries are the same software',
  },
  'catalogue.command.unmerge': {
    fr: 'Défait cette décision ; entre deux fiches que rien n’a jointes à la main, dit qu’elles parlent de deux logiciels',
    en: 'Undoes that decision; between records that nobody joined by hand, says that they are two software',
  },
  'catalogue.command.merge.entry': {
    fr: 'un logiciel (le mot de son adresse) ou une fiche (source:identifiant)',
    en: 'a software (the word of its address) or a record (source:identifier)',
  },
  'catalogue.command.merge.reason': { fr: 'pourquoi, en une phrase', en: 'why, in one sentence' },

  'catalogue.import.unknown-source': {
    fr: 'La halle ne lit pas de source nommée « {written} ». Elle lit : {known}.',
    en: 'Halle reads no source called “{written}”. It reads: {known}.',
  },
  'catalogue.import.nothing-there': {
    fr: 'Il n’y a rien à lire à « {given} ». Vérifiez le nom du fichier, du dossier ou l’adresse.',
    en: 'There is nothing to read at “{given}”. Check the name of the file or folder, or the address.',
  },
  'catalogue.import.not-a-file': {
    fr: '« {given} » n’est ni un fichier ni un dossier. Enregistrez d’abord ce qu’il y a à lire dans un fichier, puis donnez son nom.',
    en: '“{given}” is neither a file nor a folder. Save what there is to read in a file first, then give its name.',
  },
  'catalogue.import.endless-pages': {
    fr: 'Les pages de {given} ne finissent pas, ou mènent ailleurs ({next}) : rien n’a été pris. Enregistrez la liste entière dans un fichier, puis donnez son nom.',
    en: 'The pages of {given} do not end, or lead elsewhere ({next}): nothing was taken. Save the whole list in a file, then give its name.',
  },
  'catalogue.import.empty-folder': {
    fr: 'Le dossier « {given} » ne contient aucun fichier de cette source.',
    en: 'The folder “{given}” contains no file of this source.',
  },
  'catalogue.import.too-many-files': {
    fr: 'Ce dossier contient {n} fichiers ; une importation en lit {limit} au plus. Faites-la en plusieurs fois.',
    en: 'This folder contains {n} files; one import reads {limit} at most. Do it in several times.',
  },
  'catalogue.import.too-long': {
    fr: 'Ce fichier dépasse {limit} Mo : il n’est pas lu.',
    en: 'This file is longer than {limit} MB: it is not read.',
  },
  'catalogue.import.bad-answer': {
    fr: 'L’adresse « {given} » a répondu par l’erreur {status}. Réessayez plus tard, ou téléchargez le fichier et donnez-le.',
    en: 'The address “{given}” answered with error {status}. Try again later, or download the file and give it.',
  },
  'catalogue.import.not-utf8': {
    fr: '« {file} » n’est pas écrit en UTF-8. Enregistrez-le en UTF-8 et recommencez.',
    en: '“{file}” is not written in UTF-8. Save it as UTF-8 and try again.',
  },
  'catalogue.import.html': {
    fr: '« {file} » est une page web, pas un fichier de données : l’adresse mène sans doute à une page de connexion ou d’erreur.',
    en: '“{file}” is a web page, not a data file: the address probably leads to a sign-in or error page.',
  },
  'catalogue.import.not-json': {
    fr: '« {file} » n’est pas du JSON : {message}',
    en: '“{file}” is not JSON: {message}',
  },
  'catalogue.import.not-csv': {
    fr: '« {file} » n’est pas un tableau CSV lisible à partir de la ligne {line, number}.',
    en: '“{file}” is not a readable CSV table from line {line, number} on.',
  },
  'catalogue.import.other-shape': {
    fr: '« {file} » n’a pas la forme de cette source (il y manque {expected}). Est-ce le bon nom de source ?',
    en: '“{file}” does not have the shape of this source ({expected} is missing). Is it the right source name?',
  },

  'catalogue.import.not-yaml': {
    fr: 'ce n’est pas du YAML lisible ({message})',
    en: 'this is not readable YAML ({message})',
  },
  'catalogue.import.not-a-mapping': {
    fr: 'ce n’est pas une fiche : on attend des lignes « clé: valeur »',
    en: 'this is not a record: lines “key: value” are expected',
  },
  'catalogue.import.no-name': { fr: 'le nom du logiciel manque', en: 'the name of the software is missing' },
  'catalogue.import.no-id': { fr: 'le numéro de la fiche manque', en: 'the number of the record is missing' },
  'catalogue.import.no-repository': {
    fr: 'l’adresse du code manque ou n’en est pas une{written, select, none {} other { (« {written} »)}}',
    en: 'the address of the code is missing or is not one{written, select, none {} other { (“{written}”)}}',
  },
  'catalogue.import.many-withdrawn': {
    fr: 'cette importation retirerait {n} des {standing} fiches de sa source, plus d’une sur dix : rien n’est fait sans votre accord. Si la source est bien complète, recommencez avec --yes-withdraw {n}',
    en: 'this import would withdraw {n} of the {standing} records of its source, more than one in ten: nothing is done without your agreement. If the source really is complete, run it again with --yes-withdraw {n}',
  },
  'catalogue.import.bad-number': {
    fr: '« {written} » n’est pas un nombre de fiches : écrivez-le en chiffres',
    en: '“{written}” is not a number of records: write it in digits',
  },
  'catalogue.command.import.yes-withdraw': {
    fr: 'accepter que tant de fiches soient retirées (au-delà d’une sur dix, rien n’est fait sans cela)',
    en: 'agree that so many records are withdrawn (above one in ten, nothing is done without this)',
  },
  'catalogue.import.elsewhere': {
    fr: 'le fichier se trouve à {lies}, et dit que le code se trouve à {said} : il ne parle que du dépôt où il se trouve. Importez celui de ce dépôt, ou corrigez « url » dans le fichier',
    en: 'the file lies at {lies} and says that the code is at {said}: it speaks only of the repository where it lies. Import the one of that repository, or correct “url” in the file',
  },
  'catalogue.import.other-software': {
    fr: 'la fiche de cette adresse est celle de « {known} », et le fichier nomme « {name} ». Si c’est un autre logiciel du même dépôt, écrivez son dossier dans « url » (…/tree/main/dossier) ; si le logiciel a changé de nom, importez le fichier depuis l’adresse de son dépôt',
    en: 'the entry of this address is “{known}”, and the file names “{name}”. If it is another software of the same repository, write its folder into “url” (…/tree/main/folder); if the software was renamed, import the file from the address of its repository',
  },
  'catalogue.import.inactive': {
    fr: 'la source dit que cette fiche n’est plus active',
    en: 'the source says that this record is no longer active',
  },
  'catalogue.import.twice': {
    fr: 'une autre fiche de la même importation porte le même identifiant ({other}) : la première compte',
    en: 'another record of the same import has the same identifier ({other}): the first one counts',
  },
  'catalogue.import.not-libre': {
    fr: 'sa licence ({licence}) n’est pas libre : la halle ne montre que des logiciels libres',
    en: 'its licence ({licence}) is not free: Halle shows only free software',
  },
  'catalogue.import.many-users': {
    fr: '{n, number} administrations utilisatrices nommées ; les {kept, number} premières sont gardées',
    en: '{n, number} users named; the first {kept, number} are kept',
  },
  'catalogue.import.bad-field': {
    fr: 'le champ « {field} » n’a pas la forme attendue ({message})',
    en: 'the field “{field}” does not have the expected shape ({message})',
  },

  'catalogue.import.withheld': {
    fr: 'tant que cette fiche n’est pas lisible, aucune fiche absente n’est retirée',
    en: 'as long as this record cannot be read, no missing record is withdrawn',
  },
  'catalogue.import.bad-starter': {
    fr: 'Le fichier {place} du catalogue de départ n’a pas la forme attendue ({key}, ligne {line}).',
    en: 'The file {place} of the starter catalogue does not have the expected shape ({key}, line {line}).',
  },
  'catalogue.import.plan': {
    fr: 'Ce qui serait fait (rien n’est écrit) :',
    en: 'What would be done (nothing is written):',
  },
  'catalogue.import.done': { fr: 'C’est fait :', en: 'Done:' },
  'catalogue.import.counts': {
    fr: '{new, plural, =0 {aucune nouvelle fiche} one {1 nouvelle fiche} other {# nouvelles fiches}}, {changed, plural, =0 {aucune changée} one {1 changée} other {# changées}}, {unchanged, plural, =0 {aucune inchangée} one {1 inchangée} other {# inchangées}}, {merged, plural, =0 {aucune réunie à une autre source} one {1 réunie à une autre source} other {# réunies à d’autres sources}}, {conflicts, plural, =0 {aucun conflit} one {1 en conflit} other {# en conflit}}, {withdrawn, plural, =0 {aucune retirée} one {1 retirée} other {# retirées}}, {refused, plural, =0 {aucune refusée} one {1 refusée} other {# refusées}}.',
    en: '{new, plural, =0 {no new record} one {1 new record} other {# new records}}, {changed, plural, =0 {none changed} other {# changed}}, {unchanged, plural, =0 {none unchanged} other {# unchanged}}, {merged, plural, =0 {none merged with another source} other {# merged with other sources}}, {conflicts, plural, =0 {no conflict} other {# in conflict}}, {withdrawn, plural, =0 {none withdrawn} other {# withdrawn}}, {refused, plural, =0 {none refused} other {# refused}}.',
  },
  'catalogue.import.line.new': { fr: '+ {name} : nouvelle fiche', en: '+ {name}: new record' },
  'catalogue.import.line.returned': {
    fr: '+ {name} : de retour dans la source',
    en: '+ {name}: back in the source',
  },
  'catalogue.import.line.changed': {
    fr: '~ {name} : {fields, select, none {le détail de la fiche a changé} other {change {fields}}}',
    en: '~ {name}: {fields, select, none {details of the record changed} other {{fields} changed}}',
  },
  'catalogue.import.line.withdrawn': {
    fr: '− {name} : n’est plus dans la source, la fiche est retirée',
    en: '− {name}: no longer in the source, the record is withdrawn',
  },
  'catalogue.import.line.refused': { fr: '× {place} : refusée', en: '× {place}: refused' },
  'catalogue.import.line.merged': {
    fr: '    réunie à « {name} » ({source}), reconnue par {by}',
    en: '    merged with “{name}” ({source}), recognised by {by}',
  },
  'catalogue.import.line.conflict': {
    fr: '    conflit avec « {name} » : même {kind} ({value}), mais {differ} ; les deux restent séparés, « halle merge » les réunit',
    en: '    conflict with “{name}”: same {kind} ({value}), but {differ}; both stay apart, “halle merge” joins them',
  },
  'catalogue.import.line.complaint': {
    fr: '    {words}{line, select, none {} other { — ligne {line}, colonne {column}}}',
    en: '    {words}{line, select, none {} other { — line {line}, column {column}}}',
  },
  'catalogue.import.key.repository': { fr: 'adresse du code', en: 'address of the code' },
  'catalogue.import.key.wikidata': { fr: 'numéro Wikidata', en: 'Wikidata number' },
  'catalogue.import.key.comptoir': { fr: 'numéro du Comptoir du Libre', en: 'Comptoir du Libre number' },
  'catalogue.import.key.sill': { fr: 'numéro SILL', en: 'SILL number' },
  'catalogue.import.key.name': { fr: 'nom et éditeur', en: 'name and publisher' },
  'catalogue.import.by.repository': { fr: 'l’adresse du code', en: 'the address of the code' },
  'catalogue.import.by.wikidata': { fr: 'le numéro Wikidata', en: 'the Wikidata number' },
  'catalogue.import.by.comptoir': {
    fr: 'le numéro du Comptoir du Libre',
    en: 'the Comptoir du Libre number',
  },
  'catalogue.import.by.sill': { fr: 'le numéro SILL', en: 'the SILL number' },
  'catalogue.import.by.name': { fr: 'le nom et l’éditeur', en: 'the name and the publisher' },
  'catalogue.import.by.decision': { fr: 'la décision d’une personne', en: 'a person’s decision' },
  'catalogue.import.by.link': {
    fr: 'une troisième fiche qui les relie',
    en: 'a third record that links them',
  },
  'catalogue.import.differ.path': { fr: 'pas le même dossier', en: 'another folder' },
  'catalogue.import.differ.wikidata': { fr: 'pas le même numéro Wikidata', en: 'another Wikidata number' },
  'catalogue.import.differ.comptoir': { fr: 'pas le même numéro du Comptoir', en: 'another Comptoir number' },
  'catalogue.import.differ.same-source': {
    fr: 'le catalogue de départ en fait deux logiciels',
    en: 'the starter catalogue has them as two',
  },
  'catalogue.import.differ.ambiguous': {
    fr: 'elle pourrait être l’un ou l’autre de deux logiciels',
    en: 'it could be either of two software',
  },

  'catalogue.import.field.name': { fr: 'le nom', en: 'the name' },
  'catalogue.import.field.summary': { fr: 'le résumé', en: 'the summary' },
  'catalogue.import.field.description': { fr: 'la description', en: 'the description' },
  'catalogue.import.field.publisher': { fr: 'l’éditeur', en: 'the publisher' },
  'catalogue.import.field.licence': { fr: 'la licence', en: 'the licence' },
  'catalogue.import.field.repositories': { fr: 'l’adresse du code', en: 'the address of the code' },
  'catalogue.import.field.aliases': {
    fr: 'les autres adresses du code',
    en: 'the other addresses of the code',
  },
  'catalogue.import.field.otherNames': { fr: 'les autres noms', en: 'the other names' },
  'catalogue.import.field.wikidata': { fr: 'le numéro Wikidata', en: 'the Wikidata number' },
  'catalogue.import.field.comptoir': { fr: 'le numéro du Comptoir', en: 'the Comptoir number' },
  'catalogue.import.field.sill': { fr: 'le numéro SILL', en: 'the SILL number' },
  'catalogue.import.field.website': { fr: 'le site', en: 'the website' },
  'catalogue.import.field.documentation': { fr: 'la documentation', en: 'the documentation' },
  'catalogue.import.field.functions': { fr: 'les fonctions', en: 'the functions' },
  'catalogue.import.field.categories': { fr: 'les catégories', en: 'the categories' },
  'catalogue.import.field.countries': { fr: 'les pays', en: 'the countries' },
  'catalogue.import.field.languages': { fr: 'les langues', en: 'the languages' },
  'catalogue.import.field.madeForLocalAuthorities': { fr: 'le public visé', en: 'the audience' },
  'catalogue.import.field.developmentStatus': { fr: 'l’état de développement', en: 'the development status' },
  'catalogue.import.field.releaseDate': { fr: 'la date de version', en: 'the release date' },
  'catalogue.import.field.version': { fr: 'la version', en: 'the version' },
  'catalogue.import.field.maintenance': { fr: 'l’entretien', en: 'the upkeep' },
  'catalogue.import.field.fundedBy': { fr: 'qui le finance', en: 'who funds it' },
  'catalogue.import.field.roadmap': { fr: 'ce qui est prévu', en: 'what is planned' },
  'catalogue.import.field.isBasedOn': { fr: 'ce dont il est issu', en: 'what it is made from' },
  'catalogue.import.field.videos': { fr: 'les films', en: 'the films' },
  'catalogue.import.field.logo': { fr: 'le logo', en: 'the logo' },
  'catalogue.import.field.screenshots': { fr: 'les captures d’écran', en: 'the screenshots' },
  'catalogue.import.field.components': { fr: 'les briques', en: 'the components' },
  'catalogue.import.field.connections': { fr: 'les raccordements', en: 'the connections' },
  'catalogue.import.field.usages': { fr: 'les administrations utilisatrices', en: 'the users' },
  'catalogue.import.field.notMeasured': {
    fr: 'la raison de l’absence de note',
    en: 'the reason for having no grade',
  },
  'catalogue.import.more': { fr: '… et {n, number} autres fiches.', en: '… and {n, number} more records.' },

  'catalogue.no-software': {
    fr: 'Aucun logiciel ne porte le nom d’adresse « {slug} ».',
    en: 'No software has the address word “{slug}”.',
  },
  'catalogue.no-record': {
    fr: 'Aucune fiche ne s’appelle « {written} ». Donnez le mot de l’adresse d’un logiciel, ou source:identifiant.',
    en: 'No record is called “{written}”. Give the address word of a software, or source:identifier.',
  },
  'catalogue.merge.same-record': {
    fr: 'Ces deux noms désignent la même fiche.',
    en: 'These two names are the same record.',
  },
  'catalogue.merge.already': {
    fr: 'Ces deux fiches n’en font déjà qu’une.',
    en: 'These two are one entry already.',
  },
  'catalogue.merge.already-apart': {
    fr: 'Ces deux fiches sont déjà deux logiciels.',
    en: 'These two are two software already.',
  },
  'catalogue.merge.done': {
    fr: '« {a} » et « {b} » ne font plus qu’un logiciel : {slug}. « halle unmerge » défait cette décision.',
    en: '“{a}” and “{b}” are now one software: {slug}. “halle unmerge” undoes this decision.',
  },
  'catalogue.unmerge.done': {
    fr: '« {a} » ({slugA}) et « {b} » ({slugB}) sont deux logiciels.',
    en: '“{a}” ({slugA}) and “{b}” ({slugB}) are two software.',
  },
  'catalogue.first-load.starter': {
    fr: 'Premier démarrage : {n, plural, one {# logiciel} other {# logiciels}} du catalogue de départ.',
    en: 'First start: {n, plural, one {# software} other {# software}} of the starter catalogue.',
  },
  'catalogue.first-load.communes': {
    fr: 'Premier démarrage : {n, number} communes et groupements de communes.',
    en: 'First start: {n, number} communes and groupings of communes.',
  },
} as const satisfies Texts;

/** The same as sentences, one for each kind of entry of the journal. */
export const doneTexts = {
  'catalogue.done.merged': {
    fr: 'Le {day}, deux fiches du catalogue ont été dites une seule chose.',
    en: 'On {day}, two entries of the catalogue were said to be one thing.',
  },
  'catalogue.done.parted': {
    fr: 'Le {day}, deux fiches du catalogue ont été dites deux choses.',
    en: 'On {day}, two entries of the catalogue were said to be two things.',
  },
  'catalogue.done.decision-undone': {
    fr: 'Le {day}, une décision sur deux fiches du catalogue a été défaite.',
    en: 'On {day}, a decision about two entries of the catalogue was undone.',
  },
  'catalogue.done.imported': {
    fr: 'Le {day}, un catalogue a été lu.',
    en: 'On {day}, a catalogue was read.',
  },
} as const satisfies Texts;
