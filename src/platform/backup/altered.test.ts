// SPDX-License-Identifier: AGPL-3.0-or-later
// Backups that someone altered with care: every checksum is right, what they say is not.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { after, test } from 'node:test';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { Problem } from '../../base/problem.ts';
import { testDatabase } from '../../testing/database.ts';
import { testRoles } from '../../testing/template.ts';
import { withClient } from '../roles.ts';
import { entriesOf } from './archive.ts';
import { backup } from './backup.ts';
import { checksumsName, type Manifest, manifestName } from './manifest.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-altered-'));
const halle = await testDatabase();
after(async () => {
  await halle.close();
  rmSync(folder, { recursive: true });
});
const saved = path.join(folder, 'saved');
await backup(halle.ownerUrl, saved, new Date('2026-11-21T10:00:00Z'));
const entries = new Map<string, Buffer>();
for await (const { name, content } of entriesOf(saved))
  entries.set(name, Buffer.concat(await Array.fromAsync(content)));

const revisions = async () =>
  (await withClient(halle.ownerUrl, (client) => client.query('select * from revision order by 1'))).rows;
const untouched = await revisions();
assert.ok(untouched.length > 1);

async function altered(changes: Record<string, string>): Promise<string> {
  const all = new Map([
    ...entries,
    ...Object.entries(changes).map(([name, words]) => [name, Buffer.from(words)] as const),
  ]);
  all.delete(checksumsName);
  const sums = [...all].map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')]);
  all.set(checksumsName, Buffer.from(JSON.stringify(Object.fromEntries(sums))));
  const file = path.join(folder, 'altered');
  const archive = pack();
  for (const [name, content] of all) archive.entry({ name }, content);
  archive.finalize();
  await pipeline(archive, createGzip(), createWriteStream(file));
  return file;
}

const manifest = JSON.parse(entries.get(manifestName)!.toString()) as Manifest;
const firstTable = (first: object) =>
  JSON.stringify({ ...manifest, tables: [{ ...manifest.tables[0], ...first }, ...manifest.tables.slice(1)] });

for (const [what, changes] of [
  ['rows that the schema refuses', { 'tables/revision/00001': 'garbage\trow\n' }],
  ['a table that its list does not name', { 'tables/pg_shadow/00001': 'x\n' }],
  ['a name that is none', { [manifestName]: firstTable({ name: 'evil"; drop schema halle' }) }],
  ['a table that is not ours', { [manifestName]: firstTable({ name: 'pg_authid' }) }],
  ['a column that is not there', { [manifestName]: firstTable({ columns: ['not_there'] }) }],
] as const)
  test(`a backup with ${what} is refused as damaged, and nothing is touched`, async () => {
    await assert.rejects(
      restore(await altered(changes), { ownerUrl: halle.ownerUrl, ...testRoles, replace: true }),
      (error: unknown) => error instanceof Problem && error.textKey === 'platform.restore.damaged',
    );
    assert.deepEqual(await revisions(), untouched);
  });
