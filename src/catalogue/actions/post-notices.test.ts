// SPDX-License-Identifier: AGPL-3.0-or-later
// Whom a notice is written to, and that its letter waits sealed in the post of this halle.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../testing/database.ts';
import { contactIn } from '../notices/contact.ts';
import { letterSender } from './post-notices.ts';
import { tellProjects } from './tell-projects.ts';

const file = (contacts: string) =>
  `publiccodeYmlVersion: "0"\nname: X\nurl: https://forge.example/a/b\nmaintenance:\n  type: community\n  contacts:\n${contacts}`;
const repository = 'https://forge.example/a/b';
const id = '0190a000-0000-7000-8000-000000000001';
const at = new Date('2026-11-21T09:00:00Z');
let world: Awaited<ReturnType<typeof testDatabase>>;

test('the function mailbox of the project’s own file comes first, then the one it declares, else nobody is known', () => {
  const removed = file('    - { name: "(personne)", email: "(adresse retirée)" }\n');
  const named = file(
    '    - { name: "(personne)", email: "(adresse retirée)" }\n    - { name: Équipe, email: contact@ville.example }\n',
  );
  assert.deepEqual(contactIn([removed, named], 'autre@ville.example'), {
    mailbox: 'contact@ville.example',
    via: 'publiccode',
  });
  assert.deepEqual(contactIn([removed, 'pas: [du yaml'], 'autre@ville.example'), {
    mailbox: 'autre@ville.example',
    via: 'claim',
  });
  assert.equal(contactIn([removed], undefined), undefined);
});

before(async () => {
  world = await testDatabase();
  await world.db.transaction().execute(async (tx) => {
    const raw = file('    - { name: Équipe, email: contact@ville.example }\n');
    const entry = {
      name: { value: 'X', source: 'starter', date: '2026-11-01' },
      repositories: [],
      externalIds: [],
      connections: [],
    };
    await sql`insert into source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
      values (${id}, 'publiccode', 'x', ${at}, ${at}, 'application/yaml', ${raw}, '', '{}', ${id})`.execute(
      tx,
    );
    await sql`insert into software (id, slug, name, entry, first_seen, updated_at, revision) values (${id}, 'x', 'X', ${JSON.stringify(entry)}, ${at}, ${at}, 1)`.execute(
      tx,
    );
    await sql`insert into software_grade (software_id, repository, head, collector, method, read_at, state, letter, advised_against, measured, measurable, activity_from, quarters)
      values (${id}, ${repository}, 'abc', 'git@1', 'note@1', ${at}, 'graded', 'D', false, 1, 1, '2020-01-01', '{}')`.execute(
      tx,
    );
  });
});
after(() => world.close());

const notices = async () =>
  (
    await sql<{
      outcome: string;
      via: string | null;
      shown_from: Date | null;
      attempted_at: Date;
    }>`select outcome, via, shown_from, attempted_at from project_notice order by attempted_at`.execute(
      world.db,
    )
  ).rows;
const mails = async () =>
  (await sql<{ topic: string; row: string }>`select topic, m::text as row from mail m`.execute(world.worker))
    .rows;
const keyFor = () => Buffer.alloc(32, 3);
const post = (smtp: string | undefined, when = at) =>
  letterSender({ config: { smtp, url: 'https://halle.example' } as never, keyFor }, when);
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);

test('without a mail server the attempt is written down as failed, starts no delay, and is made again a week later', async () => {
  assert.equal(await tellProjects(world.db, post(undefined), { at, days: 30 }), 1);
  assert.deepEqual(
    (await notices()).map(({ outcome, shown_from }) => [outcome, shown_from]),
    [['failed', null]],
  );
  assert.equal(await tellProjects(world.db, post('folder', later(6)), { at: later(6), days: 30 }), 0);
  assert.equal(await tellProjects(world.db, post('folder', later(8)), { at: later(8), days: 30 }), 1);
  const [, sent] = await notices();
  assert.deepEqual(
    [sent!.outcome, sent!.via, sent!.shown_from?.toISOString()],
    ['sent', 'publiccode', '2026-12-30T00:00:00.000Z'],
  );
});

test('the letter waits in the post with the notice, and no address stands in clear in either', async () => {
  const [mail] = await mails();
  assert.equal(mail!.topic, 'catalogue.notice');
  assert.doesNotMatch(mail!.row, /contact@ville/);
  const { rows } = await sql<{ row: string }>`select n::text as row from project_notice n`.execute(world.db);
  assert.doesNotMatch(rows.map(({ row }) => row).join(), /@/);
});

test('a letter that cannot be put in the post leaves no notice behind', async () => {
  await sql`delete from project_notice`.execute(world.db);
  await assert.rejects(
    tellProjects(world.db, () => Promise.reject(new Error('post closed')), { at, days: 30 }),
    /post closed/,
  );
  assert.deepEqual(await notices(), []);
});
