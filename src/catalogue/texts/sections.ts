// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands further down a sheet: components, connections, sources, findings.
import type { Texts } from '../../base/language.ts';

export const sectionTexts = {
  // Components, connections, usages, sources
  'catalogue.components.fold': {
    fr: 'Voir {n, plural, one {la brique} other {les # briques}}',
    en: 'See the {n, plural, one {building block} other {# building blocks}}',
  },
  'catalogue.components.name': { fr: 'Brique', en: 'Building block' },
  'catalogue.components.version': { fr: 'Version', en: 'Version' },
  'catalogue.components.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.components.needed': { fr: 'Nécessaire', en: 'Needed' },
  'catalogue.components.optional': { fr: 'facultative', en: 'optional' },
  'catalogue.components.required': { fr: 'nécessaire', en: 'needed' },
  'catalogue.connections.note': {
    fr: 'Les systèmes de l’État avec lesquels ce travail se fait. Dit : l’éditeur ou une autre source l’affirme. Prouvé : un agrément, ou le code même, le montre.',
    en: 'The systems of the State that this work is done with. Said: the publisher or another source states it. Proved: an approval, or the code itself, shows it.',
  },
  'catalogue.connections.fold': {
    fr: 'Voir {n, plural, one {le système} other {les # systèmes}}, dont {told, plural, =0 {aucun connu} one {un dit ou prouvé} other {# dits ou prouvés}}',
    en: 'See the {n, plural, one {system} other {# systems}}, {told, plural, =0 {none known} one {one said or proved} other {# said or proved}}',
  },
  'catalogue.connections.untold': {
    fr: '{n, plural, one {Connexion inconnue : personne n’a dit s’il la fait. Ce n’est pas un non ; posez la question à l’éditeur.} other {Connexions inconnues : personne n’a dit s’il les fait. Ce n’est pas un non ; posez la question à l’éditeur.}}',
    en: '{n, plural, one {Unknown connection: nobody has said whether it makes it. This is not a no; ask the publisher.} other {Unknown connections: nobody has said whether it makes them. This is not a no; ask the publisher.}}',
  },
  'catalogue.connections.system': { fr: 'Système', en: 'System' },
  'catalogue.connections.for': { fr: 'Pour', en: 'For' },
  'catalogue.connections.status': { fr: 'État', en: 'Status' },
  'catalogue.connections.not-required': { fr: 'hors de ce travail', en: 'outside this work' },
  'catalogue.status.said': { fr: 'dit', en: 'said' },
  'catalogue.status.proved': { fr: 'prouvé', en: 'proved' },
  'catalogue.status.unknown': { fr: 'inconnu', en: 'unknown' },
  'catalogue.usages.note': {
    fr: 'Chaque usage vient d’une source datée. Il n’engage qu’elle.',
    en: 'Each use comes from a dated source, which alone answers for it.',
  },
  'catalogue.usages.fold': {
    fr: 'Voir {n, plural, one {l’administration} other {les # administrations}}',
    en: 'See the {n, plural, one {administration} other {# administrations}}',
  },
  'catalogue.usages.count-hosted': {
    fr: 'Aucune administration ne l’a encore dit elle-même. Un opérateur le dit de ses membres, sans les nommer.',
    en: 'No administration has said so itself yet. An operator says it of its members, without naming them.',
  },
  'catalogue.usages.count': {
    fr: '{n, plural, =0 {Aucune administration n’a encore dit qu’elle s’en sert. Cela ne veut pas dire que personne ne s’en sert.} one {Une administration dit s’en servir.} other {# administrations disent s’en servir.}}',
    en: '{n, plural, =0 {No administration has said yet that it uses it. This does not mean that nobody does.} one {One administration says it uses it.} other {# administrations say they use it.}}',
  },
  'catalogue.usages.who': { fr: 'Administration', en: 'Administration' },
  'catalogue.usages.heir': { fr: 'aujourd’hui {name}', en: 'today {name}' },
  'catalogue.usages.source': { fr: 'Selon', en: 'According to' },
  'catalogue.usages.others': {
    fr: '{n, plural, one {L’autre administration} other {Les # autres}}',
    en: '{n, plural, one {The other one} other {The # others}}',
  },
  'catalogue.usages.heading': { fr: 'Qui se sert de {name}', en: 'Who uses {name}' },
  'catalogue.sources.note': {
    fr: 'D’où vient chaque chose écrite sur cette fiche.',
    en: 'Where each thing written on this page comes from.',
  },
  'catalogue.sources.fold': {
    fr: 'Voir {n, plural, one {la source} other {les # sources}}',
    en: 'See the {n, plural, one {source} other {# sources}}',
  },
  'catalogue.sources.gives': {
    fr: '{fields, plural, one {une indication} other {# indications}}, au {date}',
    en: '{fields, plural, one {one item} other {# items}}, as of {date}',
  },
  'catalogue.sources.measured': {
    fr: 'Note mesurée sur une copie du {date}, à la révision {head}.',
    en: 'Grade measured on a copy of {date}, at revision {head}.',
  },
  'catalogue.sources.conflict': {
    fr: 'Une autre fiche a en commun {by}, mais parle peut-être d’autre chose :',
    en: 'Another entry shares {by}, but may be about something else:',
  },
  'catalogue.key.repository': { fr: 'l’adresse du code', en: 'the address of the code' },
  'catalogue.key.wikidata': { fr: 'le numéro Wikidata', en: 'the Wikidata number' },
  'catalogue.key.comptoir': { fr: 'le numéro du Comptoir du Libre', en: 'the Comptoir du Libre number' },
  'catalogue.key.sill': { fr: 'le numéro SILL', en: 'the SILL number' },
  'catalogue.key.name': { fr: 'le nom et l’éditeur', en: 'name and publisher' },
  'catalogue.sources.not-measured': { fr: 'Pourquoi il n’a pas de note :', en: 'Why it has no grade:' },
  'catalogue.sources.wrong': { fr: 'Cette fiche se trompe', en: 'This sheet is wrong' },
  'catalogue.sources.each': {
    fr: 'Indication par indication, avec ce que d’autres sources disent autrement',
    en: 'Item by item, with what other sources say otherwise',
  },
  'catalogue.sources.heading': {
    fr: '{name} : d’où viennent les indications',
    en: '{name}: where each item comes from',
  },
  'catalogue.sources.field': { fr: 'Indication', en: 'Item' },
  'catalogue.sources.value': { fr: 'Ce qui est dit', en: 'What is said' },
  'catalogue.sources.from': { fr: 'Selon', en: 'According to' },
  'catalogue.sources.ids': { fr: 'Identifiants ailleurs : {ids}.', en: 'Identifiers elsewhere: {ids}.' },
  'catalogue.field.name': { fr: 'Nom', en: 'Name' },
  'catalogue.field.summary': { fr: 'Résumé', en: 'Summary' },
  'catalogue.field.description': { fr: 'Description', en: 'Description' },
  'catalogue.field.publisher': { fr: 'Éditeur', en: 'Publisher' },
  'catalogue.field.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.field.functions': { fr: 'Fonctions', en: 'Functions' },
  'catalogue.field.categories': { fr: 'Catégories', en: 'Categories' },
  'catalogue.field.countries': { fr: 'Pays visés', en: 'Countries meant' },
  'catalogue.field.languages': { fr: 'Langues', en: 'Languages' },
  'catalogue.field.madeForLocalAuthorities': {
    fr: 'Fait pour les collectivités',
    en: 'Made for local authorities',
  },
  'catalogue.field.website': { fr: 'Site', en: 'Website' },
  'catalogue.field.documentation': { fr: 'Documentation', en: 'Documentation' },
  'catalogue.field.developmentStatus': { fr: 'État du développement', en: 'Development status' },
  'catalogue.field.version': { fr: 'Version', en: 'Version' },
  'catalogue.field.releaseDate': { fr: 'Date de la version', en: 'Date of the version' },
  'catalogue.field.components': { fr: 'Briques', en: 'Building blocks' },
  'catalogue.field.maintenance': {
    fr: 'Entretien',
    en: 'Upkeep',
  },
  'catalogue.field.fundedBy': {
    fr: 'Financé par',
    en: 'Funded by',
  },
  'catalogue.field.roadmap': {
    fr: 'Ce qui est prévu',
    en: 'What is planned',
  },
  'catalogue.field.isBasedOn': {
    fr: 'Issu de',
    en: 'Made from',
  },
  'catalogue.field.videos': {
    fr: 'Le voir en film',
    en: 'Films that show it',
  },
  'catalogue.field.logo': { fr: 'Logo', en: 'Logo' },
  'catalogue.field.screenshots': { fr: 'Captures d’écran', en: 'Screenshots' },
  'catalogue.project.note': {
    fr: 'Le projet l’écrit de lui-même ; personne ici ne l’a vérifié.',
    en: 'The project writes it of itself; nobody here has verified it.',
  },
  'catalogue.project.maintenance': {
    fr: '{type, select, internal {par ceux qui le publient} contract {par des prestataires} community {par une communauté} none {par personne} other {inconnu}}{names, select, none {} other { : {names}}}',
    en: '{type, select, internal {by those who publish it} contract {by contractors} community {by a community} none {by nobody} other {unknown}}{names, select, none {} other {: {names}}}',
  },
  'catalogue.project.contractor': {
    fr: '{name}{until, select, none {} other { (jusqu’au {until})}}',
    en: '{name}{until, select, none {} other { (until {until})}}',
  },
  'catalogue.field.repository': { fr: 'Dépôt du code', en: 'Code repository' },
  'catalogue.sheet.next': { fr: 'Le comparer à d’autres', en: 'Compare it with others' },
  'catalogue.sheet.next-how': {
    fr: 'La halle ne désigne pas de gagnant : elle montre où ils diffèrent.',
    en: 'The halle names no winner: it shows where they differ.',
  },
  'catalogue.sheet.next-alike': {
    fr: 'Voir les logiciels qui font la même chose',
    en: 'See the software that does the same',
  },
  'catalogue.sheet.next-search': { fr: 'Chercher un autre logiciel', en: 'Search for another software' },
  'catalogue.sheet.next-data': { fr: 'Cette fiche pour un programme', en: 'This page for a program' },
  // Findings
  'catalogue.findings.title': {
    fr: '{name} : toutes les preuves de la note',
    en: '{name}: all the proofs of the grade',
  },
  'catalogue.findings.heading': { fr: '{name} : toutes les preuves', en: '{name}: all the proofs' },
  'catalogue.findings.crumb': { fr: 'Preuves', en: 'Proofs' },
  'catalogue.findings.lead': {
    fr: 'D’après une copie du code du {date}. Méthode {method}. {measured} mesures faites sur {of} : ce qui n’a pas pu l’être ne compte pas contre la note.',
    en: 'From a copy of the code of {date}. Method {method}. {measured} measures made out of {of}: what could not be measured does not count against the grade.',
  },
  'catalogue.findings.weighs': { fr: 'Ce qui pèse dans la prévision', en: 'What weighs in the forecast' },
  'catalogue.findings.weighs-note': {
    fr: 'À droite, ce qui vaut mieux que d’ordinaire et pousse la prévision ; à gauche, ce qui la retient.',
    en: 'To the right, what is better than usual and pushes the forecast; to the left, what holds it back.',
  },
  'catalogue.findings.facts': { fr: 'Les faits de solidité', en: 'Facts of solidity' },
  'catalogue.findings.facts-note': {
    fr: 'Un fait grave abaisse la lettre, aucun ne la relève.',
    en: 'A grave fact lowers the letter, none raises it.',
  },
  'catalogue.findings.unknown': { fr: 'Ce qui n’a pas été mesuré', en: 'What was not measured' },
  'catalogue.findings.unknown-note': {
    fr: 'L’inconnu abaisse la confiance, jamais la note.',
    en: 'The unknown lowers confidence, never the grade.',
  },
  'catalogue.findings.not-applicable': { fr: 'Ce qui ne s’applique pas', en: 'What does not apply' },
  'catalogue.findings.not-applicable-note': {
    fr: 'Sans objet pour ce logiciel.',
    en: 'Not relevant for this software.',
  },
  'catalogue.findings.cap': {
    fr: 'Ce fait empêche la note de dépasser {letter}.',
    en: 'This fact keeps the grade from exceeding {letter}.',
  },
  'catalogue.findings.raise': { fr: 'Ce qui la ferait monter : {what}', en: 'What would raise it: {what}' },
  'catalogue.findings.at': { fr: 'Mesuré sur la copie du {date}.', en: 'Measured on the copy of {date}.' },
  'catalogue.findings.check': {
    fr: 'À vérifier dans une copie du code :',
    en: 'Check in a clone of the code:',
  },
  'catalogue.findings.how': { fr: 'Comment c’est mesuré', en: 'How it is measured' },
  'catalogue.again.title': { fr: 'Refaire le calcul', en: 'Compute it again' },
  'catalogue.again.note': {
    fr: 'La note ne dépend que du code et de la méthode : chacun peut la refaire.',
    en: 'The grade depends only on the code and the method: anyone can make it again.',
  },
  'catalogue.again.how': {
    fr: 'Sur une machine qui a git et Node, cette commande lit le dépôt et dit la note d’aujourd’hui :',
    en: 'On a machine with git and Node, this command reads the repository and tells today’s grade:',
  },
  'catalogue.again.head': {
    fr: 'La note affichée ici est celle de la révision {head}, copie du {date}.',
    en: 'The grade shown here is that of revision {head}, copy of {date}.',
  },
  'catalogue.again.data': {
    fr: 'Les faits et la note, pour un programme',
    en: 'The facts and the grade, for a program',
  },
  'catalogue.findings.next': { fr: 'Revenir au logiciel', en: 'Back to the software' },
  'catalogue.findings.next-how': {
    fr: 'La fiche dit aussi ce qu’il fait, qui s’en sert et sous quelle licence.',
    en: 'The sheet also says what it does, who uses it and under which licence.',
  },
  'catalogue.findings.next-open': { fr: 'Voir la fiche de {name}', en: 'See the sheet of {name}' },
} as const satisfies Texts;
