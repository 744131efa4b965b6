// SPDX-License-Identifier: AGPL-3.0-or-later
// The matrix of docs/permissions.md, walked at the real addresses: for each act, each role of the
// organisation, of another one, of one that holds its mandate, and nobody, asks for the page or sends the
// form that does it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { type Answer, openGround, type Person, visitor } from '../attack/ground.ts';
import {
  backing,
  loan,
  makeWorld,
  need,
  neighbourTown,
  offer,
  profile,
  task,
  town,
} from '../attack/world.ts';
import { sentence } from './languages/index.ts';
import { type Act, acts, allActs, mandatableActs, type Role, roles } from './people/agents/permissions.ts';
import { saveEdition } from './people/directory/actions.ts';
import { readOperators } from './people/directory/sources/operators.ts';
import { stableId } from './people/directory/sources/stable-id.ts';
import { withClient } from './platform/roles.ts';
import { packageRoot } from './platform/root.ts';
import { must } from './testing/builders.ts';
import { charterAnswering } from './testing/charters.ts';
import { day } from './testing/clock.ts';
import { actForm, charterForms, letter, poolForms, smallPool } from './testing/forms-pools.ts';
import { smallProposal, voteForms } from './testing/forms-votes.ts';
import { giveMailboxes } from './testing/organisations.ts';
import type { Fields, Held } from './testing/site.ts';
import { snapshotOf } from './testing/snapshot.ts';

const ground = await openGround();
for (const edition of await readOperators()) await saveEdition(ground.halle.db, edition);
const { ids, provider, people } = await makeWorld(ground);
const { site } = ground;
const makers = provider.id as typeof town.id;
const holder = { id: stableId('nis', '25112'), slug: 'wavre-be-25112' };
const ours = `/mon-organisation/${town.slug}`;
const dashboard = `/compte/prestataire/${provider.slug}`;

/** Which of the printed columns somebody stands in, and toward which organisation. */
type Column = 'visitor' | 'stranger' | Role | 'mandate';
interface Walker {
  readonly name: string;
  readonly who: Person;
  readonly column: Column;
  /** The role held in the organisation that holds the mandate. */
  readonly role?: Role;
}

const each = async (word: string, organisation: Held[0]) =>
  Promise.all(
    roles.map(async (role) => ({
      role,
      who: await ground.comeIn(`${word}-${role}`, [[organisation, [role], word]]),
    })),
  );
const of = (side: string, all: Awaited<ReturnType<typeof each>>): Walker[] =>
  all.map(({ role, who }) => ({ name: `${role} of ${side}`, who, column: role }));

await must(
  site.post(
    `${ours}/mandats`,
    {
      ...{ to: holder.slug, until: day(200), ceiling: '5000' },
      ...Object.fromEntries(mandatableActs.map((act) => [`act-${act}`, '1'])),
    },
    people.signatory,
  ),
  'a mandate for every act that may be given',
);
const outside: Walker[] = [
  { name: 'nobody', who: visitor, column: 'visitor' },
  { name: 'somebody who acts for nobody', who: people.stranger, column: 'stranger' },
  ...of('another', await each('ailleurs', neighbourTown.id)).map((one) => ({
    ...one,
    column: 'stranger' as const,
  })),
];
const townsfolk = of('the town', await each('mairie', town.id));
const mandated: Walker[] = (await each('mandataire', holder.id)).map(({ role, who }) => ({
  ...{ name: `${role} of who holds the mandate`, who, column: 'mandate', role },
}));
const workshop = of('the provider', await each('atelier', makers));
const ofTown = [...outside, ...townsfolk, ...mandated];
const ofProvider = [
  ...outside,
  ...townsfolk.map((one) => ({ ...one, column: 'stranger' as const })),
  ...workshop,
];

