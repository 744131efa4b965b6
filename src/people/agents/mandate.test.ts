// SPDX-License-Identifier: AGPL-3.0-or-later
// How far a mandate goes: its acts, its days by the grantor's clock, the one thing it is about, its ceiling
// to the cent. The database holds the same table of acts and kinds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Money } from '../../base/money.ts';
import { testDatabase } from '../../testing/database.ts';
import { type Actor, dayFor, mandateFor, mayAct, mustAct, organisationsFor } from './actor.ts';
import { beyond, checkTerms, holdsAt, leftOf, type Mandate, type MandateTerms } from './mandate.ts';
import { type MandateObject, objectKinds } from './mandate-object.ts';
import { type Act, acts, allActs, committingActs, mandatableActs, roles } from './permissions.ts';

const organisation = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as Id<'Organisation'>;
const [town, syndicate] = [organisation(1), organisation(2)];
const on = '2026-11-21';
const mandate = (terms: Partial<Mandate> = {}): Mandate => ({
  id: 'm1' as Id<'Mandate'>,
  ...{ grantor: town, mandatary: syndicate, acts: mandatableActs, committedCents: 0 },
  ...{ from: '2026-01-01', until: '2026-12-31' },
  ...terms,
});
const holder = (...mandates: Mandate[]): Actor => ({
  account: '00000000-0000-7000-8000-0000000000aa' as Id<'Account'>,
  memberships: [{ organisation: syndicate, roles }],
  mandates,
});
const mission = (id: string) => ({ kind: 'mission', id, name: `Mission ${id}`, slug: id }) as const;
const eur = (cents: number): Money => ({ cents, currency: 'EUR' });

const most = 1_000_000_000_000_000;
const money = fc.record({
  cents: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: most })),
  currency: fc.constantFrom('EUR', 'CAD', 'JPY'),
});
const thing = fc.constantFrom(...['a', 'b'].map(mission));
const act = fc.constantFrom(...allActs);
const some = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: undefined });
const drawn = fc.record({
  given: fc.uniqueArray(fc.constantFrom(...mandatableActs), { minLength: 1 }),
  object: some(thing),
  ceiling: some(money),
  committedCents: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: most })),
});

test('never more than was granted: the acts, the thing, the money to the cent, the currency', () => {
  fc.assert(
    fc.property(
      drawn,
      act,
      some(thing),
      some(money),
      ({ given, object, ceiling, committedCents }, wanted, about, costs) => {
        const limits = { ...(object ? { object } : {}), ...(ceiling ? { ceiling } : {}) };
        const one = mandate({ acts: given, committedCents, ...limits });
        const covered = beyond(one, wanted, { about, costs }, on) === undefined;
        const rest = ceiling ? Math.max(0, ceiling.cents - committedCents) : -1;
        const { commits } = acts[wanted];
        const paid = commits
          ? ceiling !== undefined &&
            (costs === undefined || (costs.currency === ceiling.currency && costs.cents <= rest))
          : costs === undefined;
        const there = object === undefined || object.id === about?.id;
        assert.equal(covered, given.includes(wanted) && there && paid);
        // what an actor may do is what one of the mandates covers
        const actor = holder(one);
        const anyone = (acts[wanted].may as readonly string[]).includes('stranger');
        assert.equal(mayAct(actor, wanted, town, on, { about, costs }), anyone || covered);
      },
    ),
    { numRuns: 500 },
  );
});

test('a limit only ever takes away: with a thing, a ceiling or less of it, nothing more may be done', () => {
  fc.assert(
    fc.property(drawn, act, some(thing), money, thing, (terms, wanted, about, costs, narrower) => {
      const { given, object, ceiling, committedCents } = terms;
      const wide = mandate({
        ...{ acts: given, committedCents },
        ...(object ? { object } : {}),
        ...(ceiling ? { ceiling } : {}),
      });
      const may = (one: Mandate) => beyond(one, wanted, { about, costs }, on) === undefined;
      const narrow: Mandate[] = [
        { ...wide, object: object ?? narrower },
        { ...wide, committedCents: committedCents + 1 },
        { ...wide, acts: given.slice(1) },
        ...(ceiling ? [{ ...wide, ceiling: { ...ceiling, cents: Math.max(0, ceiling.cents - 1) } }] : []),
      ];
      const { ceiling: _, ...without } = wide;
      for (const one of [...narrow, without]) assert.ok(may(wide) || !may(one));
    }),
    { numRuns: 500 },
  );
});

test('no ceiling means no money, whatever the mandate lists; a ceiling is exact at the cent and knows one currency', () => {
  for (const wanted of committingActs) {
    const ask = (terms: Partial<Mandate>, costs?: Money) => beyond(mandate(terms), wanted, { costs }, on);
    assert.equal(ask({}), 'no-ceiling');
    assert.equal(ask({}, eur(0)), 'no-ceiling');
    assert.equal(ask({ ceiling: eur(100_000) }, eur(100_000)), undefined);
    assert.equal(ask({ ceiling: eur(100_000) }, eur(100_001)), 'ceiling');
    assert.equal(ask({ ceiling: eur(100_000), committedCents: 99_999 }, eur(1)), undefined);
    assert.equal(ask({ ceiling: eur(100_000), committedCents: 99_999 }, eur(2)), 'ceiling');
    assert.equal(ask({ ceiling: eur(100_000) }, { cents: 1, currency: 'CAD' }), 'currency');
    assert.equal(ask({ ceiling: eur(100_000) }, eur(-1)), 'ceiling');
  }
  assert.deepEqual(leftOf({ ceiling: eur(10), committedCents: 25 }), eur(0));
});

