// SPDX-License-Identifier: AGPL-3.0-or-later
// A public contract as it was published, brought to one shape whatever its format: nothing is judged yet.

export interface PublishedContract {
  /** As published. */
  readonly id: string | null;
  /** SIRET of the buyer, fourteen digits; its check digit is not asked. */
  readonly buyer: string | null;
  readonly buyerName?: string;
  /** What is bought, in the words of the buyer; '' where it says nothing. */
  readonly object: string;
  /** Common Procurement Vocabulary, eight digits, where it is one. */
  readonly cpv?: string;
  readonly term: Term;
}

/** From when to when, as far as it is said. `ends` null: not said; `doubt`: said, and not to be believed. */
export interface Term {
  readonly ends: string | null;
  readonly doubt?: 'no-start' | 'no-length' | 'no-month' | 'too-long' | 'not-a-day';
  /** What the end was reckoned from. */
  readonly from?: { readonly start: string; readonly months?: number; readonly days?: number };
}

export type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
