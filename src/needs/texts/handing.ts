// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of a need in other words, and of one that changes hands.
import type { Texts } from '../../base/language.ts';

export const handingTexts = {
  'needs.reword.title': { fr: 'Dire ce besoin autrement', en: 'Say this need in other words' },
  'needs.reword.why': {
    fr: 'Ceux qui le soutiennent en sont avertis, et la page dit le jour. Le budget et les soutiens ne changent pas.',
    en: 'Those behind it are told, and the page says the day. Budgets and backings do not change.',
  },
  'needs.reword.button': { fr: 'Enregistrer ces mots', en: 'Save these words' },
  'needs.reword.on': { fr: 'dit autrement le {day}', en: 'said in other words on {day}' },
  'needs.hand.title': { fr: 'Confier ce besoin à une autre', en: 'Hand this need over to another' },
  'needs.hand.to': { fr: 'Qui le porterait', en: 'Who would lead it' },
  'needs.hand.to-hint': {
    fr: 'Une administration qui le soutient. Rien ne change avant qu’elle n’accepte.',
    en: 'An administration that backs it. Nothing changes before it accepts.',
  },
  'needs.hand.nobody': { fr: 'Choisissez qui le porterait.', en: 'Choose who would lead it.' },
  'needs.hand.button': { fr: 'Proposer', en: 'Propose' },
  'needs.hand.waiting': {
    fr: 'Vous avez proposé à {to} de porter ce besoin. Vous le portez tant qu’elle n’a pas accepté.',
    en: 'You proposed to {to} to lead this need. You lead it until it accepts.',
  },
  'needs.hand.offered': { fr: 'Porter ce besoin ?', en: 'Lead this need?' },
  'needs.hand.offered-words': {
    fr: '{from} propose à {to} de porter ce besoin : changer sa date, appeler une réunion, le fermer. Votre soutien reste le même.',
    en: '{from} proposes to {to} to lead this need: change its date, call a meeting, close it. Your backing stays the same.',
  },
  'needs.hand.take': { fr: 'Le porter', en: 'Lead it' },
  'needs.hand.decline': { fr: 'Non, merci', en: 'No, thank you' },
  'needs.hand.keep': { fr: 'Reprendre la proposition', en: 'Take the proposal back' },
  'needs.hand.none': {
    fr: 'Aucune proposition n’attend de réponse : quelqu’un vient peut-être de répondre.',
    en: 'No proposal waits for an answer: somebody may just have answered.',
  },
  'needs.hand.waits': {
    fr: 'Une proposition attend déjà une réponse : reprenez-la d’abord.',
    en: 'A proposal already waits for an answer: take it back first.',
  },
  'needs.hand.stranger': {
    fr: 'Elle ne soutient pas ce besoin : on ne le confie qu’à qui le soutient.',
    en: 'It does not back this need: it is handed over only to who backs it.',
  },
  'needs.hand.itself': { fr: 'Elle le porte déjà.', en: 'It leads it already.' },
  'needs.mail.reworded.subject': { fr: 'Dit autrement : {title}', en: 'In other words: {title}' },
  'needs.mail.reworded.words': {
    fr: '{organisation} a dit autrement le besoin que vous soutenez : « {title} ». Voyez si c’est encore le vôtre.',
    en: '{organisation} said the need that you back in other words: “{title}”. See whether it is still yours.',
  },
  'needs.mail.hand.subject': { fr: 'Porter un besoin : {title}', en: 'Lead a need: {title}' },
  'needs.mail.hand.words': {
    fr: '{organisation} vous propose de porter le besoin « {title} ». Rien ne change sans votre accord.',
    en: '{organisation} proposes that you lead the need “{title}”. Nothing changes unless you agree.',
  },
  'needs.mail.handed.subject': {
    fr: 'Le besoin change de mains : {title}',
    en: 'The need changes hands: {title}',
  },
  'needs.mail.handed.words': {
    fr: '{organisation} porte désormais le besoin « {title} ». Votre soutien reste le même.',
    en: '{organisation} now leads the need “{title}”. Your backing stays the same.',
  },
} as const satisfies Texts;
