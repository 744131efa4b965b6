// SPDX-License-Identifier: AGPL-3.0-or-later
// What it costs: the key, upkeep first, what happens when money is missing.
import { answer, clause } from '../clause.ts';

export const money = [
  clause({
    id: 'cost-key',
    part: 'money',
    isNeeded: true,
    calamities: ['funding-lost', 'new-replicator'],
    answers: [
      answer('frozen-key', 'memory', []),
      answer('equal', 'secondary', ['S75']),
      answer('yearly-scale', 'verified', ['S54']),
    ],
  }),
  clause({
    id: 'upkeep',
    part: 'money',
    isNeeded: true,
    calamities: ['funding-lost', 'member-leaves', 'maintainer-leaves'],
    answers: [
      answer('per-year', 'verified', ['gov-template', 'standard']),
      answer('same-key', 'memory', []),
      answer('users-only', 'secondary', ['S54']),
    ],
  }),
  clause({
    id: 'maintenance-floor',
    part: 'money',
    isNeeded: true,
    calamities: ['funding-lost', 'maintainer-leaves'],
    answers: [answer('separate', 'memory', ['standard']), answer('fifth', 'memory', [])],
  }),
  clause({
    id: 'funding-lost',
    part: 'money',
    calamities: ['funding-lost'],
    answers: [
      answer('notice-year', 'memory', ['game']),
      answer('shared-again', 'memory', []),
      answer('reserve', 'memory', []),
      answer('less', 'memory', []),
    ],
  }),
  clause({
    id: 'coordination-cost',
    part: 'money',
    calamities: [],
    answers: [
      answer('free', 'secondary', ['S75']),
      answer('actual', 'secondary', ['S75']),
      answer('percent', 'secondary', ['S51']),
    ],
  }),
] as const;
