// SPDX-License-Identifier: AGPL-3.0-or-later
// A sign-in link asked for at a page while the letters of the day leave: 35,000 of them, two sites, a mail
// server on loopback; then while three hundred people ask for theirs at once. The letters are those that the
// halle gathers itself from what was asked for.
// `npm run build`, then `node --import tsx bench/mail.ts [letters] [milliseconds that the server takes for
// each]`
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTransaction } from '../src/platform/db.ts';
import { gatherLetters } from '../src/platform/mail/digest.ts';
import { parseAddress, queueMail } from '../src/platform/mail.ts';
import { testDatabase } from '../src/testing/database.ts';
import { keyFor } from '../src/testing/settings.ts';
import { type Running, startSite } from './running.ts';

const letters = Number(process.argv[2] ?? 35_000);
const wait = Number(process.argv[3] ?? 0);
const crowd = 300;
const limits = { link: 3_000, minutes: 30 };
const database = await testDatabase();

/** Asks for something of the day's letter for each reader, as a feature does. */
async function askLetters(): Promise<void> {
  const content = {
    subject: 'Une déclaration se termine',
    paragraphs: ['Votre déclaration se termine dans un mois.'],
  };
  const kind = {
    lang: 'fr',
    urgency: 'digest',
    topic: 'catalogue.usages-end',
    optional: true,
    content,
  } as const;
  for (let from = 0; from < letters; from += 500)
    await inTransaction(database.db, async (tx) => {
      for (let n = from; n < Math.min(from + 500, letters); n++)
        await queueMail(tx, keyFor, { ...kind, to: parseAddress(`mairie-${n}@bench.example`) }, new Date());
    });
}

/** The mail server, and when each reader's mail came. */
async function openPost() {
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'post.ts'), [String(wait)], {
    execArgv: ['--import', 'tsx'],
  });
  const [port] = (await once(child, 'message')) as [number];
  const came = new Map<string, number[]>();
  let calls = 0;
  child.on('message', (said: { to: string; at: number } | { calls: number }) => {
    if ('calls' in said) calls = said.calls;
    else came.set(said.to, [...(came.get(said.to) ?? []), said.at]);
  });
  const count = async () => {
    child.send('calls');
    await sleep(500);
    return calls;
  };
  return { port, came, count, close: () => child.disconnect() };
}
type Post = Awaited<ReturnType<typeof openPost>>;

/** Milliseconds from the form to the mailbox. */
async function signIn({ base }: Running, { came }: Post, name: string): Promise<number> {
  const address = `${name}@link.example`;
  const asked = Date.now();
  const answer = await fetch(`${base}/entrer`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ address }).toString(),
  });
  if (answer.status !== 303) throw new Error(`the sign-in page answered ${answer.status}`);
  while (!came.has(address)) await sleep(5);
  return came.get(address)![0]! - asked;
}

function tell(name: string, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const figures = [at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(0)).join(' / ');
  console.log(
    `${name.padEnd(52)} median / 95 % / longest ${figures} ms (${times.length}, load ${loadavg()[0]!.toFixed(1)})`,
  );
  return at(1);
}

const post = await openPost();
const seconds = async (work: () => Promise<unknown>) => {
  const begun = performance.now();
  await work();
  return ((performance.now() - begun) / 1_000).toFixed(0);
};
const env = {
  HALLE_SMTP: `smtp://127.0.0.1:${post.port}`,
  DATABASE_WORKER_URL: database.workerUrl,
  HALLE_SIGN_IN_LIMIT: '100000',
};
const sites = [await startSite(database.url, env), await startSite(database.url, env)];
console.log(`${letters} asked for in ${await seconds(askLetters)} s, load ${loadavg()[0]!.toFixed(1)}`);
const begun = Date.now();
const gathering = seconds(() =>
  gatherLetters({ db: database.worker, keyFor, config: { url: 'https://halle.example' }, at: new Date() }),
);
const arrived = () => [...post.came.keys()].filter((to) => to.startsWith('mairie-')).length;
const beside: number[] = [];
for (let n = 0; arrived() < letters && Date.now() - begun < 2 * limits.minutes * 60_000; n++) {
  beside.push(await signIn(sites[n % 2]!, post, `beside-${n}`));
  await sleep(1_000);
}
console.log(`gathered in ${await gathering} s, while they left`);
const last = Math.max(...[...post.came].filter(([to]) => to.startsWith('mairie-')).map(([, [at]]) => at!));
const took = (last - begun) / 1_000;
const all = arrived();
console.log(
  `${all} letters left in ${(took / 60).toFixed(1)} minutes, ${(all / took).toFixed(0)} a second, on ${await post.count()} connections`,
);
const longest = tell('a sign-in link beside them', beside);
const many = await Promise.all(
  Array.from({ length: crowd }, (_, n) => signIn(sites[n % 2]!, post, `crowd-${n}`)),
);
tell(`${crowd} sign-in links asked for at once`, many);
const twice = [...post.came.values()].filter((times) => times.length > 1).length;
if (twice > 0) console.log(`${twice} came twice`);
const held = longest < limits.link && took < 60 * limits.minutes && all === letters && twice === 0;
if (!held)
  console.log(`not held: a link in ${limits.link} ms, all letters once in ${limits.minutes} minutes`);
process.exitCode = held ? 0 : 1;
await Promise.all(sites.map((site) => site.stop()));
post.close();
await database.close();
