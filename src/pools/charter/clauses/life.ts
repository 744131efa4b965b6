// SPDX-License-Identifier: AGPL-3.0-or-later
// How a group lives: who enters and leaves, elections, mergers, its yearly review, its end.
import { answer, clause } from '../clause.ts';

export const life = [
  clause({
    id: 'entry',
    part: 'life',
    isNeeded: true,
    calamities: ['new-replicator', 'members-merge'],
    answers: [
      answer('next-purchase', 'verified', ['S19']),
      answer('catch-up', 'memory', []),
      answer('free-entry', 'memory', []),
    ],
  }),
  clause({
    id: 'new-replicator',
    part: 'life',
    calamities: ['new-replicator'],
    answers: [answer('nothing', 'memory', ['game', 'standard']), answer('welcome', 'memory', ['game'])],
  }),
  clause({
    id: 'exit',
    part: 'life',
    isNeeded: true,
    calamities: ['member-leaves', 'funding-lost'],
    answers: [
      answer('year-end', 'memory', ['S19']),
      answer('six-months', 'secondary', ['S75']),
      answer('end-of-contract', 'secondary', ['S19']),
    ],
  }),
  clause({
    id: 'member-leaves',
    part: 'life',
    calamities: ['member-leaves'],
    answers: [
      answer('keeps-code', 'memory', ['S19']),
      answer('shared', 'memory', []),
      answer('data-back', 'memory', []),
    ],
  }),
  clause({
    id: 'elections',
    part: 'life',
    calamities: ['elections'],
    answers: [
      answer('stays', 'memory', []),
      answer('confirm', 'memory', []),
      answer('no-big-decision', 'memory', []),
    ],
  }),
  clause({
    id: 'members-merge',
    part: 'life',
    calamities: ['members-merge'],
    answers: [answer('one-vote-sum', 'memory', []), answer('key-anew', 'memory', [])],
  }),
  clause({
    id: 'conduct',
    part: 'life',
    calamities: [],
    answers: [answer('code', 'verified', ['gov-template', 'standard'])],
  }),
  clause({
    id: 'liability',
    part: 'life',
    isNeeded: true,
    calamities: ['personal-data', 'feature-bug'],
    answers: [answer('joint-only', 'memory', ['S22'])],
  }),
  clause({
    id: 'in-force',
    part: 'life',
    isNeeded: true,
    calamities: [],
    answers: [answer('all-signed', 'verified', ['S19', 'S20'])],
  }),
  clause({
    id: 'review',
    part: 'life',
    isNeeded: true,
    calamities: ['elections', 'funding-lost'],
    answers: [
      answer('twelve-months', 'memory', ['gov-template']),
      answer('with-budget', 'secondary', ['S54']),
    ],
  }),
  clause({
    id: 'dissolution',
    part: 'life',
    calamities: ['funding-lost'],
    answers: [answer('shared-back', 'memory', []), answer('heir', 'memory', [])],
  }),
] as const;
