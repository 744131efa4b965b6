// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said to projects before a low grade is published, and of what they declare.
import type { Texts } from '../../base/language.ts';
import { howTexts } from './texts-how.ts';

const letterTexts = {
  'catalogue.notice.letter.subject': {
    fr: '{name} : une note basse sera publiée, vous pouvez répondre avant',
    en: '{name}: a low grade will be published, you can answer before',
  },
  'catalogue.notice.letter.what': {
    fr: 'Bonjour, la halle mesure la vitalité des logiciels libres que les administrations peuvent choisir. D’après une copie du {on, date, long} de {repository}, la note de {name} est {letter, select, none {« déconseillé »} other {{letter}}}{advised, select, true {{letter, select, none {} other {, avec la mention « déconseillé »}}} other {}}.',
    en: 'Hello, Halle measures how alive the free software is that administrations may choose. From a copy of {repository} of {on, date, long}, the grade of {name} is {letter, select, none {“advised against”} other {{letter}}}{advised, select, true {{letter, select, none {} other {, with the words “advised against”}}} other {}}.',
  },
  'catalogue.notice.letter.when': {
    fr: 'Personne d’autre ne la voit aujourd’hui. Elle sera publiée le {shownFrom, date, long}, si elle n’a pas monté d’ici là.',
    en: 'Nobody else sees it today. It will be published on {shownFrom, date, long}, unless it has risen by then.',
  },
  'catalogue.notice.letter.answer': {
    fr: 'Pour répondre, sans compte : posez un petit fichier « .halle.yml » à la racine de votre dépôt. Il peut porter une réponse, qui sera montrée à côté de la note, et déclarer un déménagement, une fin de vie, des robots. La marche à suivre : {how}',
    en: 'To answer, without an account: put a small file “.halle.yml” at the root of your repository. It may hold a reply, which will be shown beside the grade, and declare a move, an end of life, robots. How to: {how}',
  },
  'catalogue.notice.letter.again': {
    fr: 'Pour refaire la mesure chez vous : npx halle measure {repository}',
    en: 'To measure again at home: npx halle measure {repository}',
  },
  'catalogue.notice.letter.why-you': {
    fr: 'Nous vous écrivons à cette adresse parce que {via, select, claim {le fichier .halle.yml} other {le fichier publiccode.yml}} du projet la donne. Elle n’est ni montrée ni transmise.',
    en: 'We write to this address because the {via, select, claim {.halle.yml} other {publiccode.yml}} file of the project gives it. It is neither shown nor passed on.',
  },
  'catalogue.notice.letter.button': { fr: 'Répondre, contester', en: 'Answer, contest' },
} as const satisfies Texts;

const commandTexts = {
  'catalogue.command.notice': {
    fr: 'Note qu’un projet a été prévenu de sa note ailleurs que par courriel',
    en: 'Write down that a project was told of its grade elsewhere than by mail',
  },
  'catalogue.command.notice.software': {
    fr: 'mot de l’adresse du logiciel',
    en: 'word of the software’s address',
  },
  'catalogue.command.notice.by': {
    fr: 'page publique (https://…) où le projet a été prévenu',
    en: 'public page (https://…) where the project was told',
  },
  'catalogue.notice.recorded': {
    fr: 'C’est noté. La note de « {slug} » pourra être montrée à partir du {from, date, long}.',
    en: 'It is noted. The grade of “{slug}” may be shown from {from, date, long}.',
  },
  'catalogue.notice.not-public': {
    fr: 'Donnez l’adresse d’une page que chacun peut ouvrir : elle commence par https:// et ne contient pas de mot de passe.',
    en: 'Give the address of a page that anyone can open: it starts with https:// and holds no password.',
  },
  'catalogue.notice.nothing-to-tell': {
    fr: '« {slug} » n’a pas de note basse : il n’y a rien à annoncer.',
    en: '“{slug}” has no low grade: there is nothing to tell.',
  },
} as const satisfies Texts;

