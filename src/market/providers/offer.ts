// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider offers for one software and one kind of service: said for twelve months, beside what is
// proved.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { liesIn } from '../../people/directory/territory/territory.ts';

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
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export interface Offer {
  readonly id: Id<'Offer'>;
  readonly provider: Id<'Organisation'>;
  /** Id of a record of the software. */
  readonly software: string;
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

/** @throws Problem invalid `market.offer.…` */
export function checkOffer(offer: Pick<Offer, 'kind' | 'territories' | 'languages' | 'words'>): void {
  if (!serviceKinds.includes(offer.kind)) throw new Problem('invalid', 'market.offer.bad-kind');
  if (offer.territories.length === 0 || offer.territories.length > 120)
    throw new Problem('invalid', 'market.offer.no-territory');
  const odd = offer.territories.find((code) => !/^[A-Z]{2}(?:-[A-Z0-9]{1,3}(?:-\d{2})?)?$/.test(code));
  if (odd !== undefined)
    throw new Problem('invalid', 'market.offer.bad-territory', { written: odd.slice(0, 20) });
  if (offer.languages.length === 0 || offer.languages.length > 20)
    throw new Problem('invalid', 'market.offer.no-language');
  if (offer.words.length > 600) throw new Problem('invalid', 'market.offer.too-long', { most: 600 });
}

/** Whether an offer reaches an organisation's territory. @param territory ISO 3166-2, or a country alone */
export function reaches({ territories }: Pick<Offer, 'territories'>, territory: string): boolean {
  return territories.some((code) => liesIn(territory, code));
}

/** An offer is said for twelve months. @param on ISO date */
export const lastDay = (on: string) => Temporal.PlainDate.from(on).add({ years: 1 }).toString();
