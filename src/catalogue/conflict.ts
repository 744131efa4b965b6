// SPDX-License-Identifier: AGPL-3.0-or-later
// What makes two records one software, and what keeps two apart although they share it.
import type { RecordId } from './software.ts';

/** What makes two records be one, or keeps them apart although they share it. */
export type KeyKind = 'repository' | 'wikidata' | 'comptoir' | 'sill' | 'name';

/** Two entries that share a key and are not merged: shown on both, with what differs. */
export interface Conflict {
  readonly key: { readonly kind: KeyKind; readonly value: string };
  /** The other entry. */
  readonly with: RecordId;
  /**
   * `same-source`: the starter catalogue, made by hand, has a file for each. `ambiguous`: it could belong to
   * either of two others.
   */
  readonly differ: readonly ('path' | 'wikidata' | 'comptoir' | 'same-source' | 'ambiguous')[];
}
