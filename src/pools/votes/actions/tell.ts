// SPDX-License-Identifier: AGPL-3.0-or-later
// Members are told of a vote: each of their agents who may vote, with a link that opens one form and votes
// once.
import type { Id } from '../../../base/id.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { allows } from '../../../people/agents/permissions.ts';
import { listColleagues } from '../../../people/agents/stores/agents.ts';
import { mailAccount } from '../../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import { putLink } from '../../../platform/links/store.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { notePoolNews } from '../../groups/stores/news.ts';
import { findPool } from '../../groups/stores/pools.ts';
import { type MailedNews, voteMail } from '../mails.ts';
import type { VoteNews } from '../news.ts';
import type { NamedSeat } from '../shown.ts';
import { findVote, listAllSeats, listRounds } from '../stores/votes.ts';
import type { Vote } from '../vote.ts';
import { heardIn } from './naming.ts';

export const linkPurpose = 'pools.vote';

export interface Telling {
  readonly id: string;
  readonly vote: string;
  readonly as: string;
  readonly by: string;
  readonly round: number;
  readonly news: VoteNews;
}

interface Reader {
  readonly account: string;
  readonly seat: NamedSeat;
  readonly mayVote: boolean;
}

/** Tells it once: a second run with the same id does nothing. */
export function tellVoteNews(db: Db, context: MailContext, telling: Telling, at: Date): Promise<void> {
  return inTransaction(db, (tx) => tellIn(tx, context, telling, at), at);
}

async function tellIn(
  tx: Tx,
  { keyFor, url }: MailContext,
  { id, vote: which, as, round, news }: Telling,
  at: Date,
): Promise<void> {
  if (!(await notePoolNews(tx, id, at))) return;
  await actAs(tx, asSystem('telling', as as Id<'Organisation'>));
  const vote = await findVote(tx, { id: which });
  const pool = vote && (await findPool(tx, { id: vote.pool }));
  if (!vote || !pool) return;
  const ended = (await listRounds(tx, which)).at(-1);
  const seats = await listAllSeats(tx, vote.pool);
  const electors = new Set(vote.running?.rule.electorate.map(({ member }) => member));
  const isOut = (seat: NamedSeat) => news === 'closed' && seat.id === vote.about && seat.excluded;
  const standing = seats.filter((seat) => !seat.until || isOut(seat));
  const voting = news === 'opened' || news === 'extended';
  const heard = await heardIn(tx, vote, pool.pool.organisation);
  const told = { pool: pool.pool.name, slug: pool.slug, vote, ended };
  for (const { account, seat, mayVote } of await whoIsTold(tx, standing)) {
    await actAs(tx, { account });
    const token =
      voting && mayVote && electors.has(seat.id)
        ? await linkFor(tx, { account, seat, vote, round }, at)
        : undefined;
    const said = saidTo(seat, vote, news);
    const urgency = said === 'proposed' ? 'digest' : 'prompt';
    const content = (lang: string) => voteMail(lang, said, { ...told, heard, seat: seat.name, token }, url);
    await mailAccount(tx, keyFor, { account, urgency, topic: 'pools.votes', content }, at);
  }
}

/** Who is to be excluded is told so, and whoever was. */
function saidTo({ id, excluded }: NamedSeat, { about, question }: Vote, news: VoteNews): MailedNews {
  if (id !== about || question !== 'exclusion') return news;
  return news === 'proposed' ? 'named' : news === 'closed' && excluded ? 'excluded' : news;
}

/** One mail for each seat of each agent. */
async function whoIsTold(tx: Tx, seats: readonly NamedSeat[]): Promise<Reader[]> {
  const readers: Reader[] = [];
  for (const seat of seats) {
    await actAs(tx, asSystem('telling', seat.organisation));
    const colleagues = await listColleagues(tx, seat.organisation);
    for (const { account, roles } of colleagues)
      readers.push({ account, seat, mayVote: allows('pools.vote', roles) });
  }
  return readers;
}

async function linkFor(
  tx: Tx,
  { account, seat, vote, round }: { account: string; seat: NamedSeat; vote: Vote; round: number },
  at: Date,
): Promise<string> {
  const opensFor = Math.max(0, vote.running!.closesAt.getTime() - at.getTime());
  const { token } = await putLink(
    tx,
    {
      ...{ purpose: linkPurpose, account, organisation: seat.organisation },
      matter: { vote: vote.id, seat: seat.id, round: String(round) },
      ...{ opensFor, keptFor: opensFor + 7 * 24 * 3_600_000 },
    },
    at,
  );
  return token;
}
