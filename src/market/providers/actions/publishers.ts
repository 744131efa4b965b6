// SPDX-License-Identifier: AGPL-3.0-or-later
// What the starter files say of publishers, and open lists of companies that serve their software, listed at
// a first start; and what is left out for good when whoever answers for it objects.

import { dayHere } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import { keysOf, keyText } from '../../../catalogue/merging/identity.ts';
import type { Claim } from '../../../catalogue/record.ts';
import { checkFunction } from '../../../people/directory/contact/contact.ts';
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type Catalogue, gathered, type ListedProvider, openLists } from '../listed.ts';
import { readServices, servicesIn } from '../sources/companies.ts';
import { publishersIn } from '../sources/publishers.ts';
import { leaveOut, saveListed } from '../stores/listed.ts';

/** @returns how many rows are new or changed */
export function listPublishers(db: Db, claims: readonly Claim[], at: Date): Promise<number> {
  return inTransaction(db, (tx) => keepList(tx, 'publisher', publishersIn(claims), at));
}

/**
 * @param services the file of companies
 * @returns how many rows are new or changed
 */
export function listServices(db: Db, services: string, claims: readonly Claim[], at: Date): Promise<number> {
  const file = readServices(services);
  const keys = new Map(claims.map((claim) => [claim.externalId, keysOf(claim)[0]]));
  const keyOf = (slug: string) => {
    const key = keys.get(slug);
    if (!key) throw new Error(`no starter file ${slug}`);
    return keyText(key);
  };
  return inTransaction(db, async (tx) => {
    let changed = 0;
    for (const source of openLists)
      changed += await keepList(tx, source, servicesIn(file, source, keyOf), at);
    return changed;
  });
}

async function keepList(tx: Tx, source: Catalogue, listed: readonly ListedProvider[], at: Date) {
  const { changed, gone } = await saveListed(tx, source, gathered(listed));
  const facts = { source, changed, gone };
  if (changed + gone > 0) await record(tx, { kind: 'market.providers-imported', facts }, at);
  return changed;
}

/**
 * Leaves a listed provider out of one list, or of all, now and whenever it is read again.
 * @param why by function: « sa direction s’y oppose »
 * @throws Problem not-found `market.listed.none`; invalid `people.contact.person`
 */
export function objectTo(
  db: Db,
  source: Catalogue | undefined,
  name: string,
  why: string,
  at: Date,
): Promise<void> {
  const reason = checkFunction(why);
  return inTransaction(db, async (tx) => {
    if (!(await leaveOut(tx, source, name, reason, dayHere(at))))
      throw new Problem('not-found', 'market.listed.none', { name: name.slice(0, 100) });
    await record(tx, { kind: 'market.listed-left-out', facts: { source: source ?? 'all' } }, at);
  });
}
