// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { testDatabase } from '../testing/database.ts';
import { fromSources } from '../testing/program.ts';
import { holdingLease } from './leases.ts';

const { db, url, close } = await testDatabase();
after(close);

const free = async (name: string) => (await holdingLease(db, name, async () => true)) === true;

test('one at a time, and whoever is done gives it up, whatever came of it', async () => {
  const inner = await holdingLease(db, 'a', () => holdingLease(db, 'a', async () => 'both'));
  assert.equal(inner, undefined);
  await assert.rejects(
    holdingLease(db, 'a', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.ok(await free('a'));
  const others = Promise.withResolvers<string>();
  let refused = 0;
  const tried = async () => {
    const mine = await holdingLease(db, 'b', () => others.promise);
    if (mine === undefined && ++refused === 7) others.resolve('mine');
    return mine;
  };
  const told = await Promise.all(Array.from({ length: 8 }, tried));
  assert.deepEqual(told.filter(Boolean), ['mine']);
});

test('a holder that was killed on this machine is succeeded at once', async () => {
  const here = (file: string) => JSON.stringify(path.join(import.meta.dirname, file));
  const code = `
    const [{ holdingLease }, { openDb }, { openPool }] = await Promise.all([${['leases.ts', 'db.ts', 'connections.ts'].map(here)}].map((file) => import(file)));
    await holdingLease(openDb(openPool(process.env.DATABASE_URL, { max: 2 })), 'killed', () => new Promise((resolve) => { console.log('held'); setTimeout(resolve, 600_000); }));`;
  const child = spawn(process.execPath, [...fromSources, '--input-type=module', '-e', code], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  assert.equal(await free('killed'), false);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  assert.ok(await free('killed'));
});

test('of a holder on another machine nobody knows: its lease is waited for', async () => {
  await sql`insert into lease (name, holder, place, until) values ('far', gen_random_uuid(), 'elsewhere// 1@1', now() + interval '1 hour')`.execute(
    db,
  );
  assert.equal(await free('far'), false);
  await sql`update lease set until = now() - interval '1 second' where name = 'far'`.execute(db);
  assert.ok(await free('far'));
});

test('a lease is renewed for as long as it is held; whoever lost it is told', async () => {
  const seen = await holdingLease(
    db,
    'short',
    async (lost) => {
      await sleep(2_500);
      const kept = !lost.aborted && !(await free('short'));
      await sql`update lease set holder = gen_random_uuid() where name = 'short'`.execute(db);
      for (let tries = 0; !lost.aborted && tries < 100; tries++) await sleep(100);
      return [kept, lost.aborted];
    },
    1,
  );
  assert.deepEqual(seen, [true, true]);
  assert.equal(await free('short'), false, 'what another has taken is not given up for it');
});
