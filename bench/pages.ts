// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first visit costs: requests, bytes, first contentful paint and layout shift of the home page, the list and a sheet,
// in a real Chromium with an empty cache, beside a bare Fastify page read in the same run.
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
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
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
    [...sizes].filter(([id]) => (kinds.get(id) === 'Font') === fonts).reduce((total, [, size]) => total + size, 0) / 1000;
  return { requests: sizes.size, kb: sum(false), fontsKb: sum(true), paint, shift };
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
}

const ground = await openGround();
const bare = Fastify();
bare.get('/', (_, reply) => reply.type('text/html').send('<!doctype html><title>bare</title><p>bare'));
const bareUrl = await bare.listen({ port: 0, host: '127.0.0.1' });
const slug = ((await (await fetch(`${ground.url}/api/v1/software?q=cimeti%C3%A8re`)).json()) as { items: { slug: string }[] }).items[0]!
  .slug;
const pages = { bare: bareUrl, home: `${ground.url}/`, list: `${ground.url}/logiciels`, sheet: `${ground.url}/logiciels/${slug}` };
const rounds = 7;
await costOf(ground.browser, pages.home);
console.log('page | requests | KB | fonts KB | first paint ms (median of 7) | × bare | layout shift');
let barePaint = Number.NaN;
for (const [name, url] of Object.entries(pages)) {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await costOf(ground.browser, url));
  const paint = median(costs.map((cost) => cost.paint));
  if (name === 'bare') barePaint = paint;
  const { requests, kb, fontsKb } = costs.at(-1)!;
  const shift = Math.max(...costs.map((cost) => cost.shift));
  console.log(
    `${name} | ${requests} | ${kb.toFixed(1)} | ${fontsKb.toFixed(1)} | ${paint.toFixed(0)} | ${(paint / barePaint).toFixed(1)} | ${shift.toFixed(4)}`,
  );
}
await bare.close();
await ground.close();
