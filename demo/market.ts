// SPDX-License-Identifier: AGPL-3.0-or-later
// The market of the demonstration: providers with offers and references, missions in every state, the
// developers' bank.
import {
  answerWith,
  askReference,
  becomeProvider,
  dashboardOf,
  draftMission,
  independentProfile,
  missionStep,
  must,
  offerService,
  offersOf,
  retainOffer,
} from '../src/testing/builders.ts';
import { day } from '../src/testing/clock.ts';
import type { Asking, Who } from '../src/testing/site.ts';
import { type DemoMission, type DemoPartner, missions } from './world/missions.ts';
import { type DemoProvider, providers } from './world/providers.ts';
import type { Peopled } from './world/towns.ts';

/** Who works for a provider, by its key. */
export type Makers = ReadonlyMap<string, { readonly who: Who; readonly slug: string; readonly id: string }>;

const townOf = (towns: readonly Peopled[], slug: string) => towns.find((town) => town.slug === slug)!;

export async function fillProviders(site: Asking, towns: readonly Peopled[]): Promise<Makers> {
  const makers = new Map<string, { who: Who; slug: string; id: string }>();
  for (const provider of providers) {
    const { key, name, scheme, number, domain, offers } = provider;
    const mailbox = `contact@${domain}`;
    const who = await site.comeInByLink({ address: mailbox });
    const slug = await becomeProvider(site, who, { name, scheme, number, mailbox });
    for (const { software, kinds, territories, languages, words } of offers)
      await offerService(site, who, slug, {
        ...{ software, territories, words },
        ...Object.fromEntries(kinds.map((kind) => [`kind-${kind}`, '1'])),
        ...Object.fromEntries(languages.map((language) => [`language-${language}`, '1'])),
      });
    if (provider.site)
      await must(site.post(`${dashboardOf(slug)}/site`, { site: provider.site }, who), `the site of ${key}`);
    await refer(site, towns, provider, { who, slug });
    makers.set(key, { who, slug, id: await idOf(site, who, slug) });
  }
  return makers;
}

/** The clients that did confirm say so on their own page. */
async function refer(
  site: Asking,
  towns: readonly Peopled[],
  provider: DemoProvider,
  { who, slug }: { who: Who; slug: string },
) {
  for (const { client, software, kind, days, confirmed } of provider.references) {
    const town = townOf(towns, client);
    await askReference(site, who, slug, { client, software, kind, on: day(days) });
    if (!confirmed) continue;
    const { body } = await site.get('/compte/references', town.people.secretariat);
    const id = /name="id" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const answer = { client: town.id, id, answer: 'confirmed' };
    await must(site.post('/compte/references', answer, town.people.secretariat), `${client} confirms`);
  }
}

/** The id of an organisation that somebody works for, as the form of a mission names it. */
async function idOf(site: Asking, who: Who, slug: string): Promise<string> {
  const { body } = await site.get('/missions/nouvelle', who);
  const found = /<option value="([0-9a-f-]{36})"|name="organisation"[^>]*value="([0-9a-f-]{36})"/.exec(body);
  const id = found?.[1] ?? found?.[2];
  if (!id) throw new Error(`${slug} may draft no mission`);
  return id;
}

/** A band of price that was said, and one that waits. */
export async function fillEstimates(site: Asking, towns: readonly Peopled[], makers: Makers): Promise<void> {
  const town = townOf(towns, 'bourg-en-bresse-01053');
  const maker = makers.get('atelier-des-communs')!;
  for (const [kind, software, line] of [
    ['training', 'opencimetiere', 'Six agents, deux cimetières, deux demi-journées sur place.'],
    ['migration', '', 'Reprise de 4 000 concessions depuis un tableur et des fiches de papier.'],
  ] as const) {
    const at = `/prestataires/${maker.slug}/ordre-de-grandeur`;
    await must(site.post(at, { organisation: town.id, kind, software, line }, town.people.purchases), line);
    if (kind === 'migration') continue;
    const { body } = await site.get('/compte/ordres-de-grandeur', maker.who);
    const id = /name="id" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const said = { id, provider: maker.id, answer: '0' };
    await must(site.post('/compte/ordres-de-grandeur', said, maker.who), 'a band');
  }
}

