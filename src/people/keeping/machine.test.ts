// SPDX-License-Identifier: AGPL-3.0-or-later
// The sections of the desk about organisations and the machine: administrators, mails, jobs, imports,
// settings.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inTransaction } from '../../platform/db.ts';
import { asOwner } from '../../platform/owner.ts';
import { withClient } from '../../platform/roles.ts';
import { isSecretSetting, settingsIn } from '../../platform/settings-shown.ts';
import { braine, giveMailboxes, namur } from '../../testing/organisations.ts';
import { openTestSite } from '../../testing/site.ts';
import { saveEdition } from '../directory/actions.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import { makeKeeper } from './actions/keepers.ts';
import { countJobs } from './stores/machine.ts';

const site = await openTestSite();
await saveEdition(site.halle.db, await readWallonia());
await giveMailboxes(site.halle.ownerUrl, { 'nis:92094': 'bourgmestre@namur.example' });
after(() => site.close());
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');
const wordsOf = (body: string) =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
const words = async (address: string) => wordsOf((await site.get(address, keeper)).body);
const reason = 'La personne est partie sans prévenir.';

test('each section opens in both languages, and says so where nothing waits', async () => {
  for (const [fr, en] of [
    ['comptes', 'accounts'],
    ['organisations', 'organisations'],
    ['numeros', 'numbers'],
    ['courriers', 'mails'],
    ['travaux', 'jobs'],
    ['importations', 'imports'],
    ['sources', 'sources'],
    ['paroles', 'words'],
    ['reglages', 'settings'],
    ['journal', 'record'],
  ] as const) {
    assert.equal((await site.get(`/tenue/${fr}`, keeper)).statusCode, 200, fr);
    assert.equal((await site.get(`/en/keeping/${en}`, keeper)).statusCode, 200, en);
  }
  assert.equal((await site.get('/tenue/rien', keeper)).statusCode, 404);
});

test('the administrator of an organisation is replaced by a colleague, or by its official mailbox', async () => {
  const gone = await site.comeIn('partie', [[namur.id, ['agent', 'admin'], 'direction']]);
  const next = await site.comeIn('suivante', [[namur.id, ['agent'], 'secrétariat']]);
  const page = (await site.get(`/tenue/organisations?q=${namur.slug}`, keeper)).body;
  assert.match(wordsOf(page), /bourgmestre@namur\.example.*direction \(agent, responsable des accès\)/);
  const agent = /<option value="([0-9a-f-]{36})"[^>]*>secrétariat/.exec(page)![1]!;
  const replace = (to: string, organisation: string = namur.id) =>
    site.post('/tenue/organisations/administrator', { organisation, to, reason }, keeper);
  const replaced = await replace(agent);
  assert.equal(replaced.statusCode, 303, wordsOf(replaced.body));
  const rolesOf = async () =>
    (await words(`/tenue/organisations?q=${namur.slug}`))
      .match(/(?:direction|secrétariat) \([^)]*\)/g)
      ?.slice(0, 2);
  assert.deepEqual(await rolesOf(), ['direction (agent)', 'secrétariat (agent, responsable des accès)']);
  const told = (await site.mails('people.keeping')).map(({ to }) => to).sort();
  assert.deepEqual(told, ['partie@ailleurs.example', 'suivante@ailleurs.example']);
  assert.match(
    (await site.get(`/mon-organisation/${namur.slug}/journal`, next)).body,
    /ceux qui tiennent la halle ont remplacé qui est responsable/,
  );

  const byMailbox = await replace('');
  assert.equal(byMailbox.statusCode, 303, wordsOf(byMailbox.body));
  assert.deepEqual(await rolesOf(), ['direction (agent)', 'secrétariat (agent)']);
  const back = await site.comeInByLink({ organisation: namur.slug });
  const inCharge = await site.get(`/mon-organisation/${namur.slug}`, back);
  assert.match(wordsOf(inCharge.body), /responsable des accès/);
  assert.ok(gone);

  await site.comeIn('seule', [[braine.id, ['agent', 'admin']]]);
  assert.match(wordsOf((await replace('', braine.id)).body), /pas de boîte officielle connue/);
});

