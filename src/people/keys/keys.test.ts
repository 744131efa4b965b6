// SPDX-License-Identifier: AGPL-3.0-or-later
// A town that is locked out takes its keys again: by its official mailbox, with notice to those inside and a
// delay in which they may object.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { asOwner } from '../../platform/owner.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram, naming } from '../../testing/agents.ts';
import { must } from '../../testing/builders.ts';
import { giveMailboxes, namur } from '../../testing/organisations.ts';
import { keyFor } from '../../testing/settings.ts';
import { type Fields, openTestSite, type Visitor } from '../../testing/site.ts';
import { asSystem } from '../agents/actions/acting.ts';
import { addAgent, listColleagues } from '../agents/stores/agents.ts';
import { saveEdition } from '../directory/actions.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import { makeKeeper } from '../keeping/actions/keepers.ts';
import { nameSession } from '../keeping/stores/wall.ts';
import { giveDueKeys, giveKeys } from './actions.ts';
import type { KeyRequest } from './key-request.ts';
import { decideKeyRequest, endKeyRequest, findKeyRequest, putKeyRequest } from './store.ts';

const site = await openTestSite({ HALLE_SIGN_IN_LIMIT: '60' });
const { halle, get, post } = site;
const mails = { keyFor, url: 'https://halle.example' };
const ours = `/mon-organisation/${namur.slug}`;
const keys = `${ours}/cles`;
const days = (n: number) => new Date(Date.now() + n * 86_400_000);
let inside: Visitor;

before(async () => {
  await saveEdition(halle.db, await readWallonia());
});
beforeEach(async () => {
  await withClient(halle.ownerUrl, (client) =>
    client.query('truncate halle.link, halle.session, halle.agent, halle.account, halle.mail cascade'),
  );
  await giveMailboxes(halle.ownerUrl, { 'nis:92094': 'nouvelle@namur.example' });
  inside = await site.comeIn('ancienne', [[namur.id, ['agent', 'admin'], 'ancien secrétariat']]);
});
after(() => site.close());

const askKeys = async () => {
  const outside = await site.comeInByLink({ organisation: namur.slug });
  await must(post(keys, { do: 'ask' }, outside), 'the keys asked for again');
  return outside;
};
const admins = async () =>
  inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(namur.id));
    const all = await listColleagues(tx, namur.id);
    return all.filter(({ roles }) => roles.includes('admin')).map(({ duty }) => duty);
  });
const subjects = async (topic: string) =>
  (await site.mails(topic)).map(({ to, subject }) => `${to}: ${subject.replace(/\d.*$/, '…')}`);
const request = async (): Promise<KeyRequest> =>
  inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(namur.id));
    return (await findKeyRequest(tx, namur.id))!;
  });

test('the mailbox changed and others administer: its reader asks, all are told, and a week later it is theirs', async () => {
  await post('/entrer/organisation', { o: namur.slug });
  const opened = await post('/entrer/lien', { t: (await site.lastLink()).searchParams.get('t')! });
  assert.deepEqual([opened.statusCode, opened.headers['location']], [303, keys]);
  const outside = await site.comeInByLink({ organisation: namur.slug });
  assert.match((await get(keys, outside)).body, /d’autres l’administrent déjà[\s\S]*Redemander les clés/);
  assert.equal((await get(ours, outside)).statusCode, 403, 'nothing is theirs yet');
  await must(post(keys, { do: 'ask' }, outside), 'asked');
  assert.deepEqual(await subjects('people.keys'), [
    'ancienne@ailleurs.example: Les clés de Namur sont redemandées',
    'nouvelle@namur.example: Vous aurez les clés de Namur le …',
  ]);
  assert.match((await get(keys, outside)).body, /Annuler ma demande/);
  assert.match((await get(ours, inside)).body, /La boîte officielle a redemandé les clés/);

  assert.equal(await giveDueKeys(halle.db, mails, days(6.9)), 0);
  assert.deepEqual(await admins(), ['ancien secrétariat']);
  assert.equal(await giveDueKeys(halle.db, mails, days(7.1)), 1);
  assert.deepEqual(await admins(), ['ancien secrétariat', '']);
  assert.equal((await get(ours, outside)).statusCode, 200);
  assert.deepEqual((await subjects('people.admins-changed')).slice(-1), [
    'nouvelle@namur.example: Halle\u00a0: qui administre Namur a changé',
  ]);
  assert.deepEqual((await subjects('people.keys')).slice(-2).sort(), [
    'ancienne@ailleurs.example: Les clés de Namur ont été remises à sa boîte officielle',
    'nouvelle@namur.example: Les clés de Namur ont été remises à sa boîte officielle',
  ]);
  assert.equal(await giveDueKeys(halle.db, mails, days(8)), 0, 'once');
});

