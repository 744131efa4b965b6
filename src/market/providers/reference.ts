// SPDX-License-Identifier: AGPL-3.0-or-later
// A reference: what a provider did for a client, for a software, on a date. It proves once the client itself
// has confirmed it.

import { dayFact, isDay } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { type ServiceKind, serviceKinds } from './offer.ts';

export const answers = ['confirmed', 'refused'] as const;
export type Answer = (typeof answers)[number];

export interface Reference {
  readonly id: Id<'Reference'>;
  readonly provider: Id<'Organisation'>;
  readonly client: {
    readonly id: Id<'Organisation'>;
    readonly name: string;
    readonly slug: string;
    /** Its inhabitants when it was the client, where it merged since. */
    readonly population?: number;
    /** Where it merged since: what it was called, and who stands for it today under `name`. */
    readonly former?: string;
    readonly heir?: Id<'Organisation'>;
  };
  readonly software: { readonly slug: string; readonly name: string };
  readonly deed: 'service' | 'training';
  readonly kind: ServiceKind;
  /** ISO date of the service. */
  readonly on: string;
  /** Function of the trade. */
  readonly function?: string;
  readonly answer?: Answer;
  readonly answeredOn?: string;
  /** Provider and client are tied: shown, and no proof. */
  readonly linked: boolean;
}

export interface Telling {
  readonly kind: ServiceKind;
  readonly on: string;
  readonly function?: string;
}

/**
 * @param today ISO date
 * @param functions those that the thesaurus knows
 * @throws Problem invalid `market.reference.…`
 */
export function checkReference(
  { kind, on, function: trade }: Telling,
  today: string,
  functions: ReadonlySet<string>,
): void {
  if (!serviceKinds.includes(kind)) throw new Problem('invalid', 'market.offer.bad-kind');
  if (!isDay(on) || on > today || on < '2000-01-01')
    throw new Problem('invalid', 'market.reference.bad-date', { written: dayFact(on) });
  if (trade !== undefined && !functions.has(trade))
    throw new Problem('invalid', 'market.reference.bad-function');
}

/**
 * What a provider knows of a function: how many confirmed references, the sizes of the clients, the last
 * date.
 */
export interface Competence {
  readonly function: string;
  readonly count: number;
  readonly smallest?: number;
  readonly largest?: number;
  readonly last: string;
}

/** Whether a reference proves: its client confirmed it, and is not tied to the provider. */
export const proves = ({ answer, linked }: Pick<Reference, 'answer' | 'linked'>): boolean =>
  answer === 'confirmed' && !linked;

/** Competence in the trade, from references that prove and name a function; the latest first. */
export function competences(
  references: readonly Pick<Reference, 'function' | 'client' | 'on' | 'answer' | 'linked'>[],
): Competence[] {
  const groups = Map.groupBy(
    references.filter((one) => proves(one) && one.function !== undefined),
    (one) => one.function!,
  );
  return [...groups]
    .map(([trade, list]) => {
      const sizes = list.flatMap(({ client }) => client.population ?? []);
      const last = list
        .map(({ on }) => on)
        .sort()
        .at(-1)!;
      const range = sizes.length > 0 ? { smallest: Math.min(...sizes), largest: Math.max(...sizes) } : {};
      return { function: trade, count: list.length, ...range, last };
    })
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.function < b.function ? -1 : 1));
}
