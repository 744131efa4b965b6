// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run attack`: every address × every role × both sides of every deal, on a halle of its own. Prints how
// many were tried and refused; exits with 1 on any breach, with the request that repeats it.
import { openGround } from './ground.ts';
import { refuseAll } from './refused.ts';
import { bothSides } from './sides.ts';
import { watchTables } from './tables.ts';
import { openTally } from './tally.ts';
import { forgeAll, hostileAll, readAll, type Walk, writeAll } from './walks.ts';
import { makeWorld } from './world.ts';

const out = (line: string) => void process.stdout.write(`${line}\n`);
const began = Date.now();
const ground = await openGround();
const tally = openTally();
try {
  const world = await makeWorld(ground);
  const tables = await watchTables(ground);
  const walk: Walk = { world, tables, tally };
  for (const kind of [readAll, writeAll, forgeAll, bothSides, refuseAll, hostileAll]) {
    const start = Date.now();
    // who takes their data away is written down: that was the walk before
    await tables.changed();
    await kind(walk);
    process.stderr.write(`${kind.name}: ${Math.round((Date.now() - start) / 1000)} s\n`);
  }
  await tables.close();
} finally {
  await ground.close();
}
const breaches = tally.report(out);
out(
  `${world()} in ${Math.round((Date.now() - began) / 1000)} s: ${breaches === 0 ? 'nothing got through' : `${breaches} got through`}`,
);
process.exit(breaches === 0 ? 0 : 1);

function world(): string {
  return `${ground.routes.size} addresses`;
}
