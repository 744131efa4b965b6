// SPDX-License-Identifier: AGPL-3.0-or-later
// Estimates in the database: read by whoever acts for one of the two sides, and by nobody else.
import '../../catalogue/tables.ts';
import './tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import type { Estimate } from './estimate.ts';

export interface ShownEstimate extends Estimate {
  readonly askerName: string;
  readonly providerName: string;
  readonly providerSlug: string;
  readonly software?: { readonly slug: string; readonly name: string };
}

const estimates = (tx: Tx) =>
  tx
    .selectFrom('estimate as e')
    .innerJoin('organisation as asker', 'asker.id', 'e.organisation_id')
    .innerJoin('organisation as maker', 'maker.id', 'e.provider_id')
    .leftJoin('source_record as r', 'r.id', 'e.record_id')
    .leftJoin('software as s', 's.id', 'r.software_id')
    .select(['e.id', 'e.organisation_id', 'e.provider_id', 'e.kind', 'line', 'currency', 'e.account_id'])
    .select(['asked_at', 'band', 'answered_at', 'asker.name as asker', 'maker.name as maker'])
    .select(['maker.slug as maker_slug', 's.slug as software', 's.name as software_name'])
    .orderBy('asked_at', 'desc')
    .orderBy('e.id')
    .limit(200);

type Row = Awaited<ReturnType<ReturnType<typeof estimates>['execute']>>[number];

function shown(row: Row): ShownEstimate {
  const { kind, line, currency, band, answered_at: at, software: slug, software_name: name } = row;
  return {
    id: row.id as Id<'Estimate'>,
    asker: row.organisation_id as Id<'Organisation'>,
    provider: row.provider_id as Id<'Organisation'>,
    ...{ kind, line, currency, account: row.account_id as Id<'Account'>, askedAt: row.asked_at },
    ...(at && { answer: { at, ...(band !== null && { band }) } }),
    ...{ askerName: row.asker, providerName: row.maker, providerSlug: row.maker_slug },
    ...(slug !== null && name !== null && { software: { slug, name } }),
  };
}

/** The latest first. @param tx acts for the organisation, on either side */
export async function listEstimates(tx: Tx, organisation: string): Promise<ShownEstimate[]> {
  const rows = await estimates(tx)
    .where((of) =>
      of.or([of('e.organisation_id', '=', organisation), of('e.provider_id', '=', organisation)]),
    )
    .execute();
  return rows.map(shown);
}

/** @param tx acts for one of the two sides */
export async function findEstimate(tx: Tx, id: string): Promise<ShownEstimate | undefined> {
  const row = await estimates(tx).where('e.id', '=', id).executeTakeFirst();
  return row && shown(row);
}

/** @returns false where the same waits already @param tx acts for who asks */
export async function putEstimate(
  tx: Tx,
  { id, asker, provider, kind, line, currency, account, askedAt }: Omit<Estimate, 'answer'>,
  software: string | undefined,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('estimate')
    .values({
      ...{ id, organisation_id: asker, provider_id: provider, record_id: software ?? null, kind, line },
      ...{ currency, account_id: account, asked_at: askedAt },
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @param tx acts for the provider */
export async function answerEstimate(
  tx: Tx,
  id: string,
  { band, account, at }: { readonly band: number | undefined; readonly account: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('estimate')
    .set({ band: band ?? null, answered_at: at, answered_account: account })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** How many an organisation asked, or a provider was asked, since a moment. @param tx acts for it */
export async function countEstimates(
  tx: Tx,
  of: { readonly asker: string } | { readonly provider: string },
  since: Date,
): Promise<number> {
  const query = tx
    .selectFrom('estimate')
    .select(sql<number>`count(*)::integer`.as('n'))
    .where('asked_at', '>', since);
  const row = await ('asker' in of
    ? query.where('organisation_id', '=', of.asker)
    : query.where('provider_id', '=', of.provider)
  ).executeTakeFirstOrThrow();
  return row.n;
}

/** A year after it was asked, nothing of it is kept. */
export function sweepEstimates(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from estimate where asked_at < ${at}::timestamptz - interval '1 year'`.execute(tx);
  });
}
