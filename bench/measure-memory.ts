// SPDX-License-Identifier: AGPL-3.0-or-later
// What a history of 1.3 million commits by 20,000 people costs in memory, through the compiled command.
// npm run build; node --import tsx bench/measure-memory.ts [commits]
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { buildHistory, runHalle } from './history.ts';

const commits = Number(process.argv[2] ?? 1_300_000);
const place = mkdtempSync(path.join(tmpdir(), 'halle-bench-'));
try {
  const folder = path.join(place, 'project.git');
  await buildHistory(folder, commits, 20_000);
  const { seconds, peak, out } = await runHalle(['measure', '--json', folder]);
  const [grade] = JSON.parse(out) as [{ commits: number; grade: string }];
  console.log(`commits read         ${grade.commits} of ${commits}, grade ${grade.grade}`);
  console.log(`peak memory          ${peak.toFixed(0)} MB (under 300)`);
  console.log(`from start to end    ${seconds.toFixed(1)} s`);
  console.log(`load of the machine  ${loadavg()[0]!.toFixed(1)}`);
  if (peak >= 300 || grade.commits !== commits) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