export async function fillMissions(site: Asking, towns: readonly Peopled[], makers: Makers): Promise<void> {
  const independent = await site.comeInByLink({ address: 'independante@ailleurs.example' });
  for (const mission of missions)
    await playMission(site, mission, { town: townOf(towns, mission.town), makers, independent });
}

interface Cast {
  readonly town: Peopled;
  readonly makers: Makers;
  readonly independent: Who;
}

async function playMission(
  site: Asking,
  mission: DemoMission,
  { town, makers, independent }: Cast,
): Promise<void> {
  const { purchases, secretariat } = town.people;
  const { state, kind, software, title, description, ceiling, acceptance, answers } = mission;
  const task = {
    organisation: town.id,
    kind,
    software,
    title,
    description,
    ceiling,
    acceptance,
    due: day(75),
  };
  const address = await draftMission(site, secretariat, task);
  if (state === 'draft') return;
  await missionStep(site, purchases, address, 'open');
  for (const { by, price, words } of answers) {
    const maker = by ? makers.get(by)! : { who: independent, id: '' };
    await missionStep(site, maker.who, address, 'answer', answerWith(maker.id, words, price));
  }
  if (mission.partners) await meet(site, address, mission.partners, makers);
  if (state === 'open') return;
  if (state === 'withdrawn') return void (await missionStep(site, purchases, address, 'withdraw'));
  const maker = makers.get(answers[0]!.by!)!;
  const [first] = await offersOf(site, purchases, address);
  await retainOffer(site, purchases, address, first!);
  if (state === 'accepted') return;
  const delivered = { organisation: maker.id, proof: `https://forge.example/${software}/merge/12` };
  await missionStep(site, maker.who, address, 'deliver', delivered);
  if (state === 'confirmed') await missionStep(site, purchases, address, 'confirm');
}

/** Both look for a co-contractor for a mission, and each says yes to the other. */
async function meet(
  site: Asking,
  mission: string,
  partners: readonly DemoPartner[],
  makers: Makers,
): Promise<void> {
  const at = `${mission}/cotraitance`;
  for (const { by, brings, seeks } of partners) {
    const { id, who } = makers.get(by)!;
    const sought = { organisation: id, [`brings-${brings}`]: '1', [`seeks-${seeks}`]: '1' };
    await must(site.post(`${at}/look`, sought, who), `${by} looks for a co-contractor`);
  }
  for (const { by } of partners) {
    const { id, who } = makers.get(by)!;
    const { body } = await site.get(at, who);
    const other = /\/yes"[\s\S]*?name="other" value="([^"]+)"/.exec(body)?.[1] ?? '';
    await must(site.post(`${at}/yes`, { organisation: id, other }, who), `${by} says yes`);
  }
}

/** An independent, an agent whose loan waits, one whose loan is confirmed. */
export async function fillBank(site: Asking, towns: readonly Peopled[]): Promise<void> {
  const independent = await site.comeInByLink({ address: 'independante@ailleurs.example' });
  const own = {
    ...independentProfile,
    software: 'opencimetiere',
    territories: 'France',
    days: '4',
    terms: 'À distance, ou sur place en Bretagne.',
  };
  await must(site.post('/developpeurs/moi', own, independent), 'an independent');
  for (const [slug, software, confirmed] of [
    ['bourg-en-bresse-01053', 'nextcloud', true],
    ['gembloux-be-92142', 'ia-delib', false],
  ] as const) {
    const { id, people } = townOf(towns, slug);
    const loan = {
      ...independentProfile,
      employer: id,
      software,
      territories: 'France, Belgique',
      days: '2',
    };
    await must(site.post('/developpeurs/moi', loan, people.computing), `a loan of ${slug}`);
    if (!confirmed) continue;
    const { body } = await site.get('/developpeurs/chez-nous', people.direction);
    const profile = /\/developpeurs\/([0-9a-f-]{36})/.exec(body)?.[1] ?? '';
    const terms = { quota: '20', from: day(0), until: day(180), basis: 'Convention de mise à disposition' };
    await must(site.post(`/developpeurs/${profile}/confirm`, terms, people.direction), 'a loan confirmed');
  }
}
