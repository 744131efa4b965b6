// SPDX-License-Identifier: AGPL-3.0-or-later
// The law at its addresses: for people in each language, and for programs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Web } from '../platform/web.tsx';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { openWebOn } from '../testing/site.ts';

let halle: TestDatabase;
let web: Web;
before(async () => {
  halle = await testDatabase();
  web = await openWebOn(halle);
});
after(async () => {
  await web.server.close();
  await halle.close();
});

const get = async (url: string) => {
  const { statusCode, body } = await web.server.inject({ url });
  return { statusCode, body };
};
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');

test('the page says each row with its amount, reference, sources, mark and the day it was read', async () => {
  for (const [url, wanted] of [
    [
      '/droit',
      [
        'en dessous de 60 000 €',
        'art. R2122-8',
        'vérifié',
        'lu le 21 novembre 2026',
        'Nouvelle-Calédonie',
        'En discussion',
      ],
    ],
    [
      '/en/law',
      [
        'below €60,000',
        'art. R2122-8',
        'verified',
        'read on 21 November 2026',
        'Nouvelle-Calédonie',
        'In discussion',
      ],
    ],
  ] as const) {
    const { statusCode, body } = await get(url);
    assert.equal(statusCode, 200);
    for (const one of wanted) assert.ok(words(body).includes(one), `${url}: ${one}`);
    assert.match(body, /<a href="https?:[^"]+" rel="noopener" lang="fr">/);
    const ours = body.replace(/<head>[\s\S]*?<\/head>|<(span|a)\b[^>]* lang="fr">[^<]*/g, '');
    assert.doesNotMatch(words(ours), /\b\d{4}-\d{2}-\d{2}\b/, 'a day is written in words');
  }
});

test('what is only discussed stands apart and is no amount in force', async () => {
  const { body } = await get('/droit');
  const [inForce = '', discussed = ''] = body.split('id="bills"');
  assert.doesNotMatch(words(inForce), /140 000 € au lieu/);
  assert.match(words(discussed), /140 000 € au lieu de 100 000 €/);
});

test('the holidays of a year, the two days of Alsace-Moselle among them; a year that is none is refused in words', async () => {
  const { body } = await get('/en/law?year=2027');
  assert.match(words(body), /Public holidays of 2027/);
  assert.match(words(body), /Good Friday/);
  for (const year of ['27', '1999', '2101', '2027x', '-200', '<b>'])
    assert.equal((await get(`/droit?annee=${encodeURIComponent(year)}`)).statusCode, 400, year);
});

test('programs are given the rows in force on a day, what is unknown since, and what is discussed', async () => {
  const { statusCode, body } = await get('/api/v1/law?on=2026-03-31');
  assert.equal(statusCode, 200, body);
  const told = JSON.parse(body);
  const row = told.rules.find(({ id }: { id: string }) => id === 'FR-DISP-40');
  assert.deepEqual([row.amount.cents, row.amount.currency, row.mark], [40_000_00, 'EUR', 'verified']);
  assert.ok(row.sources.every((id: string) => told.sources[id].url));
  assert.equal(told.bills.length, 4);
  const later = JSON.parse((await get('/api/v1/law?on=2028-01-01')).body);
  assert.ok(
    later.unknown.some(
      ({ series, since }: { series: string; since: string }) =>
        series === 'EU-WORKS' && since === '2028-01-01',
    ),
  );
  assert.equal((await get('/api/v1/law?on=2026-02-31')).statusCode, 400);
});

test('programs are given the holidays of a place and a year', async () => {
  const of = async (place: string) =>
    JSON.parse((await get(`/api/v1/holidays?place=${place}&year=2026`)).body).items.map(
      ({ day, name }: { day: string; name: { en: string } }) => `${day} ${name.en}`,
    );
  const [moselle, tarn, quebec] = [await of('FR-57'), await of('FR-82'), await of('CA-QC')];
  assert.equal(moselle.length, tarn.length + 2);
  assert.ok(moselle.includes('2026-04-03 Good Friday'));
  assert.ok(quebec.some((one: string) => one.startsWith('2026-06-24')));
  assert.deepEqual(await of('FR-988'), []);
  assert.equal((await get('/api/v1/holidays?place=x&year=2026')).statusCode, 400);
});

test('the page is led to from the foot of every page', async () => {
  assert.match((await get('/')).body, /<a href="\/droit">/);
  assert.match((await get('/en')).body, /<a href="\/en\/law">/);
});