test('who administers objects and says why; who asked reads it, has nothing, and may ask again', async () => {
  const outside = await askKeys();
  const words = 'Cette boîte est celle d’un autre service.';
  assert.equal((await post(keys, { do: 'object', words: 'non' }, inside)).statusCode, 422);
  await must(post(keys, { do: 'object', words }, inside), 'objected');
  const [told] = (await site.mails('people.keys')).slice(-1);
  assert.equal(told!.to, 'nouvelle@namur.example');
  assert.ok(told!.content.paragraphs.includes(words));
  assert.match((await get(keys, outside)).body, /Une objection a été faite[\s\S]*celle d’un autre service/);
  assert.equal(await giveDueKeys(halle.db, mails, days(8)), 0);
  await must(post(keys, { do: 'ask' }, outside), 'asked again');
  await must(post(keys, { do: 'cancel' }, outside), 'cancelled');
  assert.equal(await giveDueKeys(halle.db, mails, days(8)), 0);
  const third = await post(keys, { do: 'ask' }, outside);
  assert.equal(third.statusCode, 422);
  assert.match(third.body, /2 fois aujourd’hui/);
});

test('a mailbox that the directory changes again before the week is over is given nothing', async () => {
  await askKeys();
  await giveMailboxes(halle.ownerUrl, { 'nis:92094': 'encore@namur.example' });
  assert.equal(await giveDueKeys(halle.db, mails, days(8)), 0);
  assert.deepEqual([await admins(), (await request()).ended?.outcome], [['ancien secrétariat'], 'lapsed']);
});

test('nobody asks who does not read the official mailbox, and nobody objects who does not administer', async () => {
  const stranger = await site.comeIn('passant');
  const agent = await site.comeIn('agent', [[namur.id, ['agent', 'signatory'], 'accueil']]);
  for (const fields of [{ do: 'ask' }, { do: 'object', words: 'Je ne suis pas d’accord.' }] as Fields[])
    for (const who of [stranger, agent]) assert.equal((await post(keys, fields, who)).statusCode, 403);
  assert.equal((await post(keys, { do: 'ask' }, inside)).statusCode, 403, 'who has the keys');
  assert.equal((await get(keys, stranger)).statusCode, 403);
  assert.equal((await get(keys)).headers['location'], '/entrer');
  const outside = await askKeys();
  for (const who of [stranger, agent, inside])
    assert.ok([403, 404].includes((await post(keys, { do: 'cancel' }, who)).statusCode));
  for (const who of [stranger, agent, inside, outside])
    assert.ok([303, 403, 404].includes((await post(keys, { do: 'take' }, who)).statusCode));
  assert.deepEqual([await admins(), (await request()).ended], [['ancien secrétariat'], undefined]);
});

test('the database itself keeps the delay, who asks, and who ends', async () => {
  await askKeys();
  const one = await request();
  const account = one.account;
  const agent = { id: '0197a000-0000-7000-8000-0000000000c1', organisation: namur.id, account };
  const admin = { ...agent, roles: ['agent', 'admin'] as const, duty: '' };
  const as = (who: Parameters<typeof actAs>[1], at: Date, work: Parameters<typeof inTransaction>[1]) =>
    inTransaction(
      halle.db,
      async (tx) => {
        await actAs(tx, who);
        return work(tx);
      },
      at,
    );
  const refusedBy = /row-level security/;
  const system = asSystem('keys', namur.id, account);
  await assert.rejects(
    as(system, days(6), (tx) => addAgent(tx, admin, days(6))),
    refusedBy,
  );
  await assert.rejects(
    as(system, days(6), (tx) => endKeyRequest(tx, one.id, { outcome: 'given' }, days(6))),
    refusedBy,
  );
  const other = asSystem('keys', namur.id, inside.account);
  const theirs = { ...admin, account: (await site.comeIn('tiers')).account };
  await assert.rejects(
    as(other, days(8), (tx) => addAgent(tx, theirs, days(8))),
    refusedBy,
  );
  await assert.rejects(
    as({ account }, days(1), (tx) => endKeyRequest(tx, one.id, { outcome: 'given' }, days(1))),
    refusedBy,
  );
  const short = { ...one, id: agent.id, dueAt: days(1) };
  await as({ account }, days(0), (tx) =>
    endKeyRequest(tx, one.id, { outcome: 'cancelled', by: account }, days(0)),
  );
  await assert.rejects(
    as({ account }, days(0), (tx) => putKeyRequest(tx, short)),
    /key_request/,
  );
  const forged = { ...one, id: agent.id, reader: Buffer.alloc(32, 1) };
  await assert.rejects(
    as({ account }, days(0), (tx) => putKeyRequest(tx, forged)),
    refusedBy,
  );
  const stranger = await site.comeIn('curieux');
  const seen = await as(naming(namur.id, stranger.account), days(0), (tx) => findKeyRequest(tx, namur.id));
  assert.equal(seen, undefined);
});

