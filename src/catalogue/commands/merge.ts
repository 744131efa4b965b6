// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle merge` and `halle unmerge`: what a person knows of two entries that the keys do not say.
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Db } from '../../platform/db.ts';
import { decide, findRecordId, undoDecision } from '../actions/decide.ts';

export async function mergeEntries(
  a: string,
  b: string,
  { reason }: { reason: string },
  machine: Machine,
): Promise<void> {
  const { db } = await machine.open();
  const [first, second] = [await findRecordId(db, a), await findRecordId(db, b)];
  if ((await entryOf(db, first)).id === (await entryOf(db, second)).id)
    throw new Problem('conflict', 'catalogue.merge.already');
  await decide(db, { kind: 'same', a: first, b: second, reason, at: new Date() });
  machine.out(machine.say('catalogue.merge.done', { a, b, slug: (await entryOf(db, first)).slug }));
}

/** Undoes a decision « same »; when keys alone join the two, decides « different ». */
export async function unmergeEntries(
  a: string,
  b: string,
  { reason }: { reason: string },
  machine: Machine,
): Promise<void> {
  const { db } = await machine.open();
  const [first, second] = [await findRecordId(db, a), await findRecordId(db, b)];
  const at = new Date();
  const together = async () => (await entryOf(db, first)).id === (await entryOf(db, second)).id;
  if (!(await together())) throw new Problem('conflict', 'catalogue.merge.already-apart');
  await undoDecision(db, first, second, at);
  if (await together()) await decide(db, { kind: 'different', a: first, b: second, reason, at });
  const [one, other] = [await entryOf(db, first), await entryOf(db, second)];
  machine.out(machine.say('catalogue.unmerge.done', { a, b, slugA: one.slug, slugB: other.slug }));
}

async function entryOf(db: Db, record: string): Promise<{ id: string; slug: string }> {
  const found = await db
    .selectFrom('source_record')
    .innerJoin('software', 'software.id', 'source_record.software_id')
    .select(['software.id', 'software.slug'])
    .where('source_record.id', '=', record)
    .executeTakeFirst();
  if (!found) throw new Problem('not-found', 'catalogue.no-record', { written: record });
  return found;
}
