// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is like us and uses this? One score orders them, of size, trade and distance; likeness is said reason
// by reason.
import type { Id } from '../base/id.ts';
import { type PlaceIn, saidKilometres } from '../base/place.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import type { Former, Mandatary } from './users.ts';

export interface Peer {
  readonly organisation: {
    readonly id: Id<'Organisation'>;
    readonly name: string;
    readonly slug: string;
    readonly kind: OrganisationKind;
    readonly population?: number;
    readonly place?: PlaceIn;
  };
  readonly likeness: Likeness;
  /** Those of the software asked for that it uses, by address. */
  readonly uses: readonly string[];
  /** What it says of the first of them. */
  readonly former?: Former;
  readonly mandatary?: Mandatary;
  readonly since?: string;
  readonly confirmedOn: string;
  readonly expiresOn: string;
  /** It tells in public what it learnt. */
  readonly told: boolean;
}

export interface Likeness {
  readonly sameKind: boolean;
  readonly sameGrouping: boolean;
  readonly sameTerritory: boolean;
  readonly sameCountry: boolean;
  /** Their inhabitants for one of ours; undefined when either is unknown. */
  readonly sizeRatio?: number | undefined;
  /** As the crow flies; undefined when either place is unknown. */
  readonly kilometres?: number | undefined;
  /** Software that both say they use, those asked for left out. */
  readonly commonTools: number;
  /** Functions that both fill with free software, whichever: that of what is asked for is one. */
  readonly commonFunctions: number;
}

/** Sixteen times as many inhabitants, or as few, are not alike at all. */
const unlike = 16;
/** At ten kilometres nearness has lost a first share, at a thousand it has lost all. */
const [step, far] = [10, 1_000];
/** So many functions in common say all that functions can say. */
const manyFunctions = 6;

/**
 * How alike, 0 to 10.
 *
 * - size, 4: 4 for as many inhabitants, 2 for four times as many or as few, 0 from sixteen times on; each
 *   doubling costs the same, since the work of a town hall grows by steps and not by heads. 0 where unknown.
 * - trade, 3: 1.5 for the same kind of organisation, 0.5 for the same country and hence the same law, 1 for
 *   six functions that both fill with free software.
 * - distance, 3: 3 at the door, 2.55 at 10 km, 1.44 at 100 km, 0 from 1,000 km on. 0 where unknown.
 *
 * A large town next door (55,550 inhabitants for 895, 6 km) has 5.7 at most; a village of the same size in
 * the same country has more wherever it is.
 */
export function scoreOf(one: Likeness): number {
  return sizePoints(one) + tradePoints(one) + distancePoints(one);
}

/** Kept with seven digits, what is compared here may be so much off. */
const margin = 0.01;

/**
 * What size gives at most.
 * @param difference of the logarithms of their inhabitants; NaN when either is unknown
 */
export const mostForSize = (difference: number): number =>
  margin + (Number.isNaN(difference) ? 0 : 4 * Math.max(0, 1 - Math.abs(difference) / Math.log(unlike)));

/** What distance gives at most. @param kilometres no more than there are; NaN when nobody knows */
export const mostForDistance = (kilometres: number): number =>
  margin + (Number.isNaN(kilometres) ? 0 : distancePoints({ kilometres }));

/** What trade gives at most, and what distance does at the door. */
export const [mostForTrade, mostAtTheDoor] = [3, 3] as const;

const sizePoints = ({ sizeRatio }: Likeness): number =>
  sizeRatio === undefined ? 0 : 4 * Math.max(0, 1 - Math.abs(Math.log(sizeRatio)) / Math.log(unlike));

const tradePoints = ({ sameKind, sameCountry, commonFunctions }: Likeness): number =>
  (sameKind ? 1.5 : 0) + (sameCountry ? 0.5 : 0) + Math.min(1, commonFunctions / manyFunctions);

const distancePoints = ({ kilometres }: Pick<Likeness, 'kilometres'>): number =>
  kilometres === undefined
    ? 0
    : 3 * Math.max(0, 1 - Math.log(1 + kilometres / step) / Math.log(1 + far / step));

/** Days of freshness that are told apart. */
const days = 4_096;

/**
 * The place in the list as one whole number, greater first: who uses more of what is asked for; then the more
 * alike, to a hundredth; then the fresher word.
 * @param uses how many of the software asked for
 * @param age days since they said so
 */
export const rankOf = (uses: number, score: number, age: number): number =>
  (uses * 2_000 + Math.round(score * 100)) * days + Math.max(0, days - 1 - Math.max(0, age));

/**
 * Kilometres from which on nobody reaches a rank, however fresh and alike otherwise.
 * @param forSize what size gives at most @returns −1 where nobody does, even at the door
 */
export function reachFor(uses: number, rank: number, forSize: number): number {
  const score = (Math.floor(rank / days) - uses * 2_000 - 0.5) / 100;
  const needed = score - forSize - mostForTrade - margin;
  if (needed <= 0) return Number.POSITIVE_INFINITY;
  return needed > 3 ? -1 : step * (Math.exp((1 - needed / 3) * Math.log(1 + far / step)) - 1) + margin;
}

export type Reason = 'size' | 'grouping' | 'near' | 'territory' | 'tools' | 'functions' | 'level';

/** Populations within a factor of two are close; so are who is within thirty kilometres. */
const [close, near] = [2, 30];

/** Why they are alike, in the order that matters to a town hall. */
export function reasonsOf(one: Likeness): Reason[] {
  const { sameKind, sameGrouping, sameTerritory, sizeRatio, commonTools, commonFunctions } = one;
  const isNear = one.kilometres !== undefined && saidKilometres(one.kilometres) <= near;
  const holds: readonly (readonly [Reason, boolean])[] = [
    ['size', sizeRatio !== undefined && sizeRatio <= close && sizeRatio >= 1 / close],
    ['grouping', sameGrouping],
    ['near', isNear && !sameGrouping],
    ['territory', sameTerritory && !sameGrouping && !isNear],
    ['tools', commonTools > 0],
    // that of the software itself says nothing more
    ['functions', commonTools === 0 && commonFunctions > 1],
    ['level', sameKind],
  ];
  return holds.filter(([, is]) => is).map(([reason]) => reason);
}
