// SPDX-License-Identifier: AGPL-3.0-or-later
// How well objects of contracts are read: precision and recall of function, program, kind and end on labelled
// contracts. `--misses` lists those of the open part; of the part kept aside only the figures are ever shown.
// `HALLE_TESTDATA=… node --import ./dev/load.ts bench/contracts.ts [--misses]`
import path from 'node:path';
import { answersFor, type Labelled, measured, missesOf } from '../src/purchases/contracts/testing.ts';

const data = process.env['HALLE_TESTDATA'];
const real = data && path.join(data, 'data/procurement/decp/real-2019');
const here = path.join(import.meta.dirname, 'contracts');

for (const part of ['open', 'aside'] as const) {
  const fixtures = path.join(here, 'fixtures', part);
  const sets: [string, Promise<readonly Labelled[]>][] = [
    ['fixtures', answersFor(path.join(fixtures, 'labels.ndjson'), fixtures)],
  ];
  if (real) sets.unshift(['real', answersFor(path.join(here, 'labels', `${part}.ndjson`), real)]);
  else console.log('real contracts skipped: no data');
  for (const [name, labelled] of sets) {
    const all = await labelled;
    console.log(`${part}, ${name}: ${all.length} contracts`);
    for (const [what, { precision, recall, right, said, wanted }] of Object.entries(measured(all)))
      console.log(
        `  ${what.padEnd(22)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${right} right, ${said} said, ${wanted} wanted)`,
      );
    if (part === 'open' && process.argv.includes('--misses'))
      for (const miss of missesOf(all)) console.log(miss);
  }
}
