// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the board of needs.
import type { Texts } from '../../base/language.ts';

export const boardTexts = {
  'needs.title': { fr: 'Les besoins', en: 'Needs' },
  'needs.door': { fr: 'Se grouper', en: 'Join together' },
  'needs.lead': {
    fr: 'Ce qui manque à plusieurs administrations. Rejoignez un besoin d’un clic, ou dites le vôtre avec vos mots.',
    en: 'What several administrations lack. Join a need in one click, or say yours in your own words.',
  },
  'needs.ours': { fr: 'Les besoins de mes organisations', en: 'The needs of my organisations' },
  'needs.ours-title': { fr: 'Nos besoins', en: 'Our needs' },
  'needs.work-why': {
    fr: 'Dire ce qui manque, rejoindre ceux qui manquent de la même chose.',
    en: 'Say what is lacking, join those who lack the same.',
  },
  'needs.ours-led': { fr: 'Ceux que nous portons', en: 'Those that we lead' },
  'needs.ours-backed': { fr: 'Ceux que nous soutenons', en: 'Those that we back' },
  'needs.ours-none': { fr: 'Aucun pour l’instant.', en: 'None for now.' },
  'needs.count': {
    fr: '{n, plural, =0 {Aucun besoin ouvert} one {# besoin ouvert} other {# besoins ouverts}}',
    en: '{n, plural, =0 {No open need} one {# open need} other {# open needs}}',
  },
  'needs.empty': {
    fr: 'Personne n’a encore dit de besoin ici. Les cartes ci-dessous disent où commencer.',
    en: 'Nobody has said a need here yet. The cards below say where to begin.',
  },
  'needs.empty-narrowed': {
    fr: 'Aucun besoin ouvert ne répond à ce choix.',
    en: 'No open need answers this choice.',
  },
  'needs.all': { fr: 'Voir tous les besoins', en: 'See all needs' },
  'needs.facets': { fr: 'Choisir parmi les besoins', en: 'Narrow the needs' },
  'needs.facets-open': { fr: 'Filtrer', en: 'Filter' },
  'needs.facet.function': { fr: 'Fonction', en: 'Function' },
  'needs.facet.kind': { fr: 'Genre', en: 'Kind' },
  'needs.facet.when': { fr: 'Pour quand', en: 'By when' },
  'needs.facet.level': { fr: 'Porté par', en: 'Led by' },
  'needs.facet.territory': { fr: 'Territoire', en: 'Territory' },
  'needs.facet.software': { fr: 'Logiciel', en: 'Software' },
  'needs.quarter': { fr: '{from} – {to}', en: '{from} – {to}' },
  'needs.sort.label': { fr: 'Trier', en: 'Sort' },
  'needs.sort.date': { fr: 'date la plus proche', en: 'nearest date' },
  'needs.sort.backed': { fr: 'les plus soutenus', en: 'most backed' },
  'needs.sort.newest': { fr: 'les plus récents', en: 'newest' },
  'needs.line.by': { fr: 'porté par {name}', en: 'led by {name}' },
  'needs.line.crowd': {
    fr: '{n, plural, one {# administration} other {# administrations}}, {inhabitants, plural, =0 {habitants inconnus} one {# habitant} other {# habitants}}',
    en: '{n, plural, one {# administration} other {# administrations}}, {inhabitants, plural, =0 {inhabitants unknown} one {# inhabitant} other {# inhabitants}}',
  },
  'needs.line.nobody': { fr: 'personne derrière pour l’instant', en: 'nobody behind it for now' },
  'needs.line.due': { fr: 'pour le {day}', en: 'by {day}' },
  'needs.gaps': { fr: 'Personne n’y répond encore', en: 'Nobody answers yet' },
  'needs.gaps-note': {
    fr: 'Les fonctions pour lesquelles le catalogue n’a aucun logiciel vivant : ni note A, B ou C, ni logiciel achevé et stable.',
    en: 'Functions for which the catalogue has no living software: no A, B or C, and none finished and stable.',
  },
  'needs.gap.none': { fr: 'Aucun logiciel libre connu ici.', en: 'No free software known here.' },
  'needs.gap.some': {
    fr: '{n, plural, one {# logiciel connu, sans note qui rassure.} other {# logiciels connus, sans note qui rassure.}}',
    en: '{n, plural, one {# known software, without a reassuring grade.} other {# known software, without a reassuring grade.}}',
  },
  'needs.gap.concern': {
    fr: 'Pourrait concerner {n, plural, one {# commune connue} other {# communes connues}} : {small, number} de moins de 3 500 habitants, {middle, number} de 3 500 à 10 000, {large, number} au-dessus.',
    en: 'Could concern {n, plural, one {# known commune} other {# known communes}}: {small, number} under 3,500 inhabitants, {middle, number} from 3,500 to 10,000, {large, number} above.',
  },
  'needs.more': {
    fr: '{n, plural, one {et # autre} other {et # autres}}',
    en: '{n, plural, one {and # other} other {and # others}}',
  },
  'needs.gap.say': { fr: 'Dire ce besoin', en: 'Say this need' },
  'needs.gap.needs': {
    fr: '{n, plural, one {# besoin ouvert} other {# besoins ouverts}}',
    en: '{n, plural, one {# open need} other {# open needs}}',
  },
  'needs.clubs': { fr: 'Clubs d’utilisateurs à ouvrir', en: 'Users’ clubs to open' },
  'needs.clubs-note': {
    fr: 'Trois administrations au moins disent utiliser ces logiciels. Un club partage la maintenance de l’année et dit ses priorités ensemble.',
    en: 'At least three administrations say they use these. A club shares the yearly maintenance and says its priorities together.',
  },
  'needs.club.users': {
    fr: '{n, plural, one {# administration l’utilise} other {# administrations l’utilisent}}.',
    en: '{n, plural, one {# administration uses it} other {# administrations use it}}.',
  },
  'needs.club.open': { fr: 'Proposer le club de {name}', en: 'Propose the club of {name}' },
  'needs.club.title': { fr: 'Club des utilisateurs de {name}', en: 'Users’ club of {name}' },
  'needs.club.purpose': {
    fr: 'Partager la maintenance annuelle de {name} : corrections, mises à jour, réponses aux questions. Dire ensemble nos priorités à qui le publie.',
    en: 'Share the yearly maintenance of {name}: fixes, updates, answers to questions. Tell our priorities together to who publishes it.',
  },
  'needs.club.audience': { fr: 'les administrations qui l’utilisent', en: 'the administrations that use it' },
  'needs.next': { fr: 'Vous ne trouvez pas le vôtre ?', en: 'Yours is not here?' },
  'needs.next-how': {
    fr: 'Dites-le avec vos mots : les communes qui manquent de la même chose le verront.',
    en: 'Say it in your own words: communes that lack the same will see it.',
  },
  'needs.next-pools': { fr: 'Voir les groupements', en: 'See the pools' },
  'needs.next-share': { fr: 'Voir qui paierait quoi', en: 'See who would pay what' },
  'needs.feed-entry': {
    fr: '{organisation}, pour le {day} : {n, plural, one {# administration} other {# administrations}}.',
    en: '{organisation}, by {day}: {n, plural, one {# administration} other {# administrations}}.',
  },
  'needs.column.title': { fr: 'besoin', en: 'need' },
  'needs.column.kind': { fr: 'genre', en: 'kind' },
  'needs.column.functions': { fr: 'fonctions', en: 'functions' },
  'needs.column.owner': { fr: 'porté par', en: 'led by' },
  'needs.column.territory': { fr: 'territoire', en: 'territory' },
  'needs.column.due': { fr: 'pour le', en: 'by' },
  'needs.column.administrations': { fr: 'administrations', en: 'administrations' },
  'needs.column.inhabitants': { fr: 'habitants', en: 'inhabitants' },
  'needs.column.address': { fr: 'adresse', en: 'address' },
} as const satisfies Texts;
