// SPDX-License-Identifier: AGPL-3.0-or-later
// How the group decides: who decides what, by which rule, with how many, how long.
import { answer, clause } from '../clause.ts';

export const deciding = [
  clause({
    id: 'who-decides',
    part: 'deciding',
    isNeeded: true,
    calamities: ['major-enhancement', 'feature-bug'],
    answers: [
      answer('three-levels', 'verified', ['gov-template', 'S19']),
      answer('committee', 'secondary', ['S54']),
      answer('code-apart', 'verified', ['gov-template']),
    ],
  }),
  clause({
    id: 'award-board',
    part: 'deciding',
    isNeeded: true,
    calamities: [],
    answers: [
      answer('coordinators', 'secondary', ['S76', 'S19']),
      answer('of-the-group', 'secondary', ['S76', 'S19']),
    ],
  }),
  clause({
    id: 'everyday-rule',
    part: 'deciding',
    isNeeded: true,
    question: 'everyday',
    calamities: ['feature-bug', 'upstream-refuses'],
    answers: [
      answer('lazy', 'verified', ['gov-template'], {
        rule: { kind: 'consensus' },
        whenObjected: { kind: 'majority', rounds: [{ adoptBp: 5000, strict: true }] },
      }),
      answer('majority', 'verified', ['gov-template'], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 5000, strict: true }] },
      }),
      answer('consensus', 'verified', ['gov-template'], { rule: { kind: 'consensus' } }),
    ],
  }),
  clause({
    id: 'money-rule',
    part: 'deciding',
    isNeeded: true,
    question: 'money',
    calamities: ['funding-lost', 'major-enhancement', 'new-replicator'],
    answers: [
      answer('two-thirds', 'memory', [], {
        rule: { kind: 'majority', rounds: [{ adoptShare: [2, 3] }] },
      }),
      answer('double', 'memory', [], { rule: { kind: 'double', rounds: [{ adoptBp: 5000, strict: true }] } }),
      answer('weighted', 'secondary', ['S54'], {
        rule: { kind: 'weighted', rounds: [{ adoptBp: 5000, strict: true }] },
      }),
      answer('unanimous', 'verified', ['gov-template'], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 10000 }] },
      }),
    ],
  }),
  clause({
    id: 'admission-rule',
    part: 'deciding',
    question: 'admission',
    calamities: ['new-replicator'],
    answers: [
      answer('majority', 'verified', ['gov-template'], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 5000, strict: true }] },
      }),
      answer('two-thirds', 'memory', [], {
        rule: { kind: 'majority', rounds: [{ adoptShare: [2, 3] }] },
      }),
      answer('silence', 'verified', ['gov-template'], { rule: { kind: 'consensus' } }),
    ],
  }),
  clause({
    id: 'exclusion-rule',
    part: 'deciding',
    question: 'exclusion',
    calamities: [],
    answers: [
      answer('three-quarters', 'verified', ['gov-template'], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 7500 }] },
        exclusion: { heardDays: 15, votes: false },
      }),
      answer('two-thirds', 'verified', ['gov-template'], {
        rule: { kind: 'majority', rounds: [{ adoptShare: [2, 3] }] },
        exclusion: { heardDays: 15, votes: false },
      }),
      answer('with-its-vote', 'memory', [], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 7500 }] },
        exclusion: { heardDays: 30, votes: true },
      }),
    ],
  }),
  clause({
    id: 'charter-rule',
    part: 'deciding',
    isNeeded: true,
    question: 'charter',
    calamities: ['elections', 'major-enhancement'],
    answers: [
      answer('two-rounds', 'verified', ['yml-charter'], {
        rule: {
          kind: 'majority',
          abstain: 'ignored',
          rounds: [{ adoptBp: 10000, extendBp: 5000, extendDays: 90 }, { adoptBp: 7500 }],
        },
      }),
      answer('three-quarters', 'verified', ['gov-template', 'S19'], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 7500 }] },
      }),
      answer('unanimous', 'verified', ['S19'], { rule: { kind: 'majority', rounds: [{ adoptBp: 10000 }] } }),
    ],
  }),
  clause({
    id: 'persons-rule',
    part: 'deciding',
    question: 'persons',
    calamities: ['maintainer-leaves'],
    answers: [
      answer('secret', 'memory', [], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 5000, strict: true }], secret: true },
      }),
      answer('open', 'verified', ['gov-template'], {
        rule: { kind: 'majority', rounds: [{ adoptBp: 5000, strict: true }] },
      }),
    ],
  }),
  clause({
    id: 'quorum',
    part: 'deciding',
    isNeeded: true,
    calamities: ['elections'],
    answers: [
      answer('half', 'memory', [], { fragment: { quorum: { bp: 5000, of: 'members' } } }),
      answer('two-thirds', 'memory', [], { fragment: { quorum: { share: [2, 3], of: 'members' } } }),
      answer('third', 'memory', [], { fragment: { quorum: { share: [1, 3], of: 'members' } } }),
      answer('none', 'verified', ['yml-charter'], { fragment: {} }),
    ],
  }),
  clause({
    id: 'abstention',
    part: 'deciding',
    calamities: [],
    answers: [
      answer('ignored', 'verified', ['yml-charter'], { fragment: { abstain: 'ignored' } }),
      answer('counted', 'memory', [], { fragment: { abstain: 'counted' } }),
    ],
  }),
  clause({
    id: 'deadline',
    part: 'deciding',
    isNeeded: true,
    calamities: [],
    answers: [
      answer('two-weeks', 'verified', ['yml-charter'], { fragment: { closes: { days: 14 } } }),
      answer('ten-working-days', 'memory', [], { fragment: { closes: { workingDays: 10 } } }),
      answer('a-month', 'memory', [], { fragment: { closes: { days: 30 } } }),
    ],
  }),
  clause({
    id: 'delegation',
    part: 'deciding',
    calamities: [],
    answers: [
      answer('no', 'memory', [], { fragment: {} }),
      answer('open-only', 'memory', [], { fragment: { delegation: true } }),
    ],
  }),
  clause({
    id: 'disputes',
    part: 'deciding',
    isNeeded: true,
    calamities: ['feature-bug', 'upstream-refuses'],
    answers: [answer('appeal', 'verified', ['gov-template']), answer('mediator', 'secondary', ['S75'])],
  }),
] as const;
