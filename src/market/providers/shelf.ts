// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of offers: every public offer in the order of the day, held in memory, so that a question is
// answered by one pass over it, and a provider that changes takes the place of what it was.
import { keepingOrders, type Order } from '../../base/list/answers.ts';
import { marksOf } from '../../base/list/list.ts';
import { emptyShelf, shelve as putOn, type Shelf as ShelfOf, unshelve } from '../../base/list/shelf.ts';
import type { OwnNumber } from './contest.ts';
import { providerList } from './list.ts';
import type { ServiceKind } from './offer.ts';
import { keyOf, lotOf, type Proof, type Standing, standingOf } from './proof.ts';

/** A published offer with what is proved of it. */
export interface OfferRow {
  readonly id: string;
  /** Id of the organisation. */
  readonly provider: string;
  readonly kind: ServiceKind;
  /** Id of the software; absent, as its name: whatever the software. */
  readonly entry?: string;
  readonly software?: { readonly slug: string; readonly name: string };
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
  /** On the shelf; those of one provider follow one another. */
  readonly number: number;
}

/** A provider as lists name it. */
export interface NamedProvider {
  readonly slug: string;
  readonly name: string;
  readonly number: OwnNumber;
  readonly site?: string;
  /** Whether another provider bears the same name: what tells them apart is then said. */
  readonly isNamesake: boolean;
}

/** A provider with its offers. */
export interface Shelved extends NamedProvider {
  readonly id: string;
  readonly offers: readonly ShelvedOffer[];
}

export interface Shelf {
  /** ISO date. */
  readonly on: string;
  /** By number; those that are gone are absent. */
  readonly providers: (Shelved | undefined)[];
  readonly numbers: Map<string, number>;
  readonly bySlug: Map<string, number>;
  /**
   * The offers by number, each with its provider's; its place in the order by its own proof, and in that of
   * all kinds mixed, where more commits give no advantage; `age`: the newest first.
   */
  readonly marks: ShelfOf<'provider' | 'proved' | 'mixed' | 'age'>;
  /** Numbers of offers that were given. */
  filled: number;
}

/** What a provider is, as of now: `offers` in any order. */
export interface ProviderNow extends NamedProvider {
  readonly id: string;
  readonly functions: readonly string[];
  readonly offers: readonly OfferRow[];
}

export const emptyOffers = (on: string, capacity = 1_024): Shelf => ({
  on,
  providers: [],
  numbers: new Map(),
  bySlug: new Map(),
  marks: emptyShelf({ provider: 'integer', proved: 'float', mixed: 'float', age: 'integer' }, capacity),
  filled: 0,
});

export const orderNames = ['proved', 'mixed', 'age'] as const;
export type OrderName = (typeof orderNames)[number];

/** One of the orders of the shelf, with its columns as they are now. */
export function orderOf({ marks, providers }: Shelf, name: OrderName): Order {
  const { provider, [name]: keys } = marks.columns;
  const idOf = (number: number) => providers[provider[number]!]!.id;
  const compare = (a: number, b: number) =>
    keys[a]! - keys[b]! ||
    (name === 'age' || provider[a] === provider[b] ? a - b : idOf(a) < idOf(b) ? -1 : 1);
  return { name, compare };
}

/** Puts providers on the shelf in the place of what they were; one without offers leaves it. */
export function keepProviders(shelf: Shelf, all: readonly ProviderNow[]): void {
  keepingOrders(
    shelf.marks,
    () => orderNames.map((name) => orderOf(shelf, name)),
    () => all.flatMap((one) => keepProvider(shelf, one)),
  );
}

/** One that has nothing to offer any more. */
export const withoutOffers = (id: string): ProviderNow => ({
  ...{ id, slug: '', name: '', isNamesake: false },
  number: { scheme: 'siren', standing: 'freed', since: '' },
  ...{ functions: [], offers: [] },
});

function keepProvider(shelf: Shelf, { offers, functions, ...named }: ProviderNow): number[] {
  const { numbers, providers, bySlug, marks, on } = shelf;
  const number = numbers.get(named.id) ?? providers.length;
  const before = providers[number];
  for (const gone of before?.offers ?? []) unshelve(marks, gone.number);
  if (before) bySlug.delete(before.slug);
  const made = offers.map((one): ShelvedOffer => {
    return { ...one, functions, standing: standingOf(one.kind, one.proof, on), number: shelf.filled++ };
  });
  if (!before && made.length === 0) return [];
  numbers.set(named.id, number);
  providers[number] = { ...named, offers: made };
  if (made.length > 0) bySlug.set(named.slug, number);
  const lot = lotOf(named.id, on);
  for (const one of made) putOffer(shelf, one, number, lot);
  return made.map((one) => one.number);
}

function putOffer({ marks, on }: Shelf, offer: ShelvedOffer, provider: number, lot: number): void {
  const proved = keyOf(offer, lot, on);
  const mixed = keyOf({ ...offer, proof: withoutShare(offer) }, lot, on);
  const age = -Math.floor(Date.parse(offer.publishedOn) / 86_400_000);
  const { number, id: name } = offer;
  putOn(marks, {
    number,
    name,
    marks: marksOf(providerList, offer),
    columns: { provider, proved, mixed, age },
  });
}

function withoutShare({ proof }: OfferRow): Proof {
  if (!proof.commits) return proof;
  const { share: _, ...commits } = proof.commits;
  return { ...proof, commits };
}

/** The provider at an address; undefined where none has offers that stand. */
export function shelvedAt({ bySlug, providers }: Shelf, slug: string): Shelved | undefined {
  const number = bySlug.get(slug);
  return number === undefined ? undefined : providers[number];
}

/** A shelf of all these offers. @param providers by id @param functions by id of the provider */
export function shelve(
  offers: readonly OfferRow[],
  providers: ReadonlyMap<string, NamedProvider>,
  functions: ReadonlyMap<string, readonly string[]>,
  on: string,
): Shelf {
  const shelf = emptyOffers(on, offers.length);
  const groups = Map.groupBy(offers, ({ provider }) => provider);
  const all = [...groups].flatMap(([id, own]): ProviderNow[] => {
    const named = providers.get(id);
    return named ? [{ id, ...named, functions: functions.get(id) ?? [], offers: own }] : [];
  });
  keepProviders(shelf, all);
  return shelf;
}
