// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { packageRoot } from '../../platform/root.ts';
import { type Actor, mayAct, mustAct, nobody } from './actor.ts';
import { checkTerms, isInForce, longestYears, type Mandate } from './mandate.ts';
import { type Act, acts, allActs, mandatableActs, type Role, roles, standings } from './permissions.ts';
import { permissionsPage } from './permissions-page.ts';

const organisation = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as Id<'Organisation'>;
const [town, syndicate, other] = [organisation(1), organisation(2), organisation(3)];
const account = '00000000-0000-7000-8000-0000000000aa' as Id<'Account'>;
const agentOf = (where: Id<'Organisation'>, ...held: Role[]): Actor => ({
  account,
  memberships: [{ organisation: where, roles: held }],
  mandates: [],
});

test('cell by cell, each standing may do what the table says and nothing else', () => {
  for (const act of allActs)
    for (const standing of standings) {
      const actor =
        standing === 'visitor'
          ? nobody
          : standing === 'stranger'
            ? agentOf(other, ...roles)
            : agentOf(town, standing);
      const said = (acts[act].may as readonly string[]).includes(standing);
      assert.equal(mayAct(actor, act, town, '2026-11-21'), said, `${standing} ${act}`);
    }
});

test('whoever is not signed in is asked to, whoever is of elsewhere is refused', () => {
  assert.throws(() => mustAct(nobody, 'usages.declare', town, '2026-11-21'), { kind: 'unauthenticated' });
  assert.throws(() => mustAct(agentOf(other, 'admin'), 'usages.declare', town, '2026-11-21'), {
    kind: 'forbidden',
  });
  mustAct(agentOf(town, 'agent'), 'usages.declare', town, '2026-11-21');
});

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => Temporal.PlainDate.from('2022-01-01').add({ days }).toString());
const act = fc.constantFrom(...allActs);
const mandates = fc.record({
  acts: fc.uniqueArray(fc.constantFrom(...mandatableActs), { minLength: 1 }),
  from: day,
  until: day,
  withdrawnOn: fc.option(day, { nil: undefined }),
});
const isMoneyless = (one: Act) => acts[one].mandate && !acts[one].commits;
const held = fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 });
type Drawn = { acts: readonly Act[]; from: string; until: string; withdrawnOn: string | undefined };
const given = ({ withdrawnOn, ...terms }: Drawn, grantor = town, mandatary = syndicate): Mandate => ({
  id: 'm' as Id<'Mandate'>,
  committedCents: 0,
  grantor,
  mandatary,
  ...terms,
  ...(withdrawnOn ? { withdrawnOn } : {}),
});

test('a mandate lets its holder do what it names, within its days, by the roles they hold at home, and nothing more', () => {
  fc.assert(
    fc.property(mandates, held, act, day, (drawn, hold, wanted, on) => {
      const mandate = given(drawn);
      const actor = { ...agentOf(syndicate, ...hold), mandates: [mandate] };
      const may = mayAct(actor, wanted, town, on);
      const role = hold.some((one) => (acts[wanted].may as readonly string[]).includes(one));
      const anyone = (acts[wanted].may as readonly string[]).includes('stranger');
      assert.equal(
        may,
        anyone ||
          // What commits money needs a ceiling, which these mandates have not.
          (mandate.acts.includes(wanted) && isInForce(mandate, on) && role && isMoneyless(wanted)),
      );
    }),
  );
});

test('an ended or withdrawn mandate, one given to another, and one given by another, open nothing', () => {
  fc.assert(
    fc.property(mandates, act, day, (drawn, wanted, on) => {
      const open = (mandate: Mandate, when: string) =>
        mayAct({ ...agentOf(syndicate, ...roles), mandates: [mandate] }, wanted, town, when);
      const alone = mayAct(agentOf(syndicate, ...roles), wanted, town, on);
      const after = Temporal.PlainDate.from(drawn.until).add({ days: 1 }).toString();
      assert.equal(open(given(drawn), after), alone);
      assert.equal(open(given({ ...drawn, withdrawnOn: drawn.from }), on), alone);
      assert.equal(open(given(drawn, other), on), alone);
      assert.equal(open(given(drawn, town, other), on), alone);
    }),
  );
});

test('a mandate is not passed on: the mandatary of a mandatary may do nothing', () => {
  const chain = [
    given(
      { acts: mandatableActs, from: '2026-01-01', until: '2027-01-01', withdrawnOn: undefined },
      syndicate,
      other,
    ),
  ];
  const actor = { ...agentOf(other, ...roles), mandates: chain };
  for (const one of mandatableActs.filter(
    (name) => !(acts[name].may as readonly string[]).includes('stranger'),
  ))
    assert.equal(mayAct(actor, one, town, '2026-06-01'), false);
});

test('terms that cannot be granted are refused in words', () => {
  const terms = {
    grantor: town,
    mandatary: syndicate,
    acts: ['usages.declare'] as Act[],
    from: '2026-11-21',
    until: '2028-01-01',
  };
  const bad = [
    { ...terms, mandatary: town },
    { ...terms, acts: [] },
    { ...terms, acts: ['agents.admit'] as Act[] },
    { ...terms, until: '2026-01-01' },
    { ...terms, until: `${2026 + longestYears}-11-22` },
  ];
  for (const one of bad) assert.throws(() => checkTerms(one, '2026-11-21'), Problem);
  assert.deepEqual(checkTerms({ ...terms, acts: ['usages.declare', 'usages.declare'] }, '2026-11-21'), terms);
});

test('docs/permissions.md is the table as it is printed', () => {
  const page = path.join(packageRoot, 'docs/permissions.md');
  if (process.env['HALLE_PRINT']) writeFileSync(page, permissionsPage());
  assert.equal(
    readFileSync(page, 'utf8'),
    permissionsPage(),
    'print it anew: HALLE_PRINT=1 npm run test:one -- src/people/agents/roles.test.ts',
  );
});
