// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first visit costs: requests, bytes, first contentful paint and layout shift of the home page, the
// list and a sheet, in a real Chromium with an empty cache, beside a bare Fastify page read in the same run.
import { loadavg } from 'node:os';
import Fastify from 'fastify';
import type { Browser } from 'playwright-core';
import { openGround } from '../e2e/ground.ts';

interface Cost {
  readonly requests: number;
  /** Kilobytes transferred, fonts apart. */
  readonly kb: number;
  readonly fontsKb: number;
  /** First contentful paint, ms after navigation start. */
  readonly paint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

async function costOf(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(() => resolve(found), 300);
    });
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      paint: first?.startTime ?? Number.NaN,
      shift: entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
    };
  });
  await context.close();
  const sum = (fonts: boolean) =>
    [...sizes]
      .filter(([id]) => (kinds.get(id) === 'Font') === fonts)
      .reduce((total, [, size]) => total + size, 0) / 1000;
  return { requests: sizes.size, kb: sum(false), fontsKb: sum(true), paint, shift };
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
}

const ground = await openGround();
const bare = Fastify();
bare.get('/', (_, reply) => reply.type('text/html').send('<!doctype html><title>bare</title><p>bare'));
const bareUrl = await bare.listen({ port: 0, host: '127.0.0.1' });
const slug = (
  (await (await fetch(`${ground.url}/api/v1/software?q=cimeti%C3%A8re`)).json()) as {
    items: { slug: string }[];
  }
).items[0]!.slug;
const pages = {
  bare: bareUrl,
  home: `${ground.url}/`,
  list: `${ground.url}/logiciels`,
  sheet: `${ground.url}/logiciels/${slug}`,
};
const rounds = 9;
const limits = { requests: 6, kb: 60, paint: 150 };
/**
 * A bare page that takes longer than this to show at best says that the machine is busy with other things:
 * paint is then not judged.
 */
const quietPaint = 40;
const broken: string[] = [];
await costOf(ground.browser, pages.home);
const costs = new Map<string, Cost[]>(Object.keys(pages).map((name) => [name, []]));
// By turns, so that all meet the same machine.
for (let round = 0; round < rounds; round++)
  for (const [name, url] of Object.entries(pages)) costs.get(name)!.push(await costOf(ground.browser, url));

const paints = (name: string) => costs.get(name)!.map((cost) => cost.paint);
const best = (name: string) => Math.min(...paints(name));
console.log(`load of the machine ${loadavg()[0]!.toFixed(1)}`);
console.log(
  `page | requests | KB | fonts KB | first paint ms (median of ${rounds}, best) | × bare | layout shift`,
);
for (const [name, all] of costs) {
  const { requests, kb, fontsKb } = all.at(-1)!;
  const shift = Math.max(...all.map((cost) => cost.shift));
  const paint = median(paints(name));
  const figures = [
    requests,
    kb.toFixed(1),
    fontsKb.toFixed(1),
    `${paint.toFixed(0)}, ${best(name).toFixed(0)}`,
  ];
  console.log([name, ...figures, (paint / median(paints('bare'))).toFixed(1), shift.toFixed(4)].join(' | '));
  if (requests > limits.requests || kb > limits.kb || shift > 0)
    broken.push(`${name}: requests, size or shift`);
  if (best('bare') <= quietPaint && best(name) >= limits.paint) broken.push(`${name}: first paint`);
}
if (best('bare') > quietPaint) console.log('the machine is too busy to judge the first paint');
for (const limit of broken) console.log(`not held: ${limit}`);
process.exitCode = broken.length > 0 ? 1 : 0;
await bare.close();
await ground.close();
