// SPDX-License-Identifier: AGPL-3.0-or-later
// Parts of France that may go by rules of their own (New Caledonia and French Polynesia make theirs): known
// from memory, not checked. Until rows say more, what binds them is unknown, and not that of France.
export const ownLaw: ReadonlySet<string> = new Set(['FR-984', 'FR-986', 'FR-987', 'FR-988', 'FR-989']);

/** Whether the rows of a country, or of one of its parts, hold in a place. */
export const holdsIn = (jurisdiction: string, place: string): boolean =>
  jurisdiction === place || (jurisdiction === place.slice(0, 2) && !ownLaw.has(place));
