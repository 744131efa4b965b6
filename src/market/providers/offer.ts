// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider offers for one software and one kind of service: said for twelve months, beside what is
// proved.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { liesIn } from '../../people/directory/territory/territory.ts';
import { contactRefusal, findContact, findPraise, praiseRefusal, type Refusal } from '../said.ts';

export const serviceKinds = [
  'installation',
  'hosting',
  'maintenance',
  'support',
  'training',
  'migration',
  'audit',
  'development',
  'accessibility',
  'expressing-a-need',
  'choosing',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Those that make sense before a software is chosen. */
export const generalKinds: readonly ServiceKind[] = [
  'expressing-a-need',
  'choosing',
  'training',
  'migration',
  'audit',
  'accessibility',
];

export interface Offer {
  readonly id: Id<'Offer'>;
  readonly provider: Id<'Organisation'>;
  /** Id of a record of the software; absent: whatever the software. */
  readonly software?: string;
  readonly kind: ServiceKind;
  /** Countries (`FR`) and territories (`FR-74`, ISO 3166-2). */
  readonly territories: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly words: string;
  /** ISO dates. */
  readonly publishedOn: string;
  readonly expiresOn: string;
}

/** What words of an offer may not hold: how to be reached past the halle, praise of oneself. */
export function unfit(words: string): Refusal | undefined {
  const contact = findContact(words);
  if (contact) return contactRefusal(contact);
  const praise = findPraise(words);
  return praise === undefined ? undefined : praiseRefusal(praise);
}

/** Offers that one act made: the same software, places, languages and words, told in one row. */
export interface Gathered<O> {
  readonly offers: readonly O[];
  readonly first: O;
}

type Alike = Pick<Offer, 'kind' | 'territories' | 'languages' | 'words'> & {
  readonly software?: { readonly slug: string };
  readonly publishedOn?: string;
  readonly expiresOn?: string;
};

/** In the order of the first of each; within one by kind. */
export function gatheredOffers<O extends Alike>(offers: readonly O[]): Gathered<O>[] {
  if (offers.length === 1) return [{ offers, first: offers[0]! }];
  const alike = ({ software, territories, languages, words, publishedOn, expiresOn }: O) =>
    JSON.stringify([
      ...[software?.slug ?? '', territories.toSorted(), languages.toSorted(), words],
      ...[publishedOn ?? '', expiresOn ?? ''],
    ]);
  return [...Map.groupBy(offers, alike).values()].map((same) => {
    const byKind = same.toSorted((a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind));
    return { offers: byKind, first: byKind[0]! };
  });
}

/** @throws Problem invalid `market.offer.…`, `market.said.…` */
export function checkOffer(
  offer: Pick<Offer, 'software' | 'kind' | 'territories' | 'languages' | 'words'>,
): void {
  if (!serviceKinds.includes(offer.kind)) throw new Problem('invalid', 'market.offer.bad-kind');
  if (offer.software === undefined && !generalKinds.includes(offer.kind))
    throw new Problem('invalid', 'market.offer.which-software');
  if (offer.territories.length === 0 || offer.territories.length > 120)
    throw new Problem('invalid', 'market.offer.no-territory');
  const odd = offer.territories.find((code) => !/^[A-Z]{2}(?:-[A-Z0-9]{1,3}(?:-\d{2})?)?$/.test(code));
  if (odd !== undefined)
    throw new Problem('invalid', 'market.offer.bad-territory', { written: odd.slice(0, 20) });
  if (offer.languages.length === 0 || offer.languages.length > 20)
    throw new Problem('invalid', 'market.offer.no-language');
  if (offer.words.length > 600) throw new Problem('invalid', 'market.offer.too-long', { most: 600 });
  const refused = unfit(offer.words);
  if (refused) throw new Problem('invalid', refused.key, refused.facts);
}

/** Whether an offer reaches an organisation's territory. @param territory ISO 3166-2, or a country alone */
export function reaches({ territories }: Pick<Offer, 'territories'>, territory: string): boolean {
  return territories.some((code) => liesIn(territory, code));
}

/** An offer is said for twelve months. @param on ISO date */
export const lastDay = (on: string) => Temporal.PlainDate.from(on).add({ years: 1 }).toString();
