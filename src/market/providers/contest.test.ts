// SPDX-License-Identifier: AGPL-3.0-or-later
// An official number that somebody takes: claimed until it is proved, contested by its real holder, freed.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { sql } from 'kysely';
import { sentence } from '../../languages/index.ts';
import { makeKeeper } from '../../people/keeping/actions/keepers.ts';
import type { Machine } from '../../platform/cli.ts';
import { inTransaction } from '../../platform/db.ts';
import { asOwner } from '../../platform/owner.ts';
import { withClient } from '../../platform/roles.ts';
import { becomeProvider, offerService } from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { nameApart } from '../missions/named.ts';
import { namesOf } from '../missions/stores/names.ts';
import { providerCommands } from './commands.ts';

const site = await openMarket();
after(() => site.close());
const { keyFor } = site.web;
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');

const wordsOf = (body: string) =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
const words = async (address: string, who = {}) => wordsOf((await site.get(address, who)).body);
const join = (who: Visitor, name: string, number: string, domain: string) =>
  becomeProvider(site, who, { name, scheme: 'siren', number, mailbox: `contact@${domain}` });
const offer = { software: 'opencimetiere', 'kind-support': '1', territories: 'France' };

// A stranger takes the name and the number of a large company.
const stranger = await site.comeIn('inconnue');
const taken = await join(stranger, 'Grande Maison', '552 100 554', 'pas-la-vraie.fr');
await offerService(site, stranger, taken, offer);
const organisation = async () =>
  await site.halle.db
    .selectFrom('organisation')
    .selectAll()
    .where('slug', '=', taken)
    .executeTakeFirstOrThrow();

test('a number that is only given is said to be claimed, on every page and in every file', async () => {
  assert.match(await words(`/prestataires/${taken}`), /dit par elle-même, rien ne prouve encore/);
  assert.match(await words(`/en/providers/${taken}`), /nothing proves yet that this number is its own/);
  assert.match(await words('/prestataires'), /numéro dit, non prouvé/);
  assert.match(await words(`/organisations/${taken}`), /Numéro dit par elle-même/);
  const { body } = await site.get(`/prestataires/${taken}`);
  assert.match(body, /<span class="said">(?:(?!<\/span>)[\s\S])*552100554/, 'it does not look proved either');
  const [head, row] = (await site.get('/prestataires.csv')).body.split('\r\n');
  assert.match(head!, /"Numéro officiel";"Identité"/);
  assert.match(row!, /"SIREN \(France\) 552100554";"numéro dit, non prouvé"/);
  const named = await site.get(
    '/api/v1/names?kind=organisation&q=Grande+Maison',
    {},
    { accept: 'application/json' },
  );
  assert.match(named.body, /SIREN 552100554, numéro non prouvé/);
});

test('who really bears the number is led to where they can say so, and to nowhere that is not', async () => {
  const real = await site.comeIn('vraie');
  const refused = await site.post(
    '/devenir-prestataire',
    { name: 'Grande Maison', scheme: 'siren', number: '552100554', mailbox: 'contact@grande-maison.fr' },
    real,
  );
  const said = wordsOf(refused.body);
  assert.match(said, new RegExp(`/prestataires/${taken}/numero`));
  assert.doesNotMatch(said, /bas des pages/);
  assert.equal((await site.get(`/prestataires/${taken}/numero`)).statusCode, 200);
});

test('a list that gives the number that domain proves it; no list, no proof, whatever the program says', async () => {
  await withClient(site.halle.ownerUrl, (client) =>
    client.query(`insert into halle.listed_provider (source, external_id, name, siren, url, raw, stated_on)
      values ('cnll', 'a', 'Atelier', '732829320', 'https://www.atelier-juste.fr/contact', '{}', '2026-11-01')`),
  );
  const honest = await join(await site.comeIn('juste'), 'Atelier Juste', '732 829 320', 'atelier-juste.fr');
  assert.match(
    await words(`/prestataires/${honest}`),
    /prouvé\. Une liste publique donne à ce numéro le domaine/,
  );
  assert.doesNotMatch(await words(`/organisations/${honest}`), /Numéro dit par elle-même/);
  const { id } = await organisation();
  for (const set of [
    sql`number_proved_on = '2026-11-01', number_proved_by = 'keeper'`,
    sql`number_proved_on = '2026-11-01', number_proved_by = 'list'`,
    sql`number = null, number_freed_on = '2026-11-01'`,
  ])
    await assert.rejects(
      inTransaction(site.halle.db, (tx) =>
        sql`update provider set ${set} where organisation_id = ${id}`.execute(tx),
      ),
      /row-level security/,
    );
});

test('providers of one name are told apart', async () => {
  await join(await site.comeIn('homonyme'), 'Grande Maison', '404 833 048', 'autre-maison.fr').then(
    async (slug) => offerService(site, await site.comeIn('homonyme'), slug, offer),
  );
  const list = await words('/prestataires');
  assert.match(list, /SIREN \(France\) 552100554, numéro dit/);
  assert.match(list, /SIREN \(France\) 404833048, numéro dit/);
  const ids = await site.halle.db.selectFrom('provider').select('organisation_id').execute();
  const named = await namesOf(
    site.halle.db,
    ids.map((one) => one.organisation_id),
  );
  const apart = [...named.values()]
    .map((one) => nameApart('fr', one))
    .filter((one) => one.startsWith('Grande'));
  assert.deepEqual(apart.sort(), [
    'Grande Maison (SIREN 404833048, numéro dit, non prouvé)',
    'Grande Maison (SIREN 552100554, numéro dit, non prouvé)',
  ]);
});

