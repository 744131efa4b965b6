// SPDX-License-Identifier: AGPL-3.0-or-later
// What the forms of a charter say.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.charter.form.seat': { fr: 'Pour quel membre', en: 'For which member' },
  'pools.charter.form.answer': { fr: 'Une réponse vue ailleurs', en: 'An answer seen elsewhere' },
  'pools.charter.form.answer-none': { fr: 'Aucune de celles-ci', en: 'None of these' },
  'pools.charter.form.words': { fr: 'Avec vos mots', en: 'In your words' },
  'pools.charter.form.words-hint': {
    fr: 'Seuls, ou pour préciser la réponse choisie. 8 000 caractères au plus.',
    en: 'By themselves, or to make the chosen answer precise. At most 8,000 characters.',
  },
  'pools.charter.form.say': { fr: 'Écrire cette clause', en: 'Write this clause' },
  'pools.charter.form.leave-open': {
    fr: 'Pour laisser la clause ouverte, choisissez « Aucune de celles-ci » et n’écrivez rien.',
    en: 'To leave the clause open, choose “None of these” and write nothing.',
  },
  'pools.charter.form.comment': { fr: 'Votre remarque', en: 'Your remark' },
  'pools.charter.form.comment-hint': {
    fr: 'Lue par les membres seulement.',
    en: 'Read by the members alone.',
  },
  'pools.charter.form.send-comment': { fr: 'Envoyer la remarque', en: 'Send the remark' },
  'pools.charter.form.begin': { fr: 'Commencer une version', en: 'Begin a version' },
  'pools.charter.form.propose': { fr: 'Proposer cette version', en: 'Propose this version' },
  'pools.charter.form.office': { fr: 'En qualité de', en: 'As' },
  'pools.charter.form.office-hint': {
    fr: 'Votre fonction, sans votre nom.',
    en: 'Your function, without your name.',
  },
  'pools.charter.form.power': { fr: 'D’où vient ce pouvoir', en: 'Where that power comes from' },
  'pools.charter.form.power-on': {
    fr: 'Jour de la décision qui le donne',
    en: 'Day of the decision that gives it',
  },
  'pools.charter.form.power-reference': { fr: 'Son numéro', en: 'Its number' },
  'pools.charter.form.read': {
    fr: 'J’ai lu la version {n} et ce qu’elle change',
    en: 'I have read version {n} and what it changes',
  },
  'pools.charter.form.must-read': {
    fr: 'Cochez que vous avez lu cette version.',
    en: 'Tick that you have read this version.',
  },
  'pools.charter.form.agree': {
    fr: 'Donner l’accord à la version {n}',
    en: 'Give the accord to version {n}',
  },
  'pools.charter.form.second': { fr: 'Donner l’accord à mon tour', en: 'Give the accord in turn' },
} as const satisfies Texts;
