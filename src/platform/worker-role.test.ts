// SPDX-License-Identifier: AGPL-3.0-or-later
// What an injection into the site could do to jobs and mails: ask, as anyone may, and nothing else. Tried in
// SQL, as each role.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type pg from 'pg';
import { openHalle } from '../open.ts';
import { emptyDatabase, testDatabase } from '../testing/database.ts';
import { keyFor } from '../testing/settings.ts';
import { testRoles } from '../testing/template.ts';
import { readConfig } from './config.ts';
import { inTransaction } from './db.ts';
import { health } from './health.ts';
import { startWorker } from './jobs/worker.ts';
import { type Mail, parseAddress, queueMail } from './mail.ts';
import { migrate, readMigrations } from './migrations.ts';
import type { Opened } from './opened.ts';
import { withClient } from './roles.ts';
import { warnWithoutWorkerRole } from './worker-role.ts';

const halle = await testDatabase();
after(() => halle.close());
const at = new Date('2026-11-21T12:00:00Z');
const mail: Mail = {
  to: parseAddress('mairie@auvillar.example'),
  lang: 'fr',
  urgency: 'prompt',
  topic: 'people.invitation',
  optional: true,
  content: { subject: 'Invitation', paragraphs: ['Bonjour.'] },
};
beforeEach(async () => {
  await halle.worker.deleteFrom('mail').execute();
  await halle.worker.deleteFrom('asked_job').execute();
});

const denied = /permission denied/;
const id = '019a0000-0000-7000-8000-000000000001';

/** Statements as the site's role; each is undone. */
async function tried(
  url: string,
  statements: readonly string[],
  verdict: (words: string, result: Promise<unknown>) => Promise<void>,
) {
  await withClient(url, async (client) => {
    for (const words of statements) {
      await client.query('begin');
      await verdict(words, client.query(words));
      await client.query('rollback');
    }
  });
}

const forbidden = [
  'select * from halle.mail',
  'select sealed from halle.mail',
  'select reader from halle.mail',
  'select by_account from halle.mail',
  "update halle.mail set state = 'waiting'",
  'update halle.mail set sealed = null',
  'delete from halle.mail',
  'truncate halle.mail',
  `insert into halle.mail (id, kind, topic, reader, created_at, next_at) values ('${id}', 'urgent', 'people.sign-in', sha256('x'), now(), now())`,
  'delete from halle.mail_refusal',
  "insert into halle.mail_refusal values (sha256('x'), 'people.x', now())",
  'select * from halle.asked_job',
  "insert into halle.asked_job (name, data) values ('market.prove-work', '{}')",
  'delete from halle.asked_job',
  "insert into halle.askable_job values ('people.sweep')",
  'delete from halle.mail_limit',
  'update halle.mail_limit set most = 1000000',
  "select halle.mail_limit_passed('letter', sha256('x'), null, null, now())",
  'select * from pgboss.job',
  'delete from pgboss.job',
  "update pgboss.job set data = '{}'",
  "insert into pgboss.job (name, data) values ('people.sweep', '{}')",
  'delete from pgboss.queue',
  'update pgboss.schedule set cron = null',
  "select pgboss.create_queue('x', '{}')",
  'alter function halle.ask_job(text, jsonb, text, timestamptz) set search_path = public',
  "create or replace function halle.welcome_mail(reader bytea, topic text) returns void language sql as ''",
  'alter table halle.mail disable row level security',
  `set role ${testRoles.worker}`,
  `set role ${testRoles.owner}`,
];

test('the site’s role changes no job and no mail, reads no words, readers or askers, and cannot assume another role', async () => {
  await inTransaction(halle.db, (tx) => queueMail(tx, keyFor, mail, at));
  await tried(halle.url, forbidden, (words, result) =>
    assert.rejects(result, /permission denied|must be owner/, words),
  );
});

test('where mails stand may be counted, and the mail of a link looked up', async () => {
  await inTransaction(halle.db, (tx) => queueMail(tx, keyFor, mail, at));
  const rows = await halle.db.selectFrom('mail').select(['state', 'kind', 'rank', 'ended_at']).execute();
  assert.deepEqual(rows, [{ state: 'waiting', kind: 'prompt', rank: 2, ended_at: null }]);
});

test('the functions that ask for work allow nothing else: no other job, no letter, no sent state, no sort without limits, nothing endless', async () => {
  const asked = (kind: string, sort = 'null', sealed = "'x'") =>
    `select halle.queue_mail('${id}', ${kind}, 'people.x', sha256('x'), ${sealed}, false, now(), ${sort}, sha256('a'), null, null)`;
  await tried(
    halle.url,
    [
      "select halle.ask_job('people.sweep', '{}', null, null)",
      "select halle.ask_job('platform.gather-letters', '{}', null, null)",
      "select halle.ask_job(null, '{}', null, null)",
      "select halle.ask_job('market.prove-work', '[1]', null, null)",
      "select halle.ask_job('market.prove-work', null, null, null)",
      `select halle.ask_job('market.prove-work', jsonb_build_object('x', repeat('x', 30000)), null, null)`,
      asked("'letter'"),
      asked("'sent'"),
      asked('null'),
      asked("'urgent'", "'anything'"),
      asked("'urgent'", 'null', "decode(repeat('00', 2000001), 'hex')"),
    ],
    (words, result) => assert.rejects(result, /no job|not asked|of this sort|too much|violates/, words),
  );
});