const pageTexts = {
  'catalogue.contest.crumb': { fr: 'Contester', en: 'Contest' },
  'catalogue.contest.heading': {
    fr: '{name} : ce que le projet déclare, et comment contester',
    en: '{name}: what the project declares, and how to contest',
  },
  'catalogue.contest.lead': {
    fr: 'Une note se conteste par des faits. Le projet répond sans compte, par un petit fichier dans son propre dépôt.',
    en: 'A grade is contested by facts. The project answers without an account, by a small file in its own repository.',
  },
  'catalogue.contest.how': { fr: 'La marche à suivre', en: 'How to' },
  'catalogue.contest.told': { fr: 'Ce qui a été dit au projet', en: 'What the project was told' },
  'catalogue.contest.told-note': {
    fr: 'Un D, un E ou « déconseillé » n’est publié qu’après un avis au projet et un délai pour répondre.',
    en: 'A D, an E or “advised against” is published only after a notice to the project and time to answer.',
  },
  'catalogue.contest.told-nothing': {
    fr: 'Aucun avis n’a été nécessaire jusqu’ici, ou aucun n’est encore parti.',
    en: 'No notice was needed so far, or none has left yet.',
  },
  'catalogue.contest.outcome-sent': {
    fr: '{date} : avis envoyé par courriel au contact du projet.',
    en: '{date}: notice mailed to the project’s contact.',
  },
  'catalogue.contest.outcome-no-contact': {
    fr: '{date} : avis impossible, aucun contact connu.',
    en: '{date}: no notice possible, no contact known.',
  },
  'catalogue.contest.outcome-told': {
    fr: '{date} : avis donné sur une page publique.',
    en: '{date}: notice given on a public page.',
  },
  'catalogue.contest.outcome-failed': {
    fr: '{date} : l’avis n’a pas pu partir ; il sera tenté de nouveau, et le délai ne court pas.',
    en: '{date}: the notice could not leave; it will be tried again, and no delay runs.',
  },
  'catalogue.contest.shown-from': {
    fr: 'Délai de réponse jusqu’au {date}.',
    en: 'Time to answer until {date}.',
  },
  'catalogue.contest.ended': { fr: 'Avis clos le {date}.', en: 'Notice closed on {date}.' },
  'catalogue.contest.declares': { fr: 'Ce que le projet déclare', en: 'What the project declares' },
  'catalogue.contest.declares-note': {
    fr: 'Lu dans les fichiers .halle.yml et .mailmap, sur la branche principale du dépôt. Chaque changement est noté.',
    en: 'Read in the files .halle.yml and .mailmap, on the main branch of the repository. Each change is written down.',
  },
  'catalogue.contest.declares-nothing': {
    fr: 'Le projet n’a rien déclaré jusqu’ici.',
    en: 'The project has declared nothing so far.',
  },
  'catalogue.contest.kind-bots': {
    fr: '{n, plural, one {Un robot déclaré} other {# robots déclarés}} : leur travail ne compte pas.',
    en: '{n, plural, one {One robot declared} other {# robots declared}}: their work does not count.',
  },
  'catalogue.contest.kind-moved-to': { fr: 'Déplacé vers {address}', en: 'Moved to {address}' },
  'catalogue.contest.kind-moved-from': { fr: 'Prend la suite de {address}', en: 'Continues {address}' },
  'catalogue.contest.kind-end-of-life': { fr: 'Fin de vie le {date}', en: 'End of life on {date}' },
  'catalogue.contest.kind-reply': { fr: 'Une réponse', en: 'A reply' },
  'catalogue.contest.kind-contest': {
    fr: 'Une contestation',
    en: 'A contest',
  },
  'catalogue.contest.kind-needs': {
    fr: 'Ce dont le projet a besoin',
    en: 'What the project needs',
  },
  'catalogue.contest.back-contest': {
    fr: 'Contestation retirée',
    en: 'Contest taken back',
  },
  'catalogue.contest.back-needs': {
    fr: 'Besoins retirés',
    en: 'Needs taken back',
  },
  'catalogue.verdict.contested': {
    fr: 'Contesté par le projet',
    en: 'Contested by the project',
  },
  'catalogue.verdict.settled': {
    fr: 'Le projet contestait ; tranché le {date} : {outcome, select, granted {le projet a raison} other {la lettre reste}}.',
    en: 'The project contested it; settled on {date}: {outcome, select, granted {the project is right} other {the letter stands}}.',
  },
  'catalogue.verdict.contests': {
    fr: 'Le projet conteste, et ce n’est pas tranché :',
    en: 'The project contests it, and this is not settled:',
  },
  'catalogue.contest.kind-contact': {
    fr: 'Une adresse où écrire au projet (elle n’est pas montrée)',
    en: 'An address to write to the project (it is not shown)',
  },
  'catalogue.contest.kind-aliases': {
    fr: 'Qui est qui parmi les signatures (.mailmap)',
    en: 'Who is who among the signatures (.mailmap)',
  },
  'catalogue.contest.back-bots': { fr: 'Plus de robot déclaré', en: 'No robot declared any more' },
  'catalogue.contest.back-moved-to': { fr: 'Déplacement retiré', en: 'Move taken back' },
  'catalogue.contest.back-moved-from': { fr: 'Suite retirée', en: 'Continuation taken back' },
  'catalogue.contest.back-end-of-life': { fr: 'Fin de vie retirée', en: 'End of life taken back' },
  'catalogue.contest.back-reply': { fr: 'Réponse retirée', en: 'Reply taken back' },
  'catalogue.contest.back-contact': { fr: 'Adresse retirée', en: 'Address taken back' },
  'catalogue.contest.back-aliases': {
    fr: 'Signatures : plus rien de déclaré',
    en: 'Signatures: nothing declared any more',
  },
  'catalogue.contest.read-at': {
    fr: 'Lu dans la copie du {date}, modification {commit}.',
    en: 'Read in the copy of {date}, commit {commit}.',
  },
  'catalogue.contest.changed': {
    fr: 'Note montrée avant : {before} ; après : {after}.',
    en: 'Grade shown before: {before}; after: {after}.',
  },
  'catalogue.contest.no-change': {
    fr: 'La note montrée n’a pas changé.',
    en: 'The grade shown did not change.',
  },
  // The first screen of the sheet
  'catalogue.verdict.contest': { fr: 'Contester', en: 'Contest' },
  'catalogue.verdict.reply': { fr: 'Le projet répond', en: 'The project replies' },
  'catalogue.verdict.reply-read': {
    fr: 'Lu le {date} dans le dépôt du projet.',
    en: 'Read on {date} in the project’s repository.',
  },
  'catalogue.verdict.pending': {
    fr: 'Le projet a jusqu’au {date} pour répondre.',
    en: 'The project has until {date} to answer.',
  },
  'catalogue.verdict.moved': {
    fr: 'Le projet déclare son déplacement vers',
    en: 'The project declares its move to',
  },
  'catalogue.verdict.continues': { fr: 'Prend la suite de', en: 'Continues' },
  'catalogue.verdict.measured-at': {
    fr: 'Mesuré à sa nouvelle adresse :',
    en: 'Measured at its new address:',
  },
  'catalogue.verdict.end-planned': {
    fr: 'Le projet annonce sa fin de vie pour le {date}.',
    en: 'The project announces its end of life for {date}.',
  },
  'catalogue.verdict.replacement': { fr: 'Remplacé par', en: 'Replaced by' },
} as const satisfies Texts;

export const noticeTexts = {
  ...howTexts,
  ...letterTexts,
  ...commandTexts,
  ...pageTexts,
} as const satisfies Texts;
