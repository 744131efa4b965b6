// SPDX-License-Identifier: AGPL-3.0-or-later
// Our measure beside the programs that read the same history, where they are installed; the others are named
// as not run, never guessed. npm run build; node --import tsx bench/measure-peers.ts FOLDER [rounds]
import { spawnSync } from 'node:child_process';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { median, runHalle, secondsOf } from './history.ts';

const folder = path.resolve(process.argv[2] ?? '.');
const rounds = Number(process.argv[3] ?? 3);

interface Peer {
  readonly program: string;
  readonly says: string;
  readonly words: readonly string[];
}

const peers: readonly Peer[] = [
  {
    program: 'perceval',
    says: '--version',
    words: ['git', `file://${folder}`, '--git-path', path.join(tmpdir(), 'halle-bench-perceval')],
  },
  { program: 'git-truck', says: '--version', words: ['--headless', '--path', folder] },
];

const isInstalled = ({ program, says }: Peer) =>
  spawnSync(program, [says], { stdio: 'ignore' }).error === undefined;
const run =
  ({ program, words }: Peer) =>
  () =>
    spawnSync(program, words, { stdio: 'ignore' });

const ours: number[] = [];
const theirs = new Map(peers.filter(isInstalled).map((peer) => [peer, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  ours.push((await runHalle(['measure', '--json', '--no-forge', folder])).seconds);
  for (const [peer, seconds] of theirs) seconds.push(secondsOf(run(peer)));
}
console.log(
  `halle measure        ${median(ours).toFixed(2)} s (median of ${rounds}, from the start of Node to its end)`,
);
for (const peer of peers) {
  const seconds = theirs.get(peer);
  const told =
    seconds && `${median(seconds).toFixed(2)} s, ${(median(seconds) / median(ours)).toFixed(1)} × ours`;
  console.log(`${peer.program.padEnd(20)} ${told ?? 'not installed here: not run'}`);
}
console.log(`load of the machine  ${loadavg()[0]!.toFixed(1)}`);
