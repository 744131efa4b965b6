// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the exercise that one person plays, and of what comes next in it.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.session.exercise': {
    fr: 'Exercice à une personne, sans compte : rien n’est gardé, tout est dans l’adresse de la page. Gardez-la pour reprendre plus tard, ou envoyez-la.',
    en: 'Exercise for one person, without an account: nothing is kept, everything is in the address of the page. Keep it to go on later, or send it.',
  },
  'pools.session.story-button': { fr: 'Prendre cette histoire', en: 'Take this story' },
  'pools.session.start-again': { fr: 'Changer de point de départ', en: 'Change the start' },
  'pools.session.replay': { fr: 'Le fil de la séance', en: 'The course of the session' },
  'pools.session.replay-note': {
    fr: 'Chaque étape se rejoue : choisissez-en une pour revoir la table comme elle était.',
    en: 'Each step can be replayed: choose one to see the table as it was.',
  },
  'pools.session.replay-none': { fr: 'Rien ne s’est encore passé.', en: 'Nothing has happened yet.' },
  'pools.session.replay-at': {
    fr: 'Vous revoyez l’étape {n} sur {all}. Ce que vous y faites efface la suite.',
    en: 'You are looking at step {n} of {all}. What you do here drops what followed.',
  },
  'pools.session.replay-end': { fr: 'Revenir à la fin', en: 'Back to the end' },
  'pools.session.replay-before': { fr: 'Étape précédente', en: 'Step before' },
  'pools.session.replay-after': { fr: 'Étape suivante', en: 'Next step' },
  'pools.session.undo': { fr: 'Annuler la dernière étape', en: 'Undo the last step' },
  'pools.session.again': { fr: 'Recommencer avec d’autres cartes', en: 'Begin again with other cards' },
  'pools.session.wrong': { fr: 'Tout n’a pas pu être joué', en: 'Not everything could be played' },
  'pools.session.next.begin': { fr: 'Choisissez un point de départ', en: 'Choose a start' },
  'pools.session.next.begin-how': {
    fr: 'Sept dispositions ont été vues ailleurs. Prenez la plus proche de la vôtre : elle se change ensuite.',
    en: 'Seven arrangements have been seen elsewhere. Take the one nearest to yours: it can be changed later.',
  },
  'pools.session.next.begin-main': { fr: 'Partir d’un comité commun', en: 'Start from a common committee' },
  'pools.session.next.agree': { fr: 'Le modèle vous convient-il ?', en: 'Does the model suit you?' },
  'pools.session.next.agree-how': {
    fr: 'Regardez qui décide, qui tient et qui paie. Changez ce qui ne va pas, puis dites que cela convient.',
    en: 'Look at who decides, holds and pays. Change what is wrong, then say that it suits you.',
  },
  'pools.session.next.draw': {
    fr: 'Encore {n, plural, one {une carte} other {# cartes}} au moins',
    en: '{n, plural, one {One more card} other {# more cards}} at least',
  },
  'pools.session.next.draw-how': {
    fr: 'Une bonne entente survit à deux cartes. Comptez dix minutes par carte.',
    en: 'A good agreement survives two cards. Allow ten minutes for each card.',
  },
  'pools.session.next.answer': { fr: 'La carte attend une réponse', en: 'The card waits for an answer' },
  'pools.session.next.answer-how': {
    fr: 'Choisissez une formulation pour la clause qui manque, puis dites que le modèle convient.',
    en: 'Choose a wording for the clause that is missing, then say that the model suits.',
  },
  'pools.session.next.answer-main': { fr: 'Choisir une réponse', en: 'Choose an answer' },
  'pools.session.next.good': { fr: 'Le modèle est bon', en: 'The model is good' },
  'pools.session.next.good-how': {
    fr: 'Il convient à tous et a survécu à {n, plural, one {une carte} other {# cartes}}. Finissez ici, ou tirez-en d’autres.',
    en: 'It suits everybody and has survived {n, plural, one {a card} other {# cards}}. End here, or draw more.',
  },
  'pools.session.next.over': { fr: 'Ce que la séance a écrit', en: 'What the session wrote' },
  'pools.session.next.over-how': {
    fr: '{n, plural, =0 {Aucune clause n’est écrite.} one {Une clause est écrite.} other {# clauses sont écrites.}} Un groupement en part pour sa charte.',
    en: '{n, plural, =0 {No clause is written.} one {One clause is written.} other {# clauses are written.}} A pool starts its charter from it.',
  },
  'pools.session.next.over-main': { fr: 'Voir les groupements', en: 'See the pools' },
  'pools.session.next.share': { fr: 'Voir qui paie quoi', en: 'See who pays what' },
  'pools.session.next.pools': { fr: 'Jouer avec un groupement', en: 'Play with a pool' },
  'pools.session.you': { fr: 'vous', en: 'you' },
} as const satisfies Texts;
