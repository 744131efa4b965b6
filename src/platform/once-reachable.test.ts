// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../testing/database.ts';
import { newClient } from './connections.ts';
import { openLog } from './log.ts';
import { onceReachable } from './once-reachable.ts';

const log = openLog('silent');
const never = new Promise<void>(() => {});

test('what was to begin while its connection was cut begins a moment later', async () => {
  const halle = await testDatabase();
  try {
    let tries = 0;
    const answer = await onceReachable(log, never, async () => {
      tries++;
      const client = newClient(halle.url);
      await client.connect();
      try {
        const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
        if (tries === 1) await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(halle.db);
        return (await client.query<{ n: number }>('select 7 as n')).rows[0]?.n;
      } finally {
        await client.end().catch(() => {});
      }
    });
    assert.deepEqual([answer, tries], [7, 2]);
  } finally {
    await halle.close();
  }
});

test('anything else is not tried again', async () => {
  let tries = 0;
  await assert.rejects(
    onceReachable(log, never, async () => {
      tries++;
      throw new Error('a fault of the program');
    }),
    /a fault of the program/,
  );
  assert.equal(tries, 1);
});

test('a program that is stopped meanwhile waits no longer', async () => {
  const away = () => Promise.reject(Object.assign(new Error('starting up'), { code: '57P03' }));
  assert.equal(await onceReachable(log, Promise.resolve(), away), undefined);
});
