// SPDX-License-Identifier: AGPL-3.0-or-later
// A pool of two Walloon communes whose charter is in force, made by the forms of the site.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Id } from '../base/id.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { withClient } from '../platform/roles.ts';
import { clauses } from '../pools/charter/clauses.ts';
import { charterForms, letter, poolForms, smallPool } from './forms-pools.ts';
import type { openMarket } from './market.ts';
import type { Visitor } from './site.ts';

type Market = Awaited<ReturnType<typeof openMarket>>;
export const [namur, beauvechain] = ['92094', '25005'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
];

export interface AgreedPool {
  /** Address of the pool. */
  readonly at: string;
  readonly pool: string;
  readonly seats: { readonly namur: string; readonly beauvechain: string };
  /** Who coordinates, and the second person there; a neighbour, and the second person there. */
  readonly founder: Visitor;
  readonly second: Visitor;
  readonly neighbour: Visitor;
  readonly neighbourSecond: Visitor;
}

/** As the owner, who looks for a backup. */
export const rowsIn = <Row extends object>(market: Market, question: string, values: unknown[] = []) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question, values)).rows;
  });

const sending = (market: Market) => async (address: string, fields: Record<string, string>, who: Visitor) => {
  const { statusCode, headers, body } = await market.post(address, fields, who);
  assert.equal(statusCode, 303, `${address}: ${body.replaceAll(/<[^>]*>|\s+/g, ' ').slice(0, 2_000)}`);
  return headers['location'] as string;
};

/** @param words what one of its clauses says beside */
export async function agreedPool(market: Market, words = 'Sauf dit autrement.'): Promise<AgreedPool> {
  const founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  const second = await market.comeIn('directrice', [[namur, ['signatory']]]);
  const neighbour = await market.comeIn('voisine', [[beauvechain, ['buyer', 'signatory', 'admin']]]);
  const neighbourSecond = await market.comeIn('directeur', [[beauvechain, ['signatory']]]);
  const send = sending(market);
  const at = await send('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  await send(`${at}/join`, poolForms(beauvechain, '')['join']!, neighbour);
  const found = await rowsIn<{ id: string; group_id: string; organisation_id: string }>(
    market,
    `select m.id, m.group_id, m.organisation_id from halle.pool_member m join halle.pool p on p.id = m.group_id
      where p.slug = $1`,
    [at.split('/').at(-1)],
  );
  const seatOf = (organisation: string) => found.find((one) => one.organisation_id === organisation)!.id;
  const seats = { namur: seatOf(namur), beauvechain: seatOf(beauvechain) };
  await send(`${at}/intend`, letter(seats.namur), founder);
  await send(`${at}/intend`, letter(seats.beauvechain), neighbour);
  await send(`${at}/charte/begin`, { seat: '' }, founder);
  for (const { id, answers, isNeeded } of clauses)
    if (isNeeded)
      await send(
        `${at}/charte/clause`,
        { clause: id, turn: '0', seat: '', answer: answers[0]!.id, words: id === 'purpose' ? words : '' },
        neighbour,
      );
  await send(`${at}/charte/propose`, { version: '1' }, founder);
  for (const [first, other, seat] of [
    [founder, second, seats.namur],
    [neighbour, neighbourSecond, seats.beauvechain],
  ] as const) {
    await send(`${at}/charte/agree`, charterForms(seat)['agree']!, first);
    await send(`${at}/charte/second`, charterForms(seat)['second']!, other);
  }
  return { at, pool: found[0]!.group_id, seats, founder, second, neighbour, neighbourSecond };
}

/**
 * A charter that is in force and answers one clause, put there by the owner of the database.
 * @param slug of the pool @returns the pool
 */
export const charterAnswering = (
  ownerUrl: string,
  slug: string,
  [clause, answer]: readonly [clause: string, answer: string],
): Promise<string> =>
  withClient(ownerUrl, async (client) => {
    const tables = ['pool_charter', 'pool_charter_clause'];
    for (const table of tables) await client.query(`alter table halle.${table} no force row level security`);
    const [charter, at] = [randomUUID(), new Date()];
    const { rows } = await client.query<{ id: string }>(
      `insert into halle.pool_charter (id, group_id, version, organisation_id, account_id, begun_at,
        proposed_for, proposed_account, proposed_at, in_force_at)
        select $1, id, 1, organisation_id, $1, $3, organisation_id, $1, $3, $3
        from halle.pool where slug = $2 returning group_id as id`,
      [charter, slug, at],
    );
    const pool = rows[0]!.id;
    await client.query(
      `insert into halle.pool_charter_clause
        select $1, id, $2, $3, null, organisation_id, $1, $5, 1 from halle.pool where id = $4`,
      [charter, clause, answer, pool, at],
    );
    for (const table of tables) await client.query(`alter table halle.${table} force row level security`);
    return pool;
  });
