// SPDX-License-Identifier: AGPL-3.0-or-later
// Where an organisation is, as a fact: of what it is the middle, who says so, and of which day.
import type { PlaceIn } from '../../base/place.ts';

export interface KnownPlace extends PlaceIn {
  /**
   * Of its own territory; or of those that it groups, or of the communes that lie in it, weighed by their
   * inhabitants.
   */
  readonly middleOf: 'territory' | 'members' | 'communes';
  /** An address. */
  readonly source: string;
  /** ISO day. */
  readonly date: string;
}
