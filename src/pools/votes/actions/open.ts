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
import { loadPool } from '../../groups/stores/pools.ts';
import { listSeats } from '../../groups/stores/seats.ts';
import { settle } from '../electorate.ts';
import { electing } from '../exclusion.ts';
import { voteNews } from '../news.ts';
import { charterTerms, holidayPlace, type Opening, termsOf } from '../presets.ts';
import type { VoteRule, VoteTerms } from '../rule.ts';
import { saveOpening } from '../stores/writing.ts';
import { mustBeDiscussed, type Vote, voteState } from '../vote.ts';
import { electorateFor } from './electing.ts';
import { mustBeReady } from './naming.ts';
import { lockedVote, type Which } from './propose.ts';

/**
 * @throws Problem as the matrix and `settle`; conflict `pools.votes.at-once`, `.discussed`, `.charter-says`,
 * `.charter-silent`, as `mustBeReady` and `electorateFor`; unfit `pools.votes.no-population`, `.no-holidays`
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
  const seats = electing(await listSeats(tx, pool), vote, exclusion);
  const { electorate, weightsKey } = await electorateFor(tx, pool, seats, { ...opening, kind: terms.kind });
  const rule: VoteRule = {
    ...{ opened: at.toISOString(), zone: zoneAt(coordinator) },
    electorate,
    ...terms,
  };
  const closesAt = new Date(settle(rule, loadHolidays()).rounds[0]!.closes);
  if (!(await saveOpening(tx, vote.id, { rule, closesAt, weightsKey }, at)))
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
