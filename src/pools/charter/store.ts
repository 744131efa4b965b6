// SPDX-License-Identifier: AGPL-3.0-or-later
// Charters in the database, as the members of their pool read them.
import './tables.ts';
import '../groups/tables.ts';
import type { Selectable } from 'kysely';
import { type Db, sweeping, type Tables, type Tx } from '../../platform/db.ts';
import type { Accord } from './accord.ts';
import type { Charter } from './charter.ts';
import { isClauseId } from './clauses.ts';
import { charterOf, type SaidClause, type Version, versionIn, type WholeVersion } from './version.ts';

const versionOf = ({
  id,
  version: number,
  begun_at,
  proposed_at,
  in_force_at,
}: Selectable<Tables['pool_charter']>): Version => ({
  ...{ id, number, begunAt: begun_at.toISOString() },
  ...(proposed_at && { proposedAt: proposed_at.toISOString() }),
  ...(in_force_at && { inForceAt: in_force_at.toISOString() }),
});

/** In their order, as far as the transaction sees them. */
export async function listVersions(tx: Tx, pool: string): Promise<Version[]> {
  const rows = await tx
    .selectFrom('pool_charter')
    .selectAll()
    .where('group_id', '=', pool)
    .orderBy('version')
    .execute();
  return rows.map(versionOf);
}

export async function listSaid(tx: Tx, charter: string): Promise<SaidClause[]> {
  const rows = await tx
    .selectFrom('pool_charter_clause as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['c.clause', 'c.answer', 'c.words', 'c.said_at', 'c.turn', 'o.name as by'])
    .where('c.charter_id', '=', charter)
    .execute();
  return rows.flatMap(({ clause, answer, words, said_at, turn, by }) =>
    isClauseId(clause)
      ? [
          {
            ...{ clause, by, turn, at: said_at.toISOString() },
            ...(answer !== null && { answer }),
            ...(words !== null && { words }),
          },
        ]
      : [],
  );
}

async function listComments(tx: Tx, charter: string) {
  const rows = await tx
    .selectFrom('pool_charter_comment as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['c.id', 'c.clause', 'c.words', 'c.said_at', 'o.name as by'])
    .where('c.charter_id', '=', charter)
    .orderBy('c.said_at')
    .orderBy('c.id')
    .execute();
  return rows.map(({ said_at, ...said }) => ({ ...said, at: said_at.toISOString() }));
}

export async function listAccords(tx: Tx, charter: string): Promise<Accord[]> {
  const rows = await tx
    .selectFrom('pool_accord')
    .selectAll()
    .where('charter_id', '=', charter)
    .orderBy('given_at')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, seat: row.seat_id, office: row.office, power: row.power, powerOn: row.power_on },
    ...(row.power_reference !== null && { powerReference: row.power_reference }),
    ...{ at: row.given_at.toISOString(), two: row.two },
    ...(row.second_at && { second: { office: row.second_office!, at: row.second_at.toISOString() } }),
  }));
}

/** What assemblies decided of a version, by seat. */
export async function listDecisions(
  tx: Tx,
  charter: string,
): Promise<ReadonlyMap<string, { readonly decidedOn: string; readonly reference?: string }>> {
  const rows = await tx
    .selectFrom('pool_act')
    .select(['seat_id', 'decided_on', 'reference'])
    .where('subject_kind', '=', 'charter')
    .where('subject_id', '=', charter)
    .execute();
  return new Map(
    rows.map(({ seat_id, decided_on: decidedOn, reference }) => [
      seat_id,
      { decidedOn, ...(reference !== null && { reference }) },
    ]),
  );
}

export const loadWhole = async (tx: Tx, version: Version): Promise<WholeVersion> => ({
  version,
  said: await listSaid(tx, version.id),
  comments: await listComments(tx, version.id),
  accords: await listAccords(tx, version.id),
});

/** The charter by which a pool decides today, as far as the transaction sees it. */
export async function findCharterInForce(
  tx: Tx,
  pool: string,
): Promise<{ readonly version: Version; readonly charter: Charter } | undefined> {
  const version = versionIn(await listVersions(tx, pool), 'in-force');
  if (!version) return undefined;
  return { version, charter: charterOf({ said: await listSaid(tx, version.id) }) };
}

/** Two years after a pool ended its charters leave. */
export function sweepCharters(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await tx.deleteFrom('pool_charter').execute();
  });
}
