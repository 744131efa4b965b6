// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is in the group: its purpose, its members, who coordinates, who stays outside.
import { answer, clause } from '../clause.ts';

export const who = [
  clause({
    id: 'purpose',
    part: 'who',
    isNeeded: true,
    calamities: [],
    answers: [
      answer('one-project', 'secondary', ['S20', 'S19']),
      answer('standing', 'secondary', ['S20', 'S19']),
      answer('renewed', 'memory', []),
    ],
  }),
  clause({
    id: 'actors',
    part: 'who',
    isNeeded: true,
    calamities: ['new-replicator'],
    answers: [
      answer('public-only', 'verified', ['yml-charter', 'game']),
      answer('steering', 'verified', ['gov-template', 'game']),
      answer('open-circle', 'secondary', ['S54']),
    ],
  }),
  clause({
    id: 'coordinator',
    part: 'who',
    isNeeded: true,
    calamities: ['member-leaves', 'elections'],
    answers: [
      answer('until-award', 'verified', ['S21', 'S22']),
      answer('until-notice', 'verified', ['S21', 'S22']),
      answer('whole', 'verified', ['S21', 'S22']),
      answer('turning', 'memory', []),
    ],
  }),
  clause({
    id: 'roles',
    part: 'who',
    isNeeded: true,
    calamities: [],
    answers: [answer('needs-on-time', 'secondary', ['S75']), answer('one-voice', 'memory', [])],
  }),
  clause({
    id: 'providers-apart',
    part: 'who',
    calamities: [],
    answers: [answer('apart', 'secondary', ['S19', 'S51']), answer('after', 'memory', [])],
  }),
  clause({
    id: 'conflict-of-interest',
    part: 'who',
    calamities: [],
    answers: [
      answer('declare-abstain', 'memory', []),
      answer('no-majority-employer', 'verified', ['gov-template']),
    ],
  }),
] as const;
