// SPDX-License-Identifier: AGPL-3.0-or-later
// What projects were told, by repository: read wherever a grade is shown.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../../base/id.ts';
import type { Letter } from '../../../measure/grade/grade.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { type Notice, noticeLasts } from '../notice.ts';
import '../tables.ts';

/** Every notice of these repositories, oldest first, by canonical address. */
export async function noticesOf(
  db: Db | Tx,
  repositories: readonly string[],
): Promise<Map<string, Notice[]>> {
  if (repositories.length === 0) return new Map();
  const rows = await db
    .selectFrom('project_notice')
    .select(['repository', 'attempted_at', 'outcome', 'advised_against', 'shown_from', 'ended_at', 'via'])
    .where('repository', '=', sql<string>`any(${repositories}::text[])`)
    .orderBy('attempted_at')
    .orderBy('id')
    .execute();
  const found = new Map<string, Notice[]>();
  for (const row of rows) {
    const notice: Notice = {
      attemptedAt: row.attempted_at.getTime(),
      outcome: row.outcome,
      advisedAgainst: row.advised_against,
      shownFrom: row.shown_from?.getTime(),
      endedAt: row.ended_at?.getTime(),
      via: row.via ?? undefined,
    };
    found.set(row.repository, [...(found.get(row.repository) ?? []), notice]);
  }
  return found;
}

/** Writes down one attempt. */
export async function saveNotice(
  tx: Tx,
  repository: string,
  notice: Notice,
  letter: Letter | null,
): Promise<void> {
  await tx
    .insertInto('project_notice')
    .values({
      id: idFrom<'ProjectNotice'>(notice.attemptedAt, randomBytes(16)),
      repository,
      letter,
      advised_against: notice.advisedAgainst,
      attempted_at: new Date(notice.attemptedAt),
      outcome: notice.outcome,
      via: notice.via ?? null,
      shown_from: notice.shownFrom === undefined ? null : new Date(notice.shownFrom),
      ended_at: null,
    })
    .execute();
}

/** Ends the notices about these repositories, whose grades are no longer low, unless they ended before. */
export async function endNotices(tx: Tx, repositories: readonly string[], at: Date): Promise<void> {
  await tx
    .updateTable('project_notice')
    .set({ ended_at: at })
    .where('repository', '=', sql<string>`any(${repositories}::text[])`)
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * Puts notices back in force for these repositories, whose grades are low again, if they ended less than a
 * year ago.
 */
export async function resumeNotices(tx: Tx, repositories: readonly string[], at: Date): Promise<void> {
  await tx
    .updateTable('project_notice')
    .set({ ended_at: null })
    .where('repository', '=', sql<string>`any(${repositories}::text[])`)
    .where('ended_at', '>=', new Date(at.getTime() - noticeLasts))
    .execute();
}
