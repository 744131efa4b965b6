// SPDX-License-Identifier: AGPL-3.0-or-later
// The way of a pool: what comes next of what is done, and what its page says a member owes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type AgreedPool, agreedPool, beauvechain } from '../../testing/charters.ts';
import { opening, smallProposal, voteForms } from '../../testing/forms-votes.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { type Course, nextStepOf } from './course.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let pool: AgreedPool;
before(async () => {
  market = await openMarket();
  pool = await agreedPool(market);
});
after(() => market.close());

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (who?: Visitor, end = '') =>
  plain((await market.get(`${pool.at}${end}`, who ?? {})).body).replaceAll(/<[^>]*>|\s+/g, ' ');

const bare: Course = {
  hearing: { questions: 0, providers: 0 },
  votes: { open: 0, proposed: 0, decided: 0 },
  acts: { firm: 0, all: 2 },
  owed: [],
};
const charter = { number: 1, state: 'in-force', answered: 46, all: 46, lacking: 0 } as const;

test('what comes next is the first thing that is not done', () => {
  const played = { isOpen: false, on: '2027-03-02' } as const;
  for (const [course, step] of [
    [bare, 'session'],
    [{ ...bare, session: { ...played, isOpen: true } }, 'playing'],
    [{ ...bare, session: played }, 'charter'],
    [{ ...bare, charter: { ...charter, state: 'draft' } }, 'charter'],
    [{ ...bare, charter: { ...charter, state: 'proposed' } }, 'accords'],
    [{ ...bare, charter }, 'acts'],
    [{ ...bare, charter, votes: { ...bare.votes, open: 1 } }, 'vote'],
    [{ ...bare, charter, acts: { firm: 2, all: 2 } }, 'propose'],
  ] as const)
    assert.equal(nextStepOf(course), step);
});

test('the page of a pool shows its members the way in order, and nobody else', async () => {
  const shown = await page(pool.neighbour);
  const steps = ['La séance : jouer', 'entendus à part', 'La charte : ce que', 'Les votes : décider'];
  const places = [...steps, 'Les actes : ce que', 'Les échéances : ce que'].map((one) => shown.indexOf(one));
  assert.ok(!places.includes(-1), String(places));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.match(shown, /version 1, en vigueur depuis/);
  assert.doesNotMatch(await page(), /La charte : ce que/);
});

test('a vote that is open is owed by each who has not voted, to its last day', async () => {
  const proposed = await market.post(`${pool.at}/votes/proposer`, smallProposal(beauvechain), pool.neighbour);
  assert.equal(proposed.statusCode, 303);
  const opened = await market.post(`${pool.at}/votes/1/open`, { ...opening, rule: 'charter' }, pool.founder);
  assert.equal(opened.statusCode, 303, plain(opened.body).slice(0, 2_000));
  const owed = /voter sur « Choisir l’hébergeur du registre »\s+avant le/;
  for (const who of [pool.founder, pool.neighbour]) assert.match(await page(who), owed);
  const cast = voteForms(beauvechain, pool.seats.beauvechain)['cast']!;
  assert.equal((await market.post(`${pool.at}/votes/1/cast`, cast, pool.neighbour)).statusCode, 303);
  assert.match(await page(pool.founder), owed);
  assert.doesNotMatch(await page(pool.neighbour), owed);
  const due = await page(pool.neighbour, '/echeances');
  assert.match(due, /Namur\s+voter sur « Choisir/);
  assert.doesNotMatch(due, /Beauvechain\s+voter sur « Choisir/);
});
