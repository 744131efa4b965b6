// SPDX-License-Identifier: AGPL-3.0-or-later
// A session played: when a card counts as answered, what changes an agreement, and what holds whatever is
// played in whatever order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../../base/problem.ts';
import { calamities } from '../charter/clause.ts';
import { clauses } from '../charter/clauses.ts';
import { type Act, readAct, writeAct } from './act.ts';
import { actorKinds, actors, layoutNames, layouts, matters, things } from './cards.ts';
import { mustBeWritten } from './clauses.ts';
import { numbersFrom, oneOf, shuffled } from './drawing.ts';
import { after, play, refusal } from './play.ts';
import {
  bareTable,
  draftFromSession,
  isAgreed,
  isGood,
  lyingCard,
  phaseOf,
  type Setting,
  survived,
  type Table,
} from './table.ts';

const three = ['auvillar', 'dunes', 'valence'];
const setting: Setting = { seed: 7, players: three, isOfPlayers: true };
const by = (player: string, ...written: string[]) =>
  written.map((words) => {
    const act = readAct(words);
    assert.ok(act, words);
    return { act, by: player };
  });
const all = (words: string) => three.flatMap((player) => by(player, words));
const lead = (...written: string[]) => by('auvillar', ...written);
const writing = (table: Table) => {
  const card = lyingCard(table)!;
  return mustBeWritten(table.answers, card.calamity).map((clause) => {
    const { answers } = clauses.find(({ id }) => id === clause)!;
    return `write.${clause}.${answers[0]!.id}`;
  });
};
const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.kind === 'conflict' && error.textKey === `pools.session.${key}`;

test('a card is drawn when the model suits everybody, and not before', () => {
  const begun = [...lead('start.1'), ...by('dunes', 'agree'), ...by('valence', 'agree')];
  assert.throws(() => play(setting, [...begun, ...lead('draw')]), refused('not-agreed'));
  const drawn = play(setting, [...begun, ...lead('agree', 'draw')]);
  assert.equal(drawn.drawn.length, 1);
  assert.equal(phaseOf(drawn), 'calamities');
  assert.equal(isAgreed(drawn), false, 'a card puts the model in question');
  assert.throws(() => after(setting, drawn, lead('draw')[0]!), refused('card-lies'));
});

test('a card is answered by its clause and by the accord of all; the model is good after two', () => {
  let table = play(setting, [...lead('start.3'), ...all('agree')]);
  for (const nth of [1, 2]) {
    assert.equal(isGood(table), false);
    table = after(setting, table, lead('draw')[0]!);
    assert.throws(() => after(setting, table, by('dunes', 'agree')[0]!), refused('unanswered'));
    for (const words of writing(table)) table = after(setting, table, lead(words)[0]!);
    for (const one of all('agree')) table = after(setting, table, one);
    assert.equal(lyingCard(table), undefined);
    assert.equal(table.drawn.at(-1)!.outcome, 'changed');
    assert.equal(survived(table), nth);
  }
  assert.equal(isGood(table), true);
  assert.deepEqual(
    draftFromSession(table)
      .map(({ clause }) => clause)
      .toSorted(),
    table.drawn.map(({ calamity }) => calamity).toSorted(),
    'each clause that was missing is in the draft of the charter',
  );
});

test('a card that the charter answers already is held without a word', () => {
  const said = calamities.map((id) => `write.${id}.${clauses.find((one) => one.id === id)!.answers[0]!.id}`);
  const table = play(setting, [
    ...lead('start.1', ...said),
    ...all('agree'),
    ...lead('draw'),
    ...all('agree'),
  ]);
  assert.equal(table.drawn[0]!.outcome, 'held');
});

test('a card set aside is no card survived, and its clause is missing still', () => {
  const table = play(setting, [
    ...lead('start.1'),
    ...all('agree'),
    ...lead('draw', 'set-aside'),
    ...all('agree'),
  ]);
  assert.equal(survived(table), 0);
  assert.equal(isGood(table), false);
  assert.equal(draftFromSession(table).length, 0);
});

