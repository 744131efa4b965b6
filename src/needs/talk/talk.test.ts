// SPDX-License-Identifier: AGPL-3.0-or-later
// Those behind a need talk: five questions side by side, a date voted and fixed, an invitation that calendars
// take.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { calendarFile } from '../../base/calendar-file.ts';
import { composeMessage } from '../../platform/mail/message.ts';
import { plainBacking, sayNeed, smallNeed } from '../../testing/builders.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import { beauvechain, braine, namur } from '../../testing/organisations.ts';
import type { Visitor } from '../../testing/site.ts';
import { tellNeed } from '../actions/tell.ts';
import type { NeedNews } from '../news.ts';
import { allNeeds } from '../stores/shelf.ts';
import { favourite } from './meeting.ts';
import { compare } from './talk.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [clerk, neighbour, third, stranger]: Visitor[] = [];
let need: string;
before(async () => {
  market = await openMarket();
  clerk = await market.comeIn('secretariat', [[namur.id, ['agent']]]);
  neighbour = await market.comeIn('voisine', [[braine.id, ['agent']]]);
  third = await market.comeIn('tierce', [[beauvechain.id, ['agent']]]);
  stranger = await market.comeIn('passante');
  need = await sayNeed(market, clerk, smallNeed('Suivre les arbres des rues', namur.id));
  for (const [who, organisation] of [
    [neighbour, braine.id],
    [third, beauvechain.id],
  ] as const)
    assert.equal((await market.post(`${need}/back`, { ...plainBacking, organisation }, who)).statusCode, 303);
});
after(() => market.close());

const plain = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
const talk = async (who: Visitor) => plain((await market.get(`${need}/echanges`, who)).body);
const answer = (who: Visitor, organisation: string, question: string, words: string) =>
  market.post(`${need}/echanges/answer`, { question, organisation, words }, who);

/** What the job does that was asked for last. */
async function told(news: NeedNews): Promise<void> {
  const { db } = market.halle;
  const { rows } = await sql<{ id: string; owner: string; meeting: string | null }>`
    select n.id, n.organisation_id as owner, null as meeting from need n where n.slug = ${need.split('/').at(-1)!}`.execute(
    db,
  );
  const meeting = await meetingId();
  const { keyFor, config } = market.web;
  const what = { id: randomUUID(), need: rows[0]!.id, organisation: rows[0]!.owner, news, meeting };
  await tellNeed(db, { keyFor, url: config.url }, what, await allNeeds(db, new Date()), new Date());
}
async function meetingId(): Promise<string | undefined> {
  const { withClient } = await import('../../platform/roles.ts');
  return withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query<{ id: string }>(
      'select id from halle.need_meeting order by proposed_at desc limit 1',
    );
    return rows[0]?.id;
  });
}

test('each answers for its own; the answers stand side by side, the same words once, for those behind it alone', async () => {
  assert.equal((await answer(clerk!, namur.id, 'do', 'Suivre chaque arbre.')).statusCode, 303);
  assert.equal((await answer(neighbour!, braine.id, 'do', 'Rien.')).statusCode, 303);
  assert.equal((await answer(neighbour!, braine.id, 'do', 'suivre  chaque arbre.')).statusCode, 303);
  assert.equal((await answer(third!, beauvechain.id, 'do', 'Planifier les tailles.')).statusCode, 303);
  const shown = await talk(clerk!);
  assert.match(shown, /2 réponses différentes/);
  assert.match(shown, /suivre chaque arbre\. Braine-l’Alleud et Namur/i);
  assert.match(shown, /Sans réponse : /);
  for (const outsider of [stranger!]) assert.doesNotMatch(await talk(outsider), /chaque arbre|Planifier/);
  assert.equal((await market.get(`${need}/echanges`)).statusCode, 303);
});

test('what it costs is read from three persons on', async () => {
  await answer(clerk!, namur.id, 'cost', 'Nous payons 4 317 € par an.');
  await answer(neighbour!, braine.id, 'cost', 'Rien encore.');
  assert.doesNotMatch(await talk(neighbour!), /4 317/);
  assert.match(await talk(clerk!), /4 317[\s\S]*chacune ne lit que la sienne/);
  await answer(third!, beauvechain.id, 'cost', 'Deux jours d’agent par mois.');
  assert.match(await talk(neighbour!), /4 317/);
});

test('an answer names nobody; who stands behind nothing answers nothing', async () => {
  const named = await answer(clerk!, namur.id, 'decide', 'Demandez à Martine Dupont.');
  assert.equal(named.statusCode, 422);
  assert.match(plain(named.body), /semblent nommer une personne/);
  assert.ok(named.body.includes('Demandez à Martine Dupont.'));
  assert.equal((await answer(stranger!, namur.id, 'decide', 'Le conseil.')).statusCode, 403);
});

const propose = (who: Visitor, more = {}) =>
  market.post(
    `${need}/echanges/dates`,
    { day1: day(20), day2: day(21), time: '14h30', minutes: '45', place: 'Salle du conseil', ...more },
    who,
  );

