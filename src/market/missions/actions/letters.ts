// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to the other side of a mission, once an offer is retained: whoever acts for the asking organisation
// to the person who offered, and whoever offered to the person who retained.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { type Carried, writeLetter } from '../../../people/letters/actions.ts';
import type { Tx } from '../../../platform/db.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { missionLetters } from '../letter.ts';
import { letterMail } from '../mails.ts';
import { done, isOf, retainedIn } from '../mission.ts';
import type { SeenMission } from './see.ts';

/** Who writes, and to whom. */
export interface Between {
  /** Absent: an independent's own. */
  readonly organisation?: Id<'Organisation'> | undefined;
  readonly to: Id<'Account'>;
}

/**
 * The two sides as one who looks stands in them: undefined where they stand in neither, or before both are
 * there.
 */
export function otherSide(
  { mission, mine }: Pick<SeenMission, 'mission' | 'mine'>,
  { account, memberships }: Actor,
): Between | undefined {
  const accepted = done(mission, 'accepted');
  const retained = retainedIn(mission);
  if (!accepted || !account) return undefined;
  const isOwn = memberships.some(({ organisation }) => organisation === mission.organisation);
  const theirs = isOwn && mission.offers.find(({ id }) => id === retained);
  if (theirs) return { organisation: mission.organisation, to: theirs.made.by };
  const ours = mine.find(({ id }) => id === retained);
  const of = ours?.made.organisation;
  return ours && (of || isOf(ours.made, undefined, account))
    ? { organisation: of, to: accepted.by }
    : undefined;
}

/** @throws Problem forbidden `market.mission.no-other-side`, and as `writeLetter` */
export async function writeToOtherSide(
  tx: Tx,
  actor: Actor,
  seen: SeenMission,
  words: string,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const between = otherSide(seen, actor);
  if (!between) throw new Problem('forbidden', 'market.mission.no-other-side');
  const { organisation, to } = between;
  const writing = { about: seen.mission.id, to: { account: to }, organisation, words };
  const content = (lang: Lang, { words: said, from }: Carried) =>
    letterMail(lang, { ...seen, words: said, from: from?.name }, mails.url);
  await writeLetter(tx, actor, missionLetters, { ...writing, content }, mails, at);
}