test('a doubtful mail leaves again or is dropped with a reason, and its words are shown to nobody', async () => {
  for (const who of ['lectrice', 'lecteur'])
    await site.post('/entrer', { address: `${who}@ailleurs.example` });
  await withClient(site.halle.ownerUrl, (client) =>
    client.query(`update halle.mail set state = 'doubtful', ended_at = now() where topic = 'people.sign-in'`),
  );
  const page = (await site.get('/tenue/courriers', keeper)).body;
  assert.doesNotMatch(page, /lectrice@/);
  const ids = [...page.matchAll(/name="mail" value="([^"]+)"/g)].map(([, id]) => id!);
  assert.ok(ids.length >= 2, String(ids.length));
  const decide = (mail: string, chosen: string, why = 'Le serveur était tombé.') =>
    site.post('/tenue/courriers/mail', { mail, do: chosen, reason: why }, keeper);
  assert.equal((await decide(ids[0]!, 'again', '')).statusCode, 422);
  assert.equal((await decide(ids[0]!, 'again')).statusCode, 303);
  assert.equal((await decide(ids[1]!, 'drop')).statusCode, 303);
  const { rows } = await withClient(site.halle.ownerUrl, (client) =>
    client.query<{ state: string; kept: boolean }>(
      'select state, sealed is not null as kept from halle.mail where id = any($1) order by array_position($1, id)',
      [ids.slice(0, 2)],
    ),
  );
  assert.deepEqual(rows, [
    { state: 'waiting', kept: true },
    { state: 'given-up', kept: false },
  ]);
});

test('jobs that failed are shown and tried again; whoever does not keep the halle is told nothing of them', async () => {
  const id = crypto.randomUUID();
  await withClient(site.halle.ownerUrl, async (client) => {
    await client.query(`select pgboss.create_queue('people.try', '{"policy":"standard"}')`);
    await client.query(
      `insert into pgboss.job (id, name, state, output, created_on, completed_on)
       values ($1, 'people.try', 'failed', '{"message":"le réseau"}', now(), now())`,
      [id],
    );
  });
  assert.match(await words('/tenue/travaux'), /people\.try.*le réseau/);
  await site.post('/tenue/travaux/job', { job: id, reason: 'Le réseau est revenu.' }, keeper);
  const { rows } = await withClient(site.halle.ownerUrl, (client) =>
    client.query<{ state: string }>('select state::text from pgboss.job where id = $1', [id]),
  );
  assert.deepEqual(rows, [{ state: 'retry' }]);
  await assert.rejects(inTransaction(site.halle.db, countJobs), /row-level security/);
});

test('the settings stand as they are, and no secret is among them, nor any that a later release adds', async () => {
  const env = {
    HALLE_SECRET: 'x'.repeat(40),
    HALLE_SMTP: 'smtp://me:word@host',
    HALLE_ZONE: 'Europe/Brussels',
  };
  const shown = settingsIn(env, { HALLE_URL: 'http://localhost:7' });
  assert.doesNotMatch(JSON.stringify(shown), /xxxx|word@/);
  assert.equal(shown.find(({ name }) => name === 'HALLE_ZONE')!.value, 'Europe/Brussels');
  assert.ok(shown.find(({ name }) => name === 'HALLE_SECRET')!.isSet);
  assert.equal(shown.find(({ name }) => name === 'HALLE_URL')!.value, 'http://localhost:7');
  assert.match(await words('/tenue/reglages'), /HALLE_SECRET donné, jamais montré/);
  for (const name of ['NEW_TOKEN', 'API_KEY', 'OTHER_PASSWORD']) assert.ok(isSecretSetting(name), name);
});
