// SPDX-License-Identifier: AGPL-3.0-or-later
// What is due, read from a pool; and the reminders: one letter for each person, whatever the number of pools,
// members and mandates it is about.
import { createHash } from 'node:crypto';
import { type Day, dayAt, dayHere } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { accountsOf } from '../../market/actions-mail.ts';
import { asSystem } from '../../people/agents/actions/acting.ts';
import { listMandatesOf } from '../../people/agents/stores/mandates.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import type { MailContext } from '../../platform/mail.ts';
import { listActs } from '../acts/store.ts';
import { reviewIn } from '../charter/review.ts';
import { listAccords, listVersions } from '../charter/store.ts';
import { awaitingIn } from '../charter/version.ts';
import { electionsFor } from '../groups/actions/elections.ts';
import { poolState } from '../groups/pool.ts';
import type { ShownPool, ShownSeat } from '../groups/shown.ts';
import { notePoolNews } from '../groups/stores/news.ts';
import { listPools } from '../groups/stores/pools.ts';
import { listSeats } from '../groups/stores/seats.ts';
import { awaitedOf } from '../votes/actions/awaited.ts';
import { listVotes } from '../votes/stores/votes.ts';
import { type Line, owedMail } from './mails.ts';
import { isNear, isReminded, type Owed, owedIn } from './owed.ts';

/** @param tx acts for a member, or as the program that tells for who coordinates */
export async function readOwed(
  tx: Tx,
  { pool, coordinator }: ShownPool,
  seats: readonly ShownSeat[],
  at: Date,
): Promise<readonly Owed[]> {
  const on = dayAt(coordinator, at);
  const versions = await listVersions(tx, pool.id);
  const waiting = awaitingIn(versions);
  const review = reviewIn(versions, coordinator);
  const votes = await awaitedOf(tx, await listVotes(tx, pool.id), at);
  return owedIn(
    {
      ...{
        seats,
        acts: await listActs(tx, pool.id),
        votes: votes.map((one) => ({ ...one, on: dayAt(coordinator, one.closesAt) })),
        elections: electionsFor(seats, on),
        closesOn: pool.closesOn,
      },
      ...(waiting && { charter: { ...waiting, accords: await listAccords(tx, waiting.id) } }),
      ...(review && { reviewOn: review }),
    },
    on,
  );
}

/** Reminds of what is due in thirty, seven and one days; what is near comes along. Told once a day. */
export async function remindOwed(db: Db, context: MailContext, at: Date): Promise<number> {
  const letters = await inTransaction(db, (tx) => gather(tx, at));
  let sent = 0;
  for (const [account, lines] of letters) {
    if (!lines.some(({ isDue }) => isDue)) continue;
    if (await remind(db, context, { account, lines }, at)) sent += 1;
  }
  return sent;
}

type Gathered = Line & { readonly isDue: boolean };

/** By account: its lines, of all pools. */
async function gather(tx: Tx, at: Date): Promise<ReadonlyMap<string, readonly Gathered[]>> {
  const letters = new Map<string, Gathered[]>();
  for (const one of await listPools(tx)) {
    if (poolState(one.pool) === 'ended') continue;
    await actAs(tx, asSystem('telling', one.pool.organisation));
    const on = dayAt(one.coordinator, at);
    const seats = await listSeats(tx, one.pool.id);
    const owed = (await readOwed(tx, one, seats, at)).filter((each) => isNear(each, on));
    for (const [organisation, theirs] of byMember(owed, seats)) {
      const lines = theirs.map((each) => ({ owed: each, pool: one, isDue: isReminded(each, on) }));
      for (const account of await readersFor(tx, organisation, on))
        letters.set(account, [...(letters.get(account) ?? []), ...lines]);
    }
  }
  return letters;
}

/** What is of all is told to each. */
function byMember(
  owed: readonly Owed[],
  seats: readonly ShownSeat[],
): ReadonlyMap<Id<'Organisation'>, readonly Owed[]> {
  const all = owed.filter(({ seat }) => !seat);
  return new Map(
    seats.flatMap(({ id, organisation }) => {
      const theirs = [...owed.filter(({ seat }) => seat?.id === id), ...all];
      return theirs.length > 0 ? [[organisation, theirs] as const] : [];
    }),
  );
}

/** Its own agents, and those of whoever holds its mandate to act in pools. */
async function readersFor(tx: Tx, organisation: Id<'Organisation'>, on: Day): Promise<ReadonlySet<string>> {
  const readers = new Set(await accountsOf(tx, organisation));
  await actAs(tx, asSystem('telling', organisation));
  for (const { mandatary, acts, from, until, withdrawnOn } of await listMandatesOf(tx, organisation)) {
    const holds = from <= on && on <= until && (withdrawnOn === undefined || on < withdrawnOn);
    if (mandatary === organisation || !holds || !acts.some((act) => act.startsWith('pools.'))) continue;
    for (const account of await accountsOf(tx, mandatary)) readers.add(account);
  }
  return readers;
}

/** @returns false where it was sent today already */
function remind(
  db: Db,
  { keyFor, url }: MailContext,
  { account, lines }: { readonly account: string; readonly lines: readonly Gathered[] },
  at: Date,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await notePoolNews(tx, oncePerDay(account, at), at))) return false;
    const content = (lang: string) => owedMail(lang, lines, url);
    await mailAccount(tx, keyFor, { account, urgency: 'prompt', topic: 'pools.owed', content }, at);
    return true;
  });
}

/** The same for the same account and day, so that a job that runs twice writes once: RFC 9562, version 8. */
function oncePerDay(account: string, at: Date): string {
  const hash = createHash('sha256').update(`pools.owed ${account} ${dayHere(at)}`);
  const hex = hash.digest('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
