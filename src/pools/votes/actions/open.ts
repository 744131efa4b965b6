// SPDX-License-Identifier: AGPL-3.0-or-later
// Who coordinates opens a vote: its electorate and its rule are frozen, and hold to its end.
import { randomUUID } from 'node:crypto';
import { Problem } from '../../../base/problem.ts';
import { zoneAt } from '../../../base/zone.ts';
import { loadHolidays } from '../../../law/sources-rows.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { dayWhere } from '../../../people/directory/stores/days.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { ruleFor } from '../../charter/charter.ts';
import type { RuleFragment } from '../../charter/clause.ts';
import { findCharterInForce } from '../../charter/store.ts';
import { seatState } from '../../groups/seat.ts';
import type { ShownSeat } from '../../groups/shown.ts';
import { loadPool } from '../../groups/stores/pools.ts';
import { listSeats } from '../../groups/stores/seats.ts';
import { settle } from '../electorate.ts';
import { electing } from '../exclusion.ts';
import { voteNews } from '../news.ts';
import { charterTerms, holidayPlace, type Opening, termsOf } from '../presets.ts';
import type { VoteRule, VoteTerms } from '../rule.ts';
import { saveOpening } from '../stores/writing.ts';
import { mustBeDiscussed, type Vote, voteState } from '../vote.ts';
import { mustBeReady } from './naming.ts';
import { lockedVote, type Which } from './propose.ts';

/**
 * @throws Problem as the matrix and `settle`; conflict `pools.votes.at-once`, `.discussed`, `.charter-says`,
 * `.charter-silent`, as `mustBeReady`; unfit `pools.votes.no-population`, `.no-holidays`
 */
export async function openVote(
  tx: Tx,
  actor: Actor,
  which: Which,
  opening: Opening,
  at: Date,
): Promise<void> {
  const { organisation, id: pool } = (await loadPool(tx, { slug: which.slug })).pool;
  await actFor(tx, actor, 'pools.coordinate', organisation, at);
  const vote = await lockedVote(tx, which);
  if (voteState(vote, at) !== 'proposed') throw new Problem('conflict', 'pools.votes.at-once');
  mustBeDiscussed(vote, await dayWhere(tx, organisation, at));
  const exclusion = await mustBeReady(tx, vote, organisation, at);
  const coordinator = await loadOrganisation(tx, organisation);
  const country = holidayPlace(coordinator.country, coordinator.territory ?? undefined);
  const terms = await termsFor(tx, vote, opening, country);
  if ('workingDays' in terms.closes && !country) throw new Problem('unfit', 'pools.votes.no-holidays');
  const rule: VoteRule = {
    ...{ opened: at.toISOString(), zone: zoneAt(coordinator) },
    electorate: electorateOf(
      electing(await listSeats(tx, pool), vote, exclusion),
      opening.voters,
      terms.kind,
    ),
    ...terms,
  };
  const closesAt = new Date(settle(rule, loadHolidays()).rounds[0]!.closes);
  if (!(await saveOpening(tx, vote.id, { rule, closesAt }, at)))
    throw new Problem('conflict', 'pools.votes.at-once');
  const subject = { kind: 'pool-vote', id: vote.id };
  await record(tx, { kind: 'pools.vote-opened', account: actor.account!, organisation, subject }, at);
  const told = { id: randomUUID(), vote: vote.id, as: organisation, by: organisation, round: 1 };
  await enqueue(tx, voteNews, { ...told, news: 'opened' });
}

/** The charter's own rule for the question, where it has one: nobody opens by another. */
async function termsFor(
  tx: Tx,
  { pool, question }: Vote,
  opening: Opening,
  country: string | undefined,
): Promise<VoteTerms> {
  const said = await charterRuleFor(tx, pool, question);
  const { rule } = opening;
  if (said && rule !== 'charter') throw new Problem('conflict', 'pools.votes.charter-says');
  if (said) return charterTerms(said, opening, country ?? '');
  if (rule === 'charter') throw new Problem('conflict', 'pools.votes.charter-silent');
  return termsOf({ ...opening, rule }, country ?? '');
}

/** What the charter in force says of a kind of question, as far as the transaction sees it. */
export async function charterRuleFor(
  tx: Tx,
  pool: string,
  question: Vote['question'],
): Promise<RuleFragment | undefined> {
  const inForce = await findCharterInForce(tx, pool);
  return inForce && ruleFor(inForce.charter, question);
}

/** Members by the ids of their seats, and their inhabitants where weights count. */
function electorateOf(
  seats: readonly ShownSeat[],
  voters: Opening['voters'],
  kind: VoteRule['kind'],
): VoteRule['electorate'] {
  const voting = seats.filter((seat) => voters === 'all' || seatState(seat) === 'signed');
  const isWeighted = kind === 'weighted' || kind === 'double';
  return voting.map(({ id, population, member }) => {
    if (!isWeighted) return { member: id, weight: 1 };
    if (population === undefined)
      throw new Problem('unfit', 'pools.votes.no-population', { name: member.name });
    return { member: id, weight: population };
  });
}