test('two mandates are not added up: a spend is under one of them, the first that has room', () => {
  const small = mandate({ id: 'm1' as Id<'Mandate'>, ceiling: eur(60) });
  const large = mandate({ id: 'm2' as Id<'Mandate'>, ceiling: eur(100) });
  const actor = holder(large, small);
  const under = (cents: number) => mandateFor(actor, 'missions.accept', town, on, { costs: eur(cents) })?.id;
  assert.deepEqual([60, 61, 100, 101].map(under), ['m1', 'm2', 'm2', undefined]);
});

test('what a mandate lacks is said: the ceiling, the currency, the thing', () => {
  const about: MandateObject = mission('a');
  const says = (terms: Partial<Mandate>, costs: Money, textKey: string, facts = {}) =>
    assert.throws(
      () => mustAct(holder(mandate(terms)), 'missions.accept', town, on, { about, costs }),
      (error: { textKey: string; facts: object }) => {
        assert.equal(error.textKey, textKey);
        assert.deepEqual(error.facts, facts);
        return true;
      },
    );
  says({}, eur(5), 'people.beyond-no-ceiling', { costs: 0.05, other: 'EUR' });
  const left = { left: 7.5, currency: 'EUR' };
  says({ ceiling: eur(1_000), committedCents: 250 }, eur(751), 'people.beyond-ceiling', {
    ...left,
    ...{ costs: 7.51, other: 'EUR' },
  });
  says({ ceiling: eur(750) }, { cents: 1_500, currency: 'JPY' }, 'people.beyond-currency', {
    ...left,
    ...{ costs: 1_500, other: 'JPY' },
  });
  says({ ceiling: eur(750), object: mission('b') }, eur(1), 'people.beyond-object', {
    ...left,
    ...{ costs: 0.01, other: 'EUR', name: 'Mission b' },
  });
  says({ acts: ['usages.see'] }, eur(1), 'people.not-allowed', { act: 'missions.accept' });
});

test('the last day ends by the clock of who granted, not by that of UTC or of the mandatary', () => {
  const until = '2026-06-30';
  const last = (zone: string, at: string) => holdsAt(mandate({ until, zone }), new Date(at));
  assert.deepEqual(
    [last('Europe/Paris', '2026-06-30T21:59:59Z'), last('Europe/Paris', '2026-06-30T22:00:00Z')],
    [true, false],
  );
  assert.deepEqual(
    [last('America/Toronto', '2026-07-01T03:59:59Z'), last('America/Toronto', '2026-07-01T04:00:00Z')],
    [true, false],
  );
  const actor = holder(mandate({ until, zone: 'America/Toronto' }));
  const may = (at: string) => mayAct(actor, 'usages.see', town, dayFor(actor, town, new Date(at)));
  assert.deepEqual([may('2026-07-01T03:59:59Z'), may('2026-07-01T04:00:00Z')], [true, false]);
});

test('one acts for one’s own organisations and for those of mandates about all, each by the matrix', () => {
  const at = new Date('2026-11-21T12:00:00Z');
  assert.deepEqual(organisationsFor(holder(mandate()), 'missions.draft', at), [syndicate, town]);
  assert.deepEqual(organisationsFor(holder(mandate({ object: mission('a') })), 'missions.draft', at), [
    syndicate,
  ]);
  assert.deepEqual(organisationsFor(holder(mandate()), 'organisation.speak-for', at), [syndicate]);
});

const terms: MandateTerms = {
  ...{ grantor: town, mandatary: syndicate, acts: ['missions.open'], from: on, until: '2027-01-01' },
};
const refused = (more: Partial<MandateTerms>, textKey: string) =>
  assert.throws(() => checkTerms({ ...terms, ...more }, on), { kind: 'invalid', textKey });

test('terms are refused that would mean nothing, or more than they say', () => {
  refused({ acts: ['missions.accept'] }, 'people.mandate-needs-ceiling');
  refused({ acts: ['missions.accept'], ceiling: eur(0) }, 'people.mandate-needs-ceiling');
  refused({ ceiling: eur(1) }, 'people.mandate-ceiling-for-nothing');
  refused({ acts: ['missions.open', 'usages.see'], object: mission('a') }, 'people.mandate-not-about-that');
  refused({ acts: ['missions.confirm'], object: mission('a') }, 'people.mandate-not-for-that');
  const whole = { ...terms, acts: ['missions.accept'] as Act[], ceiling: eur(1), object: mission('a') };
  assert.deepEqual(checkTerms(whole, on), whole);
});

test('an act that commits money can be given, and is one by which one speaks', () => {
  for (const one of committingActs) assert.ok(acts[one].mandate && acts[one].speaks, one);
  for (const one of allActs) if (!acts[one].mandate) assert.deepEqual(acts[one].about, [], one);
});

let halle: Awaited<ReturnType<typeof testDatabase>>;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

test('the database knows the same acts that may be given, which commit money, and what each can be about', async () => {
  const { rows } = await sql`select act, commits, about, may from mandatable order by act`.execute(halle.db);
  assert.deepEqual(
    rows,
    mandatableActs.toSorted().map((one) => ({
      ...{ act: one, commits: acts[one].commits, about: [...acts[one].about] },
      may: acts[one].may.filter((standing) => roles.includes(standing as (typeof roles)[number])),
    })),
  );
});

test('the database knows each kind of thing, and finds whose one is; of one that is not there, nobody’s', async () => {
  const { rows } = await sql<{ kind: string }>`select kind from mandate_object order by kind`.execute(
    halle.db,
  );
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    objectKinds.toSorted(),
  );
  for (const kind of objectKinds) {
    const whose = sql`select halle.owner_of_object(${kind}, gen_random_uuid()) as whose`;
    assert.deepEqual((await whose.execute(halle.db)).rows, [{ whose: null }], kind);
  }
});
