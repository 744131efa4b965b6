// SPDX-License-Identifier: AGPL-3.0-or-later
// Grades for the pages: what a list shows of many, and the whole grade of one, made anew from its facts at
// the date of their copy. What leaves here is what may be shown (`notices/shown.ts`): a low letter waits
// until the project was told.
import { type Selectable, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { method } from '../../measure/forecast/method.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { gradeFacts } from '../../measure/letter/grade-facts.ts';
import { type Copy, findFacts, listCopies } from '../../measure/stores/measures.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Notice } from '../notices/notice.ts';
import { shownGrade } from '../notices/shown.ts';
import { listMoved } from '../notices/stores/moved.ts';
import { noticesOf } from '../notices/stores/notices.ts';
import type { GradeGlance } from '../search/results.ts';
import { glimpseAt, gradeLasts, type Size, sizes } from '../search/search.ts';
import { usersOf } from '../search/stores/users.ts';
import type { Software } from '../software.ts';
import type { SoftwareGradeTable } from '../tables.ts';

/**
 * What lists show of the grades of these software, by id. A grade from a copy older than twelve months is «
 * unavailable ».
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
    ])
    .where('software_id', 'in', [...ids])
    .execute();
  const notices = await noticesOf(
    db,
    rows.map(({ repository }) => repository),
  );
  return new Map(
    await Promise.all(rows.map((row) => glance(db, row, notices.get(row.repository) ?? [], at))),
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

/**
 * Grades in memory, before anything is withheld. The same facts always give the same grade and one takes a
 * few kilobytes, so they are kept by copy, method and day.
 */
const kept = new LRUCache<string, Grade>({ max: 2_000 });
const msPerDay = 86_400_000;

/**
 * What may be shown of the grade of a software: that of its first repository, at the date of its copy.
 * Undefined when no copy was read.
 * @param at ms since 1970
 */
export async function loadGrade(
  db: Db | Tx,
  { repositories }: Pick<Software, 'repositories'>,
  at: number,
): Promise<Grade | undefined> {
  const url = await gradedAddress(db, { repositories });
  return url ? gradeOfRepository(db, url, at) : undefined;
}

/**
 * The address whose grade a software has: its first repository, or where the work went on when both sides say
 * so.
 */
export async function gradedAddress(
  db: Db | Tx,
  { repositories }: Pick<Software, 'repositories'>,
): Promise<string | undefined> {
  const url = repositories[0]?.value.url;
  return url && ((await listMoved(db, [url])).get(url) ?? url);
}

async function gradeOfRepository(db: Db | Tx, url: string, at: number): Promise<Grade | undefined> {
  const copy = (await listCopies(db, [url])).get(url);
  if (!copy) return undefined;
  const [grade, notices] = await Promise.all([gradeMade(db, url, copy, at), noticesOf(db, [url])]);
  return grade && shownGrade(grade, notices.get(url) ?? [], at);
}

async function gradeMade(db: Db | Tx, url: string, copy: Copy, at: number): Promise<Grade | undefined> {
  const key = [url, copy.head, copy.collector, copy.readAt, method, Math.floor(at / msPerDay)].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const facts = await findFacts(db, url);
  if (!facts) return undefined;
  const grade = gradeFacts(facts, { today: at / 1000 });
  kept.set(key, grade);
  return grade;
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
