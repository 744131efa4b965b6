// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider says where its own site is, or takes that back.
import type { Id } from '../../../base/id.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { ownSite } from '../own-site.ts';
import { loadProvider, saveSite } from '../stores/providers.ts';

/** @param written undefined: none any more @throws Problem invalid `market.site.bad` */
export async function sayOwnSite(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  written: string | undefined,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'offers.publish', organisation, at);
  await loadProvider(tx, { id: organisation });
  await saveSite(tx, organisation, written === undefined ? undefined : ownSite(written));
  const subject = { kind: 'organisation', id: organisation };
  await record(tx, { kind: 'market.site-said', account: actor.account!, organisation, subject }, at);
}