test('who leads it proposes dates, the others vote, one is fixed, and the invitation leaves for calendars', async () => {
  assert.equal((await propose(neighbour!)).statusCode, 403);
  assert.equal((await propose(clerk!, { day1: day(-2) })).statusCode, 422);
  assert.equal((await propose(clerk!, { time: 'midi' })).statusCode, 422);
  assert.equal((await propose(clerk!)).statusCode, 303);
  assert.equal((await propose(clerk!)).statusCode, 422);
  await told('dates');
  const { body } = await market.get(`${need}/echanges`, neighbour);
  const dates = [
    ...new Set([...body.matchAll(/name="([0-9a-f-]{36})" value="yes"/g)].map((match) => match[1]!)),
  ];
  assert.equal(dates.length, 2);
  const vote = (who: Visitor, organisation: string, first: string, second: string) =>
    market.post(`${need}/echanges/vote`, { organisation, [dates[0]!]: first, [dates[1]!]: second }, who);
  assert.equal((await vote(neighbour!, braine.id, 'no', 'yes')).statusCode, 303);
  assert.equal((await vote(third!, beauvechain.id, 'maybe', 'yes')).statusCode, 303);
  assert.match(await talk(clerk!), /2 oui[^·]* · convient au plus grand nombre/);
  assert.equal((await market.post(`${need}/echanges/fix`, { date: dates[1]! }, neighbour)).statusCode, 403);
  assert.equal((await market.post(`${need}/echanges/fix`, { date: dates[1]! }, clerk)).statusCode, 303);
  await told('fixed');
  assert.equal((await vote(third!, beauvechain.id, 'yes', 'no')).statusCode, 422);
  const file = await market.get(`${need}/reunion.ics`, neighbour);
  assert.equal(file.headers['content-type'], 'text/calendar; charset=utf-8');
  assert.match(file.body, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.match(file.body, /\r\nLOCATION:Salle du conseil\r\n/);
  assert.match(file.body, new RegExp(`DTSTART:${day(21).replaceAll('-', '')}T1[23]3000Z`));
  assert.equal((await market.get(`${need}/reunion.ics`)).statusCode, 401);
  assert.equal((await market.get(`${need}/reunion.ics`, stranger)).statusCode, 404);
  const mails = (await market.mails('needs.news')).filter(({ subject }) => subject.includes('Réunion le'));
  assert.equal(mails.length, 3);
});

test('an invitation is a part of the mail that calendars read, as words and as a file', async () => {
  const calendar = { method: 'PUBLISH' as const, file: calendarFile(event, 'Halle') };
  const words = { to: 'a@commune.example', lang: 'fr', optional: true };
  const content = { subject: 'Réunion', paragraphs: ['Venez.'], calendar };
  const message = await composeMessage({
    ...{ id: randomUUID(), createdAt: new Date('2026-11-30T10:00:00Z'), site: 'https://halle.example' },
    from: { name: 'Halle', address: 'halle@halle.example' },
    words: { ...words, content },
  });
  assert.match(message.toString(), /Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/i);
  assert.match(message.toString(), /filename="?halle\.ics"?/);
});

const event = {
  ...{ uid: 'x@halle.example', sequence: 0, stamp: new Date('2026-11-30T10:00:00Z') },
  from: new Date('2027-03-02T09:30:00Z'),
  until: new Date('2027-03-02T10:30:00Z'),
  summary: 'Se parler : arbres, haies; « tailles »\nEND:VEVENT',
  description: `${'é'.repeat(90)} \\`,
  location: 'Salle 2',
  url: 'https://halle.example/besoins/x',
};

test('a file for calendars keeps to RFC 5545: CRLF, lines of 75 octets, nothing of the words read as properties', () => {
  const file = calendarFile(event, 'Halle');
  const lines = file.split('\r\n');
  assert.equal(lines.at(-1), '');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
  const whole = file.replaceAll('\r\n ', '');
  assert.match(whole, /SUMMARY:Se parler : arbres\\, haies\\; « tailles »\\nEND:VEVENT\r\n/);
  assert.match(whole, new RegExp(`DESCRIPTION:${'é'.repeat(90)} \\\\\\\\\r\n`));
  assert.equal(whole.match(/^END:VEVENT/gm)?.length, 1);
  assert.match(whole, /DTSTART:20270302T093000Z\r\nDTEND:20270302T103000Z/);
  assert.match(
    calendarFile({ ...event, isCancelled: true }, 'Halle'),
    /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/,
  );
});

test('answers are compared by their words, whoever writes them with other blanks or capitals', () => {
  const said = (name: string, words: string) => ({
    ...{ question: 'do' as const, organisation: namur.id, name, words, saidAt: new Date(0) },
  });
  const [first] = compare([said('A', 'Oui.'), said('B', 'oui.'), said('C', 'Non.')], ['A', 'B', 'C', 'D']);
  assert.deepEqual(first, {
    question: 'do',
    answers: [
      { words: 'Oui.', by: ['A', 'B'] },
      { words: 'Non.', by: ['C'] },
    ],
    silent: ['D'],
    differ: true,
  });
  const at = (id: string, says: ('yes' | 'maybe' | 'no')[]) => ({
    ...{ id, startsAt: new Date(0) },
    votes: says.map((one) => ({ organisation: namur.id, name: 'A', says: one })),
  });
  const meeting = { id: 'm', place: 'x', minutes: 30, dates: [at('1', ['maybe', 'no']), at('2', ['yes'])] };
  assert.equal(favourite(meeting)?.id, '2');
  assert.equal(favourite({ ...meeting, dates: [at('1', []), at('2', ['no'])] }), undefined);
});
