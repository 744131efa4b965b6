// SPDX-License-Identifier: AGPL-3.0-or-later
// How asking a forge can end: an answer, « later » with the moment, or unknown with the reason. None of the
// three is a failure.
import type { ForgeFacts } from '../../facts/forge.ts';

/** Each but the first has its sentence: `measure.forge.<reason>`. */
export type Reason =
  | 'no-forge'
  | 'not-found'
  | 'refused'
  | 'needs-token'
  | 'bad-answer'
  | 'too-large'
  | 'unreachable';

export type ForgeAnswer =
  | { readonly forge: ForgeFacts }
  /** Seconds since 1970 before which the forge does not want to be asked. `brings`: what waiting is worth. */
  | { readonly later: number; readonly brings: 'flags' | 'requests' }
  | { readonly unknown: Reason };

/** Ends the asking from wherever it stands; caught in one place (`forges.ts`). */
export class Stopped extends Error {
  readonly end: { readonly later: number } | { readonly unknown: Reason };
  constructor(end: Stopped['end'], options?: { cause?: unknown }) {
    super(JSON.stringify(end), options);
    this.end = end;
  }
}

/** Whether asking stopped for that reason. */
export function stoppedBy(error: unknown, ...reasons: readonly Reason[]): boolean {
  return error instanceof Stopped && 'unknown' in error.end && reasons.includes(error.end.unknown);
}
