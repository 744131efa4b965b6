// SPDX-License-Identifier: AGPL-3.0-or-later
// A German-speaking commune to which everything happens that a mail tells: links, an invitation, a network
// that states it, hosts for it, acts for it, letters, a reference, keys asked for, uses that end.
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { recordedTexts as marketRecorded } from '../market/texts-recorded.ts';
import { tellDeeds } from '../people/desk/actions.ts';
import { saveEdition, saveTerritories } from '../people/directory/actions.ts';
import { readOperators } from '../people/directory/sources/operators.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { askWhatEnds } from '../usages/actions/remind.ts';
import { tellDeclared } from '../usages/actions/tell.ts';
import { toldByUsages } from '../usages/jobs.ts';
import { recordedTexts as usageRecorded } from '../usages/texts/recorded.ts';
import { asProgram } from './agents.ts';
import { askReference, becomeProvider, declareUse, draftMission, must, smallTask } from './builders.ts';
import { day } from './clock.ts';
import { giveMailboxes } from './organisations.ts';
import { config, keyFor } from './settings.ts';
import { openTestSite, type TestSite, type Visitor, type Who } from './site.ts';
import { importSoftware, softwareFile } from './software.ts';

const context = { keyFor, url: config.url };
export const eupen = { id: stableId('nis', '63023'), slug: 'eupen-be-63023' };
export const raeren = { id: stableId('nis', '63061'), slug: 'raeren-be-63061' };
export const imio = { id: stableId('operator', 'imio'), slug: 'imio' };
export const mailbox = 'rathaus@eupen.example';
/** Where Eupen does its things, in German. */
export const own = `/de/my-organisation/${eupen.slug}`;
const roles = ['agent', 'buyer', 'signatory', 'admin'] as const;

interface Page {
  readonly address: string;
  readonly body: string;
}
interface Made {
  readonly site: TestSite;
  readonly people: Readonly<Record<'town' | 'peer' | 'operator' | 'maker', Visitor>>;
}
export interface GermanTown {
  readonly site: TestSite;
  /** `outside` reads the mailbox and acts for nobody yet. */
  readonly people: Made['people'] & { readonly outside: Who };
  /** Pages as they were before somebody answered them. */
  readonly waiting: readonly Page[];
}

/** Opens the site and has all of it happen; close it after the tests. */
export async function openGermanTown(): Promise<GermanTown> {
  const site = await openTestSite({ HALLE_LANGUAGES: 'fr,en,de' });
  const { halle } = site;
  await saveTerritories(halle.db);
  for (const edition of [await readWallonia(), ...(await readOperators())])
    await saveEdition(halle.db, edition);
  await importSoftware(halle.db, [
    softwareFile('tombeau', 'Tombeau'),
    softwareFile('grille', 'Grille'),
    softwareFile('stele', 'Stele'),
  ]);
  await giveMailboxes(halle.ownerUrl, { 'nis:63023': mailbox, 'nis:63061': 'rathaus@raeren.example' });
  const people = {
    operator: await site.comeIn('leitung', [[imio.id, ['agent', 'admin', 'signatory']]]),
    peer: await site.comeIn('nachbar', [[raeren.id, roles]]),
    maker: await site.comeIn('werkstatt'),
    town: await comesIn(site),
  };
  const made = { site, people };
  await isStated(made);
  const outside = await isAskedBack(made);
  const asked = await lets(made);
  await isDeclaredFor(made);
  return { site, people: { ...people, outside: outside.who }, waiting: [outside.page, asked] };
}

/** Eupen asks for its link; its first person names a colleague who will stay. */
async function comesIn(site: TestSite): Promise<Visitor> {
  await must(site.post('/entrer/organisation', { o: eupen.slug }), 'a link');
  await site.comeInByLink({ organisation: eupen.slug });
  const town = await site.comeIn('sekretariat', [[eupen.id, roles]]);
  const invitation = { address: 'kollegin@eupen.example', duty: 'Bauamt', 'role-agent': '1' };
  await must(site.post(`${own}/invitations`, invitation, town), 'an invitation');
  return town;
}

