// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentence } from '../../languages/index.ts';
import type { Standing } from '../stores/answers.ts';
import { listProgress } from './list-progress.ts';

const standing: Standing = {
  total: 5000,
  failed: 2,
  written: 40,
  taken: 3,
  waiting: 4957,
  later: 0,
  next: null,
  hosts: ['a'],
};

function shown(...states: Partial<Standing>[]): string[] {
  const lines: string[] = [];
  const say = (key: string, facts?: Parameters<typeof sentence>[2]) => sentence('fr', key, facts);
  const progress = listProgress({
    errIsTerminal: true,
    say,
    err: (line) => lines.push(line.replace(/[\u00a0\u202f]/g, ' ').trim()),
  });
  for (const state of states) progress.show({ ...standing, ...state });
  return lines;
}

test('the line says how far the list is, what failed and what is for later', () => {
  assert.deepEqual(shown({}, { later: 12, failed: 1, next: 1_900_000_000 }), [
    '40 sur 5 000, 2 échecs',
    '40 sur 5 000, 1 échec, 12 plus tard',
  ]);
});

test('when all that is left must wait, the line says until when', () => {
  const [line] = shown({
    waiting: 7,
    later: 7,
    taken: 0,
    written: 4993,
    next: Date.UTC(2030, 0, 1, 12, 30) / 1000,
  });
  assert.match(line!, /^4 993 sur 5 000 ; les forges demandent d’attendre : 7 plus tard, suite à 12:30 UTC$/);
});

test('a list that is over waits for nobody', () => {
  assert.deepEqual(shown({ waiting: 0, taken: 0, written: 5000 }), ['5 000 sur 5 000, 2 échecs']);
});
