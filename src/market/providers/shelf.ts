// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of offers: every public offer with its place of the day, held in memory so that a question costs
// a walk along it.
import { facetNames } from './asked.ts';
import type { ServiceKind } from './offer.ts';
import { inOrder, type Proof, type Standing, standingOf } from './proof.ts';

/** A published offer with what is proved of it. */
export interface OfferRow {
  readonly id: string;
  /** Id of the organisation. */
  readonly provider: string;
  readonly kind: ServiceKind;
  readonly software: { readonly slug: string; readonly name: string };
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  /** ISO date. */
  readonly expiresOn: string;
  readonly proof: Proof;
}

export interface ShelvedOffer extends OfferRow {
  readonly standing: Standing;
  /** Functions with confirmed references of the provider. */
  readonly functions: readonly string[];
  /** Place among the offers of its kind, and among all, where no kind's own proof counts. */
  readonly place: number;
  readonly placeAmongAll: number;
  /** Its values in each facet, as numbers of the shelf's dictionaries, in the order of `facetNames`. */
  readonly marks: readonly (readonly number[])[];
}

/** A provider with its offers. */
export interface Shelved {
  readonly slug: string;
  readonly name: string;
  readonly offers: readonly ShelvedOffer[];
}

export interface Shelf {
  readonly providers: readonly Shelved[];
  /** Facet → the values that any offer has; a value's number is its place. */
  readonly values: readonly (readonly string[])[];
}

/** @param providers by id @param functions by id of the provider @param on ISO date */
export function shelve(
  offers: readonly OfferRow[],
  providers: ReadonlyMap<string, { readonly slug: string; readonly name: string }>,
  functions: ReadonlyMap<string, readonly string[]>,
  on: string,
): Shelf {
  const places = placesOf(offers, on);
  // Whoever proves more commits goes no further forward where kinds are mixed.
  const all = placesOf(
    offers.map((one) => ({ ...one, proof: withoutShare(one) })),
    on,
  );
  const numbers = facetNames.map(() => new Map<string, number>());
  const groups = Map.groupBy(offers, ({ provider }) => provider);
  const shelved = [...groups].flatMap(([id, own]) => {
    const provider = providers.get(id);
    const known = functions.get(id) ?? [];
    const made = own.map((one) => ({
      ...one,
      standing: standingOf(one.kind, one.proof, on),
      functions: known,
      place: places.get(one.id)!,
      placeAmongAll: all.get(one.id)!,
      marks: marksOf(one, known, numbers),
    }));
    return provider ? [{ ...provider, offers: made }] : [];
  });
  return { providers: shelved, values: numbers.map((one) => [...one.keys()]) };
}

function marksOf(
  { software, kind, territories, languages }: OfferRow,
  functions: readonly string[],
  numbers: Map<string, number>[],
): number[][] {
  const values = {
    software: [software.slug],
    kind: [kind],
    territory: territories,
    language: languages,
    function: functions,
  };
  return facetNames.map((name, facet) => values[name].map((value) => numberOf(numbers[facet]!, value)));
}

function numberOf(numbers: Map<string, number>, value: string): number {
  const known = numbers.get(value) ?? numbers.size;
  numbers.set(value, known);
  return known;
}

const placesOf = (offers: readonly OfferRow[], on: string) =>
  new Map(inOrder(offers, on).map(({ id }, place) => [id, place]));

function withoutShare({ proof }: OfferRow): Proof {
  if (!proof.commits) return proof;
  const { share: _, ...commits } = proof.commits;
  return { ...proof, commits };
}
