// SPDX-License-Identifier: AGPL-3.0-or-later
// What the documents of a charter are made from.
import type { Document } from '../../platform/document/document.ts';
import type { Accord } from './accord.ts';
import type { Charter } from './charter.ts';

export interface Drafted {
  readonly halle: Document['halle'];
  readonly day: Document['day'];
  /** Of the charter: a whole address. */
  readonly address: string;
  readonly pool: { readonly name: string; readonly purpose: string };
  readonly coordinator: string;
  readonly software?: string | undefined;
  readonly version: { readonly number: number; readonly words: string };
  readonly charter: Charter;
  readonly members: readonly DraftedMember[];
}

export interface DraftedMember {
  readonly name: string;
  readonly slug: string;
  readonly country: string;
  readonly territory?: string | undefined;
  readonly kind: string;
  readonly quantity?: string | undefined;
  /** What its assembly decided about this version. */
  readonly act?: { readonly decidedOn: string; readonly reference?: string | undefined } | undefined;
  readonly accord?: Accord | undefined;
}
