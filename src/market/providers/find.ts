// SPDX-License-Identifier: AGPL-3.0-or-later
// Finding providers: which offers answer, in the order of their own proof, and how many each further choice
// would leave.
import { answersOf, choicesOf } from '../../base/list/answers.ts';
import { type Bits, has } from '../../base/list/bits.ts';
import { countsByFacet, type FacetCounts } from '../../base/list/facets.ts';
import type { Chosen } from '../../base/list/list.ts';
import { type FacetName, facetNames, providerList } from './list.ts';
import type { ServiceKind } from './offer.ts';
import { type NamedProvider, orderOf, type Shelf, type Shelved, type ShelvedOffer } from './shelf.ts';

export interface Hit extends NamedProvider {
  /** Those of its offers that answer, best proved first. */
  readonly offers: readonly ShelvedOffer[];
}

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Value → how many providers would stay, whatever was chosen within the same facet. */
  readonly facets: FacetCounts<FacetName>;
}

/** What was asked; a facet in which nothing is chosen may be left out. */
export interface Wanted {
  readonly chosen: Partial<Chosen<FacetName>>;
  /** From 1. */
  readonly page: number;
}

/** @param size of a page @param first whoever published an offer last, or whose offer is best proved */
export function findProviders(
  shelf: Shelf,
  { chosen, page }: Wanted,
  size: number,
  first: 'best-proved' | 'newest' = 'best-proved',
): Found {
  const { marks, providers } = shelf;
  const proved = chosen.kind?.length === 1 ? 'proved' : 'mixed';
  const { total, numbers, counts, passing } = answersOf(marks, {
    choices: choicesOf(providerList, chosen, marks),
    order: orderOf(shelf, first === 'newest' ? 'age' : proved),
    page,
    size,
    whole: marks.columns.provider,
  });
  return {
    total,
    hits: numbers.map((number) => hitOf(shelf, providers[marks.columns.provider[number]!]!, passing)),
    facets: countsByFacet(facetNames, counts),
  };
}

function hitOf(shelf: Shelf, { id: _, offers, ...named }: Shelved, passing: Bits): Hit {
  const { compare } = orderOf(shelf, 'mixed');
  const answering = offers.filter(({ number }) => has(passing, number));
  return { ...named, offers: answering.sort((a, b) => compare(a.number, b.number)) };
}

/** Why the list stands as it does: the last word of `market.order.…`. */
export function orderReason(kinds: readonly string[]): 'development' | 'training' | 'references' | 'mixed' {
  if (kinds.length !== 1) return 'mixed';
  const [kind] = kinds as readonly ServiceKind[];
  return kind === 'development' || kind === 'training' ? kind : 'references';
}
