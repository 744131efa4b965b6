// SPDX-License-Identifier: AGPL-3.0-or-later
// Talking behind a need: answers, votes; and what whoever leads it does for a meeting.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { needNews } from '../news.ts';
import { findBacking } from '../stores/backings.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { checkDates, checkPlace, type Meeting, type Voice } from './meeting.ts';
import { endMeeting, findMeeting, fixMeeting, putAnswer, putMeeting, putVotes } from './store.ts';
import { checkAnswer, type Question } from './talk.ts';

interface Speaking {
  readonly slug: string;
  readonly organisation: Id<'Organisation'>;
}

/** @throws Problem as the matrix; not-found `needs.none`; conflict `needs.closed`, `needs.not-backed` */
async function behind(tx: Tx, actor: Actor, { slug, organisation }: Speaking, at: Date): Promise<LoadedNeed> {
  await actFor(tx, actor, 'needs.talk', organisation, at);
  const need = await loadNeed(tx, { slug });
  if (need.closedWhy) throw new Problem('conflict', 'needs.closed', { day: need.neededBy });
  if (!(await findBacking(tx, need.id, organisation))) throw new Problem('conflict', 'needs.not-backed');
  return need;
}

/** @throws Problem as `behind` and `checkAnswer` */
export async function answerQuestion(
  tx: Tx,
  actor: Actor,
  speaking: Speaking,
  said: { readonly question: Question; readonly words: string },
  at: Date,
): Promise<void> {
  const need = await behind(tx, actor, speaking, at);
  const { organisation } = speaking;
  const account = actor.account!;
  const id = idFrom<'NeedAnswer'>(at.getTime(), randomBytes(16));
  const words = checkAnswer(said.words);
  const answer = { id, need: need.id, organisation, account, question: said.question, words };
  await putAnswer(tx, answer, at);
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind: 'needs.answered', account, organisation, subject }, at);
}

/** @throws Problem as `behind`; conflict `needs.no-meeting`, `needs.vote-over` */
export async function voteDates(
  tx: Tx,
  actor: Actor,
  speaking: Speaking,
  votes: readonly { readonly date: string; readonly says: Voice }[],
  at: Date,
): Promise<void> {
  const need = await behind(tx, actor, speaking, at);
  const account = actor.account!;
  const { organisation } = speaking;
  await putVotes(tx, { need: need.id, organisation, account, votes }, at);
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind: 'needs.voted', account, organisation, subject }, at);
}

/** For who leads the need. @throws Problem as the matrix; conflict `needs.closed` */
async function leading(tx: Tx, actor: Actor, slug: string, at: Date): Promise<LoadedNeed> {
  const need = await loadNeed(tx, { slug });
  await actFor(tx, actor, 'needs.lead', need.owner.id, at);
  if (need.closedWhy) throw new Problem('conflict', 'needs.closed', { day: need.neededBy });
  return need;
}

/** Records it, and has those behind the need told by a job. */
async function told(
  tx: Tx,
  actor: Actor,
  need: LoadedNeed,
  { kind, news, meeting }: { kind: string; news: 'dates' | 'fixed' | 'called-off'; meeting: string },
  at: Date,
): Promise<void> {
  const subject = { kind: 'need', id: need.id };
  const organisation = need.owner.id;
  await record(tx, { kind, account: actor.account!, organisation, subject }, at);
  await enqueue(tx, needNews, { id: randomUUID(), need: need.id, organisation, news, meeting });
}

export interface Proposal {
  readonly place: string;
  readonly minutes: number;
  readonly dates: readonly Date[];
}

/** @throws Problem as `leading`, `checkDates`, `checkPlace`; conflict `needs.meeting-standing` */
export async function proposeDates(
  tx: Tx,
  actor: Actor,
  slug: string,
  { place, minutes, dates }: Proposal,
  at: Date,
): Promise<void> {
  const need = await leading(tx, actor, slug, at);
  const id = idFrom<'NeedMeeting'>(at.getTime(), randomBytes(16));
  const meeting = {
    ...{ id, need: need.id, organisation: need.owner.id, account: actor.account!, minutes },
    place: checkPlace(place),
    dates: checkDates(dates, at).map((startsAt) => ({ id: randomUUID(), startsAt })),
  };
  if (!(await putMeeting(tx, meeting, at))) throw new Problem('conflict', 'needs.meeting-standing');
  await told(tx, actor, need, { kind: 'needs.dates-proposed', news: 'dates', meeting: id }, at);
}

/** The meeting of the need that still waits for a date. */
async function standing(tx: Tx, need: LoadedNeed): Promise<Meeting> {
  const meeting = await findMeeting(tx, need.id);
  if (!meeting) throw new Problem('conflict', 'needs.no-meeting');
  return meeting;
}

/** @throws Problem as `leading`; conflict `needs.no-meeting`, `needs.vote-over` */
export async function fixDate(tx: Tx, actor: Actor, slug: string, date: string, at: Date): Promise<void> {
  const need = await leading(tx, actor, slug, at);
  const meeting = await standing(tx, need);
  const chosen = meeting.dates.find(({ id }) => id === date);
  if (!chosen) throw new Problem('not-found', 'needs.no-meeting');
  if (!(await fixMeeting(tx, meeting.id, chosen.startsAt, at)))
    throw new Problem('conflict', 'needs.vote-over');
  await told(tx, actor, need, { kind: 'needs.date-fixed', news: 'fixed', meeting: meeting.id }, at);
}

/** Likewise: it does not take place, and another may be proposed. */
export async function callOff(tx: Tx, actor: Actor, slug: string, at: Date): Promise<void> {
  const need = await leading(tx, actor, slug, at);
  const meeting = await standing(tx, need);
  if (!(await endMeeting(tx, meeting.id, at))) throw new Problem('conflict', 'needs.no-meeting');
  await told(
    tx,
    actor,
    need,
    { kind: 'needs.meeting-called-off', news: 'called-off', meeting: meeting.id },
    at,
  );
}
