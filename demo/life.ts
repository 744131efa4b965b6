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
import { type Peopled, type Town, towns } from './world/towns.ts';

/** @param tell says what is being made */
export async function fillWithLife(
  opened: Opened,
  site: Asking,
  tell: (what: string) => void,
): Promise<void> {
  if (!opened.ownerUrl) throw new Error('a demonstration lives on an embedded database');
  await giveMailboxes(
    opened.ownerUrl,
    Object.fromEntries(towns.map(({ code, domain }) => [code, `mairie@${domain}.example`])),
  );
  const peopled: Peopled[] = [];
  for (const town of towns) {
    tell(`${town.slug}: agents, ${town.uses.length} usages`);
    peopled.push(await peopleTown(opened, site, town));
    await declareAll(site, peopled.at(-1)!);
  }
  tell('who keeps the halle');
  await fillKeeping(opened, site);
  await fillKeys(opened.ownerUrl, site, [towns.at(-1)!, towns.at(-2)!]);
  tell('networks');
  await joinNetworks(site, peopled);
  tell('providers');
  const makers = await fillProviders(site, peopled);
  await fillDesk(site, [...makers.values()][0]!.slug);
  tell('missions');
  await fillMissions(site, peopled, makers);
  await fillEstimates(site, peopled, makers);
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

/** Walloon towns join iMio; the first French one describes a network of its own and says what it operates. */
async function joinNetworks(site: Asking, towns: readonly Peopled[]): Promise<void> {
  const network = (town: Peopled, fields: Readonly<Record<string, string>>) =>
    must(site.post(`/mon-organisation/${town.slug}/reseau`, fields, town.people.direction), 'a network');
  for (const town of towns.filter(({ code }) => code.startsWith('nis:')))
    await network(town, { do: 'join', network: 'imio' });
}
