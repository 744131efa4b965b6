// SPDX-License-Identifier: AGPL-3.0-or-later
// A need: what an administration lacks, said in the words of the trade before any software is known. It has
// an owner, a date and a next act; it stands until it is closed or its date is over.
import { type Day, dayFact } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { TextFacts } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { fold } from '../base/text.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import { refusedWords } from './said.ts';

export const needKinds = ['acquire', 'replace', 'build', 'maintain', 'host', 'train', 'express'] as const;
export type NeedKind = (typeof needKinds)[number];

/** What is said. */
export interface NeedSaid {
  readonly kind: NeedKind;
  readonly title: string;
  /** What for, and for whom. */
  readonly purpose: string;
  readonly audience: string;
  /** How many, in words: « 3 cimetières, 2 000 concessions ». */
  readonly quantity?: string | undefined;
  /** What is used today. */
  readonly inUse?: string | undefined;
  /** Id of a record of the software that is used and maintained together. */
  readonly software?: string | undefined;
  /** ISO date by which it is useful. */
  readonly neededBy: Day;
}

export const closings = ['met', 'given-up'] as const;
export type Closing = (typeof closings)[number];

export interface Need extends NeedSaid {
  readonly id: Id<'Need'>;
  /** Who leads it. */
  readonly organisation: Id<'Organisation'>;
  readonly slug: string;
  /** Functions of the thesaurus that its words mean, the surest first. */
  readonly functions: readonly string[];
  /** In which it was said. */
  readonly lang: string;
  /** ISO moments. */
  readonly saidAt: string;
  /** When its words were last changed. */
  readonly rewordedAt?: string;
  readonly closedAt?: string;
  readonly closedWhy?: Closing;
}

export type NeedState = 'open' | 'over' | 'met' | 'given-up';

/** @param on the day where its owner is */
export function stateOf({ closedWhy, neededBy }: Pick<Need, 'closedWhy' | 'neededBy'>, on: Day): NeedState {
  return closedWhy ?? (neededBy < on ? 'over' : 'open');
}

export const longest = { title: 120, purpose: 2_000, audience: 200, quantity: 160, inUse: 300 } as const;
/** Needs that one account, and one organisation, may say in a day. */
export const mostADay = { account: 5, organisation: 10 } as const;

export interface Fault {
  readonly key: string;
  readonly facts: TextFacts;
}

/** @param on today where the owner is */
export function badDate(neededBy: Day, on: Day): Fault | undefined {
  return neededBy > on ? undefined : { key: 'needs.bad-date', facts: { day: dayFact(neededBy) } };
}

/**
 * @param on today where the owner is
 * @throws Problem invalid `needs.bad-date`, `needs.…` as `refusedWords`
 */
export function checkNeed<Said extends NeedSaid>(said: Said, on: Day): Said {
  const fault = badDate(said.neededBy, on);
  if (fault) throw new Problem('invalid', fault.key, fault.facts);
  for (const field of ['title', 'purpose', 'audience', 'quantity', 'inUse'] as const) {
    const refused = refusedWords(said[field] ?? '');
    if (refused) throw new Problem('invalid', refused.key, { ...refused.facts, field });
  }
  return said;
}

/** Whoever sells says and backs no need. @throws Problem invalid `needs.not-public` */
export function mustBePublic({ kind }: { readonly kind: OrganisationKind }): void {
  if (kind === 'provider') throw new Problem('invalid', 'needs.not-public');
}

/** @throws Problem conflict `needs.closed`, `needs.over` */
export function mustStand(need: Pick<Need, 'closedWhy' | 'neededBy'>, on: Day): void {
  const state = stateOf(need, on);
  if (state === 'open') return;
  throw new Problem('conflict', state === 'over' ? 'needs.over' : 'needs.closed', {
    day: dayFact(need.neededBy),
  });
}

/** What the same need is told by: its title and what it is for, however they are typed. */
export const wordsKey = ({ title, purpose }: Pick<NeedSaid, 'title' | 'purpose'>): string =>
  [title, purpose]
    .map((words) =>
      fold(words)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('\n');
