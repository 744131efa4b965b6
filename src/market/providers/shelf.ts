// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of offers: every public offer in the order of the day, held in memory, so that a question is
// answered by one pass over it.
import { marksOf } from '../../base/list/list.ts';
import { emptyShelf, shelve as putOn, type Shelf as ShelfOf } from '../../base/list/shelf.ts';
import type { OwnNumber } from './contest.ts';
import { providerList } from './list.ts';
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
  /** ISO dates. */
  readonly publishedOn: string;
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
  /** On the shelf; those of one provider follow one another. */
  readonly number: number;
}

/** A provider as lists name it. */
export interface NamedProvider {
  readonly slug: string;
  readonly name: string;
  readonly number: OwnNumber;
  /** Whether another provider bears the same name: what tells them apart is then said. */
  readonly isNamesake: boolean;
}

/** A provider with its offers. */
export interface Shelved extends NamedProvider {
  readonly offers: readonly ShelvedOffer[];
}

export interface Shelf {
  readonly providers: readonly Shelved[];
  /** The offers by number, each with its provider's place in `providers`; `age`: the newest first. */
  readonly marks: ShelfOf<'provider' | 'place' | 'placeAmongAll' | 'age'>;
}

/** @param providers by id @param functions by id of the provider @param on ISO date */
export function shelve(
  offers: readonly OfferRow[],
  providers: ReadonlyMap<string, NamedProvider>,
  functions: ReadonlyMap<string, readonly string[]>,
  on: string,
): Shelf {
  const places = placesOf(offers, on);
  // Where kinds of service are mixed, more commits give no advantage.
  const all = placesOf(
    offers.map((one) => ({ ...one, proof: withoutShare(one) })),
    on,
  );
  let number = 0;
  const groups = Map.groupBy(offers, ({ provider }) => provider);
  const shelved = [...groups].flatMap(([id, own]): Shelved[] => {
    const provider = providers.get(id);
    if (!provider) return [];
    const known = functions.get(id) ?? [];
    const made = own.map((one) => ({
      ...one,
      standing: standingOf(one.kind, one.proof, on),
      functions: known,
      place: places.get(one.id)!,
      placeAmongAll: all.get(one.id)!,
      number: number++,
    }));
    return [{ ...provider, offers: made }];
  });
  return { providers: shelved, marks: marksOn(shelved, number) };
}

function marksOn(providers: readonly Shelved[], count: number): Shelf['marks'] {
  const columns = {
    provider: 'integer',
    place: 'integer',
    placeAmongAll: 'integer',
    age: 'integer',
  } as const;
  const shelf = emptyShelf(columns, count);
  for (const [provider, { offers }] of providers.entries())
    for (const offer of offers) {
      const { number, place, placeAmongAll, id: name } = offer;
      const marks = marksOf(providerList, offer);
      const age = -Math.floor(Date.parse(offer.publishedOn) / 86_400_000);
      putOn(shelf, { number, name, marks, columns: { provider, place, placeAmongAll, age } });
    }
  return shelf;
}

const placesOf = (offers: readonly OfferRow[], on: string) =>
  new Map(inOrder(offers, on).map(({ id }, place) => [id, place]));

function withoutShare({ proof }: OfferRow): Proof {
  if (!proof.commits) return proof;
  const { share: _, ...commits } = proof.commits;
  return { ...proof, commits };
}
