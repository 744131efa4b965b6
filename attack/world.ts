// SPDX-License-Identifier: AGPL-3.0-or-later
// The world that is attacked: a commune with an agent for each role, one who left and one to be lent; a
// syndicate with a mandate for some acts; a provider, a neighbour, an independent, someone signed in for
// nobody. Every private field holds words found nowhere else.
import { mayAct } from '../src/people/agents/actor.ts';
import type { Act } from '../src/people/agents/permissions.ts';
import { roles } from '../src/people/agents/permissions.ts';
import { stableId } from '../src/people/directory/sources/stable-id.ts';
import { makeKeeper } from '../src/people/keeping/actions/keepers.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { asOwner } from '../src/platform/owner.ts';
import { withClient } from '../src/platform/roles.ts';
import { clauses } from '../src/pools/charter/clauses.ts';
import { asProgram } from '../src/testing/agents.ts';
import {
  becomeProvider,
  dashboardOf,
  answerWith as offer,
  plainBacking,
  independentProfile as profile,
  smallNeed,
  smallTask,
} from '../src/testing/builders.ts';
import { day } from '../src/testing/clock.ts';
import { letter, smallPool } from '../src/testing/forms-pools.ts';
import { opening, smallProposal } from '../src/testing/forms-votes.ts';
import { tokenIn } from '../src/testing/mails.ts';
import { type Answer, type Fields, type Ground, type Person, visitor } from './ground.ts';

export const town = { id: stableId('nis', '92094'), slug: 'namur-be-92094' };
export const neighbourTown = { id: stableId('nis', '25005'), slug: 'beauvechain-be-25005' };
export const syndicate = { id: stableId('nis', '25014'), slug: 'braine-l-alleud-be-25014' };

/** What the mandate of the town lets the syndicate do; everything else is without the act. */
export const mandated: readonly Act[] = [
  'usages.see',
  'usages.declare',
  'missions.see-drafts',
  'missions.draft',
  'missions.open',
];

/** Words planted in a private field, and who may read them. */
export interface Canary {
  readonly word: string;
  readonly readers: ReadonlySet<Person>;
}

export type People = Readonly<
  Record<
    | 'agent'
    | 'buyer'
    | 'signatory'
    | 'admin'
    | 'former'
    | 'lent'
    | 'mandatary'
    | 'provider'
    | 'neighbour'
    | 'independent'
    | 'stranger'
    | 'keeper',
    Person
  >
>;

export interface World {
  readonly ground: Ground;
  readonly people: People;
  /** All of them, and who is not signed in. */
  readonly everyone: readonly Person[];
  readonly canaries: readonly Canary[];
  /** Where a thing of the world is found: ids and slugs by name. */
  readonly ids: Readonly<Record<string, string>>;
  readonly provider: { readonly id: string; readonly slug: string };
  may(person: Person, act: Act, organisation: string): boolean;
}

const canary = (field: string) => `canary-${field}-q7x`;

export const task = (title: string, organisation: string = town.id): Fields => smallTask(title, organisation);
export { offer, profile };
export const need = (title: string, organisation: string = town.id): Fields => smallNeed(title, organisation);
export { plainBacking as backing };
export const loan: Fields = {
  quota: '20',
  from: day(0),
  until: day(90),
  basis: 'Convention de mise à disposition',
};

/** A step of the making must be accepted, or the walk would try nothing. */
export async function must(answer: Promise<Answer>, what: string): Promise<Answer> {
  const got = await answer;
  if (got.status === 303 || got.status === 200) return got;
  const words = got.body.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>|\s+/g, ' ');
  throw new Error(`the world could not be made: ${what}: ${got.status} ${words.slice(0, 600)}`);
}

