// SPDX-License-Identifier: AGPL-3.0-or-later
// How quickly a cost key is worked out over 1,000 members: three parts, floor, cap, a grant.
// `node --import tsx bench/shares.ts [members]`
import { loadavg } from 'node:os';
import { readKey } from '../src/pools/shares/key.ts';
import { readMembers } from '../src/pools/shares/members.ts';
import { shareOut } from '../src/pools/shares/share.ts';

const limit = 20;
const count = Number(process.argv[2] ?? 1_000);
const columns = ['population', 'agents'];
const key = readKey(
  JSON.stringify({
    parts: [
      { bp: 2000, kind: 'equal' },
      { bp: 5000, kind: 'weight', column: 'population' },
      { bp: 3000, kind: 'weight', column: 'agents' },
    ],
    floorCents: 5_000,
    capBp: 60,
    grants: [{ rateBp: 3000 }],
  }),
);
const rows = Array.from({ length: count }, (_, index) => ({
  line: index + 2,
  cells: {
    member: `commune ${index}`,
    population: String(80 + ((index * 7_919) % 1_000) ** 2),
    agents: String(1 + ((index * 104_729) % 300)),
    days: index % 50 ? '' : '184',
  },
}));
const times = Array.from({ length: 60 }, () => {
  const start = performance.now();
  const members = readMembers(['member', 'days', ...columns], rows, 365);
  shareOut(key, members, { total: 100_000_000, currency: 'EUR' });
  return performance.now() - start;
}).sort((a, b) => a - b);
const at = (part: number) => times[Math.floor(times.length * part)]!.toFixed(1);
console.log(`${count} members, load ${loadavg()[0]!.toFixed(1)}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
if (Number(at(0.5)) > limit) {
  console.log(`not held: ${limit} ms`);
  process.exitCode = 1;
}
