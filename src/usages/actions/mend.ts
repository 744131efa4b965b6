// SPDX-License-Identifier: AGPL-3.0-or-later
// The operator takes back a usage that was declared for the wrong organisation, or forgets whom to ask where
// someone was named.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Db } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { repairingAnyRow } from '../../platform/owner.ts';
import { forgetContact, takeBack } from '../stores/doubts.ts';
import { followPublic } from './usages.ts';

/** @param db as the owner @throws Problem not-found `usages.none` */
export function mendUsage(
  db: Db,
  id: Id<'Usage'>,
  mending: 'withdraw' | 'forget-contact',
  at: Date,
): Promise<void> {
  return repairingAnyRow(db, at, async (tx) => {
    const taken = mending === 'withdraw' ? await takeBack(tx, id, at) : undefined;
    const done = mending === 'withdraw' ? taken : await forgetContact(tx, id);
    if (!done) throw new Problem('not-found', 'usages.none');
    const kind = mending === 'withdraw' ? 'catalogue.usage-withdrawn' : 'catalogue.usage-contact-forgotten';
    await record(
      tx,
      { kind, organisation: done.organisation, subject: { kind: 'usage', id }, facts: { means: 'operator' } },
      at,
    );
    if (taken) await followPublic(tx, [taken.record], at);
  });
}
