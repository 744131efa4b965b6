// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run pictures -- FOLDER`: every page of a full halle, wide and light, narrow and dark, and in the
// reader's own colours (forced colours), as a visitor and as whoever sees most of it. Two such folders, before and after a change, are compared by
// `npm run pictures -- BEFORE AFTER`.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openGround as openWalk, type Person, visitor } from '../attack/ground.ts';
import { readAddresses } from '../attack/places.ts';
import { makeWorld, type World } from '../attack/world.ts';
import { openBrowser } from './ground.ts';
import { comparePictures } from './pictures-compare.ts';

const origin = 'https://halle.example';
const looks = [
  { name: 'wide', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'own', viewport: { width: 1280, height: 900 }, colorScheme: 'dark', forcedColors: 'active' },
] as const;
const say = (line: string) => void process.stdout.write(`${line}\n`);

const [folder, after] = process.argv.slice(2);
if (!folder) throw new Error('npm run pictures -- FOLDER, or npm run pictures -- BEFORE AFTER');
if (after) await comparePictures(folder, after, say);
else await takeAll(folder);

/** A page worth a picture: who looks at it, and under which name its pictures are kept. */
interface Sight {
  readonly name: string;
  readonly address: string;
  readonly who: Person;
}

async function takeAll(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const ground = await openWalk({ starter: true });
  const browser = await openBrowser();
  try {
    const sights = await sightsOf(await makeWorld(ground));
    for (const look of looks) {
      for (const who of new Set(sights.map((sight) => sight.who))) {
        const page = await openPage(browser, look, (address) => ground.get(address, who));
        for (const sight of sights.filter((one) => one.who === who)) await take(page, sight, out, look.name);
        await page.context().close();
      }
    }
    say(`${sights.length} pages, ${looks.length} looks of each, in ${out}`);
  } finally {
    await browser.close();
    await ground.close();
  }
}

/**
 * Every address that answers with a page, in French: for a visitor, and for who is shown most forms there.
 */
async function sightsOf(world: World): Promise<Sight[]> {
  const sights: Sight[] = [];
  for (const address of addressesOf(world)) {
    if (/^\/(en|de|api|assets)(\/|$|\?)/.test(address)) continue;
    const seen = await Promise.all(
      [visitor, ...Object.values(world.people)].map(async (who) => ({
        who,
        answer: await world.ground.get(address, who),
      })),
    );
    const shown = seen.filter(
      ({ answer }) => answer.status === 200 && answer.body.startsWith('<!doctype html'),
    );
    const most = shown.toSorted((a, b) => weight(b.answer.body) - weight(a.answer.body))[0];
    for (const who of new Set([...shown.filter((one) => one.who === visitor), most].map((one) => one?.who)))
      if (who) sights.push({ name: `${nameOf(address, world)}--${who.name}`, address, who });
  }
  return sights;
}

/** Those of the walk, and the same of a software whose history is measured, alone and compared. */
function addressesOf(world: World): ReadonlySet<string> {
  const walked = readAddresses(world);
  const measured = walked
    .filter((address) => address.startsWith('/logiciels/opencimetiere'))
    .map((address) => address.replace('opencimetiere', 'decidim'));
  return new Set([...walked, ...measured, '/comparer?s=decidim&s=consul-democracy&s=glpi']);
}

/** How much there is to do and to read on a page. */
function weight(body: string): number {
  return body.split(/<(?:form|fieldset|input|li|tr)\b/).length;
}

/** An address as a file name, with names for the ids that differ each time. */
function nameOf(address: string, { ids }: World): string {
  const named = Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(id, name), address);
  return named.replace(/^\//, '').replaceAll(/[^\w.-]+/g, '_') || 'home';
}

async function openPage(
  browser: Browser,
  { name: _, ...look }: (typeof looks)[number],
  get: (address: string) => ReturnType<World['ground']['get']>,
): Promise<Page> {
  const context = await browser.newContext({
    ...look,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) return route.abort();
    const { status, headers, payload } = await get(url.pathname + url.search);
    return route.fulfill({ status, headers, body: payload });
  });
  return context.newPage();
}

async function take(page: Page, { name, address }: Sight, out: string, look: string): Promise<void> {
  await page.goto(origin + address, { waitUntil: 'load' });
  await page.evaluate(stillWords);
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  await writeFile(path.join(out, `${name}--${look}.png`), picture);
}

/** In the browser: ids and hours, which differ each time, become the same words. */
function stillWords(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '')
      .replace(/\b[\da-f]{8}-[\da-f-]{27}\b/g, '00000000-0000-7000-8000-000000000000')
      .replace(/\b\d{1,2}([:h]|\u00a0h\u00a0)\d{2}(:\d{2})?\b/g, '00$100');
}
