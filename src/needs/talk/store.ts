// SPDX-License-Identifier: AGPL-3.0-or-later
// Answers and meetings in the database: written by who acts for each, read by those behind the need.
import './tables.ts';
import '../tables.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import type { Meeting, Voice } from './meeting.ts';
import type { Answer, Question } from './talk.ts';

/** The latest of each. @param tx acts for one of those behind it */
export async function listAnswers(tx: Tx, need: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select distinct on (o.id, a.question) a.question, o.id as organisation, o.name, a.words, a.said_at as "saidAt"
    from need_answer a join organisation said on said.id = a.organisation_id join organisation o on o.id = coalesce(said.heir_id, said.id)
    where a.group_id = ${need} order by o.id, a.question, a.said_at desc`.execute(tx);
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

export interface Answering {
  readonly id: string;
  readonly need: string;
  readonly organisation: string;
  readonly account: string;
  readonly question: Question;
  readonly words: string;
}

/** @param tx acts for who answers */
export async function putAnswer(tx: Tx, answering: Answering, at: Date): Promise<void> {
  const { id, need, organisation, account, question, words } = answering;
  await tx
    .insertInto('need_answer')
    .values({
      ...{ id, need_id: need, group_id: need, organisation_id: organisation, account_id: account },
      ...{ question, words, said_at: at },
    })
    .onConflict((on) =>
      on
        .columns(['need_id', 'organisation_id', 'question'])
        .doUpdateSet({ words, said_at: at, account_id: account }),
    )
    .execute();
}

/** Whoever leaves takes along what they said. @param tx acts for it */
export async function dropWords(tx: Tx, need: string, organisation: string): Promise<void> {
  const line = sql<string>`any(halle.line_of(${organisation}::uuid))`;
  await tx
    .deleteFrom('need_answer')
    .where('group_id', '=', need)
    .where('organisation_id', '=', line)
    .execute();
  await tx.deleteFrom('need_vote').where('group_id', '=', need).where('organisation_id', '=', line).execute();
}

interface Row {
  id: string;
  place: string;
  minutes: number;
  fixed_on: Date | null;
  fixed_at: Date | null;
  date_id: string;
  starts_at: Date;
  organisation: Id<'Organisation'> | null;
  name: string | null;
  says: Voice | null;
}

/** The meeting that stands; of needs that are one, the latest. @param tx acts for one of those behind it */
export const findMeeting = (tx: Tx, need: string): Promise<Meeting | undefined> =>
  readMeeting(tx, sql`group_id = ${need} and ended_at is null`);

/** One, also one that was called off. @param tx acts for one of those behind it, or for who leads it */
export const loadMeeting = (tx: Tx, id: string): Promise<Meeting | undefined> =>
  readMeeting(tx, sql`id = ${id}`);

async function readMeeting(tx: Tx, which: RawBuilder<unknown>): Promise<Meeting | undefined> {
  const { rows } = await sql<Row>`
    with standing as (select * from need_meeting where ${which} order by proposed_at desc, id limit 1)
    select m.id, m.place, m.minutes, m.fixed_on, m.fixed_at, d.id as date_id, d.starts_at, o.id as organisation, o.name, v.says
    from standing m join need_date d on d.meeting_id = m.id left join need_vote v on v.date_id = d.id
    left join organisation said on said.id = v.organisation_id left join organisation o on o.id = coalesce(said.heir_id, said.id)
    order by d.starts_at, o.name`.execute(tx);
  const [first] = rows;
  if (!first) return undefined;
  const { id, place, minutes, fixed_on, fixed_at } = first;
  const dates = [...Map.groupBy(rows, ({ date_id }) => date_id)].map(([date, some]) => ({
    id: date,
    startsAt: some[0]!.starts_at,
    votes: some.flatMap(({ organisation, name, says }) =>
      organisation && name !== null && says ? [{ organisation, name, says }] : [],
    ),
  }));
  return {
    ...{ id, place, minutes, dates },
    ...(fixed_on && { fixedOn: fixed_on }),
    ...(fixed_at && { fixedAt: fixed_at }),
  };
}

export interface Proposing {
  readonly id: string;
  readonly need: string;
  readonly organisation: string;
  readonly account: string;
  readonly place: string;
  readonly minutes: number;
  readonly dates: readonly { readonly id: string; readonly startsAt: Date }[];
}

/** @param tx acts for who leads the need @returns false where a meeting stands already */
export async function putMeeting(tx: Tx, meeting: Proposing, at: Date): Promise<boolean> {
  const { id, need, organisation, account, place, minutes, dates } = meeting;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('need_meeting')
    .values({
      ...{ id, need_id: need, group_id: need, organisation_id: organisation, account_id: account },
      ...{ place, minutes, proposed_at: at, fixed_on: null, fixed_at: null, ended_at: null },
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  const rows = dates.map((date) => ({
    ...{ id: date.id, meeting_id: id, group_id: need, starts_at: date.startsAt },
  }));
  await tx.insertInto('need_date').values(rows).execute();
  return true;
}

/** @param tx acts for who leads the need @returns false where it was fixed or called off before */
export async function fixMeeting(tx: Tx, id: string, startsAt: Date, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('need_meeting')
    .set({ fixed_on: startsAt, fixed_at: at })
    .where('id', '=', id)
    .where('fixed_on', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @param tx acts for who leads the need */
export async function endMeeting(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('need_meeting')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Voting {
  readonly need: string;
  readonly organisation: string;
  readonly account: string;
  readonly votes: readonly { readonly date: string; readonly says: Voice }[];
}

/** @param tx acts for who votes @throws Problem conflict `needs.vote-over` */
export async function putVotes(
  tx: Tx,
  { need, organisation, account, votes }: Voting,
  at: Date,
): Promise<void> {
  for (const { date, says } of votes)
    await tx
      .insertInto('need_vote')
      .values({
        ...{ date_id: date, group_id: need, organisation_id: organisation, account_id: account },
        ...{ says, said_at: at },
      })
      .onConflict((on) =>
        on.columns(['date_id', 'organisation_id']).doUpdateSet({ says, said_at: at, account_id: account }),
      )
      .execute();
}
