// SPDX-License-Identifier: AGPL-3.0-or-later
// The grades of many software at a glance, as lists show them.
import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Notice } from '../notices/notice.ts';
import { noticeFrom, noticesWithin } from '../notices/stores/notices.ts';
import type { GradeGlance } from '../search/results.ts';
import { glimpseAt, gradeLasts, type Size, sizes } from '../search/search.ts';
import { usersOf } from '../search/stores/users.ts';
import type { SoftwareGradeTable } from '../tables.ts';
import { gradeOfRepository } from './grades.ts';

/**
 * What lists show of the grades of these software, by id. A grade from a copy older than twelve months is
 * « unavailable ».
 * @param at ms since 1970
 */
export async function listGlances(
  db: Db | Tx,
  ids: readonly string[],
  at: number,
): Promise<Map<string, GradeGlance>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('software_grade')
    .select([
      'software_id',
      'repository',
      'state',
      'letter',
      'advised_against',
      'read_at',
      'activity_from',
      'quarters',
      noticesWithin('software_grade.repository').as('notices'),
    ])
    .where('software_id', 'in', [...ids])
    .execute();
  return new Map(
    await Promise.all(rows.map((row) => glance(db, row, (row.notices ?? []).map(noticeFrom), at))),
  );
}

type Kept = Pick<
  Selectable<SoftwareGradeTable>,
  | 'software_id'
  | 'repository'
  | 'state'
  | 'letter'
  | 'advised_against'
  | 'read_at'
  | 'activity_from'
  | 'quarters'
>;

/** A software advised against says why, also in a list: only then is the whole grade made. */
async function glance(
  db: Db | Tx,
  row: Kept,
  notices: readonly Notice[],
  at: number,
): Promise<[string, GradeGlance]> {
  const { state, letter, advised_against: advisedAgainst, read_at } = row;
  const shown = glimpseAt(
    { state, letter: letter ?? undefined, advisedAgainst, readAt: read_at.getTime(), notices },
    at,
  );
  const reasons = shown.advisedAgainst
    ? (await gradeOfRepository(db, row.repository, at))?.advisedAgainst
    : undefined;
  return [
    row.software_id,
    {
      ...shown,
      ...(at - row.read_at.getTime() > gradeLasts && { copyOf: row.read_at.getUTCFullYear() }),
      ...(reasons && { reasons }),
      activity: { from: row.activity_from, quarters: row.quarters },
    },
  ];
}

/** How many communes of a size say they use each of these software, by id. @param on ISO date */
export async function countAlike(
  db: Db | Tx,
  ids: readonly string[],
  size: Size,
  on: string,
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const place = sizes.findIndex(({ name }) => name === size);
  const from = sizes[place - 1]?.below ?? 0;
  const { below } = sizes[place]!;
  const { rows } = await sql<{ software_id: string; n: number }>`
    select users.software_id, count(distinct o.id)::int as n from ${usersOf(sql`${[...ids]}::uuid[]`, on)} as users
    join organisation o on o.id = users.organisation_id
    where o.kind = 'commune' and o.population >= ${from} ${Number.isFinite(below) ? sql`and o.population < ${below}` : sql``} group by 1`.execute(
    db,
  );
  return new Map(rows.map(({ software_id, n }) => [software_id, n]));
}
