// SPDX-License-Identifier: AGPL-3.0-or-later
// What happens to a pool, and to the seat of each member: from a word of interest to a signature, declared.
// Until it has signed, a member leaves whenever it wants.
import type { StepTable } from '../../base/step-table.ts';

export const poolStates = ['open', 'closed', 'ended'] as const;
export type PoolState = (typeof poolStates)[number];
export type PoolStep = 'founded' | 'closed' | 'ended';
export type PoolAct = 'pools.found' | 'pools.coordinate';

export const seatStates = ['interested', 'intending', 'deliberated', 'signed', 'left'] as const;
export type SeatState = (typeof seatStates)[number];
export type SeatStep = 'interested' | 'intended' | 'deliberated' | 'signed' | 'left';
export type SeatAct = 'pools.join' | 'pools.intend' | 'pools.deliberate' | 'pools.sign' | 'pools.leave';

/** What members, or who coordinates, are told. */
export const allNews = [
  'joined',
  'intended',
  'deliberated',
  'signed',
  'left',
  'closed',
  'ended',
  'key',
  'session',
  'card',
] as const;
export type News = (typeof allNews)[number];

const mostADay = 30;

export const poolSteps = {
  feature: 'pools',
  kind: 'pool',
  refused: 'pools.not-now',
  beaten: 'pools.at-once',
  tooMany: 'pools.often',
  states: poolStates,
  steps: {
    founded: {
      side: 'own',
      once: 'thing',
      from: [],
      to: 'open',
      act: 'pools.found',
      mostADay,
      word: 'found',
      button: 'pools.form.found',
    },
    closed: {
      side: 'own',
      once: 'thing',
      from: ['open'],
      to: 'closed',
      act: 'pools.coordinate',
      word: 'close',
      button: 'pools.form.close',
      told: 'closed',
    },
    ended: {
      side: 'own',
      once: 'thing',
      from: ['open', 'closed'],
      to: 'ended',
      act: 'pools.coordinate',
      word: 'end',
      button: 'pools.form.end',
      told: 'ended',
    },
  },
} as const satisfies StepTable<PoolState, PoolStep, PoolAct, News>;

export const seatSteps = {
  feature: 'pools',
  kind: 'seat',
  refused: 'pools.seat.not-now',
  beaten: 'pools.seat.at-once',
  tooMany: 'pools.often',
  states: seatStates,
  steps: {
    interested: {
      side: 'own',
      once: 'thing',
      from: [],
      to: 'interested',
      act: 'pools.join',
      mostADay,
      word: 'join',
      button: 'pools.form.join',
      told: 'joined',
    },
    intended: {
      side: 'own',
      once: 'about',
      from: ['interested', 'intending'],
      to: 'intending',
      act: 'pools.intend',
      mostADay,
      word: 'intend',
      button: 'pools.form.intend',
      told: 'intended',
    },
    deliberated: {
      side: 'own',
      once: 'thing',
      from: ['intending'],
      to: 'deliberated',
      act: 'pools.deliberate',
      word: 'deliberate',
      button: 'pools.form.deliberate',
      told: 'deliberated',
    },
    signed: {
      side: 'own',
      once: 'thing',
      from: ['deliberated'],
      to: 'signed',
      act: 'pools.sign',
      word: 'sign',
      button: 'pools.form.sign',
      told: 'signed',
    },
    left: {
      side: 'own',
      once: 'thing',
      from: ['interested', 'intending', 'deliberated'],
      to: 'left',
      act: 'pools.leave',
      word: 'leave',
      button: 'pools.form.leave',
      told: 'left',
    },
  },
} as const satisfies StepTable<SeatState, SeatStep, SeatAct, News>;
