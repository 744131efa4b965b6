// SPDX-License-Identifier: AGPL-3.0-or-later
// What follows from new grades, in the transaction that saves them: notices end or hold again, declarations
// are written down.
import type { Facts } from '../../measure/facts/facts.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import type { Tx } from '../../platform/db.ts';
import { followGrades } from '../notices/actions.ts';
import { changedDeclarations, type Declared } from '../notices/claims.ts';
import { judgedOf } from '../notices/shown.ts';
import { lastDeclarations, saveClaimEvents } from '../notices/stores/claims.ts';
import type { GradeGlance } from '../search/results.ts';
import { listGlances } from '../stores/glances.ts';

/** A grade just made for a software, from facts of its first repository. */
export interface GradeMade {
  readonly id: string;
  readonly repository: string;
  readonly collector: string;
  /** The newest, where there is one. */
  readonly release?: Facts['releases'][number] | undefined;
  readonly grade: Grade;
}

type Changed = GradeMade & { readonly declared: readonly Declared[] };
type Glances = ReadonlyMap<string, GradeGlance>;

/** Saves grades with what follows from them. */
export async function followed(
  tx: Tx,
  made: readonly GradeMade[],
  at: Date,
  save: () => Promise<void>,
): Promise<void> {
  const changed = await changedClaims(tx, made);
  const ids = changed.map(({ id }) => id);
  const before = await listGlances(tx, ids, at.getTime());
  await save();
  const judged = made.map(({ repository, grade }) => ({ repository, ...judgedOf(grade) }));
  await followGrades(tx, judged, at);
  await writeDown(tx, changed, before, await listGlances(tx, ids, at.getTime()), at);
}

/**
 * Each declaration with the grade as it was shown before and after: what is withheld is not told here either.
 */
async function writeDown(
  tx: Tx,
  changed: readonly Changed[],
  before: Glances,
  after: Glances,
  at: Date,
): Promise<void> {
  const word = (shown: Glances, id: string) => shown.get(id)?.letter ?? shown.get(id)?.state;
  for (const { id, repository, grade, declared } of changed) {
    const shown = { shownBefore: word(before, id), shownAfter: word(after, id) ?? 'unavailable' };
    const events = declared.map((one) => ({
      ...one,
      ...shown,
      head: grade.head,
      readAt: new Date(grade.at * 1000),
    }));
    await saveClaimEvents(tx, repository, events, at.getTime());
  }
}

/**
 * The repositories whose project declares something else than before, each once even if several software
 * share it.
 */
async function changedClaims(tx: Tx, made: readonly GradeMade[]): Promise<Changed[]> {
  const byRepository = new Map(made.map((one) => [one.repository, one]));
  const known = await lastDeclarations(tx, [...byRepository.keys()]);
  const all = [...byRepository.values()].map((one) => ({
    ...one,
    declared: changedDeclarations(known.get(one.repository) ?? new Map(), one.grade.claim),
  }));
  return all.filter(({ declared }) => declared.length > 0);
}
