// SPDX-License-Identifier: AGPL-3.0-or-later
// How soon fifty who sit at one table, on two site processes, all see what one of them does; and what two
// thousand open streams cost one process: `bin/halle start`, as people start it.
// `npm run build`, then `node --import ./dev/load.ts bench/live.ts [participants] [streams]`
import { Agent, get as request } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '../src/base/id.ts';
import { withClient } from '../src/platform/roles.ts';
import { testDatabase } from '../src/testing/database.ts';
import { poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { openTestSite, type Visitor } from '../src/testing/site.ts';
import { memory, type Running, startSite } from './running.ts';

const [participants = 50, streams = 2_000] = process.argv.slice(2).map(Number);
const turns = 20;
const ofOne = 10;
const limits = { ms: 300, megabytes: 250 };

/** Listens; `seen` is told when the table came. */
function listen(
  { base }: Running,
  path: string,
  { cookie }: Visitor,
  seen: (at: number) => void,
  agent: Agent,
) {
  return new Promise<() => void>((resolve, reject) => {
    const asked = request(base + path, { headers: { cookie }, agent }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`a stream answered ${answer.statusCode}`));
      answer.setEncoding('utf8');
      answer.on('data', (words: string) => {
        if (words.includes('event: table')) seen(performance.now());
      });
      resolve(() => asked.destroy());
    });
    asked.on('error', () => {});
  });
}

async function measure(): Promise<void> {
  const market = await openTestSite({ HALLE_URL: 'http://localhost' }, await testDatabase('catalogue'));
  const towns = await withClient(market.halle.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: Id<'Organisation'> }>(
      `select id from halle.organisation where kind = 'commune' and heir_id is null order by id limit ${participants}`,
    );
    return rows.map(({ id }) => id);
  });
  const people: Visitor[] = [];
  for (const [n, town] of towns.entries())
    people.push(await market.comeIn(`p${n}`, [[town, n === 0 ? ['buyer', 'signatory'] : ['agent']]]));
  const [leader, ...others] = people as [Visitor, ...Visitor[]];
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', towns[0]!), leader);
  const pool = made.headers['location'] as string;
  for (const [n, who] of others.entries())
    await market.post(`${pool}/join`, poolForms(towns[n + 1]!, '')['join']!, who);
  await market.post(`${pool}/seance/open`, { way: 'together' }, leader);
  let seq = 0;
  const play = async (act: string) => {
    const answer = await market.post(`${pool}/seance/act`, { act, seen: String(seq) }, leader);
    if (answer.statusCode !== 303) throw new Error(`${act}: ${answer.statusCode}`);
    seq += 1;
  };
  for (const act of ['sit', 'start.4', 'agree', 'draw']) await play(act);

  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const sites = await Promise.all([startSite(market.halle.url), startSite(market.halle.url)]);
  let came: number[] = [];
  const stops = await Promise.all(
    people.map((who, n) =>
      listen(sites[n % 2]!, `${pool}/seance/flux?after=${seq}`, who, (at) => came.push(at), agent),
    ),
  );
  await sleep(1_000);
  const took: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    came = [];
    const before = performance.now();
    await play(turn % 2 ? 'leave.citizens' : 'enter.citizens');
    const done = performance.now();
    while (came.length < participants) await sleep(1);
    took.push(Math.max(...came) - done);
    if (turn === 0) console.log(`the act itself took ${Math.round(done - before)} ms`);
    await sleep(100);
  }
  for (const stop of stops) stop();
  const sorted = took.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(turns / 2)]!;
  const at = (part: number) => Math.round(sorted[Math.min(turns - 1, Math.floor(turns * part))]!);
  console.log(
    `${participants} on two processes, load ${loadavg()[0]!.toFixed(1)}: the last saw an act ${at(0.5)} ms after it was answered (median of ${turns}), ${at(0.95)} ms (95 %), ${at(1)} ms at most`,
  );
  await Promise.all(sites.map((site) => site.stop()));

  const alone = await startSite(market.halle.url);
  const crowd: Visitor[] = [];
  for (let n = 0; n < streams / ofOne; n++)
    crowd.push(await market.comeIn(`c${n}`, [[towns[1]!, ['agent']]]));
  await sleep(500);
  const empty = memory(alone.pid).now;
  let open = 0;
  let hear = () => {};
  for (const who of crowd) {
    await Promise.all(
      Array.from({ length: ofOne }, () =>
        listen(alone, `${pool}/seance/flux?after=${seq}`, who, () => hear(), agent),
      ),
    );
    open += ofOne;
  }
  await sleep(2_000);
  const full = memory(alone.pid).now;
  let told = 0;
  hear = () => {
    told += 1;
  };
  for (const act of ['enter.citizens', 'leave.citizens']) {
    told = 0;
    const before = performance.now();
    await play(act);
    while (told < open) await sleep(10);
    console.log(`${act} came to all ${open} in ${Math.round(performance.now() - before)} ms`);
  }
  await sleep(2_000);
  const { now: after, peak } = memory(alone.pid);
  console.log(
    `${open} open streams on one process, load ${loadavg()[0]!.toFixed(1)}: ${Math.round(full)} MB resident, ${Math.round(empty)} MB before, ${(((full - empty) * 1_024) / open).toFixed(1)} kB a stream; ${Math.round(after)} MB after two acts told to all, ${Math.round(peak)} MB at most`,
  );
  agent.destroy();
  await alone.stop();
  await market.close();
  const broken = [
    ...(median > limits.ms ? [`${limits.ms} ms`] : []),
    ...(full > limits.megabytes ? [`${limits.megabytes} MB`] : []),
  ];
  if (broken.length > 0) {
    console.log(`not held: ${broken.join(', ')}`);
    process.exitCode = 1;
  }
}

await measure().catch((error) => {
  console.error(error);
  process.exit(1);
});
