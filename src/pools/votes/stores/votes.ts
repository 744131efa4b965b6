// SPDX-License-Identifier: AGPL-3.0-or-later
// Votes in the database, as members read them, and decisions as all do.
import '../tables.ts';
import '../../groups/tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { readEnded } from '../ended.ts';
import { readFrozen } from '../rule.ts';
import type { Decision, NamedSeat } from '../shown.ts';
import type { PoolVoteTable } from '../tables.ts';
import type { CastBallot, EndedRound, Remark, Running, Version, Vote } from '../vote.ts';

type Row = Selectable<PoolVoteTable> & {
  version: number;
  title: string;
  words: string;
  shown: string | null;
};

const votes = (tx: Tx) =>
  tx
    .selectFrom('pool_vote as v')
    .innerJoin('pool_vote_text as t', (join) =>
      join
        .onRef('t.vote_id', '=', 'v.id')
        .on(
          't.version',
          '=',
          sql<number>`(select max(l.version) from pool_vote_text l where l.vote_id = v.id)`,
        ),
    )
    .selectAll('v')
    .select(['t.version', 't.title', 't.words', 't.shown'])
    .orderBy('v.number', 'desc');

/** The latest first. @param tx acts for a member */
export async function listVotes(tx: Tx, pool: string): Promise<Vote[]> {
  return (await votes(tx).where('v.group_id', '=', pool).limit(500).execute()).map(voteOf);
}

export async function findVote(
  tx: Tx,
  by: { readonly id: string } | { readonly pool: string; readonly number: number },
): Promise<Vote | undefined> {
  const rows = await ('id' in by
    ? votes(tx).where('v.id', '=', by.id)
    : votes(tx).where('v.group_id', '=', by.pool).where('v.number', '=', by.number)
  ).execute();
  return rows[0] && voteOf(rows[0]);
}

/** @throws Problem not-found `pools.votes.none` */
export async function loadVote(tx: Tx, by: Parameters<typeof findVote>[1]): Promise<Vote> {
  const found = await findVote(tx, by);
  if (!found) throw new Problem('not-found', 'pools.votes.none');
  return found;
}

const voteOf = (row: Row): Vote => ({
  id: row.id as Id<'PoolVote'>,
  pool: row.group_id as Id<'Pool'>,
  organisation: row.organisation_id as Id<'Organisation'>,
  ...{ number: row.number, question: row.question, version: row.version, proposedAt: row.proposed_at },
  ...{ about: row.about_seat ?? undefined, heardDays: row.heard_days ?? undefined },
  ...{ title: row.title, words: row.words, shown: row.shown ?? undefined },
  ...{ discussUntil: row.discuss_until ?? undefined, withdrawnAt: row.withdrawn_at ?? undefined },
  running: runningOf(row),
});

const runningOf = (row: Row): Running | undefined =>
  row.opened_at === null
    ? undefined
    : {
        ...{ openedAt: row.opened_at, rule: readFrozen(row.rule), secret: row.secret ?? false },
        weightsKey: row.weights_key ?? undefined,
        ...{ round: row.round ?? 1, closesAt: row.closes_at!, closedAt: row.closed_at ?? undefined },
        result: row.result ?? undefined,
      };

/** Every version, the last first. */
export async function listVersions(tx: Tx, vote: string): Promise<Version[]> {
  const rows = await tx
    .selectFrom('pool_vote_text')
    .selectAll()
    .where('vote_id', '=', vote)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, title, words, shown, at }) => ({
    ...{ version, title, words, at },
    shown: shown ?? undefined,
  }));
}

export async function listRemarks(tx: Tx, vote: string): Promise<Remark[]> {
  return tx
    .selectFrom('pool_vote_remark as r')
    .innerJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = halle.heir_of(r.organisation_id)`))
    .select(['r.words', 'r.at', 'o.name', 'o.id as organisation'])
    .where('r.vote_id', '=', vote)
    .orderBy('r.at')
    .limit(1_000)
    .execute();
}

/** Open ballots of every round. */
export async function listBallots(tx: Tx, vote: string): Promise<CastBallot[]> {
  const rows = await tx.selectFrom('pool_ballot').selectAll().where('vote_id', '=', vote).execute();
  return rows.map(({ round, seat_id, at, choice, delegate_id, reason }) => ({
    ...{ round, seat: seat_id, at },
    ...{ choice: choice ?? undefined, delegate: delegate_id ?? undefined, reason: reason ?? undefined },
  }));
}

/** Seats that voted in secret, by round. Their order says nothing. */
export async function listVoters(tx: Tx, vote: string): Promise<{ round: number; seat: string }[]> {
  return tx
    .selectFrom('pool_voter')
    .select(['round', 'seat_id as seat'])
    .where('vote_id', '=', vote)
    .orderBy('seat_id')
    .execute();
}

export async function listInterests(tx: Tx, vote: string): Promise<{ seat: string; words: string }[]> {
  return tx
    .selectFrom('pool_interest')
    .select(['seat_id as seat', 'words'])
    .where('vote_id', '=', vote)
    .orderBy('seat_id')
    .execute();
}

/** In their order. */
export async function listRounds(tx: Tx, vote: string): Promise<EndedRound[]> {
  const rows = await tx
    .selectFrom('pool_vote_round')
    .selectAll()
    .where('vote_id', '=', vote)
    .orderBy('round')
    .execute();
  return rows.map(({ round, result, numbers, closes_at }) => ({
    ...{ round, result, closesAt: closes_at },
    ...readEnded(numbers),
  }));
}

/** All that ever were in a pool: a vote names those that stood when it opened. */
export async function listAllSeats(tx: Tx, pool: string): Promise<NamedSeat[]> {
  const rows = await tx
    .selectFrom('pool_member as m')
    .innerJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = halle.heir_of(m.organisation_id)`))
    .select(['m.id', 'o.id as organisation', 'o.name', 'm.until', 'm.excluded'])
    .where('m.group_id', '=', pool)
    .orderBy('o.name')
    .orderBy('m.id')
    .execute();
  return rows.map(({ organisation, until, ...row }) => ({
    ...{ ...row, organisation: organisation as Id<'Organisation'>, until: until ?? undefined },
  }));
}

/** The latest first. */
export async function listDecisions(db: Db | Tx, pool: string): Promise<Decision[]> {
  return db
    .selectFrom('pool_decision')
    .select(['id', 'number', 'words', 'result', 'decided_at as at'])
    .where('group_id', '=', pool)
    .orderBy('number', 'desc')
    .limit(500)
    .execute();
}
