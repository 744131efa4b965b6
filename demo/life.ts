// SPDX-License-Identifier: AGPL-3.0-or-later
// Fills an empty halle with invented life, by the forms that people use: what the site refuses here it would
// refuse to anybody. The same words each time; days are counted from today.
import { parseId } from '../src/base/id.ts';
import type { Opened } from '../src/open.ts';
import { declareUse, joinAgents, must } from '../src/testing/builders.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
import { mailboxOf, type Persona, personas } from '../src/testing/personas.ts';
import type { Asking, Who } from '../src/testing/site.ts';
import { fillDesk, fillKeeping, fillKeys } from './keeping.ts';
import { fillBank, fillEstimates, fillMissions, fillProviders } from './market.ts';
import { fillNeeds } from './needs.ts';
import { fillPools } from './pools.ts';
import { type Peopled, type Town, towns } from './world/towns.ts';

/** @param tell says what is being made */
export async function fillWithLife(
  opened: Opened,
  site: Asking,
  tell: (what: string) => void,
): Promise<void> {
  if (!opened.ownerUrl) throw new Error('a demonstration lives on an embedded database');
  await giveMailboxes(opened.ownerUrl, {
    ...Object.fromEntries(towns.map(({ code, domain }) => [code, `mairie@${domain}.example`])),
    256910183: 'accueil@sitiv.example',
  });
  const peopled: Peopled[] = [];
  for (const town of towns) {
    tell(`${town.slug}: agents, ${town.uses.length} usages`);
    peopled.push(await peopleTown(opened, site, town));
    await declareAll(site, peopled.at(-1)!);
  }
  tell('who keeps the halle');
  await fillKeeping(opened, site);
  await fillKeys(opened.ownerUrl, site, [towns.at(-1)!, towns.at(-2)!]);
  await followSome(site, peopled[0]!);
  tell('networks');
  await joinNetworks(site, peopled, async (slug) => {
    const found = opened.db.selectFrom('organisation').select('id').where('slug', '=', slug);
    return (await found.executeTakeFirstOrThrow()).id;
  });
  tell('providers');
  const makers = await fillProviders(site, peopled);
  await fillDesk(site, [...makers.values()][0]!.slug);
  tell('missions');
  await fillMissions(site, peopled, makers);
  await fillEstimates(site, peopled, makers);
  tell('needs');
  await fillNeeds(site, peopled);
  tell('pools');
  await fillPools(opened, site, peopled);
  tell('the developers’ bank');
  await fillBank(site, peopled);
}

/** The first agent signs in by the official mailbox and admits the others by their functions. */
async function peopleTown({ db }: Opened, site: Asking, town: Town): Promise<Peopled> {
  const found = db.selectFrom('organisation').select('id').where('slug', '=', town.slug);
  const { id } = await found.executeTakeFirstOrThrow();
  const admin = await site.comeInByLink({ organisation: town.slug });
  const people: [string, Who][] = [];
  for (const [name, persona] of Object.entries<Persona>(personas)) {
    const invited = { address: mailboxOf(persona, town.domain), duty: persona.duty, roles: persona.roles };
    people.push([name, await joinAgents(site, admin, town.slug, invited)]);
  }
  return { ...town, id: parseId(id), people: Object.fromEntries(people) as Peopled['people'] };
}

async function declareAll(site: Asking, town: Peopled): Promise<void> {
  const who = town.people.computing;
  for (const { software, since, agents, version = '', hosting, draft, told } of town.uses) {
    const kept = { version, hosting, function: 'informatique' };
    const said = { software, since, agents, ...kept, publish: draft ? '' : '1' };
    const id = await declareUse(site, who, town.slug, said);
    if (!told) continue;
    const action = `/mon-organisation/${town.slug}/logiciels/acte`;
    const experience = { act: 'tell', id, ...told, currency: town.currency };
    await must(site.post(action, experience, who), `what ${town.slug} tells`);
    await must(site.post(action, { act: 'show', id }, who), `what ${town.slug} shows`);
  }
}

/**
 * Two Walloon towns join iMio. A French syndicate describes itself, says what it operates and recommends, and
 * states the French towns as its members: one of them denies it.
 */
async function joinNetworks(
  site: Asking,
  towns: readonly Peopled[],
  idOf: (slug: string) => Promise<string>,
): Promise<void> {
  const network = (town: Peopled, fields: Readonly<Record<string, string>>) =>
    must(site.post(`/mon-organisation/${town.slug}/reseau`, fields, town.people.direction), 'a network');
  const walloon = towns.filter(({ code }) => code.startsWith('nis:'));
  for (const town of walloon.slice(0, 2)) await network(town, { do: 'join', network: 'imio' });
  const admin = await site.comeInByLink({ organisation: 'sitiv' });
  const say = (page: 'reseau' | 'membres', fields: Readonly<Record<string, string>>) =>
    must(site.post(`/mon-organisation/sitiv/${page}`, fields, admin), 'what a syndicate says');
  const description = 'Nous hébergeons et suivons les logiciels de nos membres, et les choisissons avec eux.';
  await say('reseau', { do: 'describe', words: description, publish: '1' });
  for (const item of ['nextcloud', 'i-parapheur', 'civil net'])
    await say('reseau', { do: 'state', item, how: 'operates' });
  await say('reseau', { do: 'state', item: 'opencimetiere', how: 'recommends' });
  const french = towns.filter(({ code }) => /^\d/.test(code));
  await say('membres', { do: 'state', names: french.map(({ slug }) => slug).join('\n') });
  await network(french.at(-1)!, { do: 'deny', network: await idOf('sitiv') });
}

/** An agent follows a software, a need and their own department. */
async function followSome(site: Asking, { people }: Peopled): Promise<void> {
  for (const [kind, value] of [
    ['software', 'nextcloud'],
    ['function', 'cemetery'],
    ['territory', 'FR-01'],
  ] as const)
    await must(site.post('/suivre', { kind, value }, people.computing), `following ${value}`);
}
