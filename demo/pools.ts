// SPDX-License-Identifier: AGPL-3.0-or-later
// The pools of the demonstration: founded, joined, with a letter of intent and a frozen key, by the forms that
// people use.
import type { Opened } from '../src/open.ts';
import { must } from '../src/testing/builders.ts';
import { day } from '../src/testing/clock.ts';
import type { Asking } from '../src/testing/site.ts';
import { governPool } from './governance.ts';
import { type DemoPool, pools } from './world/pools.ts';
import type { Peopled } from './world/towns.ts';

export async function fillPools(opened: Opened, site: Asking, towns: readonly Peopled[]): Promise<void> {
  const town = (slug: string): Peopled => towns.find((one) => one.slug === slug)!;
  for (const pool of pools) {
    const at = await playPool(site, pool, town);
    const members = [pool.town, ...pool.members.map(([slug]) => slug)].map(town);
    if (pool.governs) await governPool({ opened, site, at, members });
  }
}

/** @returns its address */
async function playPool(site: Asking, pool: DemoPool, town: (slug: string) => Peopled): Promise<string> {
  const { members, key, lines = [], closes, town: owner, governs: _, ...said } = pool;
  const { id, people } = town(owner);
  const founding = { ...said, organisation: id, closes: day(closes), need: '' };
  const made = await must(site.post('/groupements/nouveau', founding, people.direction), said.name);
  const at = String(made.headers['location']);
  for (const [slug, quantity, perYear] of members) {
    const one = town(slug);
    const joining = { organisation: one.id, standing: 'own', covers: '', quantity };
    await must(site.post(`${at}/join`, joining, one.people.direction), `${slug} joins ${said.name}`);
    if (!perYear) continue;
    const seat = /name="seat" value="([^"]+)"/.exec((await site.get(at, one.people.direction)).body)![1]!;
    const intent = { seat, build: '', year: perYear, budget: day(60), council: day(40), words: '' };
    await must(site.post(`${at}/intend`, intent, one.people.direction), `${slug} writes its intent`);
  }
  if (!key) return at;
  const frozen = { ...key, members: lines.join('\n') };
  await must(site.post(`${at}/freeze`, frozen, people.direction), `${said.name} freezes its key`);
  return at;
}