/** Agents of the provider, who are nobody to the town, and agents of the town who are also of it. */
const writers: readonly Walker[] = [
  outside[0]!,
  ...workshop.map((one) => ({ ...one, column: 'stranger' as const })),
  ...of(
    'the town and the provider',
    await Promise.all(
      roles.map(async (role) => {
        const held: readonly Held[] = [
          [town.id, [role], 'mairie'],
          [makers, ['agent'], 'atelier'],
        ];
        return { role, who: await ground.comeIn(`deux-${role}`, held) };
      }),
    ),
  ),
];
/** A public operator, and what it is asked by: its own agents, and everybody to whom it is another. */
const operator = { id: stableId('operator', 'imio'), slug: 'imio' };
const ofOperator: readonly Walker[] = [
  ...outside,
  ...townsfolk.map((one) => ({ ...one, column: 'stranger' as const })),
  ...of('the operator', await each('intercommunale', operator.id)),
];

/** Who reads the official mailboxes of the two towns, which others administer. */
const mailboxReader = await ground.comeIn('releve', []);
const neighbours = of('the neighbour', await each('voisine', neighbourTown.id));
await giveMailboxes(ground.halle.ownerUrl, {
  'nis:92094': 'releve@canary-address.example',
  'nis:25005': 'releve@canary-address.example',
});
await must(site.post(`${ours}/cles`, { do: 'ask' }, mailboxReader), 'the keys of the town asked for again');

/** A pool of the two towns whose charter says how a member is excluded. */
const excluding = (
  await must(
    site.post('/groupements/nouveau', smallPool('Exclure à deux', town.id), people.buyer),
    'a pool of two',
  )
).headers['location'] as string;
const ailleurs = outside.find(({ name }) => name === 'admin of another')!.who;
await must(site.post(`${excluding}/join`, poolForms(neighbourTown.id, '')['join']!, ailleurs), 'it joins');
const poolOfTwo = await charterAnswering(ground.halle.ownerUrl, excluding.split('/').at(-1)!, [
  'exclusion-rule',
  'two-thirds',
]);
const { rows: toExclude } = await withClient(ground.halle.ownerUrl, async (client) => {
  await client.query(`select set_config('halle.backup', 'on', false)`);
  return client.query<{ id: string }>(
    'select id from halle.pool_member where group_id = $1 and organisation_id = $2',
    [poolOfTwo, neighbourTown.id],
  );
});

/** The page that is asked for, or the form that is sent, for one act. */
interface Way {
  readonly at: string;
  /** Without: a page. */
  readonly fields?: Fields;
  /** A table that the form sends along. */
  readonly table?: string;
  readonly by: readonly Walker[];
}
const page = (at: string): Way => ({ at, by: ofTown });
const form = (at: string, fields: Fields, by: readonly Walker[] = ofTown): Way => ({ at, fields, by });

/** A mission that nobody has answered yet. */
const fresh = (await must(site.post('/missions/nouvelle', task('Une de plus'), people.agent), 'a mission'))
  .headers['location'] as string;
await must(site.post(`${fresh}/open`, {}, people.buyer), 'opening it');
const use = `${ours}/logiciels/acte`;
await must(site.post(use, { act: 'publish', id: ids['usage']! }, people.agent), 'a usage made public');

const { rows: offers } = await withClient(ground.halle.ownerUrl, async (client) => {
  await client.query(`select set_config('halle.backup', 'on', false)`);
  return client.query<{ id: string; organisation: string | null }>(
    `select o.id, o.organisation_id as organisation from halle.mission_offer o join halle.mission m on m.id = o.mission_id where m.slug = $1`,
    [ids['open']],
  );
});
const retaining = {
  offer: offers.find(({ organisation }) => organisation === provider.id)!.id,
  ...Object.fromEntries(offers.map(({ id }) => [`compared-${id}`, '1'])),
  ...{ spent: '0', reason: 'La mieux expliquée.', signatory: 'Direction générale' },
};

await withClient(ground.halle.ownerUrl, (client) =>
  client.query('insert into halle.organisation_member (grouping_id, member_id) values ($1, $2)', [
    operator.id,
    stableId('nis', '25014'),
  ]),
);

const atImio = ofOperator.find(({ column, name }) => column === 'admin' && name.includes('operator'))!.who;
const listed = { do: 'state', names: town.slug };
await must(site.post(`/mon-organisation/${operator.slug}/membres`, listed, atImio), 'the town stated');