test('whoever sells holds and is paid, and decides nothing', () => {
  const table = play(setting, lead('start.1'));
  assert.equal(refusal(setting, table, readAct('decide.spend.firm')!, 'auvillar'), 'seller-decides');
  assert.equal(refusal(setting, table, readAct('hold.code.firm')!, 'auvillar'), undefined);
  for (const name of layoutNames)
    for (const decider of Object.values(layouts[name].decides))
      assert.notEqual(actorKinds[decider], 'seller', name);
});

test('every start names only actors that it puts on the table', () => {
  for (const name of layoutNames) {
    const { actors: there, holds, decides, pays } = layouts[name];
    for (const one of [...Object.values(holds), ...Object.values(decides), ...pays.flat()])
      assert.ok((there as readonly string[]).includes(one), `${name} ${one}`);
  }
});

test('a change of the model takes the accord of everybody back', () => {
  const agreed = play(setting, [...lead('start.1'), ...all('agree')]);
  assert.equal(isAgreed(agreed), true);
  for (const words of [
    'hold.code.host',
    'decide.spend.first-body',
    'enter.citizens',
    'leave.host',
    'pay.firm.host',
  ])
    assert.equal(isAgreed(after(setting, agreed, lead(words)[0]!)), false, words);
});

test('whoever leaves the board holds, decides and pays nothing any more', () => {
  const table = play(setting, lead('start.1', 'leave.council'));
  assert.equal(table.decides.size, 0);
  assert.deepEqual([...table.holds.keys()].toSorted(), ['code', 'guides', 'service']);
  assert.equal(table.pays.length, 0);
});

test('whoever was alone against leaves the table, and the card of the others is answered', () => {
  const answered = play(setting, [...lead('start.1'), ...all('agree'), ...lead('draw')]);
  const wrote = writing(answered).reduce((table, words) => after(setting, table, lead(words)[0]!), answered);
  const two = [...by('dunes', 'agree'), ...lead('agree'), ...by('valence', 'object')];
  const table = two.reduce((one, act) => after(setting, one, act), wrote);
  assert.ok(lyingCard(table));
  assert.equal(lyingCard(after(setting, table, lead('rise.valence')[0]!)), undefined);
});

test('in a pause nothing is played, and after the end nothing at all', () => {
  const paused = play(setting, lead('start.1', 'pause'));
  assert.throws(() => after(setting, paused, lead('agree')[0]!), refused('is-paused'));
  assert.equal(after(setting, paused, lead('resume')[0]!).isPaused, false);
  const over = after(setting, paused, lead('end')[0]!);
  assert.throws(() => after(setting, over, lead('resume')[0]!), refused('is-over'));
});

test('the same seed draws the same cards, all of them, and upon somebody who is there', () => {
  fc.assert(
    fc.property(fc.nat(999_999), (seed) => {
      const order = shuffled(calamities, seed);
      assert.deepEqual(order, shuffled(calamities, seed));
      assert.deepEqual(order.toSorted(), calamities.toSorted());
      assert.ok(three.includes(oneOf(three, seed, 3)));
    }),
  );
  const orders = new Set(Array.from({ length: 200 }, (_, seed) => shuffled(calamities, seed).join()));
  assert.ok(orders.size > 190, 'seeds side by side draw otherwise');
  const firsts = Map.groupBy(
    Array.from({ length: 2_000 }, (_, seed) => shuffled(calamities, seed)[0]!),
    (one) => one,
  );
  for (const [card, times] of firsts)
    assert.ok(times.length > 120 && times.length < 290, `${card} ${times.length}`);
  const next = numbersFrom(1);
  for (let n = 0; n < 1_000; n++) assert.ok(next() < 1);
});

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    ...(['agree', 'object', 'draw', 'set-aside', 'pause', 'resume'] as const).map((kind) => ({ kind })),
  ),
  fc.constantFrom(...actors).chain((actor) =>
    fc.oneof(
      fc.constantFrom<Act>({ kind: 'enter', actor }, { kind: 'leave', actor }),
      fc.constantFrom(...things).map((thing): Act => ({ kind: 'hold', thing, actor })),
      fc.constantFrom(...matters).map((matter): Act => ({ kind: 'decide', matter, actor })),
      fc.constantFrom(...actors).map((to): Act => ({ kind: 'pay', from: actor, to })),
    ),
  ),
  fc.constantFrom(...layoutNames).map((layout): Act => ({ kind: 'start', layout })),
  fc
    .constantFrom(...clauses)
    .chain(({ id, answers }) =>
      fc
        .constantFrom(...answers.map((one) => one.id))
        .chain((answer) =>
          fc.constantFrom<Act>({ kind: 'write', clause: id, answer }, { kind: 'prefer', clause: id, answer }),
        ),
    ),
);
const anyPlayed = fc.array(fc.record({ act: anyAct, by: fc.constantFrom(...three) }), { maxLength: 80 });

