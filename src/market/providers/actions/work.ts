// SPDX-License-Identifier: AGPL-3.0-or-later
// Proved work follows the measure and the claims: computed anew for each history that was read and each
// provider whose claims changed.
import { dayHere } from '../../../base/day.ts';
import { readKind } from '../../../measure/actions-keep-reading.ts';
import { findFacts } from '../../../measure/stores/measures.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { readJournal } from '../../../platform/journal/reader.ts';
import { forgetWork, hasWork, listMet, type Met, saveWork } from '../stores/work.ts';
import { workOf } from '../work.ts';
import { claimsChanged } from './claims.ts';

/**
 * Reads the journal from where it stood.
 * @returns how many pairs of provider and history hold proved work that was computed
 */
export async function followClaims(db: Db, at: Date): Promise<number> {
  let computed = 0;
  for (let read = 1; read > 0; ) {
    // A history may be long: few entries a transaction.
    read = await readJournal(
      db,
      'market.work',
      async (tx, entries) => {
        const of = (kind: string) => [
          ...new Set(entries.flatMap((one) => (one.kind === kind && one.subject ? [one.subject] : []))),
        ];
        const repositories = of(readKind);
        if (repositories.length > 0) computed += await compute(tx, { repositories }, at);
        for (const organisation of of(claimsChanged)) computed += await compute(tx, { organisation }, at);
      },
      100,
    );
  }
  return computed;
}

async function compute(
  tx: Tx,
  of: { organisation: string } | { repositories: readonly string[] },
  at: Date,
): Promise<number> {
  const met = await listMet(tx, of);
  if (met.length > 0 || (await hasWork(tx, of))) await forgetWork(tx, of);
  let computed = 0;
  for (const [url, here] of Map.groupBy(met, (one) => one.url))
    computed += await computeIn(tx, url, here, at);
  return computed;
}

async function computeIn(tx: Tx, url: string, here: readonly Met[], at: Date): Promise<number> {
  const facts = await findFacts(tx, url);
  if (!facts) return 0;
  let computed = 0;
  for (const met of here) {
    const work = workOf(facts, met.claimed);
    if (!work) continue;
    await saveWork(tx, met, work, dayHere(at));
    computed += 1;
  }
  return computed;
}
