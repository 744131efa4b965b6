// SPDX-License-Identifier: AGPL-3.0-or-later
// Who stands behind a need: by what its share would count, until when it is useful, by when its budget must
// be voted. Publicly how many they are; what each can pay is its own.
import { type Day, dayFact } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { Money } from '../base/money.ts';
import { Problem } from '../base/problem.ts';
import type { Organisation } from '../people/directory/organisation.ts';
import { type Fault, mustBePublic, type NeedKind } from './need.ts';

export const weights = ['inhabitants', 'agents'] as const;
export type WeightKind = (typeof weights)[number];

/** What is said when backing. */
export interface BackingSaid {
  readonly weight: WeightKind;
  /** How many agents, where they are the weight. */
  readonly agents?: number | undefined;
  readonly usefulBy: Day;
  /** The date by which the budget must be voted. */
  readonly voteBy?: Day | undefined;
  /** The yes to being named to all. */
  readonly named: boolean;
  /** What it can pay at most: seen by itself alone. */
  readonly ceiling?: Money | undefined;
}

export interface Backing extends BackingSaid {
  readonly id: Id<'Backing'>;
  readonly need: Id<'Need'>;
  readonly organisation: Id<'Organisation'>;
  readonly since: Date;
}

/** Who stands behind a need, as a page names it. */
export interface Backer {
  readonly organisation: Pick<
    Organisation,
    'id' | 'name' | 'slug' | 'kind' | 'population' | 'populationYear'
  >;
  readonly usefulBy: Day;
  readonly voteBy?: Day;
  readonly weight: WeightKind;
  readonly agents?: number;
}

/** What anybody may know of those behind a need. */
export interface Crowd {
  /** Each counted once, a commune that merged as the one that it is part of. */
  readonly administrations: number;
  /** Who spoke for them: one secretary of several communes is one. */
  readonly persons: number;
  /** Those whom another of them covers already (its grouping) left out. */
  readonly inhabitants: number;
  /** Of how many nobody knows the inhabitants. */
  readonly unknown: number;
  readonly firstUseful?: Day;
  readonly firstVote?: Day;
  readonly latest?: string;
}

export const nobody: Crowd = { administrations: 0, persons: 0, inhabitants: 0, unknown: 0 };

/** What those behind a need can pay together, seen by them alone: between two round amounts. */
export interface CeilingBand {
  readonly from: Money;
  readonly to: Money;
  /** How many said theirs. */
  readonly said: number;
}

/**
 * Administrations from which acting together is worth its trouble: to say a need well two are enough; a
 * purchase, a service or a training is shared from three on; what is built together needs five, since who
 * pays also writes, tries and decides. A published rule (decision 0129), not a threshold of the law.
 */
const masses: Readonly<Record<NeedKind, number>> = {
  ...{ acquire: 3, replace: 3, build: 5, maintain: 3, host: 3, train: 3, express: 2 },
};
export const criticalMass = (kind: NeedKind): number => masses[kind];
/** How many are still wanted. */
export const stillWanted = (kind: NeedKind, { administrations }: Pick<Crowd, 'administrations'>): number =>
  Math.max(0, criticalMass(kind) - administrations);

export const mostAgents = 9_999_999;

export function badUsefulBy(usefulBy: Day, on: Day): Fault | undefined {
  return usefulBy > on ? undefined : { key: 'needs.bad-useful', facts: { day: dayFact(usefulBy) } };
}
export function badVoteBy(voteBy: Day, on: Day): Fault | undefined {
  return voteBy > on ? undefined : { key: 'needs.bad-vote', facts: { day: dayFact(voteBy) } };
}

/**
 * @param who the administration that backs @param on today where it is
 * @throws Problem invalid `needs.not-public`, `.unknown-population`, `.no-agents`, `.bad-useful`, `.bad-
 * vote`, `.bad-ceiling`
 */
export function checkBacking(
  said: BackingSaid,
  who: Pick<Organisation, 'kind' | 'name' | 'population'>,
  on: Day,
): BackingSaid {
  mustBePublic(who);
  const fault = badUsefulBy(said.usefulBy, on) ?? (said.voteBy && badVoteBy(said.voteBy, on));
  if (fault) throw new Problem('invalid', fault.key, fault.facts);
  if (said.weight === 'inhabitants' && !who.population)
    throw new Problem('invalid', 'needs.unknown-population', { name: who.name });
  if (said.weight === 'agents' && !isCount(said.agents)) throw new Problem('invalid', 'needs.no-agents');
  if (said.ceiling && said.ceiling.cents <= 0) throw new Problem('invalid', 'needs.bad-ceiling');
  const { agents, ...rest } = said;
  return { ...rest, ...(said.weight === 'agents' && { agents }) };
}

const isCount = (agents: number | undefined): boolean =>
  agents !== undefined && Number.isInteger(agents) && agents >= 1 && agents <= mostAgents;
