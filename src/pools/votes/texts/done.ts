// SPDX-License-Identifier: AGPL-3.0-or-later
// What the acts of votes are called in the record of an organisation, and in the journal.
import type { Texts } from '../../../base/language.ts';

export const recordedTexts = {
  'pools.recorded.vote-proposed': {
    fr: 'décision proposée à un groupement',
    en: 'decision proposed to a pool',
  },
  'pools.recorded.vote-revised': { fr: 'proposition changée', en: 'proposal changed' },
  'pools.recorded.vote-withdrawn': { fr: 'proposition retirée', en: 'proposal withdrawn' },
  'pools.recorded.vote-opened': { fr: 'vote ouvert', en: 'vote opened' },
  'pools.recorded.vote-cast': { fr: 'vote donné', en: 'vote cast' },
  'pools.recorded.member-excluded': { fr: 'membre exclu par un vote', en: 'member excluded by a vote' },
  'pools.recorded.member-let-back': {
    fr: 'retour d’un membre permis par un vote',
    en: 'return of a member allowed by a vote',
  },
} as const satisfies Texts;

export const doneTexts = {
  'pools.done.vote-title': { fr: '« {title} »', en: '“{title}”' },
  'pools.done.vote-proposed': {
    fr: 'Le {day}, {who} a proposé une décision : {target}.',
    en: 'On {day}, {who} proposed a decision: {target}.',
  },
  'pools.done.vote-revised': {
    fr: 'Le {day}, {who} a changé la proposition {target}.',
    en: 'On {day}, {who} changed the proposal {target}.',
  },
  'pools.done.vote-withdrawn': {
    fr: 'Le {day}, {who} a retiré la proposition {target}.',
    en: 'On {day}, {who} withdrew the proposal {target}.',
  },
  'pools.done.vote-opened': {
    fr: 'Le {day}, {who} a ouvert le vote {target}.',
    en: 'On {day}, {who} opened the vote {target}.',
  },
  'pools.done.vote-cast': {
    fr: 'Le {day}, {who} a voté : {target}.',
    en: 'On {day}, {who} voted: {target}.',
  },
  'pools.done.member-excluded': {
    fr: 'Le {day}, un membre a été exclu par le vote {target}.',
    en: 'On {day}, a member was excluded by the vote {target}.',
  },
  'pools.done.member-let-back': {
    fr: 'Le {day}, le retour d’un membre a été permis par le vote {target}.',
    en: 'On {day}, the return of a member was allowed by the vote {target}.',
  },
} as const satisfies Texts;