export async function makeWorld(ground: Ground): Promise<World> {
  const people = await invitePeople(ground);
  const { post, get } = ground;
  const {
    agent,
    buyer,
    signatory,
    admin,
    lent,
    mandatary,
    provider: founder,
    neighbour,
    independent,
  } = people;
  const own = `/mon-organisation/${town.slug}`;
  const ids: Record<string, string> = {};
  const planted: Canary[] = [];
  const townsfolk = [agent, buyer, signatory, admin, lent];
  const plant = (field: string, ...readers: Person[]) => {
    planted.push({ word: canary(field), readers: new Set(readers) });
    return canary(field);
  };

  // who acts
  for (const person of Object.values(people))
    planted.push({ word: `${person.name}@canary-address`, readers: new Set([person]) });
  // whoever keeps the halle sees at the desk who acts for whom
  for (const person of townsfolk) plant(`duty-${person.name}`, ...townsfolk, people.keeper);
  await must(
    post(
      `${own}/mandats`,
      {
        to: syndicate.slug,
        until: day(300),
        ...Object.fromEntries(mandated.map((act) => [`act-${act}`, '1'])),
      },
      signatory,
    ),
    'a mandate',
  );
  const invited = 'invited@canary-invited.example';
  planted.push({ word: 'canary-invited', readers: new Set(townsfolk) });
  await must(
    post(
      `${own}/invitations`,
      { address: invited, 'role-agent': '1', duty: plant('invited-duty', ...townsfolk) },
      admin,
    ),
    'an invitation',
  );

  // usages
  const usage = async (publish: string, word: string) => {
    const details = {
      version: plant(`version-${word}`, ...townsfolk, mandatary),
      function: plant(`function-${word}`, ...townsfolk, mandatary),
      hosting: 'own',
    };
    await must(
      post(
        `${own}/logiciels/acte`,
        {
          act: 'declare',
          software: 'opencimetiere',
          since: '2020',
          agents: '7',
          publish,
          mailbox: `service@canary-${word}.example`,
          ...details,
        },
        agent,
      ),
      `usage ${word}`,
    );
    planted.push({ word: `canary-${word}.example`, readers: new Set([...townsfolk, mandatary]) });
    const { body } = await get(`${own}/logiciels`, agent);
    return /\/logiciels\/([0-9a-f-]{36})/.exec(body)?.[1] ?? '';
  };
  ids['usage'] = await usage('', 'draft');
  const told = {
    act: 'tell',
    id: ids['usage']!,
    again: 'yes',
    migration: plant('migration', ...townsfolk, mandatary),
    wrong: plant('wrong', ...townsfolk, mandatary),
    cost: '1200',
    currency: 'EUR',
  };
  await must(post(`${own}/logiciels/acte`, told, agent), 'an experience');

  // a network in draft, and the mandate that a neighbour asks for
  await must(
    post(`${own}/reseau`, { do: 'describe', words: plant('network', ...townsfolk), publish: '' }, admin),
    'a network',
  );
  const rows = <Row extends object>(question: string, values: unknown[] = []) =>
    withClient(ground.halle.ownerUrl, async (client) => {
      await client.query(`select set_config('halle.backup', 'on', false)`);
      return (await client.query<Row>(question, values)).rows;
    });

  // a provider, by its own way in
  const provider = { slug: await becomeProvider(ground.site, founder), id: '' };
  ids['usedLink'] = tokenIn(await ground.site.lastLink('market.provider'));
  const dashboard = dashboardOf(provider.slug);
  const [made] = await rows<{ id: string }>('select id from halle.organisation where slug = $1', [
    provider.slug,
  ]);
  Object.assign(provider, { id: made!.id });
  (founder.actor.memberships as unknown as { organisation: string; roles: readonly string[] }[]).push({
    organisation: provider.id,
    roles: ['agent', 'admin'],
  });
  const offering = { software: 'opencimetiere', territories: 'France, Liège', 'language-fr': '1' };
  await must(
    post(
      `${dashboard}/offer`,
      { ...offering, 'kind-development': '1', words: 'Depuis 2019.', publish: '1' },
      founder,
    ),
    'an offer',
  );
  await must(
    post(
      `${dashboard}/offer`,
      { ...offering, 'kind-audit': '1', words: plant('offer-draft', founder), publish: '0' },
      founder,
    ),
    'a draft of an offer',
  );
  await must(
    post(
      `${dashboard}/reference`,
      { client: '92094', software: 'opencimetiere', kind: 'development', on: day(-200) },
      founder,
    ),
    'a reference',
  );
  ids['reference'] = (await rows<{ id: string }>('select id from halle.provider_reference'))[0]!.id;
  await must(
    post(
      `/prestataires/${provider.slug}/ordre-de-grandeur`,
      { organisation: town.id, kind: 'hosting', software: '', line: 'Douze agents, trois cimetières.' },
      agent,
    ),
    'an estimate asked',
  );
  ids['estimate'] = (await rows<{ id: string }>('select id from halle.estimate'))[0]!.id;
  ids['offerDraft'] = (
    await rows<{ id: string }>('select id from halle.provider_offer where published_on is null')
  )[0]!.id;

  // a need that the town leads, and the neighbour backs
  ids['need'] = (
    await must(post('/besoins/nouveau', need('Suivre les arbres des rues'), agent), 'a need')
  ).location
    .split('/')
    .at(-1)!;
  const backed = { ...plainBacking, organisation: neighbourTown.id };
  await must(post(`/besoins/${ids['need']}/back`, backed, neighbour), 'a backing');
  ids['needOther'] = (
    await must(
      post('/besoins/nouveau', need('Inventorier les arbres', neighbourTown.id), neighbour),
      'another',
    )
  ).location
    .split('/')
    .at(-1)!;
  const talk = `/besoins/${ids['need']}/echanges`;
  const behind = [...townsfolk, neighbour];
  const said = (question: string, name: string, readers: Person[]) =>
    post(`${talk}/answer`, { question, organisation: town.id, words: plant(name, ...readers) }, agent);
  await must(said('do', 'need-answer', behind), 'an answer');
  await must(said('cost', 'need-cost', townsfolk), 'an answer about money');
  const meeting = { day1: day(20), time: '10:00', minutes: '60', place: plant('need-place', ...behind) };
  await must(post(`${talk}/dates`, meeting, agent), 'dates');
  ids['needDate'] = (await rows<{ id: string }>('select id from halle.need_date'))[0]!.id;

  // missions in every state
  const mission = async (name: string, who = agent) => {
    const title = name === 'draft' ? plant('mission-draft', ...townsfolk, mandatary) : `Mission ${name}`;
    ids[name] = (await must(post('/missions/nouvelle', task(title), who), `mission ${name}`)).location
      .split('/')
      .at(-1)!;
    if (name !== 'draft') await must(post(`/missions/${ids[name]}/open`, {}, buyer), `opening ${name}`);
    return `/missions/${ids[name]}`;
  };
  await mission('draft');
  for (const name of ['open', 'accepted', 'delivered', 'not-done', 'confirmed', 'withdrawn']) {
    const address = await mission(name);
    await must(
      post(
        `${address}/answer`,
        offer(provider.id, plant(`words-${name}-provider`, ...townsfolk, mandatary, founder)),
        founder,
      ),
      `an answer to ${name}`,
    );
    await must(
      post(
        `${address}/answer`,
        offer(neighbourTown.id, plant(`words-${name}-neighbour`, ...townsfolk, mandatary, neighbour), '1000'),
        neighbour,
      ),
      `an answer to ${name}`,
    );
    await must(
      post(
        `${address}/answer`,
        offer('', plant(`words-${name}-independent`, ...townsfolk, mandatary, independent), '950'),
        independent,
      ),
      `an answer to ${name}`,
    );
    if (name === 'open') {
      const words = 'Faut-il reprendre les anciens plans ?';
      await must(post(`${address}/ask`, { words }, independent), 'a question');
      ids['question'] = (await rows<{ id: string }>('select id from halle.mission_question'))[0]!.id;
      continue;
    }
    if (name === 'withdrawn') {
      await must(post(`${address}/withdraw`, {}, buyer), 'withdrawing');
      continue;
    }
    const { body } = await get(address, buyer);
    const offers = [...body.matchAll(/type="radio" name="offer" value="([^"]+)"/g)].map((match) => match[1]!);
    const compared = Object.fromEntries(offers.map((id) => [`compared-${id}`, '1']));
    const retained = (
      await rows<{ id: string }>(
        'select id from halle.mission_offer where organisation_id = $1 and id = any($2)',
        [provider.id, offers],
      )
    )[0]!.id;
    await must(
      post(
        `${address}/accept`,
        {
          offer: retained,
          ...compared,
          spent: '0',
          reason: plant(`reason-${name}`, ...townsfolk, mandatary),
          signatory: plant(`signatory-${name}`, ...townsfolk, mandatary),
        },
        buyer,
      ),
      `retaining ${name}`,
    );
    if (name === 'accepted') continue;
    await must(
      post(`${address}/deliver`, { organisation: provider.id, proof: 'https://forge.example/1' }, founder),
      `delivering ${name}`,
    );
    if (name === 'not-done') {
      // read by the two sides, whoever of them
      const reasons = plant('not-done', ...townsfolk, mandatary, founder);
      await must(post(`${address}/not-done`, { reasons }, buyer), 'judging');
    }
    if (name === 'confirmed') await must(post(`${address}/confirm`, {}, buyer), 'confirming');
  }

  // the bank: an independent who is shown, an agent whose loan nobody has confirmed, one whose loan is
  await must(post('/developpeurs/moi', profile, independent), 'an independent');
  await must(
    post(
      '/developpeurs/moi',
      { ...profile, employer: town.id, terms: plant('loan-terms', ...townsfolk) },
      lent,
    ),
    'a loan asked for',
  );
  await must(post('/developpeurs/moi', { ...profile, employer: town.id }, agent), 'another loan asked for');
  const availability = async (person: Person) =>
    (
      await rows<{ id: string }>('select id from halle.availability where account_id = $1', [person.account])
    )[0]!.id;
  ids['independent'] = await availability(independent);
  ids['loan'] = await availability(lent);
  ids['loaned'] = await availability(agent);
  await must(post(`/developpeurs/${ids['loaned']}/confirm`, loan, signatory), 'a loan confirmed');
  await must(
    post(
      `/developpeurs/${ids['independent']}/write`,
      { words: 'Auriez-vous deux jours en mars ?', organisation: town.id },
      agent,
    ),
    'a letter',
  );
  ids['message'] = (
    await rows<{ id: string }>(`select id from halle.letter where kind = 'market.developer'`)
  )[0]!.id;
  await must(
    post('/developpeurs/preuve', { address: 'signs@canary-signs.example' }, independent),
    'an address to prove',
  );
  planted.push({ word: 'canary-signs', readers: new Set() });
  ids['proofLink'] = tokenIn(await ground.site.lastLink('market.proof'));

  // pools: those that the town coordinates, a letter in each, and one of its neighbour
  const pool = async (name: string, who: Person, organisation: string) => {
    const founded = await must(
      post('/groupements/nouveau', smallPool(`Groupement ${name}`, organisation), who),
      name,
    );
    ids[name] = founded.location.split('/').at(-1)!;
    const [seat] = await rows<{ id: string }>(
      'select m.id from halle.pool_member m join halle.pool p on p.id = m.group_id where p.slug = $1',
      [ids[name]],
    );
    ids[name.replace('pool', 'seat')] = seat!.id;
    return { at: `/groupements/${ids[name]}`, seat: seat!.id };
  };
  const { at: played } = await pool('pool', buyer, town.id);
  await must(post(`${played}/seance/open`, { way: 'together' }, buyer), 'a session');
  const asked = { words: 'En combien de jours reprenez-vous nos registres ?' };
  await must(post(`${played}/prestataires/ask`, asked, buyer), 'a question to providers');
  ids['poolQuestion'] = (await rows<{ id: string }>('select id from halle.pool_question'))[0]!.id;
  await pool('poolOther', neighbour, neighbourTown.id);
  for (const name of ['vote', 'voteOpen']) {
    const words = `Nous changeons d’hébergeur. ${plant(name.toLowerCase(), ...townsfolk)}`;
    const proposal = { ...smallProposal(town.id), words, shown: '' };
    const { location } = await must(
      post(`/groupements/${ids['pool']}/votes/proposer`, proposal, buyer),
      'a proposal',
    );
    ids[name] = location.split('/').at(-1)!;
  }
  await must(post(`/groupements/${ids['pool']}/votes/${ids['voteOpen']}/open`, opening, buyer), 'a vote');
  for (const name of ['poolIntending', 'poolDeliberated']) {
    const { at, seat } = await pool(name, buyer, town.id);
    const words = plant(name.toLowerCase(), ...townsfolk);
    await must(post(`${at}/intend`, letter(seat, words), buyer), 'a letter of intent');
    if (name === 'poolDeliberated')
      await must(
        post(`${at}/deliberate`, { seat, on: day(-2), reference: plant('decision', ...townsfolk) }, buyer),
        'a decision',
      );
  }

  // charters: a draft that is whole, and one that was proposed
  for (const [name, word] of [
    ['pool', 'charter-draft'],
    ['poolDeliberated', 'charter-proposed'],
  ] as const) {
    const charter = `/groupements/${ids[name]}/charte`;
    const words = plant(word, ...townsfolk);
    await must(post(`${charter}/begin`, { seat: '' }, buyer), 'a charter');
    for (const { id, answers, isNeeded } of clauses)
      if (isNeeded) {
        const said = { clause: id, turn: '0', seat: '', answer: answers[0]!.id, words };
        await must(post(`${charter}/clause`, said, buyer), id);
      }
    if (name === 'pool') continue;
    await must(post(`${charter}/propose`, { version: '1' }, buyer), 'a charter proposed');
  }

  // what waits for an answer, and what the town holds: a mandate asked for, somebody who asks to be admitted,
  // a passkey, what it operates and governs
  await rows(`insert into halle.official_mailbox (organisation_id, address, source, stated_on, imported_at)
    values ('${town.id}', 'commune@namur.example', 'csv', '2026-01-01', now())`);
  const asking = { of: town.slug, until: day(200), 'act-usages.see': '1' };
  await must(
    post(`/mon-organisation/${neighbourTown.slug}/agir-pour`, asking, neighbour),
    'a mandate asked for',
  );
  ids['mandateRequest'] = (await rows<{ id: string }>('select id from halle.mandate_request'))[0]!.id;
  await must(post(`${own}/reseau`, { do: 'state', item: 'opencimetiere' }, admin), 'what it operates');
  await must(post(`${own}/reseau`, { do: 'govern', item: 'opencimetiere' }, signatory), 'what it governs');
  ids['item'] = (await rows<{ id: string }>('select id from halle.network_item'))[0]!.id;
  ids['governance'] = (await rows<{ id: string }>('select id from halle.network_governance'))[0]!.id;
  ids['domain'] = (await rows<{ id: string }>('select id from halle.provider_domain'))[0]!.id;
  Object.assign(ids, await rowsOfTheirOwn(ground, agent, people.independent));
  await must(post('/entrer', { address: 'asker@canary-address.example' }), 'a link asked for');
  ids['signInLink'] = tokenIn(await ground.site.lastLink('people.sign-in'));
  ids['mandate'] = (await rows<{ id: string }>('select id from halle.mandate'))[0]!.id;
  ids['invitation'] = (await rows<{ id: string }>('select id from halle.agent_invitation'))[0]!.id;
  ids['agentRow'] = (
    await rows<{ id: string }>('select id from halle.agent where account_id = $1', [agent.account])
  )[0]!.id;
  ids['session'] = (
    await rows<{ id: string }>('select id from halle.session where account_id = $1', [agent.account])
  )[0]!.id;
  for (const [name, id] of Object.entries(ids)) if (!id) throw new Error(`the world has no ${name}`);

  const mandate = {
    id: ids['mandate'],
    grantor: town.id,
    mandatary: syndicate.id,
    acts: mandated,
    from: day(0),
    until: day(300),
  };
  Object.assign(mandatary.actor, { mandates: [mandate] });
  const may: World['may'] = ({ actor }, act, organisation) =>
    mayAct(actor, act, organisation as typeof town.id, day(0));
  return {
    ground,
    people,
    everyone: [visitor, ...Object.values(people)],
    canaries: planted,
    ids,
    provider,
    may,
  };
}

