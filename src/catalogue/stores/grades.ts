// SPDX-License-Identifier: AGPL-3.0-or-later
// The whole grade of one software for the pages, made anew from its facts at the date of their copy. What
// leaves here is what may be shown (`notices/shown.ts`): a low letter waits until the project was told.
import { LRUCache } from 'lru-cache';
import { method } from '../../measure/forecast/method.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { gradeFacts } from '../../measure/letter/grade-facts.ts';
import { type Copy, findFacts, listCopies } from '../../measure/stores/measures.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { shownGrade } from '../notices/shown.ts';
import { listMoved } from '../notices/stores/moved.ts';
import { noticesOf } from '../notices/stores/notices.ts';
import type { Software } from '../software.ts';

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

export async function gradeOfRepository(db: Db | Tx, url: string, at: number): Promise<Grade | undefined> {
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
