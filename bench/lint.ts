// SPDX-License-Identifier: AGPL-3.0-or-later
// How far the linter says what the labels of `bench/lint` say: precision and recall, open and kept aside apart,
// and by rule. What it gets wrong is printed for the open part; of the other, only if `--misses-aside` asks.
// `node --import ./dev/load.ts bench/lint.ts [--misses-aside]`
import { type Judged, judgeTenders, ratios } from '../src/testing/labelled-tenders.ts';

const wanted = { precision: 0.95, recall: 0.9 };
const showsAside = process.argv.includes('--misses-aside');

function say(name: string, judged: readonly Judged[], shows: boolean): boolean {
  const { precision, recall } = ratios(judged);
  console.log(
    `${name}: ${judged.length} places, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  for (const [rule, own] of [...Map.groupBy(judged, (one) => one.rule)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const outcomes = ['right', 'wrong', 'missed'] as const;
    const counts = outcomes.map(
      (outcome) => `${own.filter((one) => one.outcome === outcome).length} ${outcome}`,
    );
    console.log(`  ${rule.padEnd(16)} ${counts.join(', ')}`);
  }
  for (const { outcome, file, rule, line, words } of judged)
    if (shows && outcome !== 'right')
      console.log(`  ${outcome} ${file}:${line ?? '-'} ${rule} ${words.slice(0, 160)}`);
  return precision >= wanted.precision && recall >= wanted.recall;
}

const open = say('open', await judgeTenders('open'), true);
const aside = say('kept aside', await judgeTenders('aside'), showsAside);
process.exitCode = open && aside ? 0 : 1;
