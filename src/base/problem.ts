// SPDX-License-Identifier: AGPL-3.0-or-later
// The one way to refuse. Each entry (page, API, command) turns a Problem into a sentence in one place.
import type { TextFacts } from './language.ts';

export const problemKinds = [
  'invalid',
  'unfit',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'unavailable',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/**
 * A refusal: its kind, the key of its sentence in a `texts.ts`, and facts for the sentence and for machines.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly textKey: string;
  readonly facts: TextFacts;

  constructor(kind: ProblemKind, textKey: string, facts: TextFacts = {}, options?: { cause?: unknown }) {
    super(`${kind}: ${textKey} ${JSON.stringify(facts)}`, options);
    this.name = 'Problem';
    this.kind = kind;
    this.textKey = textKey;
    this.facts = facts;
  }
}

/** HTTP status of each kind (RFC 9110). */
export const httpStatus: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unfit: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

/** Exit code of each kind, after `sysexits.h` (EX_USAGE 64 … EX_TEMPFAIL 75). */
export const exitCode: Readonly<Record<ProblemKind, number>> = {
  invalid: 64,
  unfit: 65,
  unauthenticated: 77,
  forbidden: 77,
  'not-found': 66,
  conflict: 73,
  unavailable: 75,
};
