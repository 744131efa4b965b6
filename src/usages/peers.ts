// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is like us and uses this? Likeness is said reason by reason: level, grouping, territory, size, tools.
import type { Id } from '../base/id.ts';
import type { PlaceIn } from '../base/place.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import type { Former } from './users.ts';

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
  readonly former?: Former;
  readonly since?: string;
  readonly confirmedOn: string;
  readonly expiresOn: string;
}

export interface Likeness {
  readonly sameKind: boolean;
  readonly sameGrouping: boolean;
  readonly sameTerritory: boolean;
  readonly sameCountry: boolean;
  /** Their inhabitants for one of ours; undefined when either is unknown. */
  readonly sizeRatio?: number;
  /** Software that both say they use, this one left out. */
  readonly commonTools: number;
}

/** Populations within a factor of two are close, beyond four they are not alike at all. */
const close = 2;
const far = 4;

/** How alike, 0 to 10: level 2, country 1, grouping 2, territory 2, size 2, tools 1. */
export function scoreOf({
  sameKind,
  sameGrouping,
  sameTerritory,
  sameCountry,
  sizeRatio,
  commonTools,
}: Likeness): number {
  const gap = sizeRatio === undefined ? 1 : Math.min(1, Math.abs(Math.log(sizeRatio)) / Math.log(far));
  const facts = [
    sameKind ? 2 : 0,
    sameCountry ? 1 : 0,
    sameGrouping ? 2 : 0,
    sameTerritory ? 2 : 0,
    2 * (1 - gap),
    Math.min(1, commonTools / 5),
  ];
  return facts.reduce((sum, points) => sum + points, 0);
}

export type Reason = 'grouping' | 'territory' | 'size' | 'tools' | 'level';

/** Why they are alike, in the order that matters to a town hall. */
export function reasonsOf({
  sameKind,
  sameGrouping,
  sameTerritory,
  sizeRatio,
  commonTools,
}: Likeness): Reason[] {
  const near = sizeRatio !== undefined && sizeRatio <= close && sizeRatio >= 1 / close;
  const holds: readonly (readonly [Reason, boolean])[] = [
    ['grouping', sameGrouping],
    ['territory', sameTerritory && !sameGrouping],
    ['size', near],
    ['tools', commonTools > 0],
    ['level', sameKind],
  ];
  return holds.filter(([, is]) => is).map(([reason]) => reason);
}

/** The most alike first; among equals, the freshest word. */
export function inOrder(peers: readonly Peer[]): Peer[] {
  return [...peers].sort(
    (a, b) =>
      scoreOf(b.likeness) - scoreOf(a.likeness) ||
      (a.confirmedOn < b.confirmedOn ? 1 : a.confirmedOn > b.confirmedOn ? -1 : 0) ||
      (a.organisation.slug < b.organisation.slug ? -1 : 1),
  );
}
