// SPDX-License-Identifier: AGPL-3.0-or-later
// Finding providers: which offers answer, in the order of their own proof, and how many each further choice would leave.
import type { Asked, FacetName } from './asked.ts';
import { facetNames } from './asked.ts';
import { reaches, type ServiceKind } from './offer.ts';
import type { Shelved, ShelvedOffer } from './shelf.ts';

export interface Hit {
  readonly slug: string;
  readonly name: string;
  /** Those of its offers that answer, best proved first. */
  readonly offers: readonly ShelvedOffer[];
}

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Value → how many providers would stay, whatever was chosen within the same facet. */
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
}

type Chosen = Readonly<Record<FacetName, readonly string[]>>;

const answersTo: Readonly<Record<FacetName, (offer: ShelvedOffer, chosen: readonly string[]) => boolean>> = {
  software: ({ software }, chosen) => chosen.includes(software.slug),
  kind: ({ kind }, chosen) => chosen.includes(kind),
  territory: (offer, chosen) => chosen.some((code) => reaches(offer, code)),
  language: ({ languages }, chosen) => chosen.some((language) => languages.includes(language)),
  function: ({ functions }, chosen) => chosen.some((trade) => functions.includes(trade)),
};

const valuesOf: Readonly<Record<FacetName, (offer: ShelvedOffer) => readonly string[]>> = {
  software: ({ software }) => [software.slug],
  kind: ({ kind }) => [kind],
  territory: ({ territories }) => territories,
  language: ({ languages }) => languages,
  function: ({ functions }) => functions,
};

/** The facets that an offer does not answer: none, it is found; one, it counts in that facet alone. */
function missed(offer: ShelvedOffer, chosen: Chosen, active: readonly FacetName[]): FacetName | 'several' | undefined {
  let only: FacetName | undefined;
  for (const name of active) {
    if (answersTo[name](offer, chosen[name])) continue;
    if (only) return 'several';
    only = name;
  }
  return only;
}

/** @param size of a page */
export function findProviders(shelf: readonly Shelved[], { chosen, page }: Pick<Asked, 'chosen' | 'page'>, size: number): Found {
  const active = facetNames.filter((name) => chosen[name].length > 0);
  const oneKind = chosen.kind.length === 1;
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<FacetName, Map<string, number>>;
  const found: { provider: Shelved; place: number }[] = [];
  const seen = new Set<string>();
  for (const provider of shelf) {
    let best = Number.POSITIVE_INFINITY;
    seen.clear();
    for (const offer of provider.offers) {
      const miss = missed(offer, chosen, active);
      if (miss === 'several') continue;
      if (!miss) best = Math.min(best, oneKind ? offer.place : offer.placeAmongAll);
      count(offer, miss, counts, seen);
    }
    if (best !== Number.POSITIVE_INFINITY) found.push({ provider, place: best });
  }
  found.sort((a, b) => a.place - b.place);
  const shown = found.slice((page - 1) * size, page * size);
  return { total: found.length, facets: counts, hits: shown.map(({ provider }) => hitOf(provider, chosen, active)) };
}

/** A provider counts once for each value, however many offers it has. */
function count(offer: ShelvedOffer, miss: FacetName | undefined, counts: Record<FacetName, Map<string, number>>, seen: Set<string>): void {
  for (const name of facetNames) {
    if (miss !== undefined && miss !== name) continue;
    for (const value of valuesOf[name](offer)) {
      const key = `${name} ${value}`;
      if (seen.has(key)) continue;
      seen.add(key);
      counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
}

function hitOf({ slug, name, offers }: Shelved, chosen: Chosen, active: readonly FacetName[]): Hit {
  const answering = offers.filter((offer) => !missed(offer, chosen, active));
  return { slug, name, offers: answering.sort((a, b) => a.placeAmongAll - b.placeAmongAll) };
}

/** Why the list stands as it does: the last word of `market.order.…`. */
export function orderReason(kinds: readonly string[]): 'development' | 'training' | 'references' | 'mixed' {
  if (kinds.length !== 1) return 'mixed';
  const [kind] = kinds as readonly ServiceKind[];
  return kind === 'development' || kind === 'training' ? kind : 'references';
}