test('a caller’s search path does not lead the owner’s functions astray', async () => {
  await withClient(halle.url, async (client) => {
    await client.query('begin');
    await client.query(`create temp table mail_refusal (reader bytea, topic text);
      create temp table askable_job (name text);
      insert into askable_job values ('people.sweep');
      set local search_path = pg_temp, halle`);
    await assert.rejects(client.query(`select halle.ask_job('people.sweep', '{}', null, null)`), /no job/);
    await client.query('rollback');
  });
});

test('nobody but the halle’s own roles may ask', async () => {
  const { rows } = await withClient(halle.ownerUrl, (client) =>
    client.query(`select proname from pg_proc where pronamespace = 'halle'::regnamespace and prosecdef
      and has_function_privilege('public', oid, 'execute') and proname in ('ask_job', 'queue_mail', 'mail_limit_passed', 'refuse_mail', 'welcome_mail')`),
  );
  assert.deepEqual(rows, []);
  const { rows: loose } = await withClient(halle.ownerUrl, (client) =>
    client.query(`select proname from pg_proc where pronamespace = 'halle'::regnamespace and prosecdef
      and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%pg_temp')`),
  );
  assert.deepEqual(loose, [], 'a function of the owner has a fixed search path, with pg_temp last');
});

/** A database as an earlier release left it: nineteen migrations, two roles, and all rights for the site. */
async function earlier() {
  const database = await emptyDatabase();
  const app = testRoles.app;
  await withClient(database.ownerUrl, async (client) => {
    await migrate(
      client,
      readMigrations().filter(({ number }) => number <= 19),
    );
    await (await import('./jobs/engine.ts')).prepareEngine(client, database.ownerUrl);
    for (const schema of ['halle', 'pgboss'])
      await client.query(`grant usage on schema ${schema} to ${app}; grant select, insert, update, delete on all tables in schema ${schema} to ${app};
        grant usage, select on all sequences in schema ${schema} to ${app}; grant execute on all functions in schema ${schema} to ${app}`);
    await client.query(`insert into halle.mail (id, kind, topic, reader, sealed, created_at, next_at) values
      ('${id}', 'urgent', 'people.sign-in', sha256('x'), 'x', now(), now()),
      ('019a0000-0000-7000-8000-000000000002', 'urgent', 'people.invitation', sha256('x'), 'x', now(), now())`);
  });
  return database;
}

const opening = (env: Record<string, string>) =>
  openHalle(readConfig({ HALLE_LOG: 'silent', HALLE_SECRET: 'only for tests '.repeat(3), ...env }));
/** What whoever starts it is told. */
function said(opened: Opened): string[] {
  const heard: string[] = [];
  warnWithoutWorkerRole(opened, { say: (key) => key, err: (words) => heard.push(words) });
  return heard;
}
const ranks = (client: pg.Client) => client.query('select kind, rank from halle.mail order by id');

test('a database of an earlier release starts with its two roles, as before; given a third, the site loses what it no longer needs', async () => {
  const { url, ownerUrl, workerUrl, close } = await earlier();
  try {
    const two = await opening({ DATABASE_URL: url, DATABASE_MIGRATION_URL: ownerUrl });
    assert.deepEqual(
      [(await health(two.db, at)).database.wall, said(two)],
      ['thin', ['platform.no-worker-role']],
    );
    await two.db.updateTable('mail').set({ attempts: 0 }).execute();
    await (await startWorker(two, []))();
    await two.close();
    assert.deepEqual((await withClient(ownerUrl, ranks)).rows, [
      { kind: 'urgent', rank: 1 },
      { kind: 'prompt', rank: 2 },
    ]);
    const three = await opening({
      DATABASE_URL: url,
      DATABASE_MIGRATION_URL: ownerUrl,
      DATABASE_WORKER_URL: workerUrl,
    });
    assert.deepEqual([(await health(three.db, at)).database.wall, said(three)], ['whole', []]);
    await assert.rejects(three.db.updateTable('mail').set({ attempts: 0 }).execute(), denied);
    await assert.rejects(
      withClient(url, (client) => client.query('select from pgboss.job')),
      denied,
    );
    await three.workerDb.updateTable('mail').set({ attempts: 0 }).execute();
    await (await startWorker(three, []))();
    await three.close();
    const again = await opening({ DATABASE_URL: url, DATABASE_MIGRATION_URL: ownerUrl });
    await again.db.updateTable('mail').set({ attempts: 0 }).execute();
    await again.close();
  } finally {
    await close();
  }
});

test('the schedule that an earlier release left for the queue of mails is removed', async () => {
  const { url, ownerUrl, workerUrl, close } = await earlier();
  try {
    await withClient(ownerUrl, (client) =>
      client.query(`select pgboss.create_queue('platform.send-mail', '{"policy":"short"}');
        insert into pgboss.schedule (name, cron) values ('platform.send-mail', '* * * * *');
        insert into pgboss.job (name) values ('platform.send-mail')`),
    );
    const opened = await opening({
      DATABASE_URL: url,
      DATABASE_MIGRATION_URL: ownerUrl,
      DATABASE_WORKER_URL: workerUrl,
    });
    await (await startWorker(opened, []))();
    await opened.close();
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query('select name from pgboss.job union all select name from pgboss.schedule'),
    );
    assert.ok(!JSON.stringify(rows).includes('send-mail'), JSON.stringify(rows));
  } finally {
    await close();
  }
});
