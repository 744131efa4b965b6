// SPDX-License-Identifier: AGPL-3.0-or-later
// A thousand proofs in a history of a hundred thousand commits, made by hand: two merged lines, a release
// every 500 commits. What counts is from opening the folder to the last proof.
// `node --import ./dev/load.ts bench/prove.ts [commits] [proofs]`
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gitIn, scratch } from '../fixtures/measure/repositories.ts';
import { openProver } from '../src/funding/deliveries/sources/prove.ts';
import { openUpstream } from '../src/funding/deliveries/sources/upstream.ts';

const [commits = 100_000, proofs = 1_000] = process.argv.slice(2).map(Number);
const limit = 5_000;

/** Every tenth commit merges what a side line has done since the one before. */
async function make(): Promise<string> {
  const folder = path.join(scratch(), 'project.git');
  gitIn('/', 'init', '--quiet', '--bare', '--initial-branch=main', folder);
  const child = spawn('git', ['fast-import', '--quiet', '--date-format=raw'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  const put = async (words: string) => {
    if (!child.stdin.write(words)) await once(child.stdin, 'drain');
  };
  const who = (n: number) => `A B <a@b.example> ${1_600_000_000 + n * 600} +0000`;
  for (let n = 1; n <= commits; n++) {
    const [branch, from] = n % 10 === 5 ? ['side', `:${n - 1}`] : ['main', ''];
    const merge = n % 10 === 0 && n > 10 ? `merge :${n - 5}\n` : '';
    const parent = n % 10 === 6 ? `from :${n - 2}\n` : from && `from ${from}\n`;
    const message = `Change ${n}\n\nWhat it does and why, in a line or two.\n`;
    await put(
      `commit refs/heads/${branch}\nmark :${n}\nauthor ${who(n)}\ncommitter ${who(n)}\ndata ${message.length}\n${message}${parent}${merge}M 100644 inline part-${n % 400}.txt\ndata ${String(n).length}\n${n}\n\n`,
    );
    if (n % 500 === 0) await put(`reset refs/tags/v${n / 500}.0\nfrom :${n}\n\n`);
  }
  child.stdin.end();
  await ended;
  return folder;
}

const folder = await make();
const listed = execFileSync('git', ['rev-list', '--all'], {
  cwd: folder,
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
});
const all = listed.trim().split('\n');
const asked = all.filter((_, n) => n % Math.floor(all.length / proofs) === 0).slice(0, proofs);
const before = performance.now();
const upstream = await openUpstream(folder, { allowPrivate: [], maxBytes: 2 ** 32, seconds: 900 });
const prover = await openProver(upstream);
const read = performance.now() - before;
let proved = 0;
for (const commit of asked) if ((await prover.prove({ commit, isRequest: false })).proved) proved += 1;
const took = performance.now() - before;
upstream.close();
console.log(
  `${asked.length} proofs (${proved} proved) in ${all.length} commits, load ${loadavg()[0]!.toFixed(1)}: ${Math.round(took)} ms, of which ${Math.round(read)} to read the history; ${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`,
);
if (took > limit) {
  console.log(`not held: ${limit} ms`);
  process.exitCode = 1;
}
