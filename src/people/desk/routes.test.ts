// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram, naming } from '../../testing/agents.ts';
import { beauvechain, giveMailboxes, namur } from '../../testing/organisations.ts';
import { type Fields, openTestSite } from '../../testing/site.ts';
import { type Act, allows, type Standing } from '../agents/permissions.ts';
import { addAgent } from '../agents/stores/agents.ts';
import { saveEdition } from '../directory/actions.ts';
import { readOperators } from '../directory/sources/operators.ts';
import { readQuebec } from '../directory/sources/quebec.ts';
import { stableId } from '../directory/sources/stable-id.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';

const site = await openTestSite();
const { halle, mails } = site;
const [town, other] = [namur, beauvechain];
const agents = ['agent', 'buyer', 'signatory', 'admin'] as const;
interface SignedInUser {
  readonly cookie: string;
  readonly form: string;
  readonly account: Id<'Account'>;
}
const seats = new Map<Standing, SignedInUser>();
let counter = 0;
const newId = (n: number) => `0197a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const now = new Date();
const inYears = (years: number) => `${now.getUTCFullYear() + years}-01-31`;

const get = (address: string, cookie = '') => site.get(address, { cookie });
const post = (address: string, fields: Fields, cookie = '', headers: Fields = {}) =>
  site.post(address, fields, { cookie }, headers);

async function signIn(address: string): Promise<SignedInUser> {
  const arrival = await site.comeInByLink({ address });
  const { rows } = await withClient(halle.ownerUrl, (client) =>
    client.query<{ entry: string }>(
      `select account as entry from halle.journal_entry where kind = 'people.signed-in' order by id desc limit 1`,
    ),
  );
  return { ...arrival, account: rows[0]!.entry as Id<'Account'> };
}

async function admit(
  user: SignedInUser,
  organisation: Id<'Organisation'>,
  roles: readonly (typeof agents)[number][],
  duty: string,
): Promise<string> {
  const id = newId(++counter);
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(organisation, user.account));
    await addAgent(tx, { id, organisation, account: user.account, roles, duty }, now);
  });
  return id;
}

before(async () => {
  await saveEdition(halle.db, await readWallonia());
  for (const edition of await readOperators()) await saveEdition(halle.db, edition);
  await saveEdition(halle.db, await readQuebec());
  await giveMailboxes(halle.ownerUrl, { 'nis:25005': 'commune@beauvechain.example' });
  for (const role of agents) {
    const user = await signIn(`${role}@namur.example`);
    await admit(user, town.id, [role], role);
    seats.set(role, user);
  }
  const stranger = await signIn('direction@beauvechain.example');
  await admit(stranger, other.id, ['agent', 'buyer', 'signatory', 'admin'], 'direction');
  seats.set('stranger', stranger);
});
after(() => site.close());

const standings: readonly Standing[] = ['visitor', 'stranger', ...agents];
const ours = `/mon-organisation/${town.slug}`;
const english = `/en/my-organisation/${town.slug}`;

const pages: readonly [string, Act][] = [
  [ours, 'agents.see'],
  [english, 'agents.see'],
  [`${ours}/journal`, 'agents.see'],
  [`${ours}/journal.csv`, 'agents.see'],
  [`${english}/record.csv`, 'agents.see'],
  [`${ours}/mandats`, 'mandates.see'],
  [`${english}/mandates`, 'mandates.see'],
  [`${ours}/agir-pour`, 'mandates.see'],
  [`${ours}/reseau`, 'mandates.see'],
];

for (const [address, act] of pages) {
  for (const standing of standings) {
    test(`${standing} asks for ${address}: ${act}`, async () => {
      const { statusCode, headers, body } = await get(address, seats.get(standing)?.cookie);
      if (standing === 'visitor')
        return assert.deepEqual(
          [statusCode, headers['location']],
          [303, address.startsWith('/en') ? '/en/sign-in' : '/entrer'],
        );
      assert.equal(statusCode, allows(act, [standing]) ? 200 : 403, body.slice(0, 300));
      if (statusCode === 200) assert.equal(headers['cache-control'], 'private, no-store');
      assert.doesNotMatch(body, /@namur\.example|@beauvechain/);
    });
  }
}

/** What each act posts; made anew for each try, so that what is allowed succeeds. */
const forms: readonly [Act, () => Promise<[string, Record<string, string>]>][] = [
  [
    'agents.admit',
    async () => [
      `${ours}/invitations`,
      { address: `accueil${++counter}@namur.example`, duty: 'accueil', 'role-agent': '1' },
    ],
  ],
  [
    'agents.give-roles',
    async () => [
      `${ours}/agents`,
      { do: 'roles', agent: await someone(), duty: 'archives', 'role-buyer': '1' },
    ],
  ],
  ['agents.remove', async () => [`${ours}/agents`, { do: 'remove', agent: await someone() }]],
  [
    'mandates.grant',
    async () => [`${ours}/mandats`, { to: 'imio', until: inYears(2), 'act-usages.declare': '1' }],
  ],
  ['mandates.withdraw', async () => [`${ours}/mandats/retrait`, { mandate: await aMandate() }]],
  ['networks.join', async () => [`${ours}/reseau`, { do: 'join', network: await someNetwork() }]],
  [
    'networks.describe',
    async () => [`${ours}/reseau`, { do: 'describe', words: 'Pour les communes de la province.' }],
  ],
  ['networks.describe', async () => [`${ours}/reseau`, { do: 'state', item: await someProduct() }]],
];

const products = ['Civil Net', 'Adagio', 'Requiem', 'Maestro', 'Omega', 'Coloris'];
const someProduct = async () => products.shift()!;
const networks = ['imio', 'igretec', 'idea', 'ideta', 'bep', 'gig'];
const someNetwork = async () => networks.shift()!;

async function someone(): Promise<string> {
  return admit(await signIn(`archives${++counter}@namur.example`), town.id, ['agent'], 'archives');
}

async function aMandate(): Promise<string> {
  const { cookie, form } = seats.get('signatory')!;
  const answer = await post(
    `${ours}/mandats`,
    { form, to: 'igretec', until: inYears(2), 'act-usages.declare': '1' },
    cookie,
  );
  assert.equal(answer.statusCode, 303, answer.body.slice(0, 400));
  const { body } = await get(`${ours}/mandats`, cookie);
  return /name="mandate" value="([^"]+)"/.exec(body)![1]!;
}

for (const [act, make] of forms) {
  for (const standing of standings) {
    test(`${standing} does ${act}`, async () => {
      const [address, fields] = await make();
      const user = seats.get(standing);
      const answer = await post(address, { ...fields, ...(user && { form: user.form }) }, user?.cookie);
      if (standing === 'visitor')
        return assert.deepEqual([answer.statusCode, answer.headers['location']], [303, '/entrer']);
      assert.equal(
        answer.statusCode,
        allows(act, [standing]) ? 303 : 403,
        answer.body.slice(answer.body.indexOf('<main'), answer.body.indexOf('<main') + 400),
      );
    });
  }
}

test('a form without the token of the session, or sent by another site, does nothing', async () => {
  const { cookie } = seats.get('admin')!;
  const fields = { address: 'accueil@namur.example', duty: 'accueil', 'role-agent': '1' };
  assert.equal((await post(`${ours}/invitations`, fields, cookie)).statusCode, 403);
  assert.equal(
    (await post(`${ours}/invitations`, { ...fields, form: seats.get('agent')!.form }, cookie)).statusCode,
    403,
  );
  const crossed = await post(`${ours}/invitations`, { ...fields, form: seats.get('admin')!.form }, cookie, {
    'sec-fetch-site': 'cross-site',
    origin: 'https://mauvais.example',
  });
  assert.equal(crossed.statusCode, 403);
  assert.ok(!(await mails()).some(({ to }) => to === 'accueil@namur.example'));
});

test('who is invited by mail finds the invitation on their account, accepts, and acts', async () => {
  const admin = seats.get('admin')!;
  const words = {
    form: admin.form,
    address: 'urbanisme@namur.example',
    duty: 'urbanisme',
    'role-agent': '1',
  };
  assert.equal((await post(`${ours}/invitations`, words, admin.cookie)).statusCode, 303);
  const invited = await signIn('urbanisme@namur.example');
  const { body } = await get('/compte', invited.cookie);
  const invitation = /name="invitation" value="([^"]+)"/.exec(body)![1]!;
  assert.equal((await get(ours, invited.cookie)).statusCode, 403);
  const stolen = { form: seats.get('stranger')!.form, invitation, answer: 'yes' };
  assert.equal((await post('/compte/invitations', stolen, seats.get('stranger')!.cookie)).statusCode, 404);
  assert.equal(
    (await post('/compte/invitations', { form: invited.form, invitation, answer: 'yes' }, invited.cookie))
      .statusCode,
    303,
  );
  assert.equal((await get(ours, invited.cookie)).statusCode, 200);
  const own = (await get('/compte', invited.cookie)).body.replace(/<[^>]*>/g, '');
  assert.match(own, /Ce qui a été fait avec votre compte/);
  assert.match(own, /Le [^.]+, Namur compte une personne de plus qui agit en son nom\./);
  assert.match(
    (await get(`${ours}/journal`, invited.cookie)).body,
    /une personne de plus qui agit en son nom[\s\S]*urbanisme/,
  );
});

test('the journal is shown page by page, and its table holds every act of the organisation and no other', async () => {
  const admin = seats.get('admin')!;
  const at = new Date('2026-01-05T08:00:00Z');
  const write = (organisation: string, kind: string, times: number) =>
    inTransaction(halle.db, async (tx) => {
      for (let n = 0; n < times; n++) await record(tx, { kind, organisation }, new Date(at.getTime() + n));
    });
  await write(town.id, 'people.network-joined', 250);
  await write(other.id, 'people.network-left', 3);
  const pageOf = async (page: string) => (await get(`${ours}/journal?page=${page}`, admin.cookie)).body;
  const first = (await get(`${ours}/journal`, admin.cookie)).body;
  const acts = (body: string) => /<ul class="rows">([\s\S]*?)<\/ul>/.exec(body)![1]!.split('<li>').length - 1;
  assert.equal(acts(first), 200);
  assert.match(first, /\?page=2" rel="next"/);
  const second = await pageOf('2');
  assert.ok(acts(second) >= 50 && acts(second) < 200);
  for (const page of ['3', '0', 'x', '1.5', '-1'])
    assert.equal((await get(`${ours}/journal?page=${page}`, admin.cookie)).statusCode, 404, page);
  const { headers, rawPayload } = await get(`${english}/record.csv`, admin.cookie);
  assert.match(String(headers['content-disposition']), /filename="record-of-namur\.csv"/);
  const table = rawPayload.toString('utf8');
  const lines = table.trim().split('\r\n');
  assert.match(lines[0]!, /"When \(universal time\)","Act","About","Done by"/);
  assert.equal(lines.length - 1, acts(first) + acts(second));
  assert.match(lines.at(-1)!, /^"2026-01-05T08:00:00\.000Z","[^"]*Namur[^"]*"/);
  assert.doesNotMatch(table, /Beauvechain|@/);
});

test('a duty that names a mailbox is refused in a plain sentence, and no role is no agent', async () => {
  const { cookie, form } = seats.get('admin')!;
  const named = await post(
    `${ours}/invitations`,
    { form, address: 'x@namur.example', duty: 'x@namur.example', 'role-agent': '1' },
    cookie,
  );
  assert.equal(named.statusCode, 422);
  assert.match(named.body, /sans nom ni adresse/);
  assert.match(
    (await post(`${ours}/invitations`, { form, address: 'x@namur.example', duty: 'accueil' }, cookie)).body,
    /au moins un rôle/,
  );
});

test('a mandate is asked for by one mail to the official mailbox, and a signatory of the other side grants it', async () => {
  const asker = seats.get('agent')!;
  const fields = {
    form: asker.form,
    of: other.slug,
    until: inYears(3),
    'act-usages.declare': '1',
    'act-usages.see': '1',
  };
  assert.equal((await post(`${ours}/agir-pour`, fields, asker.cookie)).statusCode, 303);
  assert.equal((await post(`${ours}/agir-pour`, fields, asker.cookie)).statusCode, 422);
  const sent = (await mails()).filter(({ to }) => to === 'commune@beauvechain.example');
  assert.equal(sent.length, 1);
  assert.match(sent[0]!.content.button!.url, /\/mon-organisation\/beauvechain-be-25005\/mandats$/);
  const signatory = seats.get('stranger')!;
  const theirs = `/mon-organisation/${other.slug}`;
  const { body } = await get(`${theirs}/mandats`, signatory.cookie);
  const request = /name="request" value="([^"]+)"/.exec(body)![1]!;
  assert.equal(
    (
      await post(
        `${ours}/mandats/reponse`,
        { form: seats.get('signatory')!.form, request, answer: 'yes' },
        seats.get('signatory')!.cookie,
      )
    ).statusCode,
    404,
  );
  assert.equal(
    (
      await post(
        `${theirs}/mandats/reponse`,
        { form: signatory.form, request, answer: 'yes' },
        signatory.cookie,
      )
    ).statusCode,
    303,
  );
  assert.equal(
    (
      await post(
        `${theirs}/mandats/reponse`,
        { form: signatory.form, request, answer: 'yes' },
        signatory.cookie,
      )
    ).statusCode,
    404,
  );
  assert.match((await get(`${ours}/agir-pour?q=beauv`, asker.cookie)).body, /<th scope="row">Beauvechain/);
  assert.doesNotMatch(
    (await get(`${ours}/agir-pour?q=zzz`, asker.cookie)).body,
    /<th scope="row">Beauvechain/,
  );
});

test('asking who has no official mailbox, without an act, or until a day that is none, is refused in its own sentence', async () => {
  const { cookie, form } = seats.get('agent')!;
  const ask = async (fields: Record<string, string>) =>
    (await post(`${ours}/agir-pour`, { form, ...fields }, cookie)).body;
  assert.match(
    await ask({ of: 'wavre-be-25112', until: inYears(2), 'act-usages.see': '1' }),
    /ne connaît pas de boîte officielle/,
  );
  assert.match(await ask({ of: 'wavre-be-25112', until: inYears(2) }), /Cochez au moins un acte/);
  assert.match(
    await ask({ of: 'wavre-be-25112', until: 'demain', 'act-usages.see': '1' }),
    /n’est pas un jour/,
  );
  assert.match(
    await ask({ of: 'nulle-part', until: inYears(2), 'act-usages.see': '1' }),
    /Nous ne connaissons pas «.nulle-part.»/,
  );
  assert.match(
    await ask({ of: 'wavre-be-25112', until: inYears(9), 'act-usages.see': '1' }),
    /6 ans au plus/,
  );
});

test('the same mandate is asked of many at once; who cannot be asked is counted, and what is unclear is told before anything leaves', async () => {
  const { cookie, form } = seats.get('agent')!;
  const ask = (fields: Record<string, string>) =>
    post(
      `${ours}/agir-pour`,
      { form, do: 'many', until: inYears(2), 'act-usages.see': '1', ...fields },
      cookie,
    );
  const waiting = async () => (await get(`${ours}/agir-pour`, cookie)).body;
  const unclear = await ask({ names: 'Wavre\nNulle Part-sur-Rien\nRochefort' });
  assert.equal(unclear.statusCode, 422);
  assert.match(unclear.body, /ne dit pas clairement[^<]*Nulle Part-sur-Rien/);
  assert.match(unclear.body, /Nulle Part-sur-Rien<\/textarea>|Wavre\s+Nulle/);
  assert.match((await ask({ names: '' })).body, /Cochez au moins un membre/);
  assert.match((await ask({ names: 'wavre-be-25112' })).body, /ne connaît pas de boîte officielle/);
  await giveMailboxes(halle.ownerUrl, { 'nis:25048': 'commune@jodoigne.example' });
  const sent = await ask({ names: 'Jodoigne\nnis:25005;Rochefort (Belgique)' });
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 200));
  assert.match(String(sent.headers.location), /sent=2&left=1$/);
  assert.match((await get(String(sent.headers.location), cookie)).body, /2 demandes sont parties/);
  assert.match(await waiting(), /Jodoigne, demandé/);
  const mail = (await mails('people.mandate-request')).find(({ to }) => to === 'commune@jodoigne.example');
  assert.ok(mail);
});

test('a request that waits is taken back by who asked, and by nobody else; an invitation likewise', async () => {
  const [agent, stranger, admin] = [seats.get('agent')!, seats.get('stranger')!, seats.get('admin')!];
  const { body } = await get(`${ours}/agir-pour`, agent.cookie);
  const request = /Jodoigne, demandé[\s\S]*?name="request" value="([^"]+)"/.exec(body)![1]!;
  const takeBack = (organisation: string, who: SignedInUser) =>
    post(
      `/mon-organisation/${organisation}/agir-pour`,
      { form: who.form, do: 'take-back', request },
      who.cookie,
    );
  assert.equal((await takeBack(other.slug, stranger)).statusCode, 404);
  assert.equal((await takeBack(town.slug, agent)).statusCode, 303);
  assert.equal((await takeBack(town.slug, agent)).statusCode, 404);
  assert.doesNotMatch((await get(`${ours}/agir-pour`, agent.cookie)).body, /Jodoigne, demandé/);

  const inviting = { form: admin.form, address: 'essai@namur.example', duty: 'essai', 'role-agent': '1' };
  assert.equal((await post(`${ours}/invitations`, inviting, admin.cookie)).statusCode, 303);
  const desk = await get(ours, admin.cookie);
  const invitation = /essai[\s\S]*?name="invitation" value="([^"]+)"/.exec(desk.body)![1]!;
  const cancel = (who: SignedInUser) =>
    post(`${ours}/invitations`, { form: who.form, as: 'cancel', invitation }, who.cookie);
  assert.equal((await cancel(agent)).statusCode, 403);
  assert.equal((await cancel(admin)).statusCode, 303);
  assert.equal((await cancel(admin)).statusCode, 404);
  assert.doesNotMatch((await get(ours, admin.cookie)).body, new RegExp(invitation));
});

test('a mandate is asked of an organisation by its name: mistyped, the nearest is offered, and what was ticked stays', async () => {
  const { cookie, form } = seats.get('agent')!;
  const fields = { form, of: 'Wavres', until: inYears(2), 'act-usages.see': '1' };
  const { statusCode, body } = await post(`${ours}/agir-pour`, fields, cookie);
  assert.equal(statusCode, 422);
  const offered = [...body.matchAll(/name="of.nearest-0" value="([^"]+)"/g)].map(([, value]) => value);
  assert.equal(offered[0], 'wavre-be-25112');
  assert.match(body, /name="act-usages.see" value="1" checked/);
  assert.match(body, new RegExp(`name="until"[^>]*value="${inYears(2)}"`));
  const chosen = { ...fields, 'of.typed-0': 'Wavres', 'of.nearest-0': 'wavre-be-25112' };
  assert.match((await post(`${ours}/agir-pour`, chosen, cookie)).body, /ne connaît pas de boîte officielle/);
});

test('a mandate implies nothing: no act is ticked, and its ceiling is in the money of whoever grants it, shown', async () => {
  const [signatory, agent] = [seats.get('signatory')!, seats.get('agent')!];
  const granting = await get(`${ours}/mandats?a=${other.slug}`, signatory.cookie);
  assert.match(granting.body, /name="act-usages\.see"/);
  assert.match(granting.body, /name="to"[^>]*value="Beauvechain"/, 'by its name, not by its address');
  assert.doesNotMatch(granting.body, /name="act-[^>]*checked/);
  assert.match(granting.body, /Plafond des dépenses \(EUR, hors taxe\)/);
  const asking = (query: string) => get(`${ours}/agir-pour${query}`, agent.cookie);
  assert.doesNotMatch((await asking('')).body, /name="act-[^>]*checked/);
  assert.match(
    (await asking('')).body,
    /Plafond des dépenses \(dans la monnaie de cette organisation, hors taxe\)/,
  );
  assert.match((await asking('?a=rimouski-qc-10043')).body, /Plafond des dépenses \(CAD, hors taxe\)/);
  const { form } = agent;
  const fields = { form, of: 'rimouski-qc-10043', until: inYears(2), 'act-missions.accept': '1' };
  const refused = async (ceiling: string) =>
    (await post(`${ours}/agir-pour`, { ...fields, ceiling }, agent.cookie)).body;
  assert.match(await refused('500 €'), /Rimouski paie en CAD/);
  assert.match(await refused('500 €'), /Plafond des dépenses \(CAD, hors taxe\)/);
  assert.match(await refused('cinq'), /n’est pas un montant/);
  assert.match(await refused('500 $'), /ne connaît pas de boîte officielle/);
});

test('another organisation’s requests, drafts of networks and agents cannot be read by SQL that acts for someone else', async () => {
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, naming(stableId('nis', '25112'), seats.get('stranger')!.account));
    assert.deepEqual(await tx.selectFrom('mandate_request').selectAll().execute(), []);
    assert.deepEqual(
      await tx.selectFrom('network').selectAll().where('published_on', 'is', null).execute(),
      [],
    );
    assert.deepEqual(
      await tx.selectFrom('agent').selectAll().where('organisation_id', '=', town.id).execute(),
      [],
    );
  });
  const stealing = inTransaction(halle.db, async (tx) => {
    await actAs(tx, naming(other.id, seats.get('stranger')!.account));
    const row = {
      organisation_id: stableId('nis', '25112'),
      description: 'x',
      described_by: seats.get('stranger')!.account,
    };
    await tx
      .insertInto('network')
      .values({ ...row, described_at: now, published_on: null })
      .execute();
  });
  await assert.rejects(stealing, /row-level security/);
  const all = await halle.db.selectFrom('network').selectAll().where('published_on', 'is', null).execute();
  assert.deepEqual(all, []);
});

test('the last who admits the others stays', async () => {
  const { cookie, form } = seats.get('admin')!;
  const { body } = await get(ours, cookie);
  const own = /\(vous\)[\s\S]*?name="agent" value="([^"]+)"/.exec(body)![1]!;
  assert.equal((await post(`${ours}/agents`, { form, do: 'remove', agent: own }, cookie)).statusCode, 422);
  assert.equal(
    (
      await post(
        `${ours}/agents`,
        { form, do: 'roles', agent: own, duty: 'direction', 'role-agent': '1' },
        cookie,
      )
    ).statusCode,
    422,
  );
});

test('a form that does not say which button was pressed does nothing', async () => {
  const { cookie, form } = seats.get('admin')!;
  const agent = await someone();
  for (const fields of [{ agent }, { agent, do: '' }, { agent, do: 'toString' }])
    assert.equal((await post(`${ours}/agents`, { form, ...fields }, cookie)).statusCode, 400);
  assert.match((await get(ours, cookie)).body, new RegExp(agent));
});
