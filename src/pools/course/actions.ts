// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a pool stands on its way, as one of its members sees it.
import { dayAt } from '../../base/day.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { isFirm } from '../acts/act.ts';
import { listActs } from '../acts/store.ts';
import { actsOn } from '../acts/subjects.ts';
import { completenessOf } from '../charter/charter.ts';
import { listAccords, listSaid, listVersions } from '../charter/store.ts';
import { charterOf, missingAccords, stateOf, versionIn } from '../charter/version.ts';
import type { SeenPool, ShownSeat } from '../groups/shown.ts';
import { listHeard, listQuestions } from '../hearing/store.ts';
import { readOwed } from '../owed/actions.ts';
import { isOpenAt } from '../session/kept.ts';
import { lastSession } from '../session/store.ts';
import { listVotes } from '../votes/stores/votes.ts';
import { type VoteState, voteState } from '../votes/vote.ts';
import type { CharterStanding, Course } from './course.ts';

/** @returns undefined to whoever is no agent of a member @param tx afterwards acts for the account alone */
export async function readCourse(
  tx: Tx,
  actor: Actor,
  seen: SeenPool,
  at: Date,
): Promise<Course | undefined> {
  const { pool, seats, own } = seen;
  const first = own.find(({ organisation }) =>
    actor.memberships.some((one) => one.organisation === organisation),
  );
  if (!first || !seats) return undefined;
  await actAs(tx, asMember(actor, first.organisation));
  const states = (await listVotes(tx, pool.id)).map((vote) => voteState(vote, at));
  const count = (...some: VoteState[]) => states.filter((state) => some.includes(state)).length;
  const joining = actsOn(seats, await listActs(tx, pool.id), { kind: 'seat' });
  const mine = new Set(own.map(({ id }) => id));
  const course = {
    session: await sessionOf(tx, seen, at),
    hearing: await hearingOf(tx, pool.id),
    charter: await standingOf(tx, seen, seats),
    votes: { open: count('open', 'counting'), proposed: count('proposed'), decided: count('closed') },
    acts: {
      firm: joining.filter(({ seat, act }) => isFirm(act, seat.member.country)).length,
      all: seats.length,
    },
    owed: (await readOwed(tx, seen, seats, at)).filter(({ seat }) => !seat || mine.has(seat.id)),
  };
  await actAs(tx, { account: actor.account });
  return course;
}

async function sessionOf(tx: Tx, { pool, coordinator }: SeenPool, at: Date): Promise<Course['session']> {
  const last = await lastSession(tx, pool.id);
  if (!last) return undefined;
  return { isOpen: isOpenAt(last, at), on: dayAt(coordinator, last.until ?? last.closesAt) };
}

async function hearingOf(tx: Tx, pool: string): Promise<Course['hearing']> {
  const heard = await listHeard(tx, pool);
  return {
    questions: (await listQuestions(tx, pool)).length,
    providers: new Set(heard.map(({ organisation }) => organisation)).size,
  };
}

async function standingOf(
  tx: Tx,
  { pool, coordinator }: SeenPool,
  seats: readonly ShownSeat[],
): Promise<CharterStanding | undefined> {
  const versions = await listVersions(tx, pool.id);
  const shown = versionIn(versions, 'draft') ?? versions.at(-1);
  if (!shown) return undefined;
  const { answered, all } = completenessOf(charterOf({ said: await listSaid(tx, shown.id) }));
  return {
    ...{ number: shown.number, state: stateOf(shown, versions), answered, all },
    lacking: missingAccords(seats, await listAccords(tx, shown.id)).length,
    inForceOn: shown.inForceAt ? dayAt(coordinator, new Date(shown.inForceAt)) : undefined,
  };
}
