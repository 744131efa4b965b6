// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about needs that are one.
import type { Texts } from '../../base/language.ts';

export const mergingTexts = {
  'needs.same.title': { fr: 'Qui dit la même chose', en: 'Who says the same' },
  'needs.same.note': {
    fr: 'Réunir deux besoins se propose, s’accepte des deux côtés et se défait : rien de ce qui a été dit ne bouge.',
    en: 'Making two needs one is proposed, agreed on both sides and can be undone: nothing that was said moves.',
  },
  'needs.same.propose': { fr: 'Proposer de réunir', en: 'Propose to make them one' },
  'needs.same.agree': { fr: 'Accepter de réunir', en: 'Agree to make them one' },
  'needs.same.refuse': { fr: 'Refuser', en: 'Refuse' },
  'needs.same.take-back': { fr: 'Reprendre la proposition', en: 'Take the proposal back' },
  'needs.same.part': { fr: 'Séparer de nouveau', en: 'Part again' },
  'needs.same.one': { fr: 'Réuni avec ce besoin.', en: 'One with this need.' },
  'needs.same.asked': {
    fr: 'On vous propose de réunir les deux : votre accord est attendu.',
    en: 'It is proposed to you to make the two one: your agreement is awaited.',
  },
  'needs.same.waits': {
    fr: 'Proposé : l’accord de qui porte l’autre est attendu.',
    en: 'Proposed: the agreement of who leads the other is awaited.',
  },
  'needs.same.gathered': {
    fr: 'Ce besoin est réuni avec un autre : c’est là qu’on le soutient.',
    en: 'This need is one with another: it is backed there.',
  },
  'needs.merge-itself': {
    fr: 'Un besoin ne se réunit pas avec lui-même.',
    en: 'A need is not made one with itself.',
  },
  'needs.merge-waits': {
    fr: 'C’est déjà proposé : l’accord de qui porte l’autre besoin est attendu.',
    en: 'It is proposed already: the agreement of who leads the other need is awaited.',
  },
  'needs.merged-already': {
    fr: 'L’un des deux est déjà réuni avec un autre besoin. Séparez-le d’abord, ou réunissez avec celui qui le rassemble.',
    en: 'One of the two is one with another need already. Part it first, or make yours one with the need that gathers it.',
  },
  'needs.merge-circle': {
    fr: 'Ces besoins se réuniraient en rond. Rechargez la page : l’un d’eux vient d’être réuni.',
    en: 'These needs would gather each other in a circle. Load the page again: one of them was just made one with another.',
  },
  'needs.no-merge': {
    fr: 'Cette proposition n’est plus là : elle a été reprise, ou les deux besoins sont séparés.',
    en: 'This proposal is no longer there: it was taken back, or the two needs are parted.',
  },
} as const satisfies Texts;
