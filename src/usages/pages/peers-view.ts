// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of peers is shown from, and its address.
import type { Lang } from '../../base/language.ts';
import type { FacetValue } from '../../base/list/facets.ts';
import { queryWords } from '../../base/list/query.ts';
import type { UnclearIn } from '../../base/list/unclear.ts';
import type { PlaceIn } from '../../base/place.ts';
import { site } from '../../site.ts';
import type { PeersFound } from '../find-peers.ts';
import { type PeerFacet, type PeerQuery, peerList } from '../peer-list.ts';

export interface Named {
  readonly slug: string;
  readonly name: string;
  readonly department?: string | undefined;
  readonly population?: number | undefined;
}

export interface PeersModel {
  readonly software: { readonly slug: string; readonly name: string };
  /** Like whom. */
  readonly of?: Named | undefined;
  /** Where it is. */
  readonly place?: PlaceIn | undefined;
  readonly query: PeerQuery;
  /** Names in the address that mean nothing, or several things. */
  readonly unclear: UnclearIn<PeerFacet>;
  readonly found?: PeersFound | undefined;
  readonly pages: number;
  readonly facets: Readonly<Record<PeerFacet, readonly FacetValue[]>>;
  /** Address of a software → its name, of all that are asked for. */
  readonly asked: ReadonlyMap<string, string>;
  /** What was typed, and whom it may mean. */
  readonly typed: string;
  readonly choices: readonly Named[];
  /** The organisations of who is signed in. */
  readonly own: readonly Named[];
  readonly on: string;
  readonly who?: string | undefined;
}

/** The page of this question with another query. */
export const peersAddress = (lang: Lang, { software, of }: PeersModel, query: PeerQuery): string =>
  site.peers(lang, software.slug, { ...(of && { o: of.slug }), ...queryWords(peerList, query, lang) });
