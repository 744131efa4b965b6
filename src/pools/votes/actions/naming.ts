// SPDX-License-Identifier: AGPL-3.0-or-later
// What a vote that names a member asks of the charter and of those who sit, when it is proposed and opened.
import { type Day, dayAt, daysAfter } from '../../../base/day.ts';
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Exclusion } from '../../charter/clause.ts';
import { exclusionIn } from '../../charter/exclusion.ts';
import { findCharterInForce } from '../../charter/store.ts';
import { checkNaming, heardUntil, mustBeHeard, type Naming } from '../exclusion.ts';
import { listAllSeats, listVersions, listVotes } from '../stores/votes.ts';
import type { Vote } from '../vote.ts';

interface Proposed extends Naming {
  readonly pool: Id<'Pool'>;
  readonly coordinator: Id<'Organisation'>;
  readonly by: Id<'Organisation'>;
  readonly discussUntil?: string | undefined;
}

/** @throws Problem conflict `pools.votes.charter-excludes-nobody`: no rule for it is in force */
export async function exclusionRule(tx: Tx, pool: string): Promise<Exclusion> {
  const found = exclusionIn((await findCharterInForce(tx, pool))?.charter ?? []);
  if (!found) throw new Problem('conflict', 'pools.votes.charter-excludes-nobody');
  return found;
}

/**
 * What is kept of whom it names: until when it is heard, by the charter in force.
 * @throws Problem as `checkNaming` and `exclusionRule`
 */
export async function namedIn(tx: Tx, { pool, coordinator, by, ...naming }: Proposed, at: Date) {
  const { question, about, discussUntil } = naming;
  const [seats, votes] = [await listAllSeats(tx, pool), await listVotes(tx, pool)];
  checkNaming(naming, { seats, votes, coordinator, by, at });
  if (question !== 'exclusion') return { question, about, discussUntil };
  const { heardDays } = await exclusionRule(tx, pool);
  const heard = daysAfter(await dayOf(tx, coordinator, at), heardDays);
  const until = discussUntil !== undefined && discussUntil > heard ? discussUntil : heard;
  return { question, about, heardDays, discussUntil: until };
}

const dayOf = async (tx: Tx, organisation: Id<'Organisation'>, at: Date): Promise<Day> =>
  dayAt(await loadOrganisation(tx, organisation), at);

/** The last day on which who is named is heard; undefined: nobody is to be excluded. */
export async function heardIn(tx: Tx, vote: Vote, coordinator: Id<'Organisation'>): Promise<Day | undefined> {
  const said = (await listVersions(tx, vote.id))[0]?.at ?? vote.proposedAt;
  return heardUntil(vote, await dayOf(tx, coordinator, said));
}

/** Whether who is to be excluded votes too: as it was frozen; before, as the charter in force says. */
export async function namedVotes(tx: Tx, { question, about, running, pool }: Vote): Promise<boolean> {
  if (question !== 'exclusion') return false;
  if (running) return running.rule.electorate.some(({ member }) => member === about);
  return exclusionIn((await findCharterInForce(tx, pool))?.charter ?? [])?.votes ?? false;
}

/** Before it opens. @throws Problem conflict `pools.votes.not-heard`, `.member-gone`, as `exclusionRule` */
export async function mustBeReady(
  tx: Tx,
  vote: Vote,
  coordinator: Id<'Organisation'>,
  at: Date,
): Promise<Exclusion | undefined> {
  if (vote.question !== 'exclusion') return undefined;
  const rule = await exclusionRule(tx, vote.pool);
  const seat = (await listAllSeats(tx, vote.pool)).find(({ id }) => id === vote.about);
  if (!seat || seat.until) throw new Problem('conflict', 'pools.votes.member-gone');
  const said = (await listVersions(tx, vote.id))[0]?.at ?? vote.proposedAt;
  const heardDays = Math.max(vote.heardDays ?? 0, rule.heardDays);
  const [last, today] = [await dayOf(tx, coordinator, said), await dayOf(tx, coordinator, at)];
  mustBeHeard({ ...vote, heardDays }, last, today);
  return rule;
}
