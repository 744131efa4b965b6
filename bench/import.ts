// SPDX-License-Identifier: AGPL-3.0-or-later
// Importing a folder of 10,000 publiccode.yml files, then the same folder again, beside writing the same
// bytes bare into a table. node --import tsx bench/import.ts [records]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { importRecords } from '../src/catalogue/actions/import.ts';
import { readInput } from '../src/catalogue/sources/input.ts';
import { findSource } from '../src/catalogue/sources/registry.ts';
import { loadDirectory } from '../src/people/directory/actions.ts';
import { testDatabase } from '../src/testing/database.ts';
import { record, writeFiles } from './publiccode-files.ts';

const count = Number(process.argv[2] ?? 10_000);
const seconds = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
};

const folder = mkdtempSync(path.join(tmpdir(), 'halle-import-'));
const halle = await testDatabase();
try {
  await loadDirectory(halle.db);
  writeFiles(folder, count);
  const source = findSource('publiccode')!;
  const [bare] = await seconds(() =>
    halle.db.connection().execute(async (one) => {
      await sql`create temporary table bare (name text, content text)`.execute(one);
      for (const { name, bytes } of await readInput(folder, source))
        await sql`insert into bare values (${name}, ${Buffer.from(bytes).toString('utf8')})`.execute(one);
    }),
  );
  const run = async () =>
    importRecords(halle.db, {
      source: 'publiccode',
      reads: source.read(await readInput(folder, source), '2026-11-21'),
      complete: true,
      at: new Date(),
    });
  const [first, plan] = await seconds(run);
  const [again, same] = await seconds(run);
  writeFileSync(path.join(folder, '0', '0.yml'), record(0).replace('stable', 'beta'));
  const [one, changed] = await seconds(run);
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
  console.log(`bare insert of the files   ${bare.toFixed(2)} s`);
  console.log(
    `first import               ${first.toFixed(2)} s for ${plan.counts.new} records (under 60 s for 10,000), ratio ${(first / bare).toFixed(1)}`,
  );
  console.log(
    `same folder again          ${again.toFixed(2)} s, ${same.counts.unchanged} unchanged, ${same.counts.changed} changed`,
  );
  console.log(`one file changed           ${one.toFixed(2)} s, ${changed.counts.changed} changed`);
  console.log(
    `peak memory                ${peak.toFixed(0)} MB; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  );
  if (first > (60 * count) / 10_000) process.exitCode = 1;
} finally {
  await halle.close();
  rmSync(folder, { recursive: true, force: true });
}
