// SPDX-License-Identifier: AGPL-3.0-or-later
// A key frozen with its parameters: whom it is for, what each weighs, by which source and of which year. A
// later key takes its place; nobody who signed pays more by it, so that nobody is asked to sign twice.
import { z } from 'zod';
import type { Id } from '../../base/id.ts';
import { type Money, money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { CostKey } from '../shares/key.ts';
import type { Asked } from '../simulator/asked.ts';
import type { Line } from '../simulator/lines.ts';
import { type Participant, type Simulated, simulate } from '../simulator/simulated.ts';
import { seatState } from './seat.ts';
import type { ShownSeat } from './shown.ts';

/** What a member weighs. */
export interface FrozenSeat {
  readonly seat: Id<'PoolSeat'>;
  readonly name: string;
  /** As the key counts it: a quantity, inhabitants; days of the year; by whom it is covered. */
  readonly use: string;
  readonly population: string;
  /** The year that the inhabitants were counted in; absent where who coordinates said them. */
  readonly populationYear?: number | undefined;
  readonly days: string;
  readonly coveredBy: string;
}

const weightsShape = z.array(
  z.object({
    ...{ seat: z.uuid(), name: z.string(), use: z.string(), population: z.string() },
    ...{ populationYear: z.number().int().optional(), days: z.string(), coveredBy: z.string() },
  }),
);

/** As they are kept. */
export const readWeights = (kept: unknown): FrozenSeat[] => weightsShape.parse(kept) as FrozenSeat[];

export interface FrozenKey {
  readonly id: Id<'PoolKey'>;
  readonly pool: Id<'Pool'>;
  readonly version: number;
  readonly key: CostKey;
  /** A year, VAT left out; absent: the key makes it itself. */
  readonly total?: Money | undefined;
  readonly currency: string;
  readonly seats: readonly FrozenSeat[];
  /** What the quantity counts. */
  readonly useWord: string;
  /** Where the weights come from that no directory knows. */
  readonly source: string;
  /** ISO instant. */
  readonly at: string;
}

/** What was typed: the key, the total, and a line for each member. */
export type Freezing = Pick<Asked, 'currency' | 'total' | 'lines'> & {
  readonly key: CostKey;
  readonly useWord: string;
  readonly source: string;
};

const same = (one: string, other: string) => one.localeCompare(other, 'fr', { sensitivity: 'base' }) === 0;

/**
 * The weights of those who sit: each has one line, by its name.
 * @throws Problem invalid `pools.key.alone`, `.no-line`, `.stranger`, `.no-source`
 */
export function weigh({ lines, source }: Pick<Freezing, 'lines' | 'source'>, seats: readonly ShownSeat[]) {
  if (seats.length < 2) throw new Problem('invalid', 'pools.key.alone');
  const stranger = lines.find(({ name }) => !seats.some(({ member }) => same(member.name, name)));
  if (stranger) throw new Problem('invalid', 'pools.key.stranger', { name: stranger.name });
  const weighed = seats.map((seat) => weighSeat(seat, lines));
  const saysOwn = lines.some(({ use, population }) => use !== '' || population !== '');
  if (saysOwn && source.trim() === '') throw new Problem('invalid', 'pools.key.no-source');
  return weighed;
}

function weighSeat(
  { id, member, population, populationYear }: ShownSeat,
  lines: readonly Line[],
): FrozenSeat {
  const line = lines.find(({ name }) => same(member.name, name));
  if (!line) throw new Problem('invalid', 'pools.key.no-line', { name: member.name });
  const { use, days, coveredBy } = line;
  const known = population === undefined ? '' : String(population);
  const weighed = { seat: id, name: member.name, use, days, coveredBy };
  return line.population !== '' && line.population !== known
    ? { ...weighed, population: line.population }
    : { ...weighed, population: known, ...(populationYear !== undefined && { populationYear }) };
}

const lineOf = ({ name, use, population, days, coveredBy }: FrozenSeat): Line => ({
  ...{ name, use, population, days, coveredBy, alone: undefined, own: undefined },
});

const participantOf = (seat: FrozenSeat): Participant => ({
  name: seat.name,
  line: lineOf(seat),
  ...(seat.populationYear !== undefined && { populationYear: seat.populationYear }),
});

type Shared = Omit<FrozenKey, 'id' | 'pool' | 'version' | 'at'>;

/** The key as the simulator is asked. */
export const askedIn = ({ key, total, currency, seats }: Shared): Asked & { key: CostKey } => ({
  ...{ key, total, currency, lines: seats.map(lineOf), without: [], complaints: [] },
});
export const participantsIn = ({ seats }: Pick<FrozenKey, 'seats'>): Participant[] =>
  seats.map(participantOf);

/** What each pays. @throws Problem unfit, as the key refuses */
export function sharesOf(frozen: Shared): Simulated {
  const outcome = simulate(askedIn(frozen), participantsIn(frozen));
  if ('refused' in outcome) throw new Problem('invalid', outcome.refused.textKey, outcome.refused.facts);
  return outcome.simulated;
}

/** What a seat pays; undefined where the key does not know it. */
export function shareOf(frozen: FrozenKey, seat: string): Money | undefined {
  const at = frozen.seats.findIndex((one) => one.seat === seat);
  const line = at < 0 ? undefined : sharesOf(frozen).lines[at];
  return line && money(line.pays.cents, frozen.currency);
}

/** How a share moved from one key to the next; of two currencies nothing is said. */
export function moved(before: FrozenKey, now: FrozenKey, seat: string): 'fell' | 'rose' | 'same' | undefined {
  const [was, is] = [shareOf(before, seat), shareOf(now, seat)];
  if (!was || !is || was.currency !== is.currency) return undefined;
  return is.cents < was.cents ? 'fell' : is.cents > was.cents ? 'rose' : 'same';
}

/** @throws Problem invalid `pools.key.rises`: somebody signed for less */
export function mustAskNobodyAgain(before: FrozenKey, now: FrozenKey, seats: readonly ShownSeat[]): void {
  for (const seat of seats) {
    if (seatState(seat) !== 'signed') continue;
    if (moved(before, now, seat.id) === 'same' || moved(before, now, seat.id) === 'fell') continue;
    throw new Problem('invalid', 'pools.key.rises', { name: seat.member.name });
  }
}
