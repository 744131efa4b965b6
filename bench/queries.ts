// SPDX-License-Identifier: AGPL-3.0-or-later
// How often everyday queries find what they mean, over the catalogue of a first start; every miss is printed.
// The part kept aside is told in figures alone, unless `--aside` asks for its misses too.
// `npm run queries [-- --aside]`
import { askQueries, fillForQueries } from '../src/testing/ask-queries.ts';
import { testDatabase } from '../src/testing/database.ts';
import { missed, readQueries, sharesOf, type Verdict } from '../src/testing/queries.ts';

const showsAside = process.argv.includes('--aside');
const wanted = { inFive: 0.9, isFirst: 0.7 };
let isHeld = true;

function say(name: string, verdicts: readonly Verdict[]): void {
  const { count, inFive, isFirst } = sharesOf(verdicts);
  isHeld &&= inFive >= wanted.inFive && isFirst >= wanted.isFirst;
  console.log(
    `  ${name.padEnd(12)} ${String(count).padStart(4)} queries: ${inFive.toFixed(3)} in the first five, ${isFirst.toFixed(3)} in the first`,
  );
}

function report(name: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${name}`);
  const open = verdicts.filter(({ query }) => !query.aside);
  say('open', open);
  say(
    'kept aside',
    verdicts.filter(({ query }) => query.aside),
  );
  say(
    'done by some',
    verdicts.filter(({ isServed }) => isServed),
  );
  for (const [place, own] of Map.groupBy(verdicts, ({ query }) => query.place)) say(place, own);
  for (const one of showsAside ? verdicts : open) if (!one.isFirst) console.log(`    ${missed(one)}`);
}

const database = await testDatabase();
try {
  const known = await fillForQueries(database.db);
  const queries = readQueries();
  report('The reader’s country is known', await askQueries(database.db, queries, known, true));
  report('It is not', await askQueries(database.db, queries, known, false));
} finally {
  await database.close();
}
process.exitCode = isHeld ? 0 : 1;