const decide = (fields: Fields, who: Visitor) => post('/tenue/cles/decide', fields, who);
const reason = 'La personne qui s’y oppose a quitté la ville en mars.';
const makeKeeperOf = async (word: string, held: Parameters<typeof site.comeIn>[1] = []) => {
  await site.comeIn(word, held);
  await asOwner(halle, (db) => makeKeeper(db, keyFor, `${word}@ailleurs.example`, new Date()));
  return site.comeIn(word, [], 'passkey');
};

test('the desk reads who asked and what was objected, and gives the keys all the same, with a reason', async () => {
  const outside = await askKeys();
  const keeper = await makeKeeperOf('tenue');
  assert.match((await get('/tenue', keeper)).body, /Les clés redemandées[\s\S]*?1 chose attend/);
  await must(post(keys, { do: 'object', words: 'Je garde les clés, voilà tout.' }, inside), 'objected');
  const { body } = await get('/tenue/cles', keeper);
  assert.match(body, /Namur[\s\S]*Je garde les clés, voilà tout[\s\S]*ancien secrétariat/);
  assert.match((await get('/en/keeping/keys', keeper)).body, /Requests that somebody objected to/);
  const { id } = await request();
  assert.equal((await decide({ request: id, do: 'given', reason: 'Non' }, keeper)).statusCode, 422);
  assert.deepEqual(await admins(), ['ancien secrétariat']);
  await must(decide({ request: id, do: 'given', reason }, keeper), 'given');
  assert.equal((await get(ours, outside)).statusCode, 200);
  assert.deepEqual(await admins(), ['ancien secrétariat', '']);
  const told = (await site.mails('people.keys')).slice(-2);
  assert.deepEqual(told.map(({ to }) => to).sort(), ['ancienne@ailleurs.example', 'nouvelle@namur.example']);
  assert.ok(told.every(({ content }) => content.paragraphs.some((one) => one.includes(reason))));
  assert.match((await get('/tenue/journal', keeper)).body, /a quitté la ville en mars/);
  const again = await decide({ request: id, do: 'refused', reason }, keeper);
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /n’est plus ouverte/);
});

test('the desk stops a request: who asked reads why, and the job gives nothing', async () => {
  const outside = await askKeys();
  const keeper = await makeKeeperOf('tenue');
  const { id } = await request();
  await must(decide({ request: id, do: 'refused', reason }, keeper), 'refused');
  assert.equal(await giveDueKeys(halle.db, mails, days(8)), 0);
  assert.deepEqual([await admins(), (await request()).ended?.outcome], [['ancien secrétariat'], 'refused']);
  assert.match((await get(keys, outside)).body, /ont refusé votre dernière demande/);
  assert.ok(
    (await site.mails('people.keys')).some(
      ({ to, content }) =>
        to === 'nouvelle@namur.example' && content.paragraphs.some((one) => one.includes(reason)),
    ),
  );
});

test('keys are not given by the desk to a mailbox that the directory no longer gives', async () => {
  await askKeys();
  const keeper = await makeKeeperOf('tenue');
  const { id } = await request();
  await giveMailboxes(halle.ownerUrl, { 'nis:92094': 'encore@namur.example' });
  assert.match((await get('/tenue/cles', keeper)).body, /ne peuvent plus être remises/);
  const refused = await decide({ request: id, do: 'given', reason }, keeper);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /donne aujourd’hui une autre boîte/);
  assert.deepEqual(await admins(), ['ancien secrétariat']);
  for (const odd of ['', 'x', namur.id]) {
    const { statusCode } = await decide({ request: odd, do: 'given', reason }, keeper);
    assert.ok([400, 404, 422].includes(statusCode), `${odd}: ${statusCode}`);
  }
});

