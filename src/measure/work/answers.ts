// SPDX-License-Identifier: AGPL-3.0-or-later
// People from outside who asked something of a project in twelve months, and how long each has waited, as
// known at a date.
import { flag, type Requests } from '../facts/forge.ts';
import { day, type View } from './work.ts';

const year = 365 * day;
/**
 * What a forge said longer ago than this says nothing of now; what is looked at may reach this much short of
 * a year.
 */
const stale = 90 * day;
const short = 30 * day;
/** So many requests say enough, however short the time in which they came. */
const many = 100;

/** A request from outside. Times in days. */
export interface OutsideRequest {
  /** From opening to the end of what was seen. */
  readonly age: number;
  /** To the first answer, to the withdrawal, or to the end of what was seen. */
  readonly time: number;
  /** Whether `time` is that of an answer. */
  readonly ended: boolean;
  readonly isOpen: boolean;
  /** The same person had asked before. */
  readonly again: boolean;
}

/** Why nothing can be said: no forge was asked, it did not show requests, or it was asked at another time. */
export type NotSeen = 'no-forge' | 'no-requests' | 'other-time';

/**
 * Requests whose answers are known, from people outside, opened in the twelve months before the date; or why
 * none were seen.
 */
export function askedFromOutside(view: View): OutsideRequest[] | NotSeen {
  const { forge } = view.facts;
  if (!forge) return 'no-forge';
  if (!forge.requests) return 'no-requests';
  const { requests } = forge;
  const end = Math.min(view.at, requests.at);
  const asked = inYear(requests, end).flatMap((row) => readRow(requests, row, end));
  const covered = end - requests.since >= year - short || asked.length >= many;
  return view.at - requests.at > stale || !covered ? 'other-time' : asked;
}

/** Rows opened in the year before. @param end seconds since 1970 */
export function inYear({ opened }: Requests, end: number): number[] {
  return [...opened.keys()].filter((row) => opened[row]! <= end && opened[row]! > end - year);
}

function readRow({ opened, answered, closed, flags }: Requests, row: number, end: number): OutsideRequest[] {
  const [bits, age] = [flags[row]!, end - opened[row]!];
  if (!(bits & flag.outsider) || bits & flag.answerUnknown) return [];
  const known = (after: number) => after >= 0 && after <= age;
  const [answer, closing] = [answered[row]!, closed[row]!];
  const ended = known(answer);
  const withdrawn = known(closing) && (bits & flag.withdrawn) !== 0;
  const time = ended ? answer : withdrawn ? closing : age;
  return [
    { age: age / day, time: time / day, ended, isOpen: !known(closing), again: (bits & flag.again) !== 0 },
  ];
}

/**
 * Of the requests that could have been answered within so many days: how many there were, and how many were
 * not.
 */
export function leftWaiting(
  asked: readonly OutsideRequest[],
  days: number,
): { of: number; waiting: readonly OutsideRequest[] } {
  const old = asked.filter(({ time, ended }) => time >= days || ended);
  const seen = old.filter(({ age }) => age >= days);
  return { of: seen.length, waiting: seen.filter(({ time }) => time >= days) };
}
