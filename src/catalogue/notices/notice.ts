// SPDX-License-Identifier: AGPL-3.0-or-later
// Before a D, an E or « déconseillé » is published, the project is told, and has time to answer:
// docs/decisions/0046.
import type { Letter } from '../../measure/grade/grade.ts';
import { isLowLetter } from '../../measure/letter/withheld.ts';

/**
 * `told`: by an operator of the halle, in a public place. `failed`: the letter could not be sent, so no delay
 * starts.
 */
export type Outcome = 'sent' | 'no-contact' | 'told' | 'failed';

/** An attempt to tell a project what its grade is. Times in milliseconds since 1970. */
export interface Notice {
  readonly attemptedAt: number;
  readonly outcome: Outcome;
  /** It spoke of « déconseillé ». */
  readonly advisedAgainst: boolean;
  /** From when what it told may be shown; absent when it failed. */
  readonly shownFrom?: number | undefined;
  /** When the grade stopped being low; absent while it is. */
  readonly endedAt?: number | undefined;
  /** Where the contact was found, or the page where the project was told. */
  readonly via?: string | undefined;
}

/** What of a grade decides whether it may be shown. */
export interface Judged {
  readonly letter?: Letter | undefined;
  readonly advisedAgainst: boolean;
}

/** A repository whose grade is low, and the software it is the first repository of. */
export interface LowGrade {
  readonly repository: string;
  readonly letter: Letter | null;
  readonly advisedAgainst: boolean;
  readonly readAt: Date;
  /** Software, by id, in the order of their names. */
  readonly software: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
}

const day = 86_400_000;

/** A letter that rose and falls again within a year was told already. */
export const noticeLasts = 365 * day;

/** Whether a project must be told before this is published. */
export function isLow({ letter, advisedAgainst }: Judged): boolean {
  return isLowLetter(letter) || advisedAgainst;
}

/**
 * The notices that still hold at a date: those of the present fall, and of one that ended less than a year
 * before.
 */
export function holding(notices: readonly Notice[], at: number): Notice[] {
  return notices.filter(
    ({ endedAt, shownFrom }) =>
      shownFrom !== undefined && (endedAt === undefined || at - endedAt <= noticeLasts),
  );
}

/**
 * Whether the project was not told yet: of its low letter, or of « déconseillé » where it was told of the
 * letter alone.
 */
export function mustBeTold(judged: Judged, notices: readonly Notice[], at: number): boolean {
  if (!isLow(judged)) return false;
  const held = holding(notices, at);
  return judged.advisedAgainst ? !held.some(({ advisedAgainst }) => advisedAgainst) : held.length === 0;
}

/** What may be shown of a grade: its letter, and that it is advised against. */
export interface May {
  readonly letter: boolean;
  readonly advice: boolean;
}

/**
 * What may be shown at a date. A good letter always may. A low one may once the delay of a notice that holds
 * is over, whatever low letter that notice told; « déconseillé » once the delay is over of a notice that told
 * it.
 */
export function mayShow(judged: Judged, notices: readonly Notice[], at: number): May {
  const over = holding(notices, at).filter(({ shownFrom }) => shownFrom! <= at);
  const letter = !isLowLetter(judged.letter) || over.length > 0;
  return {
    letter,
    advice: !judged.advisedAgainst || (letter && over.some(({ advisedAgainst }) => advisedAgainst)),
  };
}

/** When what may be shown changes next by itself; undefined when it does not. */
export function changesAt(judged: Judged, notices: readonly Notice[], at: number): number | undefined {
  if (!isLow(judged)) return undefined;
  const times = holding(notices, at).map(({ shownFrom }) => shownFrom!);
  return times.filter((time) => time > at).sort((a, b) => a - b)[0];
}

/** The first midnight (UTC) at least `days` after an attempt: pages change at midnight. */
export function shownFrom(attemptedAt: number, days: number): number {
  return Math.ceil((attemptedAt + days * day) / day) * day;
}

/**
 * The end of the delay that runs for the notices that hold while a grade is low; undefined when none runs.
 */
export function lastDelay(notices: readonly Notice[]): number | undefined {
  const times = notices.flatMap(({ endedAt, shownFrom: from }) =>
    endedAt === undefined && from !== undefined ? [from] : [],
  );
  return times.length > 0 ? Math.min(...times) : undefined;
}
