// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { flag } from './forge.ts';
import { accountOf, columnsOf, type ForgeRequest, type Who } from './forge-requests.ts';
import { forgeShape } from './forge-shape.ts';

const day = 86_400;
const at = 1_767_268_800;
const since = at - 365 * day;
const person = accountOf('passante');
const other = accountOf('equipe');
const robot = accountOf('outil', true);
const rule = { at, since, outsiders: 'association' } as const;

const request = (
  answers: readonly Who[],
  by: Who = person,
  rest: Partial<ForgeRequest> = {},
): ForgeRequest => ({
  id: '1',
  change: false,
  opened: { at: at - 100 * day, by },
  outsider: true,
  answers: answers.map((who, index) => ({ at: at - (99 - index) * day, by: who })),
  ...rest,
});
/** Days to the first answer, and whether it is known. */
const read = (told: ForgeRequest) => {
  const { answered, flags } = columnsOf([told], rule);
  return flags[0]! & flag.answerUnknown ? 'unknown' : answered[0]! / day;
};
const none = -1 / day;

test('who answers: another human, not the author, not a robot', () => {
  assert.equal(read(request([person, robot, other])), 3);
  assert.equal(read(request([person, robot])), none);
  assert.equal(read(request([accountOf('PASSANTE')])), none);
});

test('deleted accounts: someone else for an author who exists; nobody knows where both are gone', () => {
  assert.equal(read(request(['gone'])), 1);
  assert.equal(read(request([other], 'gone')), 1);
  assert.equal(read(request(['gone'], 'gone')), 'unknown');
  assert.equal(read(request([robot], 'gone')), none);
});

test('where comments were left unread and none of the first is an answer, nobody knows', () => {
  assert.equal(read(request([person], person, { more: true })), 'unknown');
  assert.equal(read(request([other], person, { more: true })), 1);
});

test('accounts that are robots everywhere', () => {
  for (const name of ['dependabot[bot]', 'renovate', 'project_12_bot_3f', 'group_7_bot', 'mairie-bot'])
    assert.ok(accountOf(name).robot, name);
  for (const name of ['abbot', 'botaniste', 'project_manager']) assert.ok(!accountOf(name).robot, name);
});

const who = fc.constantFrom<Who>(person, other, robot, accountOf('voisin'), 'gone', 'untold');
const deed = fc.record({ at: fc.integer({ min: at - 500 * day, max: at + 50 * day }), by: who });
const anyTold: fc.Arbitrary<ForgeRequest> = fc.record(
  {
    id: fc.nat({ max: 30 }).map(String),
    change: fc.boolean(),
    opened: deed,
    outsider: fc.boolean(),
    answers: fc.array(deed, { maxLength: 5 }),
    closed: deed,
    merged: fc.boolean(),
  },
  { requiredKeys: ['id', 'change', 'opened', 'outsider', 'answers'] },
);

test('whatever a forge tells, the columns hold together, and each request is there once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyTold, { selector: ({ id, change }) => `${change} ${id}`, maxLength: 20 }),
      (told) => {
        const columns = columnsOf(told, rule);
        assert.deepEqual(columnsOf([...told, ...told].reverse(), rule), columns);
        forgeShape.parse({ kind: 'gitlab', host: 'x', askedAt: at, requests: columns });
        for (const [row, opened] of columns.opened.entries()) {
          assert.ok(opened > since && opened <= at && (row === 0 || opened <= columns.opened[row - 1]!));
          for (const after of [columns.answered[row]!, columns.closed[row]!])
            assert.ok(after >= -1 && opened + after <= at);
          if (columns.answered[row]! >= 0)
            assert.ok(!(columns.flags[row]! & (flag.answerUnknown | flag.withdrawn)));
        }
      },
    ),
  );
});