/** A network states it as a member, and hosts for it. */
async function isStated({ site, people }: Made): Promise<void> {
  const members = `/mon-organisation/${imio.slug}/membres`;
  await must(site.post(members, { do: 'state', names: 'Eupen' }, people.operator), 'a member stated');
  await declareUse(site, people.town, eupen.slug, { software: 'stele', publish: '1', agents: '3' });
  await sendTable(site, people.operator, 'Organisation;Software\r\n63023;Tombeau\r\n');
  assert.ok((await tellDeclared(site.halle.db, context, new Date())) > 0);
}

/** The network asks to act for it, and may. */
async function lets({ site, people }: Made): Promise<Page> {
  const acts = ['usages.declare', 'usages.see', 'missions.draft', 'missions.see-drafts'];
  const ticked = Object.fromEntries(acts.map((act) => [`act-${act}`, '1']));
  const asked = { of: eupen.slug, until: day(200), ...ticked };
  const ask = site.post(`/mon-organisation/${imio.slug}/agir-pour`, asked, people.operator);
  await must(ask, 'a mandate asked for');
  const address = `${own}/mandates`;
  const { body } = await site.get(address, people.town);
  const request = /name="request" value="([^"]+)"/.exec(body)![1]!;
  await must(site.post(`${address}/answer`, { request, answer: 'yes' }, people.town), 'a mandate');
  return { address, body };
}

/** Others act in its name; what it declared itself ends soon. */
async function isDeclaredFor({ site, people }: Made): Promise<void> {
  await declareUse(site, people.operator, eupen.slug, { software: 'grille' });
  assert.ok((await tellDeclared(site.halle.db, context, new Date(Date.now() + 2 * 86_400_000))) > 0);
  await draftMission(site, people.operator, { ...smallTask('Zwei Seiten', eupen.id), software: 'grille' });
  const recorded = { ...marketRecorded, ...usageRecorded };
  assert.ok((await tellDeeds(site.halle.db, context, { recorded, elsewhere: toldByUsages }, new Date())) > 0);
  await inTransaction(site.halle.db, async (tx) => {
    await actAs(tx, asProgram(eupen.id));
    await sql`update usage set expires_on = ${day(25)}::date where organisation_id = ${eupen.id}::uuid
      and how = 'itself'`.execute(tx);
  });
  assert.ok((await askWhatEnds(site.halle.db, context, new Date())) > 0);
}

/** A file of the operator's, as its page sends it. */
async function sendTable(site: TestSite, { cookie, form }: Visitor, words: string): Promise<void> {
  const edge = 'x'.repeat(20);
  const part = (head: string, body: string) =>
    `--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const file = part('name="file"; filename="a.csv"\r\nContent-Type: text/csv', words);
  const type = { 'content-type': `multipart/form-data; boundary=${edge}` };
  const address = `/mon-organisation/${imio.slug}/logiciels/tableur`;
  const raw = `${part('name="form"', form)}${file}--${edge}--\r\n`;
  await must(site.post(address, {}, { cookie }, type, raw), 'a spreadsheet');
}

/** A peer writes, a provider names it, and its own mailbox asks for the keys. */
async function isAskedBack({ site, people }: Made): Promise<{ who: Who; page: Page }> {
  const words = 'Guten Tag, wie kommen Sie damit zurecht?';
  const letter = { organisation: raeren.id, words, answers: '1' };
  await must(site.post(`/logiciels/stele/pairs/${eupen.slug}`, letter, people.peer), 'a letter');
  const provider = await becomeProvider(site, people.maker);
  const work = { client: 'nis:63023', software: 'stele', kind: 'support', on: day(-40) };
  await askReference(site, people.maker, provider, { ...work, function: 'cemetery', training: '' });
  const outside = await site.comeInByLink({ organisation: eupen.slug });
  const address = `${own}/keys`;
  const { body } = await site.get(address, outside);
  await must(site.post(address, { do: 'ask' }, outside), 'the keys');
  return { who: outside, page: { address, body } };
}
