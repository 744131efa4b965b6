// SPDX-License-Identifier: AGPL-3.0-or-later
// How quickly a ballot of 10,000 voters is counted: moments read, late and double ballots set aside, voices
// given to others followed. `node --import tsx bench/votes.ts [voters]`
import { loadavg } from 'node:os';
import { loadHolidays } from '../src/law/sources-rows.ts';
import { countVote } from '../src/pools/votes/count.ts';
import { readRule } from '../src/pools/votes/rule.ts';

const limit = 50;
const voters = Number(process.argv[2] ?? 10_000);
const member = (n: number) => `commune ${n % voters}`;
const rule = readRule(
  JSON.stringify({
    ...{ opened: '2026-03-16T10:00', zone: 'Europe/Paris', closes: { workingDays: 10, country: 'FR' } },
    electorate: Array.from({ length: voters }, (_, n) => ({ member: member(n), weight: 1 + (n % 997) })),
    ...{
      quorum: { bp: 5_000, of: 'members' },
      kind: 'double',
      delegation: true,
      rounds: [{ adoptBp: 6_667 }],
    },
  }),
);
const holidays = loadHolidays();
const lines = Array.from({ length: voters + 500 }, (_, n) => ({
  ...{ line: n + 2, member: member(n), round: '1', choice: n % 7 === 6 ? '' : n % 3 ? 'for' : 'against' },
  // by the clock of the zone, in universal time, and with an offset
  at: `2026-03-${17 + (n % 9)}T${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}${['', 'Z', '+01:00'][n % 3]}`,
  delegateTo: n % 7 === 6 ? member(n * 31 + 1) : '',
}));
const times = Array.from({ length: 60 }, () => {
  const start = performance.now();
  countVote(rule, lines, { holidays });
  return performance.now() - start;
}).sort((a, b) => a - b);
const at = (part: number) => times[Math.floor(times.length * part)]!.toFixed(1);
console.log(`${voters} voters, load ${loadavg()[0]!.toFixed(1)}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
if (Number(at(0.5)) > limit) {
  console.log(`not held: ${limit} ms`);
  process.exitCode = 1;
}
