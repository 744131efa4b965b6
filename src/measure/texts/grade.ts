// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about a grade.
import type { Texts } from '../../base/language.ts';

/** The words of the grades and of their pictures, for pages, badges and the terminal. */
export const gradeTexts = {
  'measure.grade.A': { fr: 'Très vivante', en: 'Very alive' },
  'measure.grade.B': { fr: 'Vivante', en: 'Alive' },
  'measure.grade.C': { fr: 'À surveiller', en: 'To watch' },
  'measure.grade.D': { fr: 'Fragile', en: 'Fragile' },
  'measure.grade.E': { fr: 'En danger', en: 'In danger' },
  'measure.grade.inert': { fr: 'Inerte', en: 'Inert' },
  'measure.grade.archived': { fr: 'Archivé', en: 'Archived' },
  'measure.grade.unavailable': { fr: 'Note indisponible', en: 'Grade unavailable' },
  'measure.grade.pending': { fr: 'En cours de vérification', en: 'Being checked' },
  'measure.grade.advised-against': { fr: 'Déconseillé', en: 'Advised against' },
  'measure.grade.letter': { fr: 'Note {letter}.', en: 'Grade {letter}.' },
  'measure.grade.means-A': {
    fr: 'D’après son histoire, il sera presque sûrement encore entretenu dans deux ans. Lisez aussi ce qui manque.',
    en: 'Going by its history, it will almost surely still be maintained in two years. Read what is missing too.',
  },
  'measure.grade.means-B': {
    fr: 'Des gens l’entretiennent. Un point reste à tenir à l’œil : la fiche dit lequel.',
    en: 'People maintain it. One point is worth an eye: the sheet says which.',
  },
  'measure.grade.means-C': {
    fr: 'Il avance encore, mais quelque chose s’use : peu de monde, ou de longs silences.',
    en: 'It still moves, but something wears out: few people, or long silences.',
  },
  'measure.grade.means-D': {
    fr: 'Son avenir tient à peu de chose. Ne le choisissez pas sans savoir qui vous aidera.',
    en: 'Its future hangs on little. Do not choose it without knowing who will help you.',
  },
  'measure.grade.means-E': {
    fr: 'Il risque plus de s’arrêter d’ici deux ans que de durer. Prévoyez comment en sortir avant d’y entrer.',
    en: 'It is more likely to stop within two years than to last. Plan your way out before you go in.',
  },
  'measure.grade.means-inert': {
    fr: 'Fini et stable : peu de travail, parce qu’il y en a peu à faire.',
    en: 'Finished and stable: little work, because little is left to do.',
  },
  'measure.grade.means-unavailable': {
    fr: 'Nous n’avons pas pu lire assez, ou pas assez récemment, pour donner une lettre.',
    en: 'We could not read enough of it, or not recently enough, to give a letter.',
  },
  'measure.grade.means-pending': {
    fr: 'Nous prévenons le projet de ce que nous avons mesuré, et il a le temps de répondre avant que la note soit publiée. Les faits restent lisibles.',
    en: 'We tell the project what we measured, and it has time to answer before the grade is published. The facts stay readable.',
  },
  'measure.grade.means-archived': {
    fr: 'Ses auteurs l’ont fermé : il ne changera plus.',
    en: 'Its authors closed it: it will not change any more.',
  },
  'measure.standing.holds': { fr: 'Tient', en: 'Holds' },
  'measure.standing.watch': { fr: 'À surveiller', en: 'To watch' },
  'measure.standing.missing': { fr: 'Manque', en: 'Missing' },
  'measure.standing.unknown': { fr: 'Non mesuré', en: 'Not measured' },
  'measure.trend.none': { fr: 'aucune activité en dix ans', en: 'no activity in ten years' },
  'measure.trend.stopped': { fr: 'activité arrêtée depuis {year}', en: 'activity stopped since {year}' },
  'measure.trend.rising': { fr: 'activité en hausse', en: 'activity rising' },
  'measure.trend.steady': { fr: 'activité régulière', en: 'steady activity' },
  'measure.trend.falling': { fr: 'activité en baisse', en: 'activity falling' },
  'measure.trend.young': { fr: 'projet jeune, depuis {year}', en: 'young project, since {year}' },
  'measure.picture.ten-years': { fr: 'Dix ans d’activité : {trend}', en: 'Ten years of activity: {trend}' },
  'measure.picture.area': {
    fr: 'Contributions humaines par trimestre de {from} à {to} : {trend}, {last, number} au dernier trimestre, {most, number} au plus.{silence, plural, =0 {} one { Au plus # jour sans travail humain.} other { Au plus # jours sans travail humain.}}',
    en: 'Human contributions per quarter from {from} to {to}: {trend}, {last, number} in the last quarter, {most, number} at most.{silence, plural, =0 {} one { At most # day without human work.} other { At most # days without human work.}}',
  },
  'measure.picture.silence': {
    fr: '{months, plural, =0 {{days, number} jours} other {# mois}} sans travail humain',
    en: '{months, plural, =0 {{days, number} days} other {# months}} without human work',
  },
  'measure.silence.both': {
    fr: 'Le dessin montre les silences de tous, en dix ans. La prévision compte ceux des personnes installées, en quatre ans : {months, plural, =0 {{days, plural, one {# jour} other {# jours}}} other {# mois}} au plus.',
    en: 'The picture shows everybody’s silences, in ten years. The forecast counts those of established people, in four: {months, plural, =0 {{days, plural, one {# day} other {# days}}} other {# months}} at most.',
  },
  'measure.odds.record': {
    fr: 'Les projets notés ainsi étaient encore vivants deux ans plus tard dans {alive} cas sur 100 ({cases, plural, one {# cas} other {# cas}} du passé).',
    en: 'Projects graded like this were still alive two years later in {alive} of 100 cases ({cases, plural, one {# case} other {# cases}} of the past).',
  },
  'measure.odds.record-lowered': {
    fr: 'Les projets dont la prévision dit {forecast} étaient encore vivants deux ans plus tard dans {alive} cas sur 100 ({cases, plural, one {# cas} other {# cas}} du passé) ; la note {letter} est plus basse, pour la raison dite.',
    en: 'Projects whose forecast says {forecast} were still alive two years later in {alive} of 100 cases ({cases, plural, one {# case} other {# cases}} of the past); the grade {letter} is lower, for the reason given.',
  },
  'measure.odds.between': {
    fr: 'Entre {low} et {high} cas sur 100, selon les projets dont la méthode a appris.',
    en: 'Between {low} and {high} of 100 cases, depending on the projects that the method learned from.',
  },
  'measure.odds.at-least': {
    fr: 'Au moins {low} cas sur 100, quels que soient les projets dont la méthode a appris.',
    en: 'At least {low} of 100 cases, whichever projects the method learned from.',
  },
  'measure.odds.at-most': {
    fr: 'Au plus {high} cas sur 100, quels que soient les projets dont la méthode a appris.',
    en: 'At most {high} of 100 cases, whichever projects the method learned from.',
  },
  'measure.odds.apart': {
    fr: 'C’est ce que dit la prévision ({forecast}). La note donnée est {letter}, pour la raison dite en tête de fiche.',
    en: 'This is what the forecast says ({forecast}). The grade given is {letter}, for the reason at the top of the sheet.',
  },
  'measure.odds.either': {
    fr: '{letter} ou {other} : la prévision ne tranche pas entre les deux.',
    en: '{letter} or {other}: the forecast does not settle which.',
  },
  'measure.picture.posts': {
    fr: 'Parts du travail par personne : {shares}',
    en: 'Shares of the work per person: {shares}',
  },
  'measure.picture.carriers': {
    fr: '{n, plural, one {Une personne porte} other {# personnes portent}} la moitié du toit ou plus.',
    en: '{n, plural, one {One person carries} other {# people carry}} half of the roof or more.',
  },
  'measure.picture.left': {
    fr: 'Si la première s’en va, il reste {share} du travail.',
    en: 'If the first one leaves, {share} of the work remains.',
  },
  'measure.picture.nobody-named': {
    fr: 'Douze derniers mois, personnes non nommées.{others, plural, =0 {} one { Le dernier poteau est une personne.} other { Le dernier poteau réunit # personnes.}}',
    en: 'Last twelve months, nobody is named.{others, plural, =0 {} one { The last post is one person.} other { The last post gathers # people.}}',
  },
  'measure.zone.label': { fr: 'Seuils des lettres', en: 'Thresholds of the letters' },
  'measure.zone.below': { fr: 'moins de {high} %', en: 'below {high}%' },
  'measure.zone.between': { fr: '{low} à {high}', en: '{low} to {high}' },
  'measure.zone.above': { fr: '{low} % et plus', en: '{low}% and more' },
  'measure.pull.up-strong': { fr: 'bien mieux que d’ordinaire', en: 'much better than usual' },
  'measure.pull.up': { fr: 'mieux que d’ordinaire', en: 'better than usual' },
  'measure.pull.flat': { fr: 'ne change presque rien', en: 'changes almost nothing' },
  'measure.pull.down': { fr: 'moins bien que d’ordinaire', en: 'worse than usual' },
  'measure.pull.down-strong': { fr: 'bien moins bien que d’ordinaire', en: 'much worse than usual' },
  'measure.picture.release': { fr: 'version publiée', en: 'release' },
  'measure.picture.quiet': {
    fr: 'plus de 90 jours sans travail humain',
    en: 'more than 90 days without human work',
  },
} as const satisfies Texts;