const contest = {
  address: 'direction@grande-maison.fr',
  words: 'Le registre des entreprises donne ce numéro à notre site.',
};

/** What `halle number …` says. */
async function byCommand(...typed: string[]): Promise<string> {
  const lines: string[] = [];
  const program = new Command();
  providerCommands(program, {
    lang: 'fr',
    say: (key: string, facts = {}) => sentence('fr', key, facts),
    out: (line: string) => lines.push(line),
    open: async () => ({ ...site.halle, keyFor, config: site.web.config }),
  } as unknown as Machine);
  await program.parseAsync(['number', ...typed], { from: 'user' });
  return lines.join('\n');
}

test('it is contested without an account, both sides are written to, and the desk frees it', async () => {
  const address = `/prestataires/${taken}/numero`;
  const short = await site.post(address, { ...contest, words: 'Non.' });
  assert.equal(short.statusCode, 422);
  assert.match(short.body, /direction@grande-maison\.fr/);
  assert.equal((await site.post(address, contest)).statusCode, 303);
  assert.match(wordsOf((await site.post(address, contest)).body), /déjà contesté/);
  const [received, told] = await site.mails('market.contest');
  assert.equal(received!.to, 'direction@grande-maison.fr');
  assert.equal(told!.to, 'inconnue@ailleurs.example');
  assert.doesNotMatch(JSON.stringify(told!.content), /direction@/);

  assert.match(await words('/tenue', keeper), /1 chose attend/);
  assert.match(await words('/tenue/numeros', keeper), /Le registre des entreprises donne ce numéro/);
  const listed = await byCommand();
  assert.match(listed, /Grande Maison \(.*\), SIREN \(France\) 552100554\n .*Le registre des entreprises/);
  assert.doesNotMatch(listed, /direction@/);
  await assert.rejects(byCommand('--free'), { textKey: 'market.contest.command-whose' });
  await assert.rejects(byCommand(taken, '--free'), { textKey: 'people.keeping.no-reason' });
  const { id } = await organisation();
  const decide = (deed: string, reason: string, who = keeper) =>
    site.post(`/tenue/numeros/${deed}`, { organisation: id, reason }, who);
  assert.equal((await decide('free', '')).statusCode, 422);
  assert.equal((await decide('free', 'Le registre.', stranger)).statusCode, 403);
  assert.equal((await decide('free', 'Le registre donne ce numéro à une autre maison.')).statusCode, 303);

  const mails = await site.mails('market.contest');
  const answered = mails.filter(({ to }) => to === 'direction@grande-maison.fr').at(-1)!;
  assert.match(JSON.stringify(answered.content), /il est libre.*Le registre donne ce numéro/);
  assert.match(
    await words(`/prestataires/${taken}`),
    /Sans numéro : celui qu’elle donnait n’était pas le sien/,
  );
  assert.doesNotMatch(await words('/prestataires'), /552100554/);
  assert.match(await byCommand(), /Rien n’est contesté/);
  const kept = await asOwner(site.halle, (db) =>
    db.transaction().execute(async (tx) => {
      await sql`select set_config('halle.backup', 'on', true)`.execute(tx);
      return tx.selectFrom('number_contest').select(['address', 'answer']).execute();
    }),
  );
  assert.deepEqual(kept, [{ address: null, answer: 'freed' }]);

  const real = await site.comeIn('vraie');
  const slug = await join(real, 'Grande Maison', '552 100 554', 'grande-maison.fr');
  assert.match(await words(`/prestataires/${slug}`), /552100554/);
});

test('a keeper says that a number is the provider’s, with a reason that its agents may read; never of their own', async () => {
  const one = await site.comeIn('serieuse');
  const slug = await join(one, 'Sérieuse', '542 065 479', 'serieuse.fr');
  const { id } = await site.halle.db
    .selectFrom('organisation')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const own = await site.comeIn('tenue', [[id as never, ['agent']]], 'passkey');
  const refused = await site.post(
    '/tenue/numeros/confirm',
    { organisation: id, reason: 'Je le sais bien.' },
    own,
  );
  assert.match(wordsOf(refused.body), /une autre personne qui tient la halle/);
  await site.comeIn('seconde');
  await asOwner(site.halle, (db) => makeKeeper(db, keyFor, 'seconde@ailleurs.example', new Date()));
  const other = await site.comeIn('seconde', [], 'openid');
  await site.post(
    '/tenue/numeros/confirm',
    { organisation: id, reason: 'Vu au registre, même siège.' },
    other,
  );
  assert.match(await words(`/prestataires/${slug}`), /vérifié le .* par ceux qui tiennent/);
});

test('what a suspended account said in public stays as it was', async () => {
  const loud = await site.comeIn('bruyante');
  const slug = await join(loud, 'Bruyante', '775 672 272', 'bruyante.fr');
  await offerService(site, loud, slug, offer);
  const before = await words(`/prestataires/${slug}`);
  assert.match(before, /openCimetière/);
  const reason = 'Des messages publicitaires à toutes les mairies.';
  await site.post('/tenue/comptes/suspend', { account: loud.account, q: '', reason }, keeper);
  assert.equal((await site.get('/compte', loud)).statusCode, 303);
  assert.equal(await words(`/prestataires/${slug}`), before);
});
