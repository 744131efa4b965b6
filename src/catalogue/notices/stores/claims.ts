// SPDX-License-Identifier: AGPL-3.0-or-later
// The log of what projects declare.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../../base/id.ts';
import type { ClaimKind } from '../../../measure/claim/claim.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Declaration, Declared } from '../claims.ts';
import '../tables.ts';

export interface ClaimEvent extends Declared {
  /** The commit at which it was read. */
  readonly head: string;
  readonly readAt: Date;
  /** The grade as it was shown before and after: a letter or a state; absent when there was none. */
  readonly shownBefore: string | undefined;
  readonly shownAfter: string;
}

/** By repository, the last declaration of each kind; null when it was taken back. */
export async function lastDeclarations(
  db: Db | Tx,
  repositories: readonly string[],
): Promise<Map<string, Map<ClaimKind, Declaration | null>>> {
  const rows = await db
    .selectFrom('claim_event')
    .distinctOn(['repository', 'kind'])
    .select(['repository', 'kind', 'said'])
    .where('repository', '=', sql<string>`any(${repositories}::text[])`)
    .orderBy('repository')
    .orderBy('kind')
    .orderBy('read_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const grouped = Map.groupBy(rows, ({ repository }) => repository);
  return new Map(
    [...grouped].map(([repository, some]) => [
      repository,
      new Map(some.map(({ kind, said }) => [kind, said])),
    ]),
  );
}

/** All that a project declared at these addresses, latest first, two hundred at most. */
export async function listClaimEvents(
  db: Db | Tx,
  repositories: readonly string[],
): Promise<(ClaimEvent & { repository: string })[]> {
  const rows = await db
    .selectFrom('claim_event')
    .selectAll()
    .where('repository', '=', sql<string>`any(${repositories}::text[])`)
    .orderBy('read_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ repository, kind, said, head, read_at, shown_before, shown_after }) => ({
    repository,
    kind,
    said,
    head,
    readAt: read_at,
    shownBefore: shown_before ?? undefined,
    shownAfter: shown_after,
  }));
}

/** Writes down what changed. @param at when it is written, ms since 1970 */
export async function saveClaimEvents(
  tx: Tx,
  repository: string,
  events: readonly ClaimEvent[],
  at: number,
): Promise<void> {
  if (events.length === 0) return;
  await tx
    .insertInto('claim_event')
    .values(
      events.map(({ kind, said, head, readAt, shownBefore, shownAfter }) => ({
        id: idFrom<'ClaimEvent'>(at, randomBytes(16)),
        repository,
        kind,
        said: said && JSON.stringify(said),
        head,
        read_at: readAt,
        shown_before: shownBefore ?? null,
        shown_after: shownAfter,
      })),
    )
    .execute();
}
