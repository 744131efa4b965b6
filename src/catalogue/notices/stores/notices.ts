// SPDX-License-Identifier: AGPL-3.0-or-later
// What projects were told, by repository: read wherever a grade is shown.
import { randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { idFrom } from '../../../base/id.ts';
import type { Letter } from '../../../measure/grade/grade.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { type Notice, noticeLasts } from '../notice.ts';
import '../tables.ts';

/** A notice as `noticesWithin` gives it. */
export interface NoticeRow {
  readonly attempted_at: number;
  readonly outcome: Notice['outcome'];
  readonly advised_against: boolean;
  readonly shown_from: number | null;
  readonly ended_at: number | null;
  readonly via: string | null;
}

/**
 * The notices of the repository that a row names, oldest first, as JSON within a query that reads the row:
 * one question to the database instead of two. Null when there are none.
 */
export const noticesWithin = (repository: string): RawBuilder<readonly NoticeRow[] | null> => {
  const milliseconds = (column: string) => sql`extract(epoch from n.${sql.ref(column)}) * 1000`;
  return sql`(select json_agg(json_build_object('attempted_at', ${milliseconds('attempted_at')},
      'outcome', n.outcome, 'advised_against', n.advised_against, 'shown_from', ${milliseconds('shown_from')},
      'ended_at', ${milliseconds('ended_at')}, 'via', n.via) order by n.attempted_at, n.id)
    from project_notice n where n.repository = ${sql.ref(repository)})`;
};

/** What a row of `noticesWithin` says. Times in whole milliseconds, as a `Date` holds them. */
export const noticeFrom = (row: NoticeRow): Notice => ({
  attemptedAt: Math.floor(row.attempted_at),
  outcome: row.outcome,
  advisedAgainst: row.advised_against,
  shownFrom: row.shown_from === null ? undefined : Math.floor(row.shown_from),
  endedAt: row.ended_at === null ? undefined : Math.floor(row.ended_at),
  via: row.via ?? undefined,
});

/** Every notice of these repositories, oldest first, by canonical address. */
export async function noticesOf(
  db: Db | Tx,
  repositories: readonly string[],
): Promise<Map<string, Notice[]>> {
  if (repositories.length === 0) return new Map();
  const { rows } = await sql<{ repository: string; notices: readonly NoticeRow[] | null }>`
    select asked.repository, ${noticesWithin('asked.repository')} as notices
    from unnest(${repositories}::text[]) asked (repository)`.execute(db);
  return new Map(rows.map(({ repository, notices }) => [repository, (notices ?? []).map(noticeFrom)]));
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
