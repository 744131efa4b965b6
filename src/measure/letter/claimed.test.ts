// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { declarations, type KeptClaim } from '../claim/claim.ts';
import { applyClaim, keptClaim } from '../facts/declared.ts';
import type { Facts } from '../facts/facts.ts';
import { historyColumns, historyFromCsv } from '../facts/history-csv.ts';
import { type Grade, letters } from '../grade/grade.ts';
import { gradeFacts } from './grade-facts.ts';

const readAt = Date.UTC(2026, 10, 1) / 1000;
const week = 604_800;

/** `weeks` of work that stopped `silent` weeks ago; who works in which week is told by `who`. */
function world(weeks: number, silent: number, who: (week: number) => number, claim?: KeptClaim): Facts {
  const rows = Array.from({ length: weeks }, (_, index) => {
    const at = readAt - (silent + index) * week;
    return `${at},${at},${who(index)},d${who(index) % 3},${who(index)},1,0,2,0,1,0`;
  });
  const history = historyFromCsv(Buffer.from([historyColumns, ...rows].join('\n')));
  const base = {
    collector: 'x',
    repository: 'https://forge.example/a/b',
    head: 'abcdef1',
    readAt,
    releases: [],
    limits: [],
  };
  return { ...base, history, files: { licence: 'L' }, ...(claim && { claim }) };
}

test('declared robots are matched by name or address, case aside, and kept as numbers of persons alone', () => {
  const identities = [
    { name: 'Équipe', mail: 'equipe@ville.example' },
    { name: 'Publieur', mail: 'ci@ville.example' },
    { name: 'publieur', mail: 'autre@ville.example' },
  ];
  const kept = keptClaim(
    { bots: ['CI@ville.example', 'Publieur', 'Personne'], contact: 'contact@ville.example' },
    identities,
    [0, 1, 2],
  );
  assert.deepEqual(kept, { bots: 3, robots: [1, 2], contact: 'contact@ville.example' });
  assert.doesNotMatch(JSON.stringify(kept), /ublieur|ci@/);
});

test('the work of a declared robot no longer counts; facts without robots are left as they are', () => {
  const facts = world(60, 0, (one) => one % 3, { robots: [1], bots: 1 });
  const applied = applyClaim(facts);
  const robots = [...applied.history.isBot].filter(Boolean).length;
  assert.equal(robots, [...facts.history.author].filter((person) => person === 1).length);
  assert.deepEqual([...facts.history.isBot].filter(Boolean), []);
  assert.equal(applyClaim(world(10, 0, () => 1)).history.isBot.length, 10);
});

const rank = ({ letter }: Grade) => (letter ? letters.indexOf(letter) : -1);

test('no declaration of robots raises a grade, makes one unavailable, or lifts « déconseillé »', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 1, max: 6 }),
      fc.subarray([0, 1, 2, 3, 4, 5]),
      (weeks, silent, people, robots) => {
        const who = (one: number) => (one % 4 ? 0 : one % people);
        const plain = gradeFacts(world(weeks, silent, who));
        const declared = gradeFacts(world(weeks, silent, who, { robots, bots: robots.length }));
        assert.equal(declared.state, plain.state);
        assert.ok(rank(declared) >= rank(plain));
        assert.ok((declared.probability ?? 0) <= (plain.probability ?? 0) || rank(declared) > rank(plain));
        assert.ok(declared.advisedAgainst.length >= plain.advisedAgainst.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('an end of life stands in place of the letter from its day on; a low forecast then advises against', () => {
  const ended = (date: string, silent: number) =>
    gradeFacts(world(150, silent, (one) => one % 4, { endOfLife: { date } }));
  const alive = ended('2026-10-31', 0);
  assert.equal(alive.state, 'archived');
  assert.equal(alive.letter, undefined);
  assert.equal(alive.probability, undefined);
  assert.deepEqual(alive.advisedAgainst, []);
  assert.equal(alive.reason?.key, 'measure.state.end-of-life');
  assert.equal(ended('2026-11-02', 0).state, 'graded');
  const gone = ended('2026-10-31', 60);
  assert.deepEqual(
    gone.advisedAgainst.map(({ key }) => key),
    ['measure.against.forecast', 'measure.against.nobody-writes', 'measure.against.end-of-life'],
  );
});

test('a contact is declared or not; its address is nowhere in what is public', () => {
  const said = declarations({ contact: 'contact@ville.example', aliases: true, bots: 2, robots: [4, 7] });
  assert.deepEqual([...said.keys()], ['bots', 'contact', 'aliases']);
  assert.doesNotMatch(JSON.stringify([...said]), /ville|4|7/);
});
