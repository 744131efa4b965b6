// SPDX-License-Identifier: AGPL-3.0-or-later
// What the group makes: who reviews, under which licence, to whom it belongs, how it speaks with the project.
import { answer, clause } from '../clause.ts';

export const making = [
  clause({
    id: 'reviews-paid',
    part: 'making',
    isNeeded: true,
    calamities: ['new-replicator', 'feature-bug', 'maintainer-leaves'],
    answers: [
      answer('pot', 'verified', ['standard']),
      answer('hours', 'verified', ['standard']),
      answer('proposer', 'memory', []),
    ],
  }),
  clause({
    id: 'licence',
    part: 'making',
    isNeeded: true,
    calamities: ['upstream-refuses'],
    answers: [
      answer('upstream', 'verified', ['standard', 'S62']),
      answer('eupl', 'secondary', ['S34', 'S16']),
      answer('permissive', 'verified', ['S62']),
    ],
  }),
  clause({
    id: 'publication',
    part: 'making',
    isNeeded: true,
    calamities: ['upstream-refuses', 'new-replicator'],
    answers: [answer('as-made', 'verified', ['standard']), answer('two-months', 'memory', [])],
  }),
  clause({
    id: 'ownership',
    part: 'making',
    isNeeded: true,
    calamities: ['member-leaves', 'members-merge', 'maintainer-leaves'],
    answers: [
      answer('each-its-own', 'verified', ['standard']),
      answer('contractors-assign', 'verified', ['S16']),
      answer('keeper', 'memory', []),
    ],
  }),
  clause({
    id: 'personal-data',
    part: 'making',
    isNeeded: true,
    calamities: ['personal-data'],
    answers: [
      answer('each-controller', 'memory', []),
      answer('joint', 'memory', []),
      answer('stop-first', 'verified', ['game']),
    ],
  }),
  clause({
    id: 'feature-bug',
    part: 'making',
    calamities: ['feature-bug'],
    answers: [
      answer('owner-repairs', 'memory', ['game']),
      answer('pot-repairs', 'memory', ['game']),
      answer('tests-first', 'memory', ['standard']),
    ],
  }),
  clause({
    id: 'major-enhancement',
    part: 'making',
    calamities: ['major-enhancement'],
    answers: [
      answer('volunteers-pay', 'secondary', ['game', 'S54']),
      answer('roadmap', 'secondary', ['S54']),
      answer('deprecation', 'verified', ['yml-charter']),
    ],
  }),
  clause({
    id: 'upstream-refuses',
    part: 'making',
    calamities: ['upstream-refuses'],
    answers: [
      answer('ask-first', 'memory', ['standard']),
      answer('module', 'memory', []),
      answer('fork-vote', 'memory', []),
    ],
  }),
  clause({
    id: 'upstream-voice',
    part: 'making',
    isNeeded: true,
    calamities: ['upstream-refuses', 'maintainer-leaves'],
    answers: [
      answer('one-function', 'memory', ['gov-template']),
      answer('seat', 'memory', ['game']),
      answer('each-alone', 'verified', ['standard']),
    ],
  }),
  clause({
    id: 'upstream-governance',
    part: 'making',
    isNeeded: true,
    calamities: ['upstream-refuses', 'maintainer-leaves'],
    answers: [
      answer('foundation', 'memory', ['game']),
      answer('company', 'memory', ['game']),
      answer('few-people', 'memory', ['game']),
    ],
  }),
  clause({
    id: 'maintainer-leaves',
    part: 'making',
    calamities: ['maintainer-leaves'],
    answers: [
      answer('two-always', 'memory', ['standard']),
      answer('handover', 'memory', []),
      answer('reserve', 'memory', []),
    ],
  }),
] as const;
