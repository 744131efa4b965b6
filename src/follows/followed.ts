// SPDX-License-Identifier: AGPL-3.0-or-later
// What can be followed: a software, a function, a territory. Each is named in an address by its word.
import { type List, softwareWord } from '../base/list/list.ts';

export const followedKinds = ['software', 'function', 'territory'] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** `value`: slug of the software as addresses write it, identifier of the function, code of the territory. */
export interface Followed {
  readonly kind: FollowedKind;
  readonly value: string;
  /** Of a software. */
  readonly software?: string;
}

/** Declared for its address alone: the words are those of every list. */
export const followList: List<Followed, FollowedKind> = {
  facets: {
    software: { word: softwareWord, values: () => [] },
    function: { word: { fr: 'fonction', en: 'function' }, values: () => [] },
    territory: { word: { fr: 'territoire', en: 'territory' }, values: () => [] },
  },
  sorts: ['latest'],
  pageSize: 50,
};
