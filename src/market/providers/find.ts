// SPDX-License-Identifier: AGPL-3.0-or-later
// Finding providers: which offers answer, in the order of their own proof, and how many each further choice
// would leave.
import type { Asked, FacetName } from './asked.ts';
import { facetNames } from './asked.ts';
import { reaches, type ServiceKind } from './offer.ts';
import type { Shelf, Shelved, ShelvedOffer } from './shelf.ts';

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

/** For each facet in which something was chosen: which numbers answer. */
type Wanted = readonly (Uint8Array | undefined)[];

function wantedOf({ values }: Shelf, chosen: Chosen): Wanted {
  return facetNames.map((name, facet) => {
    if (chosen[name].length === 0) return undefined;
    const answers = (value: string) =>
      chosen[name].some((one) =>
        name === 'territory' ? reaches({ territories: [value] }, one) : one === value,
      );
    return Uint8Array.from(values[facet]!, (value) => (answers(value) ? 1 : 0));
  });
}

const found = -1;
const several = -2;

/**
 * The one facet that an offer does not answer; `found` when there is none, `several` when it counts nowhere.
 */
function missed({ marks }: ShelvedOffer, wanted: Wanted): number {
  let only = found;
  for (let facet = 0; facet < wanted.length; facet++) {
    const flags = wanted[facet];
    if (!flags || marks[facet]!.some((number) => flags[number])) continue;
    if (only !== found) return several;
    only = facet;
  }
  return only;
}

/** @param size of a page */
export function findProviders(
  shelf: Shelf,
  { chosen, page }: Pick<Asked, 'chosen' | 'page'>,
  size: number,
): Found {
  const wanted = wantedOf(shelf, chosen);
  const oneKind = chosen.kind.length === 1;
  const counts = shelf.values.map((values) => new Int32Array(values.length));
  const last = shelf.values.map((values) => new Int32Array(values.length));
  const answering: { provider: Shelved; place: number }[] = [];
  shelf.providers.forEach((provider, index) => {
    let best = Number.POSITIVE_INFINITY;
    for (const offer of provider.offers) {
      const miss = missed(offer, wanted);
      if (miss === found) best = Math.min(best, oneKind ? offer.place : offer.placeAmongAll);
      if (miss !== several) count(offer, miss, index + 1, counts, last);
    }
    if (best !== Number.POSITIVE_INFINITY) answering.push({ provider, place: best });
  });
  answering.sort((a, b) => a.place - b.place);
  const shown = answering.slice((page - 1) * size, page * size);
  return {
    total: answering.length,
    facets: countsOf(shelf, counts),
    hits: shown.map(({ provider }) => hitOf(provider, wanted)),
  };
}

/** A provider counts once for each value, however many offers it has. @param provider its number, from 1 */
function count(
  { marks }: ShelvedOffer,
  miss: number,
  provider: number,
  counts: readonly Int32Array[],
  last: readonly Int32Array[],
): void {
  for (let facet = 0; facet < marks.length; facet++) {
    if (miss !== found && miss !== facet) continue;
    for (const number of marks[facet]!) {
      if (last[facet]![number] === provider) continue;
      last[facet]![number] = provider;
      counts[facet]![number]! += 1;
    }
  }
}

function countsOf({ values }: Shelf, counts: readonly Int32Array[]): Found['facets'] {
  const pairs = facetNames.map((name, facet) => {
    const counted = values[facet]!.flatMap((value, number) =>
      counts[facet]![number] ? [[value, counts[facet]![number]!] as const] : [],
    );
    return [name, new Map(counted)] as const;
  });
  return Object.fromEntries(pairs) as unknown as Found['facets'];
}

function hitOf({ slug, name, offers }: Shelved, wanted: Wanted): Hit {
  const answering = offers.filter((offer) => missed(offer, wanted) === found);
  return { slug, name, offers: answering.sort((a, b) => a.placeAmongAll - b.placeAmongAll) };
}

/** Why the list stands as it does: the last word of `market.order.…`. */
export function orderReason(kinds: readonly string[]): 'development' | 'training' | 'references' | 'mixed' {
  if (kinds.length !== 1) return 'mixed';
  const [kind] = kinds as readonly ServiceKind[];
  return kind === 'development' || kind === 'training' ? kind : 'references';
}
