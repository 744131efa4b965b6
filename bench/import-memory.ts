// SPDX-License-Identifier: AGPL-3.0-or-later
// The memory of a large import, some records at a time, as `halle import` does it, and under the same flags
// (`bin/halle`): a folder of publiccode.yml files, one JSON file, NDJSON or CSV; with `dry`, the plan alone.
// node --max-semi-space-size=4 --heap-growing-percent=30 \
//   --import ./dev/load.ts bench/import-memory.ts [folder|json|ndjson|csv] [records] [dry]
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importStreamed, planStreamed } from '../src/catalogue/actions/import-streamed.ts';
import { openInput } from '../src/catalogue/sources/input.ts';
import { findSource } from '../src/catalogue/sources/registry.ts';
import { testDatabase } from '../src/testing/database.ts';
import { writeFiles } from './publiccode-files.ts';

const [kind = 'folder', records, dry] = process.argv.slice(2);
const count = Number(records ?? 100_000);
const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
const words = 'Gère les demandes des habitants, de leur dépôt à leur réponse. '.repeat(4);

/** A record of the Comptoir's export, or a row of the SILL's. */
const software = (n: number) => ({
  ...{ id: n, name: `Logiciel ${n}`, url: `https://comptoir.example/${n}`, licence: 'AGPL-3.0-only' },
  external_resources: { repository: `https://forge.example/equipe/logiciel-${n}`, website: [] },
  ...{ description: words, users: [{ type: 'Administration', name: `Ville ${n % 5_000}` }] },
});
const row = (n: number) => `${n};Logiciel ${n};"${words}";2024;O;MIT;;;\n`;

function* written(): Generator<string> {
  if (kind === 'csv') yield 'ID;nom;fonction;annees;statut;licence;parent;wikidata;comptoir-du-libre\n';
  if (kind === 'json') yield '{"date":"2026-11-21","softwares":[';
  for (let n = 1; n <= count; n++)
    if (kind === 'csv') yield row(n);
    else yield `${kind === 'json' && n > 1 ? ',' : ''}${JSON.stringify({ software: software(n) })}\n`;
  if (kind === 'json') yield ']}';
}

const folder = mkdtempSync(path.join(tmpdir(), 'halle-import-'));
const halle = await testDatabase();
try {
  const file = path.join(folder, `catalogue.${kind}`);
  if (kind === 'folder') writeFiles(folder, count);
  else await pipeline(Readable.from(written()), createWriteStream(file));
  const source = findSource({ folder: 'publiccode', csv: 'sill' }[kind] ?? 'comptoir')!;
  const input = await openInput(kind === 'folder' ? folder : file, source);
  if (!input.parts) throw new Error(`${kind}: too short to be read in parts`);
  const { parts } = input;
  const before = peak();
  const started = performance.now();
  await input.digest();
  const plan = await (dry ? planStreamed : importStreamed)(halle.db, {
    ...{ source: source.name, complete: true, at: new Date(), parts: () => parts('2026-11-21') },
  });
  const took = (performance.now() - started) / 1000;
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `${kind}${dry ? ', dry' : ''}: ${plan.counts.new} records in ${took.toFixed(0)} s; load ${load}`,
  );
  console.log(`peak memory ${peak().toFixed(0)} MB (under 250); before it ${before.toFixed(0)} MB`);
  if (peak() > 250) process.exitCode = 1;
} finally {
  await halle.close();
  rmSync(folder, { recursive: true, force: true });
}