const ways: Readonly<Record<Act, Way>> = {
  'software.propose': form('/ecrire?kind=own', {
    ...{ kind: 'own', organisation: town.id, name: 'Fleurissement', url: 'https://gitlab.example/fleurs' },
    words: 'Suit les massifs et l’arrosage.',
  }),
  'organisation.write-to': form(
    `/logiciels/opencimetiere/pairs/${town.slug}`,
    { organisation: provider.id, words: 'Comment faites-vous pour les concessions ?' },
    writers,
  ),
  'organisation.speak-for': form(`/developpeurs/${ids['independent']}/write`, {
    organisation: town.id,
    words: 'Auriez-vous deux jours en mars ?',
  }),
  'organisation.take-data': page(`${ours}/donnees`),
  'organisation.erase-data': form(`${ours}/donnees`, { name: 'Namur' }),
  'agents.see': page(ours),
  'agents.admit': form(`${ours}/invitations`, {
    address: 'x@commune.example',
    duty: 'accueil',
    'role-agent': '1',
  }),
  'agents.remove': form(`${ours}/agents`, { do: 'remove', agent: ids['agentRow']! }),
  'keys.ask': form(`/mon-organisation/${neighbourTown.slug}/cles`, { do: 'ask' }, [
    outside[0]!,
    { name: 'who reads the mailbox', who: mailboxReader, column: 'stranger' },
    ...neighbours.filter(({ column }) => column === 'admin'),
  ]),
  'keys.object': form(`${ours}/cles`, { do: 'object', words: 'Cette boîte n’est plus la nôtre.' }),
  'agents.give-roles': form(`${ours}/agents`, {
    ...{ do: 'roles', agent: ids['agentRow']!, duty: 'accueil', 'role-agent': '1', 'role-buyer': '1' },
  }),
  'mandates.see': page(`${ours}/mandats`),
  'mandates.grant': form(`${ours}/mandats`, {
    to: neighbourTown.slug,
    until: day(200),
    'act-usages.see': '1',
  }),
  'mandates.withdraw': form(`${ours}/mandats/retrait`, { mandate: ids['mandate']! }),
  'usages.see': page(`${ours}/logiciels`),
  'usages.declare': form(use, { act: 'correct', id: ids['usage']!, since: '2019', agents: '9' }),
  'usages.declare-hosted': {
    at: `/mon-organisation/${operator.slug}/logiciels/tableur`,
    table: 'code INS;logiciel\n25014;openCimetière\n',
    by: ofOperator,
  },
  'usages.publish': form(use, { act: 'unpublish', id: ids['usage']! }),
  'usages.withdraw': form(use, { act: 'withdraw', id: ids['usage']! }),
  'usages.tell-experience': form(use, {
    act: 'tell',
    id: ids['usage']!,
    again: 'yes',
    migration: 'Sans peine.',
  }),
  'networks.describe': form(`${ours}/reseau`, { do: 'describe', words: 'Pour tous.', publish: '' }),
  'networks.join': form(`${ours}/reseau`, { do: 'join', network: 'imio' }),
  'networks.govern': form(`${ours}/reseau`, { do: 'give-up', item: ids['governance']! }),
  'networks.state-members': {
    at: `/mon-organisation/${operator.slug}/membres`,
    fields: { do: 'state', names: neighbourTown.slug },
    by: ofOperator,
  },
  'networks.answer': form(`${ours}/reseau`, { do: 'deny', network: operator.id }),
  'offers.publish': form(`${dashboard}/renew`, {}, ofProvider),
  'offers.withdraw': form(`${dashboard}/withdraw`, { id: ids['offerDraft']! }, ofProvider),
  'provider.prove': form(`${dashboard}/drop-domain`, { id: ids['domain']! }, ofProvider),
  'references.ask': form(`${dashboard}/drop-reference`, { id: ids['reference']! }, ofProvider),
  'references.confirm': form('/compte/references', {
    ...{ client: town.id, id: ids['reference']!, answer: 'confirmed' },
  }),
  'estimates.ask': form(`/prestataires/${provider.slug}/ordre-de-grandeur`, {
    ...{ organisation: town.id, kind: 'training', software: '', line: 'Douze agents, une journée.' },
  }),
  'estimates.answer': form(
    '/compte/ordres-de-grandeur',
    { id: ids['estimate']!, provider: provider.id, answer: '1' },
    ofProvider,
  ),
  'needs.say': form('/besoins/nouveau', need('Suivre les bancs des parcs')),
  'needs.back': form(`/besoins/${ids['need']}/back`, { ...backing, organisation: town.id, named: '1' }),
  'needs.leave': form(`/besoins/${ids['need']}/leave`, { organisation: town.id }),
  'needs.talk': form(`/besoins/${ids['need']}/echanges/answer`, {
    ...{ question: 'do', organisation: town.id, words: 'Suivre chaque arbre.' },
  }),
  'needs.merge': form(`/besoins/${ids['need']}/merge`, { with: ids['needOther']! }),
  'needs.lead': form(`/besoins/${ids['need']}/put-off`, { neededBy: day(300) }),
  'missions.see-drafts': page(`/missions/${ids['draft']}`),
  'missions.draft': form('/missions/nouvelle', task('Une mission de plus')),
  'missions.open': form(`/missions/${ids['draft']}/open`, {}),
  // who may commit the town’s money stands on its side, and asks nothing either
  'missions.ask': form(`${fresh}/ask`, { words: 'Faut-il reprendre les anciens plans ?' }, [
    ...outside,
    ...townsfolk,
  ]),
  'missions.reply': form(`/missions/${ids['open']}/reply`, {
    question: ids['question']!,
    words: 'Oui, ceux depuis 1990.',
  }),
  'missions.answer': form(`${fresh}/answer`, offer('', 'Je sais faire.'), outside),
  'missions.answer-for': form(`${fresh}/answer`, offer(provider.id, 'Nous savons faire.'), ofProvider),
  'missions.accept': form(`/missions/${ids['open']}/accept`, retaining),
  'missions.deliver': form(
    `/missions/${ids['accepted']}/deliver`,
    { organisation: provider.id, proof: 'https://forge.example/2' },
    ofProvider,
  ),
  'missions.confirm': form(`/missions/${ids['delivered']}/confirm`, {}),
  'missions.withdraw': form(`${fresh}/withdraw`, {}),
  'loans.propose': form('/developpeurs/moi', { ...profile, employer: town.id }),
  'loans.confirm': form(`/developpeurs/${ids['loan']}/confirm`, loan),
  'loans.withdraw': form(`/developpeurs/${ids['loaned']}/withdraw`, {}),
  'pools.found': form('/groupements/nouveau', smallPool('Un groupement de plus', town.id)),
  'pools.coordinate': form(`/groupements/${ids['pool']}/close`, {}),
  'pools.facilitate': form(`/groupements/${ids['poolIntending']}/seance/open`, { way: 'together' }),
  'pools.play': form(`/groupements/${ids['pool']}/seance/act`, { act: 'sit', seen: '0' }),
  'pools.be-heard': form(
    `/groupements/${ids['pool']}/prestataires/answer`,
    {
      ...{ question: ids['poolQuestion']!, words: 'Nous répondons en une journée.' },
    },
    ofProvider,
  ),
  'pools.join': form(`/groupements/${ids['poolOther']}/join`, poolForms(town.id, '')['join']!),
  'pools.intend': form(`/groupements/${ids['pool']}/intend`, letter(ids['seat']!)),
  'pools.deliberate': form(`/groupements/${ids['poolIntending']}/deliberate`, {
    ...{ seat: ids['seatIntending']!, on: day(-1) },
  }),
  'pools.sign': form(`/groupements/${ids['poolDeliberated']}/sign`, { seat: ids['seatDeliberated']! }),
  'pools.write-charter': form(`/groupements/${ids['poolIntending']}/charte/begin`, { seat: '' }),
  'pools.propose-charter': form(`/groupements/${ids['pool']}/charte/propose`, { version: '1' }),
  'pools.agree': form(
    `/groupements/${ids['poolDeliberated']}/charte/agree`,
    charterForms(ids['seatDeliberated']!)['agree']!,
  ),
  'pools.say-act': form(
    `/groupements/${ids['poolDeliberated']}/actes/dire`,
    actForm(ids['seatDeliberated']!),
  ),
  'pools.leave': form(`/groupements/${ids['pool']}/leave`, { seat: ids['seat']! }),
  'pools.propose': form(`/groupements/${ids['pool']}/votes/proposer`, smallProposal(town.id)),
  'pools.exclude': form(`${excluding}/votes/proposer`, {
    ...smallProposal(town.id),
    ...{ question: 'exclusion', about: toExclude[0]!.id },
  }),
  'pools.vote': form(
    `/groupements/${ids['pool']}/votes/${ids['voteOpen']}/cast`,
    voteForms(town.id, ids['seat']!)['cast']!,
  ),
};