test('a keeper who acts for the town, or who asked, decides nothing of its keys, whatever the program says', async () => {
  await askKeys();
  const { id, account } = await request();
  const own = await makeKeeperOf('maison', [[namur.id, ['agent']]]);
  const page = await decide({ request: id, do: 'given', reason }, own);
  assert.equal(page.statusCode, 422);
  assert.match(page.body, /une autre personne qui tient la halle doit en décider/);
  const stranger = await site.comeIn('passante', [], 'passkey');
  assert.equal((await decide({ request: id, do: 'given', reason }, stranger)).statusCode, 403);
  const session = (who: Visitor) => sessionOf(halle.ownerUrl, who.account);
  const at = new Date();
  const byHand = async (who: Visitor, work: (tx: Tx) => Promise<unknown>) => {
    const desk = await session(who);
    return inTransaction(
      halle.db,
      async (tx) => {
        await actAs(tx, { account: who.account });
        await nameSession(tx, desk);
        return work(tx);
      },
      at,
    );
  };
  await assert.rejects(
    byHand(own, (tx) => decideKeyRequest(tx, id, 'given', at)),
    /people\.keeping\.own/,
  );
  const row = {
    id: crypto.randomUUID(),
    organisation: namur.id,
    roles: ['agent', 'admin'],
    duty: '',
  } as const;
  await assert.rejects(
    byHand(own, (tx) => addAgent(tx, { ...row, account }, at)),
    /row-level security/,
  );
  const keeper = await makeKeeperOf('tenue');
  const other = (await site.comeIn('tiers')).account;
  await assert.rejects(
    byHand(keeper, (tx) => addAgent(tx, { ...row, account: other }, at)),
    /row-level security/,
    'nobody but who asked',
  );
  assert.equal(await byHand(stranger, (tx) => decideKeyRequest(tx, id, 'given', at)), false);
  assert.deepEqual(await admins(), ['ancien secrétariat']);
  await byHand(keeper, (tx) => decideKeyRequest(tx, id, 'refused', at));
  assert.equal(await byHand(keeper, (tx) => decideKeyRequest(tx, id, 'given', at)), false, 'once');
});

/** The session by which somebody came last. */
const sessionOf = (ownerUrl: string, account: string): Promise<string> =>
  withClient(ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query(
      `select id from halle.session where account_id = $1 and way = 'passkey' order by ends_at desc limit 1`,
      [account],
    );
    return rows[0].id;
  });

test('every change of who administers is told to the official mailbox, in words', async () => {
  const told = async () =>
    (await site.mails('people.admins-changed')).map(({ to, content }) => [to, content.paragraphs[0]!]);
  const agents = await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(namur.id));
    await addAgent(
      tx,
      {
        ...{
          id: '0197a000-0000-7000-8000-0000000000c2',
          organisation: namur.id,
          roles: ['agent'],
          duty: 'accueil',
        },
        account: (await site.comeIn('accueil')).account,
      },
      new Date(),
    );
    return listColleagues(tx, namur.id);
  });
  const agent = agents.find(({ duty }) => duty === 'accueil')!.id;
  const roles = { do: 'roles', agent, duty: 'accueil', 'role-agent': '1' };
  await must(post(`${ours}/agents`, { ...roles, 'role-admin': '1' }, inside), 'made an administrator');
  await must(
    post(`${ours}/agents`, { ...roles, 'role-buyer': '1', 'role-admin': '1' }, inside),
    'and a buyer',
  );
  await must(post(`${ours}/agents`, roles, inside), 'and no administrator any more');
  await must(
    post(
      `${ours}/invitations`,
      { address: 'dg@namur.example', duty: 'direction générale', 'role-admin': '1' },
      inside,
    ),
    'invited',
  );
  const t = (await site.lastLink('people.invitation')).searchParams.get('t')!;
  await must(post('/entrer/lien', { t }), 'accepted');
  const own = agents.find(({ duty }) => duty === 'ancien secrétariat')!.id;
  await must(post(`${ours}/agents`, { do: 'remove', agent: own }, inside), 'gone');
  const all = await told();
  assert.ok(all.every(([to]) => to === 'nouvelle@namur.example'));
  assert.deepEqual(
    all.map(
      ([, words]) =>
        /est devenue|a cessé/.exec(words!)![0] + /: (.+?)\./.exec(words!.replace(/\u00a0/g, ' '))![0],
    ),
    [
      'est devenue: accueil.',
      'a cessé: accueil.',
      'est devenue: direction générale.',
      'a cessé: ancien secrétariat.',
    ],
  );
});

test('a request that another was faster to answer gives nothing twice', async () => {
  await askKeys();
  const one = await request();
  const at = days(8);
  const both = await Promise.all(
    [1, 2].map(() => inTransaction(halle.db, (tx) => giveKeys(tx, one, mails, at), at)),
  );
  assert.deepEqual(both.sort(), [0, 1]);
  const { rows } = await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return client.query(`select outcome from halle.key_request where outcome = 'given'`);
  });
  assert.equal(rows.length, 1);
});
