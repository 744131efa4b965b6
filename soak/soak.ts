// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run soak -- --seconds 600`: mixed load on a real halle while one of its database connections is cut
// every five seconds, by a word and by SIGKILL in turn, and the server restarted once. Ends with one line and
// exit code 1 when anything was not as it must be.
import { parseArgs } from 'node:util';
import { keepAt, missions, newcomer, readers, town } from './actors.ts';
import { openAsking, pause, type Verdict } from './asking.ts';
import { mailboxFile, openSoaked, type Soaked } from './halle.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' } } });
const seconds = Number(values.seconds);
const out = (line: string) => void process.stdout.write(`${line}\n`);
/**
 * Longest that anyone may hear nothing but 503: a server that lost a process to SIGKILL replays its log
 * first.
 */
const longestAway = 30;
/** Megabytes that a program may grow by in the second half of the time after its start. */
const growth = 64;

const towns = [
  { slug: 'auvillar-82008', mailbox: 'mairie@auvillar.example', code: '82008' },
  { slug: 'bonneville-74042', mailbox: 'mairie@bonneville.example', code: '74042' },
  { slug: 'venissieux-69259', mailbox: 'mairie@venissieux.example', code: '69259' },
];

const soaked = await openSoaked();
const verdict: Verdict = { asked: 0, away: 0, wrong: [], longestAway: 0 };
const began = Date.now();
let over = false;
const troubles: string[] = [];
try {
  await soaked.command('import', 'mailboxes', mailboxFile(towns.map(({ code, mailbox }) => [code, mailbox])));
  const asking = openAsking(soaked, verdict, () => over);
  const found = JSON.parse((await asking.get('/api/v1/software?q=mairie')).body) as {
    items: { slug: string }[];
  };
  const [declared, ...others] = found.items.map(({ slug }) => slug);
  const turns = await Promise.all([
    readers(
      asking,
      others.map((slug) => `/logiciels/${slug}`),
    ),
    town(soaked, asking, towns[0]!, declared!, () => over),
    town(soaked, asking, towns[1]!, declared!, () => over),
    missions(soaked, asking, towns[2]!, () => over),
  ]);
  const [read, ...write] = turns;
  const until = Date.now() + seconds * 1000;
  const samples: Sample[] = [];
  const load = [
    ...[10, 15, 20].map((rest) => keepAt(read!, () => over, rest)),
    ...write.map((turn) => keepAt(turn, () => over, 50)),
    keepAt(
      newcomer(soaked, asking, () => over),
      () => over,
      200,
    ),
  ];
  const cuts = await cut(until, samples);
  over = true;
  await Promise.all(load);
  troubles.push(...verdict.wrong, ...soaked.deaths, ...(await atTheEnd(soaked)), ...heavier(samples));
  if (verdict.longestAway > longestAway)
    troubles.push(`${verdict.longestAway.toFixed(1)} s of nothing but 503`);
  const { mb, grew } = memoryWords(samples);
  out(
    `${verdict.asked} requests, ${verdict.away} answered 503 with retry-after (at most ${verdict.longestAway.toFixed(1)} s in a row), ${cuts} connections cut, ` +
      `1 restart, ${soaked.mails.length} mails, memory ${mb}, growth ${grew}`,
  );
} finally {
  over = true;
  await soaked.stop();
}
for (const trouble of [...new Set(troubles)].slice(0, 60)) out(`  ${trouble}`);
out(
  troubles.length === 0
    ? `soaked for ${Math.round((Date.now() - began) / 1000)} s: no process died, no wrong answer, memory flat`
    : `soaked: ${troubles.length} things were not as they must be`,
);
process.exit(troubles.length === 0 ? 0 : 1);

interface Sample {
  readonly at: number;
  readonly server: number;
  readonly worker: number;
}

/**
 * Cuts a connection every five seconds, restarts the server once in the middle.
 * @returns how many were cut
 */
