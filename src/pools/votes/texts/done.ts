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
} as const satisfies Texts;