/** Rows that only another server or a device would lead to: written as the account that owns them. */
async function rowsOfTheirOwn(
  { halle }: Ground,
  holder: Person,
  asker: Person,
): Promise<Record<string, string>> {
  const [passkey, agentRequest] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = new Date();
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account: holder.account });
    const key = {
      credential: Buffer.from('credential'),
      public_key: Buffer.from('key'),
      counter: 0,
      transports: [],
      browser: 'firefox-linux',
    };
    await tx
      .insertInto('passkey')
      .values({ id: passkey, account_id: holder.account!, ...key, created_at: at, used_on: null })
      .execute();
    await actAs(tx, { account: asker.account });
    const request = {
      id: agentRequest,
      organisation_id: town.id,
      account_id: asker.account!,
      provider: 'proconnect',
      sealed: null,
    };
    await tx
      .insertInto('agent_request')
      .values({ ...request, asked_at: at, ended_at: null })
      .execute();
  });
  return { passkey, agentRequest };
}

async function invitePeople({ comeIn, halle, site }: Ground): Promise<People> {
  const of = (role: (typeof roles)[number]) =>
    comeIn(role, [[town.id, role === 'agent' ? ['agent'] : ['agent', role], canary(`duty-${role}`)]]);
  const people = {
    agent: await of('agent'),
    buyer: await of('buyer'),
    signatory: await of('signatory'),
    admin: await of('admin'),
    lent: await comeIn('lent', [[town.id, ['agent'], canary('duty-lent')]]),
    former: await comeIn('former', [[town.id, roles, canary('duty-former')]]),
    mandatary: await comeIn('mandatary', [[syndicate.id, roles, 'direction']]),
    provider: await comeIn('provider'),
    neighbour: await comeIn('neighbour', [[neighbourTown.id, roles, 'direction']]),
    independent: await comeIn('independent'),
    stranger: await comeIn('stranger'),
    // keeps the halle, and is of no organisation: may do the deeds of the desk and nothing else
    keeper: await comeIn('keeper', [], 'passkey'),
  };
  await asOwner(halle, (db) => makeKeeper(db, site.web.keyFor, 'keeper@canary-address.example', new Date()));
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(town.id, people.former.account));
    await tx
      .updateTable('agent')
      .set({ until: new Date() })
      .where('account_id', '=', people.former.account!)
      .execute();
  });
  Object.assign(people.former.actor, { memberships: [] });
  return people;
}