async function cut(until: number, samples: Sample[]): Promise<number> {
  let count = 0;
  let restarted = false;
  const middle = Date.now() + (until - Date.now()) / 2;
  while (Date.now() < until) {
    const next = Date.now() + 5_000;
    // A server that comes back from the last one is not asked.
    const done = await soaked.endBackend(count % 2 === 0 ? 'terminate' : 'kill').catch(() => false);
    if (done) count++;
    if (!restarted && Date.now() >= middle) {
      restarted = true;
      await soaked.restart();
      // What begins beside the serving has its connections cut too.
      await soaked.endBackend('kill').catch(() => false);
    }
    samples.push({ at: Date.now(), ...soaked.memory() });
    await pause(Math.max(0, next - Date.now()));
  }
  return count;
}

/** What must be true once the load has ended: mails left once, jobs done, the journal whole. */
async function atTheEnd({ ask, command, mails }: Soaked): Promise<string[]> {
  const found: string[] = [];
  const count = async (question: string) =>
    (await ask<{ n: string }>(`select count(*) as n from ${question}`))[0]!.n;
  const waiting = `halle.mail where state in ('waiting', 'sending', 'handing-over') and kind <> 'digest'`;
  const jobs = `pgboss.job where state in ('created', 'active', 'retry') and start_after < now() and name not like '\\_\\_pgboss%'`;
  for (let tries = 0; tries < 120; tries++) {
    if ((await count(waiting)) === '0' && (await count(jobs)) === '0') break;
    await pause(1_000);
  }
  for (const mail of await ask<object>(
    `select kind, topic, state, attempts, answer, next_at from ${waiting}`,
  ))
    found.push(`a mail still waits two minutes after the end: ${JSON.stringify(mail)}`);
  for (const job of await ask<object>(
    `select name, state, retry_count, start_after, started_on from ${jobs}`,
  ))
    found.push(`a job still waits two minutes after the end: ${JSON.stringify(job)}`);
  const failed = await count(`pgboss.job where state = 'failed'`);
  if (failed !== '0') found.push(`${failed} jobs failed for good`);
  const taken = new Map<string, number>();
  for (const { id } of mails) taken.set(id, (taken.get(id) ?? 0) + 1);
  for (const [id, times] of taken) if (times > 1) found.push(`mail ${id} left ${times} times`);
  for (const { id, state } of await ask<{ id: string; state: string }>(
    `select id, state from halle.mail where state not in ('unwanted', 'gathered') and kind <> 'digest'`,
  )) {
    if (!taken.has(id) && state !== 'refused') found.push(`mail ${id} (${state}) never left`);
    if (state === 'given-up') found.push(`mail ${id} was given up`);
  }
  const said = await command('journal', 'verify').catch(
    (error: Error & { stdout?: string }) => `journal: ${error.stdout ?? error.message}`,
  );
  if (!/^The journal is whole/.test(said)) found.push(said.trim());
  return found;
}

/** Medians of a third each: the last against the one before, since the server was restarted in the middle. */
function thirds(samples: readonly Sample[], of: 'server' | 'worker'): readonly [number, number] {
  const values = samples.slice(Math.ceil(samples.length / 2) + 1).map((sample) => sample[of]);
  const half = Math.floor(values.length / 2);
  const median = (some: number[]) => [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0;
  return [median(values.slice(0, half)), median(values.slice(half))];
}

function heavier(samples: readonly Sample[]): string[] {
  return (['server', 'worker'] as const).flatMap((of) => {
    const [before, after] = thirds(samples, of);
    if (samples.some((sample) => sample[of] === 0)) return [`the memory of the ${of} could not be read`];
    return after - before > growth
      ? [`the ${of} grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB in the last half`]
      : [];
  });
}

function memoryWords(samples: readonly Sample[]): { mb: string; grew: string } {
  const last = samples.at(-1);
  const grew = (['server', 'worker'] as const)
    .map((of) => (thirds(samples, of)[1] - thirds(samples, of)[0]).toFixed(0))
    .join(' + ');
  return { mb: `${last?.server.toFixed(0)} + ${last?.worker.toFixed(0)} MB`, grew: `${grew} MB` };
}
