// SPDX-License-Identifier: AGPL-3.0-or-later
// What the papers of one member say: its share, with and without VAT, over the years, beside doing it alone.
import { add, type Money, money } from '../../base/money.ts';
import type { Document } from '../../platform/document/document.ts';
import type { texts } from './texts.ts';

export interface Payer {
  readonly name: string;
  readonly people: string;
  readonly pays: Money;
}

export interface Paper {
  readonly halle: Document['halle'];
  readonly day: Document['day'];
  /** Where the same is counted: a whole address. */
  readonly address: string;
  readonly member: {
    readonly name: string;
    /** ISO 3166-1 alpha-2; absent where nobody knows. */
    readonly country?: string;
    readonly territory?: string;
    readonly kind?: string;
    readonly population?: number;
    readonly populationYear?: number;
  };
  /** What is shared, in a few words. */
  readonly subject: string;
  readonly coordinator: string;
  /** The legal vehicle, its text, and whether that was read. */
  readonly vehicle?: { readonly name: string; readonly basis: string; readonly isRead: boolean };
  readonly years: number;
  readonly payers: readonly Payer[];
  /** A year, without VAT. */
  readonly pays: Money;
  readonly alone?: Money;
  /** Once, for the member alone. */
  readonly own?: Money;
  readonly paid: Money;
  readonly outside: Money;
  /** In hundredths of a per cent; absent: nobody said. */
  readonly vat?: number;
  readonly voteBy: string;
  readonly rules: readonly string[];
}

/** Rounded to the nearest cent, half up. */
export function vatOf({ cents, currency }: Money, rate: number): Money {
  const exact = BigInt(cents) * BigInt(rate) * 2n + 10_000n;
  return money(Number(exact / 20_000n), currency);
}

export const withVat = (amount: Money, rate: number): Money => add(amount, vatOf(amount, rate));

/** So many times the amount. */
export const times = ({ cents, currency }: Money, n: number): Money => money(cents * n, currency);

/** For each inhabitant, to the nearest cent; undefined where nobody knows how many. */
export function perHead({ cents, currency }: Money, population: number | undefined): Money | undefined {
  return population ? money(Math.round(cents / population), currency) : undefined;
}

export interface Cited {
  readonly key: `pools.papers.cited-${string}` & keyof typeof texts;
  /** Read in the official text, or from memory and to be checked. */
  readonly mark: 'read' | 'to-check';
}

/**
 * What a council’s decision rests on, by country; articles as of November 2026 from the research the halle
 * was made with. What was not read in the text itself says so.
 */
const cited: Readonly<Record<string, readonly Cited[]>> = {
  FR: [
    { key: 'pools.papers.cited-fr-council', mark: 'to-check' },
    { key: 'pools.papers.cited-fr-group', mark: 'read' },
    { key: 'pools.papers.cited-fr-board', mark: 'to-check' },
    { key: 'pools.papers.cited-fr-each-council', mark: 'read' },
  ],
  BE: [
    { key: 'pools.papers.cited-be-council', mark: 'to-check' },
    { key: 'pools.papers.cited-be-joint', mark: 'to-check' },
    { key: 'pools.papers.cited-be-joint-law', mark: 'read' },
  ],
  CA: [
    { key: 'pools.papers.cited-ca-agreement', mark: 'read' },
    { key: 'pools.papers.cited-ca-municipal', mark: 'to-check' },
  ],
};

export const citedFor = (country: string | undefined): readonly Cited[] => cited[country ?? ''] ?? [];