/** All that may be played, the rest left out. */
function whatMay(seed: number, acts: readonly { act: Act; by: string }[]) {
  const own = { ...setting, seed };
  let table = bareTable(own);
  return acts.filter((one) => {
    if (refusal(own, table, one.act, one.by)) return false;
    table = after(own, table, one);
    return true;
  });
}

test('the same acts lead to the same table, step by step as at once, and none changes the one before', () => {
  fc.assert(
    fc.property(fc.nat(999_999), anyPlayed, (seed, acts) => {
      const own = { ...setting, seed };
      const played = whatMay(seed, acts);
      const steps = played.map((_, n) => play(own, played.slice(0, n + 1)));
      const last = steps.at(-1) ?? bareTable(own);
      assert.deepEqual(play(own, played), last);
      for (const [n, table] of steps.entries()) {
        assert.deepEqual(play(own, played.slice(0, n + 1)), table);
        assert.ok(survived(table) <= table.drawn.length);
        assert.ok(
          [...table.holds.values(), ...table.decides.values()].every((one) => table.actors.includes(one)),
        );
        for (const one of table.decides.values()) assert.notEqual(actorKinds[one], 'seller');
        if (isGood(table)) assert.ok(table.drawn.length >= 2);
      }
    }),
    { numRuns: 60 },
  );
});

test('in whatever order players say what they prefer and whether it suits them, the table is the same', () => {
  const begun = play(setting, [...lead('start.2'), ...all('agree'), ...lead('draw')]);
  const ready = writing(begun).reduce((table, words) => after(setting, table, lead(words)[0]!), begun);
  const said = three.flatMap((player, n) => [
    ...by(player, `prefer.entry.${clauses.find(({ id }) => id === 'entry')!.answers[n % 2]!.id}`),
    ...by(player, 'agree'),
  ]);
  const sorted = (table: Table) => ({
    ...table,
    agreed: [...table.agreed].toSorted(),
    preferred: [...(table.preferred.get('entry') ?? [])].toSorted(),
  });
  const wanted = sorted(said.reduce((table, one) => after(setting, table, one), ready));
  fc.assert(
    fc.property(fc.shuffledSubarray(said, { minLength: said.length }), (order) => {
      assert.deepEqual(sorted(order.reduce((table, one) => after(setting, table, one), ready)), wanted);
    }),
    { numRuns: 40 },
  );
});

test('an act is read as it was written, and anything else is none', () => {
  fc.assert(fc.property(anyAct, (act) => assert.deepEqual(readAct(writeAct(act)), act)));
  fc.assert(fc.property(fc.string(), (words) => void readAct(words)));
  for (const words of [
    '',
    'draw.',
    'draw.x',
    'hold.code',
    'hold.code.nobody',
    'start.8',
    'toString',
    'speak.a.0',
  ])
    assert.equal(readAct(words), undefined, words);
  assert.deepEqual(readAct('speak.valence.120'), { kind: 'speak', player: 'valence', seconds: 120 });
});
