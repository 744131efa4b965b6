// SPDX-License-Identifier: AGPL-3.0-or-later
// A network: a syndicate, a federation of syndicates, a province's association; who is of it, what it
// operates for them, what it governs.
import type { Lang } from '../../base/language.ts';

/** What a network says of a software: it operates it for its members, or recommends it to them. */
export type How = 'operates' | 'recommends';

/**
 * What a network says it operates or recommends: an entry of the catalogue, or a proprietary product that
 * the thesaurus names.
 */
export interface Item {
  readonly kind: 'libre' | 'proprietary';
  /** The software's record, or the product's key. */
  readonly subject: string;
}

export interface StatedItem extends Item {
  readonly id: string;
  /** What it says of it; absent where it governs it. */
  readonly how?: How;
  /** ISO date. */
  readonly statedOn: string;
}

/** An item as it is called today. */
export interface NamedItem extends StatedItem {
  readonly name: string;
  /** Its sheet. */
  readonly href?: string;
  /** Of a proprietary product. */
  readonly supplier?: string;
}

/** « 7 sur 12 »: how many of all items are free software. */
export function shareOf(items: readonly Item[]): { libre: number; of: number } {
  return { libre: items.filter(({ kind }) => kind === 'libre').length, of: items.length };
}

/** What the catalogue, to the right, tells networks. `web.ts` hands it over. */
export interface ItemNames {
  /** Items as they are called today; those that have left the catalogue are left out. */
  name(lang: Lang, items: readonly StatedItem[]): Promise<NamedItem[]>;
}
