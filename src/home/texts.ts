// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the first page and the pages about Halle itself.
import { nameTexts, type Texts } from '../base/language.ts';

export const texts = {
  'home.title': {
    fr: 'De quoi votre administration a-t-elle besoin ?',
    en: 'What does your administration need?',
  },
  'home.description': {
    fr: 'Le marché couvert des logiciels libres publics : trouvez celui dont votre administration a besoin, et voyez si des gens l’entretiennent vraiment.',
    en: 'The covered market of public free software: find what your administration needs, and see whether people really look after it.',
  },
  'home.ask': { fr: 'Dites-le avec vos mots de tous les jours', en: 'Say it in everyday words' },
  'home.search': { fr: 'Chercher', en: 'Search' },
  'home.often': { fr: 'Par exemple', en: 'For instance' },
  'home.promise': {
    fr: 'Un logiciel dont le code a pu être lu porte une lettre : elle dit si des gens l’entretiennent vraiment. Calculée sur son histoire, datée, refaisable par chacun.',
    en: 'A software whose code could be read bears a letter: it says whether people really look after it. Worked out from its history, dated, and anyone can work it out again.',
  },
  'home.hall': {
    fr: 'Une halle à cinq travées ; à chaque travée pend une plaque, de A à E.',
    en: 'A market hall of five bays; in each bay hangs a plate, from A to E.',
  },
  'home.letters-say': { fr: 'Ce que disent les lettres', en: 'What the letters say' },
  'home.steps': { fr: 'Choisir en trois pas', en: 'Choosing in three steps' },
  'home.step-need': { fr: 'Dites votre besoin', en: 'Say what you need' },
  'home.step-need-means': {
    fr: '« Tombes », « cantine », « courrier » suffisent. Le nom de l’outil que vous payez aujourd’hui aussi : il mène à ce qu’il fait.',
    en: '“Graves”, “school meals”, “mail” are enough. So is the name of the tool that you pay for today: it leads to what it does.',
  },
  'home.step-need-live': {
    fr: '{functions, number} besoins d’administrations locales reconnus',
    en: '{functions, number} needs of local administrations recognised',
  },
  'home.step-grade': { fr: 'Lisez la lettre', en: 'Read the letter' },
  'home.step-grade-means': {
    fr: 'De A, très vivante, à E, en danger. Un clic ouvre chaque preuve, sa date, et ce qui la ferait monter.',
    en: 'From A, very alive, to E, in danger. One click opens each proof, its date, and what would raise it.',
  },
  'home.step-grade-live': {
    fr: '{graded, plural, =0 {Aucun logiciel noté pour l’instant} one {Un logiciel noté} other {# logiciels notés}}{advised, plural, =0 {} one {, dont un déconseillé} other {, dont # déconseillés}}',
    en: '{graded, plural, =0 {No software graded yet} one {One software graded} other {# software graded}}{advised, plural, =0 {} one {, one of them advised against} other {, # of them advised against}}',
  },
  'home.step-compare': { fr: 'Comparez, puis décidez', en: 'Compare, then decide' },
  'home.step-compare-means': {
    fr: 'Deux à quatre logiciels côte à côte, sur les mêmes critères. La halle ne désigne pas de gagnant : elle dit d’où vient chaque ligne.',
    en: 'Two to four software side by side, on the same criteria. The halle names no winner: it says where each line comes from.',
  },
  'home.step-compare-live': {
    fr: 'Cochez « Comparer » dans n’importe quelle liste',
    en: 'Tick “Compare” in any list',
  },
  'home.what-letter': { fr: 'Que dit la lettre ?', en: 'What does the letter say?' },
  'home.what-letter-note': {
    fr: 'Elle ne juge pas la qualité du logiciel : elle dit ce que devient le travail de ceux qui le font.',
    en: 'It does not judge the quality of the software: it says how the work of those who make it is going.',
  },
  'home.how-graded': { fr: 'Comment nous notons', en: 'How we grade' },
  'home.latest': { fr: 'Dernières notes', en: 'Latest grades' },
  'home.latest-note': {
    fr: 'Une de chaque sorte, la plus récente. Une note vaut à la date de la copie lue.',
    en: 'One of each kind, the most recent. A grade holds at the date of the copy that was read.',
  },
  'home.column-grade': { fr: 'Note', en: 'Grade' },
  'home.column-software': { fr: 'Logiciel', en: 'Software' },
  'home.column-copy': { fr: 'Copie lue le', en: 'Copy read on' },
  'home.column-activity': { fr: 'Dix ans d’activité', en: 'Ten years of activity' },
  'home.figures': { fr: 'La halle en chiffres', en: 'The halle in figures' },
  'home.figures-note': {
    fr: 'Comptés dans cette halle à l’instant où la page a été faite.',
    en: 'Counted in this halle at the moment when the page was made.',
  },
  'home.spread': {
    fr: 'Répartition des logiciels notés : {parts}',
    en: 'How the graded software is spread: {parts}',
  },
  'home.spread-note': {
    fr: '{graded, plural, =0 {Aucun logiciel noté} one {Un logiciel noté} other {# logiciels notés}}{advised, plural, =0 {} one {, dont un déconseillé} other {, dont # déconseillés}}. {others, plural, =0 {} one {Un autre est fini et stable, fermé, ou sans note possible.} other {# autres sont finis et stables, fermés, ou sans note possible.}}',
    en: '{graded, plural, =0 {No software graded} one {One software graded} other {# software graded}}{advised, plural, =0 {} one {, one of them advised against} other {, # of them advised against}}. {others, plural, =0 {} one {One other is finished and stable, closed, or cannot be graded.} other {# others are finished and stable, closed, or cannot be graded.}}',
  },
  'home.spread-none': {
    fr: '{others, plural, =0 {Aucun logiciel pour l’instant.} one {Le seul logiciel de cette halle n’a pas encore de lettre.} other {Les # logiciels de cette halle n’ont pas encore de lettre.}}',
    en: '{others, plural, =0 {No software yet.} one {The only software of this halle has no letter yet.} other {The # software of this halle have no letter yet.}}',
  },
  'home.tally-software': {
    fr: '{n, plural, one {logiciel libre} other {logiciels libres}}, dont {local, number} faits pour les collectivités',
    en: 'free software, {local, number} of them made for local authorities',
  },
  'home.tally-usages': {
    fr: '{n, plural, one {usage connu} other {usages connus}} par {organisations, plural, one {une administration} other {# administrations}}, chacun avec sa source et sa date',
    en: '{n, plural, one {known use} other {known uses}} by {organisations, plural, one {one administration} other {# administrations}}, each with its source and date',
  },
  'home.tally-organisations': {
    fr: 'communes et groupements de communes que la halle reconnaît par leur nom',
    en: 'communes and groups of communes that the halle knows by name',
  },
  'home.next': {
    fr: 'Vous ne savez pas encore quoi chercher ?',
    en: 'You do not know yet what to search for?',
  },
  'home.next-means': {
    fr: 'Regardez tout ce que la halle connaît, les mieux tenus d’abord.',
    en: 'Look at everything that the halle knows, the best looked after first.',
  },
  'home.next-all': { fr: 'Voir tous les logiciels', en: 'See all software' },
  'home.words': { fr: 'Les mots techniques', en: 'The technical words' },
  'home.words-lead': {
    fr: 'Nous les évitons quand nous le pouvons. Partout ailleurs, le premier de chaque page est souligné de points : appuyez dessus, son sens s’ouvre.',
    en: 'We avoid them when we can. Everywhere else, the first one on each page is underlined with dots: press it, its meaning opens.',
  },
  'home.accessibility': { fr: 'Accessibilité', en: 'Accessibility' },
  'home.accessibility-lead': {
    fr: 'Cette halle n’a pas encore été auditée : elle ne se déclare donc pas conforme. Voici ce que ses essais vérifient.',
    en: 'This halle has not been audited yet: so it does not claim to conform. Here is what its tests check.',
  },
  'home.accessibility-checked': { fr: 'Ce qui est vérifié', en: 'What is checked' },
  'home.accessibility-axe': {
    fr: 'Aucune erreur trouvée par l’outil axe (règles WCAG 2.2, niveaux A et AA) sur l’accueil, la recherche, une fiche et une comparaison, en clair et en sombre.',
    en: 'No error found by the axe tool (WCAG 2.2 rules, levels A and AA) on the home page, the search, a sheet and a comparison, light and dark.',
  },
  'home.accessibility-keyboard': {
    fr: 'Tout se fait au clavier ; l’endroit où l’on est se voit sur tous les fonds.',
    en: 'Everything works from the keyboard; the place where one stands shows on every ground.',
  },
  'home.accessibility-narrow': {
    fr: 'Les pages se lisent à 320 pixels de large, sans défilement de côté.',
    en: 'Pages read at 320 pixels wide, without scrolling sideways.',
  },
  'home.accessibility-colour': {
    fr: 'Une note est une lettre et un mot avant d’être une couleur ; les cinq couleurs se distinguent aussi en cas de daltonisme.',
    en: 'A grade is a letter and a word before it is a colour; the five colours differ for colour-blind eyes too.',
  },
  'home.accessibility-script': { fr: 'Tout fonctionne sans script.', en: 'Everything works without script.' },
  'home.accessibility-print': {
    fr: 'Une fiche s’imprime lisiblement, adresses des preuves comprises.',
    en: 'A sheet prints legibly, addresses of the proofs included.',
  },
  'home.accessibility-not': { fr: 'Ce qui ne l’est pas encore', en: 'What is not yet' },
  'home.accessibility-not-means': {
    fr: 'Aucune personne handicapée n’a encore essayé ces pages, et le RGAA n’a pas été passé critère par critère.',
    en: 'No disabled person has tried these pages yet, and no criterion by criterion audit was made.',
  },
  'home.door-choose': { fr: 'Choisir', en: 'Choose' },
  'home.door-providers': { fr: 'Prestataires', en: 'Providers' },
  'home.door-missions': { fr: 'Missions', en: 'Missions' },
  'home.door-developers': { fr: 'Développeurs', en: 'Developers' },
  'home.door-networks': { fr: 'Réseaux', en: 'Networks' },
  'home.foot-method': { fr: 'Comment nous notons', en: 'How we grade' },
  'home.foot-all': { fr: 'Tous les logiciels', en: 'All software' },
  'home.foot-words': { fr: 'Les mots techniques', en: 'The technical words' },
  'home.foot-api': { fr: 'Données ouvertes, pour un programme', en: 'Open data, for a program' },
  'home.foot-accessibility': { fr: 'Accessibilité', en: 'Accessibility' },
} as const satisfies Texts;

/**
 * Needs as people type them, offered under the search field. Each finds something in the starter catalogue
 * (tested).
 */
export const examples = [
  { fr: 'gestion du cimetière', en: 'cemetery' },
  { fr: 'délibérations du conseil', en: 'council meetings' },
  { fr: 'cantine et garderie', en: 'school meals' },
  { fr: 'permis de construire', en: 'building permits' },
  { fr: 'courrier', en: 'mail' },
] as const;

nameTexts(Object.fromEntries(examples.map((example, place) => [`${place + 1}`, example])), 'home.example-');
