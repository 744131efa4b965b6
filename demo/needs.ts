// SPDX-License-Identifier: AGPL-3.0-or-later
// The needs of the demonstration: said, backed, talked about, by the forms that people use.
import { must, plainBacking, sayNeed } from '../src/testing/builders.ts';
import { day } from '../src/testing/clock.ts';
import type { Asking } from '../src/testing/site.ts';
import { type DemoNeed, needs } from './world/needs.ts';
import type { Peopled } from './world/towns.ts';

export async function fillNeeds(site: Asking, towns: readonly Peopled[]): Promise<void> {
  const town = (slug: string): Peopled => towns.find((one) => one.slug === slug)!;
  for (const need of needs) await playNeed(site, need, town);
}

async function playNeed(site: Asking, need: DemoNeed, town: (slug: string) => Peopled): Promise<void> {
  const { backers, answers = [], dates = [], days, town: owner, ...said } = need;
  const { id, people } = town(owner);
  const at = await sayNeed(site, people.secretariat, {
    ...said,
    ...{ organisation: id, neededBy: day(days), weight: 'inhabitants', looked: '1' },
  });
  for (const [slug, ceiling, named] of backers) {
    const one = town(slug);
    const part = { ...plainBacking, usefulBy: day(days - 30), voteBy: day(days - 120), ceiling };
    const backing = { ...part, organisation: one.id, ...(named && { named: '1' }) };
    await must(site.post(`${at}/back`, backing, one.people.direction), `${slug} backs ${said.title}`);
  }
  for (const [slug, question, words] of answers) {
    const one = town(slug);
    const answer = { question, organisation: one.id, words };
    await must(site.post(`${at}/echanges/answer`, answer, one.people.direction), `${slug} answers`);
  }
  if (dates.length === 0) return;
  const proposed = Object.fromEntries(dates.map((one, place) => [`day${place + 1}`, day(one)]));
  const meeting = { ...proposed, time: '10:00', minutes: '60', place: 'En visioconférence' };
  await must(site.post(`${at}/echanges/dates`, meeting, people.secretariat), `dates for ${said.title}`);
}
