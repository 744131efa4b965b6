// SPDX-License-Identifier: AGPL-3.0-or-later
// The memory of importing a large folder of publiccode.yml files: some files at a time, as `halle import`
// does it, and under the same flags (`bin/halle`).
// node --max-semi-space-size=4 --heap-growing-percent=30 \
//   --import ./dev/load.ts bench/import-memory.ts [records]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { importStreamed } from '../src/catalogue/actions/import-streamed.ts';
import { inputInParts } from '../src/catalogue/sources/input.ts';
import { findSource } from '../src/catalogue/sources/registry.ts';
import { testDatabase } from '../src/testing/database.ts';
import { writeFiles } from './publiccode-files.ts';

const count = Number(process.argv[2] ?? 100_000);
const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

const folder = mkdtempSync(path.join(tmpdir(), 'halle-import-'));
const halle = await testDatabase();
try {
  writeFiles(folder, count);
  const source = findSource('publiccode')!;
  const { parts } = (await inputInParts(folder, source))!;
  const before = peak();
  const started = performance.now();
  const reads = async function* () {
    for await (const files of parts()) yield source.read(files, '2026-11-21');
  };
  const plan = await importStreamed(halle.db, {
    ...{ source: 'publiccode', complete: true, at: new Date(), parts: reads },
  });
  const took = (performance.now() - started) / 1000;
  console.log(`${plan.counts.new} records in ${took.toFixed(0)} s; load ${loadavg()[0]!.toFixed(1)}`);
  console.log(`peak memory ${peak().toFixed(0)} MB (under 250); before it ${before.toFixed(0)} MB`);
  if (peak() > 250) process.exitCode = 1;
} finally {
  await halle.close();
  rmSync(folder, { recursive: true, force: true });
}
