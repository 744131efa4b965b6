// SPDX-License-Identifier: AGPL-3.0-or-later
// A need as somebody may see it: numbers for all; who stands behind it, and what they can pay together, for
// those who do.
import type { Id } from '../../base/id.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct } from '../../people/agents/actor.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { actAs, type Db, type Tx } from '../../platform/db.ts';
import { type Backer, type Backing, type CeilingBand, type Crowd, nobody } from '../backing.ts';
import { type NeedState, stateOf } from '../need.ts';
import { findBacking, listBackers, listCeilings } from '../stores/backings.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { crowdsOf } from '../stores/shelf-rows.ts';

export interface SeenNeed {
  readonly need: LoadedNeed;
  readonly state: NeedState;
  readonly crowd: Crowd;
  /** Those whom the reader may know: all, for one of them. */
  readonly backers: readonly Backer[];
  /** By whom of the reader's own organisations it is backed. */
  readonly own: readonly { readonly organisation: Id<'Organisation'>; readonly backing: Backing }[];
  readonly ceilings: readonly CeilingBand[];
  /** Whether the reader may lead it. */
  readonly leads: boolean;
}

/** As anybody sees it. @throws Problem not-found `needs.none` */
export async function seeNeedFromOutside(db: Db | Tx, slug: string, at: Date): Promise<SeenNeed> {
  const need = await loadNeed(db, { slug });
  const crowd = (await crowdsOf(db, [need.id])).get(need.id) ?? nobody;
  const state = stateOf(need, await dayWhere(db, need.owner.id, at));
  return { need, state, crowd, backers: await listBackers(db, need.id), own: [], ceilings: [], leads: false };
}

/**
 * As an agent sees it.
 * @param tx afterwards acts for one of those behind it, or for the last one looked at
 */
export async function seeNeed(tx: Tx, actor: Actor, slug: string, at: Date): Promise<SeenNeed> {
  const outside = await seeNeedFromOutside(tx, slug, at);
  const { need } = outside;
  const own: SeenNeed['own'][number][] = [];
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const backing = await findBacking(tx, need.id, organisation);
    if (backing) own.push({ organisation, backing });
  }
  const leads = mayAct(actor, 'needs.lead', need.owner.id, dayFor(actor, need.owner.id, at));
  const reader = own[0]?.organisation ?? (leads ? need.owner.id : undefined);
  if (!reader) return { ...outside, leads };
  await actAs(tx, asMember(actor, reader));
  const backers = await listBackers(tx, need.id);
  return { ...outside, leads, own, backers, ceilings: await listCeilings(tx, need.id) };
}