/** What docs/permissions.md prints: for each act, the sign in each column. */
const printed = new Map<string, readonly string[]>(
  readFileSync(path.join(packageRoot, 'docs', 'permissions.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .map(([words, ...signs]) => [words!, signs]),
);
const columns: readonly Column[] = ['visitor', 'stranger', ...roles, 'mandate'];
const signOf = (act: Act, column: Column) => {
  const signs = printed.get(sentence('fr', `people.act.${act}`));
  assert.ok(signs, `docs/permissions.md does not print ${act}`);
  return signs[columns.indexOf(column)];
};
/**
 * Who holds a mandate is nobody of the organisation without it; with it, the role held where the mandate lies
 * counts too.
 */
const mayDo = (act: Act, { column, role }: Walker): boolean =>
  column === 'mandate'
    ? signOf(act, 'stranger') === '●' || (signOf(act, 'mandate') === '○' && signOf(act, role!) === '●')
    : signOf(act, column) === '●';

/** The first words of a page, for whom a test tells what went wrong. */
const sentenceOf = (body: string): string =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').slice(0, 200);

const snapshot = await snapshotOf(ground.halle);
after(async () => {
  await snapshot.close();
  await ground.close();
});

/** Which acts the program looked up in the matrix since the last try. */
const lookedUp = new Set<Act>();
for (const act of allActs) {
  const { may } = acts[act];
  Object.defineProperty(acts[act], 'may', {
    get: () => {
      lookedUp.add(act);
      return may;
    },
  });
}

/** A form with a file, as browsers write it. */
async function withTable(table: string, { form: token }: Person) {
  const data = new FormData();
  data.set('form', token);
  data.set('file', new File([table], 'table.csv', { type: 'text/csv' }));
  const sent = new Response(data);
  const raw = Buffer.from(await sent.arrayBuffer());
  return { headers: { 'content-type': sent.headers.get('content-type')! }, raw };
}

async function go({ at, fields, table }: Way, who: Person): Promise<Answer> {
  if (table) return ground.post(at, {}, who, await withTable(table, who));
  return fields ? ground.post(at, fields, who) : ground.get(at, who);
}

for (const act of allActs) {
  const way = ways[act];
  test(`${act} is done by whom docs/permissions.md names, and by nobody else`, async () => {
    for (const walker of way.by) {
      lookedUp.clear();
      const answer = await go(way, walker.who);
      const toTheDoor = answer.status === 303 && answer.location.startsWith('/entrer');
      // what was typed before signing in is kept under a link until whoever typed it is known
      const changed = (await snapshot.rewind()).filter(
        (name) => !/^(session|last_form|\w*attempt)$/.test(name) && !(toTheDoor && name === 'link'),
      );
      const said: string = `${walker.name}: ${way.at}: ${answer.status} ${answer.location} ${sentenceOf(answer.body)}`;
      if (mayDo(act, walker)) {
        assert.ok((answer.status === 200 || answer.status === 303) && !toTheDoor, said);
        if (way.fields || way.table) assert.notDeepEqual(changed, [], `${said}: nothing was done`);
        assert.ok(lookedUp.has(act), `${said}: done without asking the matrix`);
      } else {
        assert.ok(toTheDoor || answer.status === 403 || answer.status === 404, said);
        assert.deepEqual(changed, [], said);
      }
    }
  });
}
