// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of offers: every public offer with its place of the day, held in memory so that a question costs a walk along it.
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
}

/** A provider with its offers. */
export interface Shelved {
  readonly slug: string;
  readonly name: string;
  readonly offers: readonly ShelvedOffer[];
}

/** @param providers by id @param functions by id of the provider @param on ISO date */
export function shelve(
  offers: readonly OfferRow[],
  providers: ReadonlyMap<string, { readonly slug: string; readonly name: string }>,
  functions: ReadonlyMap<string, readonly string[]>,
  on: string,
): Shelved[] {
  const places = placesOf(offers, on);
  // Whoever proves more commits goes no further forward where kinds are mixed.
  const levelled = offers.map((one) => ({ ...one, proof: withoutShare(one) }));
  const all = placesOf(levelled, on);
  const groups = new Map<string, ShelvedOffer[]>();
  for (const one of offers) {
    const own = groups.get(one.provider) ?? [];
    const standing = standingOf(one.kind, one.proof, on);
    own.push({
      ...one,
      standing,
      functions: functions.get(one.provider) ?? [],
      place: places.get(one.id)!,
      placeAmongAll: all.get(one.id)!,
    });
    groups.set(one.provider, own);
  }
  return [...groups].flatMap(([id, own]) => {
    const provider = providers.get(id);
    return provider ? [{ ...provider, offers: own }] : [];
  });
}

const placesOf = (offers: readonly OfferRow[], on: string) => new Map(inOrder(offers, on).map(({ id }, place) => [id, place]));

function withoutShare({ proof }: OfferRow): Proof {
  if (!proof.commits) return proof;
  const { share: _, ...commits } = proof.commits;
  return { ...proof, commits };
}
