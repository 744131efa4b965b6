// SPDX-License-Identifier: AGPL-3.0-or-later
// Sources fetched on a schedule: asked whether they changed, taken in, told; what fails loses nothing.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { makeKeeper } from '../../people/keeping/actions/keepers.ts';
import { asOwner } from '../../platform/owner.ts';
import { openTestSite } from '../../testing/site.ts';
import { carryOut } from '../plans/actions-carry-out.ts';
import { harvest, harvestDue } from './actions-run.ts';
import { nextDue } from './harvest.ts';

const site = await openTestSite();
const asked: { etag: string | undefined }[] = [];
const served = { status: 200, body: '', etag: '"1"' };
const server = createServer(({ headers }, answer) => {
  asked.push({ etag: headers['if-none-match'] });
  const isKnown = served.status === 200 && headers['if-none-match'] === served.etag;
  answer.writeHead(isKnown ? 304 : served.status, { etag: served.etag });
  answer.end(isKnown ? undefined : served.body);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sill.csv`;
after(async () => {
  server.close();
  await site.close();
});
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');

const serve = (etag: string, ...numbers: number[]) => {
  const rows = numbers.map((number) => `${number},Logiciel ${number},Sert,2020,,,MIT`);
  Object.assign(served, {
    status: 200,
    etag,
    body: ['ID,nom,fonction,annees,wikidata,comptoir-du-libre,licence', ...rows].join('\n'),
  });
};
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const plain = (body: string) =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
const page = async (where: string) => plain((await site.get(where, keeper)).body);
const reason = 'La liste des logiciels recommandés.';
const config = { allowPrivate: ['*'] };
const registered = await site.post(
  '/tenue/sources/register',
  { source: 'sill', address, hours: '24', complete: 'yes', reason },
  keeper,
);
const place = registered.headers['location'] as string;
const id = new URL(place, 'https://x.example').searchParams.get('source')!;
/** As the role of the worker. */
const run = (at = new Date()) => harvest(site.halle.worker, config, id, at);
const names = async () =>
  (await site.halle.db.selectFrom('software').select('name').orderBy('name').execute()).map(
    ({ name }) => name,
  );

test('a registered source is due at once, fetched by the worker, and told run by run at the desk', async () => {
  assert.match(await page('/tenue/sources'), /le SILL, http\S+ 24 heures pas encore dans les dix minutes/);
  serve('"1"', ...range(1, 20));
  assert.equal(await harvestDue(site.halle.worker, config, new Date()), 1);
  assert.equal((await names()).length, 20);
  assert.match(await page(place), /prise 20 nouvelles, aucune modifiée voir fiche par fiche/);
  assert.equal(await harvestDue(site.halle.worker, config, new Date()), 0, 'not due for a day');
});

test('its server is asked whether anything changed; the same bytes are nothing new either', async () => {
  assert.equal((await run())?.outcome, 'same');
  assert.deepEqual(asked.at(-1), { etag: '"1"' });
  served.etag = '"2"';
  assert.equal((await run())?.outcome, 'same', 'another mark on the same bytes');
  assert.equal((await run())?.outcome, 'same');
  assert.deepEqual(asked.at(-1), { etag: '"2"' });
});

test('a source that fails is told with its reason, tried again soon, and loses nothing', async () => {
  served.status = 503;
  served.etag = '"x"';
  const failed = await run();
  assert.deepEqual([failed?.outcome, failed?.why], ['failed', 'catalogue.import.bad-answer']);
  Object.assign(served, { status: 200, body: '<!doctype html><html>Entretien</html>' });
  assert.deepEqual((await run())?.why, 'catalogue.import.html');
  assert.equal((await names()).length, 20);
  assert.match(await page(place), /a échoué .*« sill\.csv » est une page/);
  assert.match(await page('/tenue'), /Les sources du catalogue/);
  const at = new Date('2026-11-30T08:00:00Z');
  const daily = { source: 'sill', address, complete: true, everyHours: 24 } as const;
  assert.deepEqual(
    (['taken', 'failed'] as const).map((outcome) => nextDue(daily, outcome, at).toISOString()),
    ['2026-12-01T08:00:00.000Z', '2026-11-30T14:00:00.000Z'],
  );
});

test('a source that was emptied waits for a keeper, who carries the plan out as it is shown', async () => {
  serve('"3"', ...range(1, 10), 21);
  const waits = await run();
  assert.deepEqual([waits?.outcome, waits?.counts.withdrawn], ['waits', 10]);
  assert.equal((await names()).length, 20);
  const plan = waits!.plan!;
  const shown = `/tenue/importations?plan=${plan}`;
  assert.match(await page(shown), /Combien de fiches seront retirées/);
  const decide = (withdraws: string) =>
    site.post('/tenue/importations/decide', { plan, do: 'carry-out', reason, withdraws }, keeper);
  const refused = await decide('9');
  assert.equal(refused.statusCode, 422);
  assert.match(plain(refused.body), /retire 10 des 20 fiches/);
  assert.equal((await decide('10')).statusCode, 303);
  await carryOut(site.halle.worker, { allowPrivate: ['*'] }, plan, new Date());
  assert.deepEqual((await names()).length, 11);
});

test('a source of many megabytes is fetched to the disk and taken in some records at a time', async () => {
  const rows = (n: number) =>
    Array.from({ length: n }, (_, at) => `${at + 100},Long ${at},"${'x'.repeat(90_000)}",2020,,,MIT`);
  const heading = 'ID,nom,fonction,annees,wikidata,comptoir-du-libre,licence';
  const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('halle-import-')).length;
  const [before, copies] = [(await names()).length, temporary()];
  Object.assign(served, { etag: '"long"', body: [heading, ...rows(110)].join('\n') });
  const waits = await run();
  assert.deepEqual([waits?.outcome, waits?.counts.withdrawn, waits?.counts.new], ['waits', before, 110]);
  assert.equal((await names()).length, before, 'nothing was done');
  const decided = await site.post(
    '/tenue/importations/decide',
    { plan: waits!.plan!, do: 'carry-out', reason, withdraws: String(before) },
    keeper,
  );
  assert.equal(decided.statusCode, 303);
  await carryOut(site.halle.worker, { allowPrivate: ['*'] }, waits!.plan!, new Date());
  assert.equal((await names()).length, 110);
  Object.assign(served, { etag: '"longer"', body: [heading, ...rows(112)].join('\n') });
  const taken = await run();
  assert.deepEqual([taken?.outcome, taken?.counts.new, taken?.counts.unchanged], ['taken', 2, 110]);
  assert.equal(temporary(), copies, 'no copy is left on the disk');
});

test('a stopped source is fetched no more, and what it gave stays', async () => {
  const twice = await site.post(
    '/tenue/sources/register',
    { source: 'sill', address, hours: '24', complete: 'yes', reason },
    keeper,
  );
  assert.equal(twice.statusCode, 422);
  assert.match(plain(twice.body), /déjà relevée/);
  assert.equal(
    (await site.post('/tenue/sources/decide', { id, do: 'stop', reason }, keeper)).statusCode,
    303,
  );
  assert.equal(await run(), undefined);
  assert.equal((await names()).length, 112);
  assert.equal(
    (await site.post('/tenue/sources/decide', { id, do: 'fetch', reason }, keeper)).statusCode,
    422,
  );
  assert.match(await page('/tenue/sources'), /Sources arrêtées/);
});
