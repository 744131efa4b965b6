// SPDX-License-Identifier: AGPL-3.0-or-later
// A home of the release before steps were rows: saved, brought back, and every mission is where it was.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { backup } from '../../platform/backup/backup.ts';
import { restore } from '../../platform/backup/restore.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { readMigrations, runWithin } from '../../platform/migrations.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram } from '../../testing/agents.ts';
import { emptyDatabase, testDatabase } from '../../testing/database.ts';
import { testRoles } from '../../testing/template.ts';
import { done, isLinked, retainedIn, standingOffers, stateOf, takenBack, yearTotalCents } from './mission.ts';
import { countOffers, listMissions, loadMission } from './stores/missions.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [town, provider, clerk, buyer, maker, alone] = [id(1), id(2), id(11), id(12), id(13), id(14)];
const states = ['draft', 'open', 'offered', 'accepted', 'delivered', 'confirmed', 'withdrawn', 'dropped'];
const missionOf = (state: string) => id(100 + states.indexOf(state));
const offersOf = (state: string) => [200, 300].map((n) => id(n + states.indexOf(state))) as [string, string];
const answered = ['offered', 'accepted', 'delivered', 'confirmed', 'withdrawn'];

const rows = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    select o::uuid, 'other', o, o, o, 'FR', 'test', '1' from unnest(array['${town}', '${provider}']) o;
  ${states
    .map(
      (
        state,
      ) => `insert into halle.mission (id, organisation_id, slug, kind, title, description, ceiling_cents, currency, due, acceptance, drafted_by, drafted_at)
    values ('${missionOf(state)}', '${town}', '${state}', 'other', 'x', 'x', 90000, 'EUR', '2099-01-01', 'x', '${clerk}', '2026-01-01');`,
    )
    .join('\n')}
  update halle.mission set opened_by = '${buyer}', opened_at = '2026-01-02' where slug not in ('draft', 'dropped');
  ${answered
    .map((state) => {
      const [first, second] = offersOf(state);
      return `insert into halle.mission_offer (id, mission_id, asked_by, organisation_id, account_id, price_cents, by_day, words, made_at, withdrawn_at, withdrawn_by, linked) values
        ('${first}', '${missionOf(state)}', '${town}', '${provider}', '${maker}', 50000, '2030-01-01', 'x', '2026-01-03', null, null, true),
        ('${second}', '${missionOf(state)}', '${town}', null, '${alone}', 40000, '2030-01-01', 'x', '2026-01-04', '2026-01-05', '${alone}', false);`;
    })
    .join('\n')}
  update halle.mission set accepted_by = '${buyer}', accepted_at = '2026-01-06', linked = true, accepted_offer = (
    select o.id from halle.mission_offer o where o.mission_id = mission.id and o.withdrawn_at is null) where slug in ('accepted', 'delivered', 'confirmed');
  insert into halle.mission_retaining select id, '${town}', 100, array[accepted_offer], 'La mieux expliquée.', 'Bourgmestre'
    from halle.mission where accepted_at is not null;
  update halle.mission set delivered_by = '${maker}', delivered_for = '${provider}', delivered_at = '2026-01-07', proof = 'https://forge.example/1'
    where slug in ('delivered', 'confirmed');
  update halle.mission set confirmed_by = '${buyer}', confirmed_at = '2026-01-08' where slug = 'confirmed';
  update halle.mission set withdrawn_by = '${buyer}', withdrawn_at = '2026-01-08' where slug in ('withdrawn', 'dropped')`;

test('a backup of the release before comes back with every mission in its state, and all that was said of it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halle-missions-'));
  const file = path.join(folder, 'before.tar.gz');
  const [old, halle] = [await emptyDatabase(), await testDatabase()];
  try {
    await withClient(old.ownerUrl, async (client) => {
      const all = readMigrations();
      await runWithin(
        client,
        all.slice(
          0,
          all.findIndex(({ name }) => name.endsWith('_mission_steps.sql')),
        ),
      );
      const tables = ['mission', 'mission_offer', 'mission_retaining'];
      for (const table of tables)
        await client.query(`alter table halle.${table} no force row level security`);
      await client.query(rows);
      for (const table of tables) await client.query(`alter table halle.${table} force row level security`);
    });
    await backup(old.ownerUrl, file, new Date('2026-11-21T10:00:00Z'));
    await restore(file, { ownerUrl: halle.ownerUrl, ...testRoles, replace: true });
    await inTransaction(halle.db, async (tx) => {
      const opened = states.filter((state) => !['draft', 'dropped'].includes(state));
      for (const slug of ['draft', 'dropped'])
        await assert.rejects(loadMission(tx, { slug }), { kind: 'not-found' }, `${slug} is nobody else’s`);
      assert.deepEqual(
        (await listMissions(tx, { openAt: new Date('2026-11-21T12:00:00Z') }))
          .map(({ slug }) => slug)
          .toSorted(),
        ['offered', 'open'],
      );
      assert.deepEqual(
        [...(await countOffers(tx, opened.map(missionOf)))].toSorted(),
        answered.map((state) => [missionOf(state), 1]).toSorted(),
      );
      await actAs(tx, asProgram(town));
      for (const slug of states) {
        const { mission } = await loadMission(tx, { slug });
        assert.equal(stateOf(mission), slug === 'dropped' ? 'withdrawn' : slug);
        assert.deepEqual(
          [done(mission, 'drafted')?.by, done(mission, 'drafted')?.at],
          [clerk, '2026-01-01T00:00:00.000Z'],
        );
        assert.equal(mission.offers.length, answered.includes(slug) ? 2 : 0, slug);
        if (!answered.includes(slug)) continue;
        assert.deepEqual(
          standingOffers(mission).map(({ id: own }) => own),
          [offersOf(slug)[0]],
        );
        assert.equal(takenBack(mission, offersOf(slug)[1])?.at, '2026-01-05T00:00:00.000Z');
        assert.equal(mission.offers[0]?.made.organisation, provider);
      }
      const { mission } = await loadMission(tx, { slug: 'confirmed' });
      assert.deepEqual(
        [
          retainedIn(mission),
          yearTotalCents(mission),
          isLinked(mission),
          mission.deliveries.at(-1)?.proof,
          done(mission, 'delivered')?.organisation,
        ],
        [offersOf('confirmed')[0], 50_100, true, 'https://forge.example/1', provider],
      );
    });
  } finally {
    await Promise.all([old.close(), halle.close()]);
    rmSync(folder, { recursive: true });
  }
});
