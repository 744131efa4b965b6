// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of a session that the members of a pool play.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.session.members-only': {
    fr: 'Cette séance est celle des membres du groupement. Vous pouvez en jouer une seul, en exercice.',
    en: 'This session is for the members of the pool. You can play one alone, as an exercise.',
  },
  'pools.session.none-open': {
    fr: 'Aucune séance n’est ouverte dans ce groupement.',
    en: 'No session is open in this pool.',
  },
  'pools.session.none-open-how': {
    fr: 'Qui coordonne l’ouvre et la mène ; chaque membre joue depuis son poste, son téléphone, ou devant un seul écran.',
    en: 'Whoever coordinates opens and leads it; each member plays at a computer, on a telephone, or in front of one screen.',
  },
  'pools.session.is-open': {
    fr: 'Une séance est déjà ouverte : jouez celle-là, ou finissez-la.',
    en: 'A session is open already: play that one, or end it.',
  },
  'pools.session.at-once': {
    fr: 'Quelqu’un a joué au même moment : regardez la table, puis recommencez.',
    en: 'Somebody played at the same moment: look at the table, then do it again.',
  },
  'pools.session.moved-on': {
    fr: 'La table a changé depuis que vous l’avez vue : relisez-la, puis recommencez.',
    en: 'The table has changed since you saw it: read it again, then do it again.',
  },
  'pools.session.way': { fr: 'Comment jouer', en: 'How to play' },
  'pools.session.way.together': {
    fr: 'Ensemble, dans une salle ou à distance ; la table se met à jour chez tous',
    en: 'Together, in a room or at a distance; the table is brought up to date for all',
  },
  'pools.session.way.in-turn': {
    fr: 'Chacun à son tour, en deux semaines ; un courriel dit quand une carte est tirée',
    en: 'Each in turn, within two weeks; a mail says when a card is drawn',
  },
  'pools.session.open': { fr: 'Ouvrir la séance', en: 'Open the session' },
  'pools.session.open-title': { fr: 'Ouvrir une séance', en: 'Open a session' },
  'pools.session.act': { fr: 'Ce que vous jouez', en: 'What you play' },
  'pools.session.unreadable-act': {
    fr: 'Ce coup ne veut rien dire ici : choisissez un bouton de la page.',
    en: 'This act means nothing here: choose a button of the page.',
  },
  'pools.session.live': {
    fr: 'La table se met à jour d’elle-même. Sans script, rechargez la page pour voir ce que les autres ont fait.',
    en: 'The table is brought up to date by itself. Without script, load the page again to see what the others did.',
  },
  'pools.session.look-again': { fr: 'Recharger la table', en: 'Load the table again' },
  'pools.session.until': { fr: 'Ouverte jusqu’au {day}.', en: 'Open until {day}.' },
  'pools.session.sit': { fr: 'Nous sommes là', en: 'We are here' },
  'pools.session.sit-why': {
    fr: 'Seuls ceux qui sont à la table comptent pour l’accord.',
    en: 'Only those who sit at the table count for the accord.',
  },
  'pools.session.leading': { fr: 'Mener la séance', en: 'Lead the session' },
  'pools.session.lead-note': {
    fr: 'À vous qui coordonnez : chaque bouton joue pour la table entière.',
    en: 'For you who coordinate: each button plays for the whole table.',
  },
  'pools.session.play': { fr: 'Jouer', en: 'Play' },
  'pools.session.play-note': {
    fr: 'Ce que vous faites, tous les membres le voient.',
    en: 'What you do is seen by all members.',
  },
  'pools.session.floor': { fr: 'La parole à {who}, {minutes} min', en: 'The floor to {who}, {minutes} min' },
  'pools.session.floor-title': { fr: 'La parole', en: 'The floor' },
  'pools.session.away': { fr: '{who} n’est plus là', en: '{who} is no longer there' },
  'pools.session.said': { fr: 'Ce qui vient d’être joué', en: 'What was just played' },
  'pools.session.said-none': { fr: 'Rien n’a encore été joué.', en: 'Nothing has been played yet.' },
  'pools.session.gone': { fr: 'un membre parti', en: 'a member who left' },
  'pools.session.nothing-written': {
    fr: 'La séance n’a encore rien écrit : consignez une décision d’abord.',
    en: 'The session has written nothing yet: record a decision first.',
  },
  'pools.session.draft': {
    fr: 'En faire un projet de charte',
    en: 'Make a draft of the charter from it',
  },
  'pools.session.draft-how': {
    fr: 'Ce qui est écrit s’ajoute au projet de charte du groupement, à relire et à compléter clause par clause.',
    en: 'What is written is added to the draft of the pool’s charter, to be read and completed clause by clause.',
  },
  'pools.session.to-pool': { fr: 'Revenir au groupement', en: 'Back to the pool' },
  'pools.session.to-exercise': { fr: 'S’exercer seul', en: 'Practise alone' },
  'pools.session.next.kept': {
    fr: 'Un ennui joué est un ennui réglé d’avance',
    en: 'Trouble played is trouble settled beforehand',
  },
  'pools.session.next.kept-how': {
    fr: 'Comptez dix minutes par carte, et deux cartes au moins.',
    en: 'Allow ten minutes for each card, and two cards at least.',
  },
} as const satisfies Texts;
