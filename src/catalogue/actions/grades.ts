// SPDX-License-Identifier: AGPL-3.0-or-later
// The grades that lists show, computed from the facts kept: of each software, that of its first repository. A
// grade is made at the date of its copy; whether the copy has grown too old is judged when it is read.
import { sql } from 'kysely';
import { oneLine } from '../../base/text.ts';
import type { Facts } from '../../measure/facts/facts.ts';
import { method } from '../../measure/forecast/method.ts';
import { gradeFacts } from '../../measure/letter/grade-facts.ts';
import { findFacts, listCopies } from '../../measure/stores/measures.ts';
import type { Tx } from '../../platform/db.ts';
import { listMoved } from '../notices/stores/moved.ts';
import { indexSoftware } from '../search/stores/index.ts';
import { nameFormerMethods } from '../stores/changes.ts';
import { nextRevision } from '../stores/entries.ts';
import { insertRows, orUpdate } from '../stores/rows.ts';
import { followed, type GradeMade } from './follow-grades.ts';

/**
 * Computes anew the grades of these software, where the facts, the method or the repository changed since.
 * @param atHand facts that the caller holds already, by address
 * @returns ids of those whose grade changed
 */
export async function refreshGrades(
  tx: Tx,
  ids: readonly string[],
  at: Date,
  atHand?: ReadonlyMap<string, Facts>,
): Promise<string[]> {
  const wanted = await listStale(tx, ids);
  if (wanted.length === 0) return [];
  const made: GradeMade[] = [];
  for (const { id, repository } of wanted) {
    const facts = repository ? (atHand?.get(repository) ?? (await findFacts(tx, repository))) : undefined;
    if (facts) {
      const { collector, releases } = facts;
      made.push({ id, repository: repository!, collector, release: releases[0], grade: gradeFacts(facts) });
    }
  }
  await followed(tx, made, at, () => saveGrades(tx, made.map(row), wanted));
  const changed = wanted.map(({ id }) => id);
  const revision = await nextRevision(tx, changed);
  await tx
    .updateTable('software')
    .set({ revision })
    .where('id', '=', sql<string>`any(${changed}::uuid[])`)
    .execute();
  await indexSoftware(tx, changed, at);
  await nameFormerMethods(
    tx,
    wanted.flatMap(({ id, former }) => (former ? [{ id, former }] : [])),
  );
  return changed;
}

type GradeRow = ReturnType<typeof row>;

/** Writes the grades made; those of `wanted` that have none any more lose theirs. */
async function saveGrades(
  tx: Tx,
  rows: readonly GradeRow[],
  wanted: readonly { id: string }[],
): Promise<void> {
  const graded = new Set(rows.map(({ software_id }) => software_id));
  const without = wanted.flatMap(({ id }) => (graded.has(id) ? [] : [id]));
  if (without.length > 0)
    await tx
      .deleteFrom('software_grade')
      .where('software_id', '=', sql<string>`any(${without}::uuid[])`)
      .execute();
  await insertRows(tx, sql`insert into software_grade`, types, rows, orUpdate('software_id', types));
}

const seconds = (read: Date | null) => read && Math.floor(read.getTime() / 1000);

interface Stale {
  readonly id: string;
  readonly repository: string | null;
  /** The method of the kept grade, where nothing but the method changed. */
  readonly former?: string | undefined;
}

/**
 * Software whose kept grade is not that of the latest copy of its first repository, or of where that moved,
 * by the present method.
 */
async function listStale(tx: Tx, ids: readonly string[]): Promise<Stale[]> {
  const rows = await tx
    .selectFrom('software')
    .leftJoin('software_grade', 'software_grade.software_id', 'software.id')
    .select(['software.id', 'main_repository', 'repository', 'head', 'collector', 'method', 'read_at'])
    .where('software.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const listed = rows.flatMap(({ main_repository }) => main_repository ?? []);
  const moved = await listMoved(tx, listed);
  const copies = await listCopies(tx, [...listed, ...moved.values()]);
  const present = (url: string | null) => url && (moved.get(url) ?? url);
  return rows.flatMap((one): Stale[] => {
    const repository = present(one.main_repository);
    const copy = repository ? copies.get(repository) : undefined;
    const { id, method: former } = one;
    if (!copy) return one.repository !== null ? [{ id, repository }] : [];
    const same =
      key(one.repository, one.head, one.collector, seconds(one.read_at)) ===
      key(repository, copy.head, copy.collector, Math.floor(copy.readAt));
    if (!same) return [{ id, repository }];
    return former !== method && former ? [{ id, repository, former }] : [];
  });
}

const key = (...parts: (string | number | null | undefined)[]) => parts.join(' ');

const types = {
  software_id: 'uuid',
  repository: 'text',
  head: 'text',
  collector: 'text',
  method: 'text',
  read_at: 'timestamptz',
  state: 'text',
  letter: 'text',
  advised_against: 'boolean',
  measured: 'integer',
  measurable: 'integer',
  activity_from: 'date',
  quarters: 'integer[]',
  latest_release: 'text',
  released_at: 'timestamptz',
};

function row({ id, repository, collector, release, grade }: GradeMade) {
  return {
    software_id: id,
    repository,
    head: grade.head,
    collector,
    method: grade.method,
    read_at: new Date(grade.at * 1000).toISOString(),
    state: grade.state,
    letter: grade.letter ?? null,
    advised_against: grade.advisedAgainst.length > 0,
    measured: grade.confidence.measured,
    measurable: grade.confidence.of,
    activity_from: grade.activity.from,
    quarters: grade.activity.quarters,
    latest_release: oneLine(release?.name ?? '', 200),
    released_at: release ? new Date(release.at * 1000).toISOString() : null,
  };
}
