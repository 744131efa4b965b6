// SPDX-License-Identifier: AGPL-3.0-or-later
// What comes of a simulation: each member's share with what it is made of, beside what it would pay alone and
// what joining costs it; and how it changes when somebody leaves.
import { type Money, money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { CostKey } from '../shares/key.ts';
import { readMembers } from '../shares/members.ts';
import type { Note, Shared, Why } from '../shares/outcome.ts';
import { shareOut } from '../shares/share.ts';
import { isMoney } from '../shares/words.ts';
import { type Asked, columns } from './asked.ts';
import type { Line } from './lines.ts';

/** Who a line means, as the directory knows it. */
export interface Known {
  readonly slug?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly territory?: string;
  readonly kind?: string;
  readonly name: string;
  readonly population?: number;
  /** The year that it counts. */
  readonly populationYear?: number;
}

export interface Participant extends Known {
  readonly line: Line;
}

export interface Slice {
  readonly by: 'equal' | 'people' | 'use' | 'other';
  readonly cents: number;
}

export interface SharedLine {
  readonly participant: Participant;
  /** As typed, else as the directory says. */
  readonly people: string;
  readonly pays: Money;
  /** What it is made of before floor and cap, where the key has parts. */
  readonly slices: readonly Slice[];
  /** What floors and caps added or took: cents. */
  readonly moved: number;
  readonly why: readonly Why[];
  /** Of the total that members pay, in thousandths. */
  readonly permille: number;
  /** What it pays more or less than with everybody: cents; absent where nobody is left out. */
  readonly change?: number;
}

export interface Simulated {
  readonly lines: readonly SharedLine[];
  readonly total: Money;
  readonly outside: Money;
  readonly paid: Money;
  readonly notes: readonly Note[];
}

export type Outcome =
  | { readonly simulated: Simulated }
  | { readonly refused: Pick<Problem, 'textKey' | 'facts'> };

/** @param participants in the order typed */
export function simulate(asked: Asked & { key: CostKey }, participants: readonly Participant[]): Outcome {
  try {
    const left = new Set(asked.without);
    const staying = participants.filter(({ name, line }) => !left.has(name) && !left.has(line.name));
    const now = outcomeOf(asked, staying, participants);
    if (staying.length === participants.length) return { simulated: now };
    const before = new Map(
      outcomeOf(asked, participants, participants).lines.map(({ participant, pays }) => [
        participant.name,
        pays.cents,
      ]),
    );
    const lines = now.lines.map((one) => ({
      ...one,
      change: one.pays.cents - before.get(one.participant.name)!,
    }));
    return { simulated: { ...now, lines } };
  } catch (error) {
    if (error instanceof Problem) return { refused: error };
    throw error;
  }
}

/** @param all whoever of them left covers nobody any more; a cover that is nobody’s name is refused */
function outcomeOf(
  { key, total, currency }: Asked & { key: CostKey },
  staying: readonly Participant[],
  all: readonly Participant[],
) {
  const meant = (by: string) => all.find(({ name, line }) => line.name === by || name === by);
  const coverOf = (by: string): string => {
    const cover = meant(by);
    return cover ? (staying.includes(cover) ? cover.name : '') : by;
  };
  const rows = staying.map(({ name, line, ...known }, at) => ({
    line: at + 1,
    cells: {
      member: name,
      [columns.people]: peopleOf({ line, ...known }),
      [columns.use]: line.use,
      days: line.days,
      covered_by: coverOf(line.coveredBy),
    },
  }));
  const headings = ['member', columns.people, columns.use, 'days', 'covered_by'];
  const members = readMembers(headings, rows, key.daysInYear ?? 365);
  const shared = shareOut(key, members, { total: total?.cents, currency });
  return shown(shared, staying, currency);
}

const peopleOf = ({ line, population }: Pick<Participant, 'line' | 'population'>): string =>
  line.population || (population === undefined ? '' : String(population));

function shown(shared: Shared, staying: readonly Participant[], currency: string): Simulated {
  const paid = shared.total - shared.outsideCents;
  const lines = shared.shares.map(({ cents, why }, at): SharedLine => {
    const slices = slicesOf(why);
    const made = slices.reduce((sum, slice) => sum + slice.cents, 0);
    const isMoved = why.some(({ key }) => /-(floor|cap|moved)$/.test(key));
    return {
      participant: staying[at]!,
      people: peopleOf(staying[at]!),
      pays: money(cents, currency),
      slices,
      moved: isMoved ? cents - made : 0,
      why,
      permille: paid === 0 ? 0 : (cents / paid) * 1000,
    };
  });
  return {
    lines,
    total: money(shared.total, currency),
    outside: money(shared.outsideCents, currency),
    paid: money(paid, currency),
    notes: shared.notes,
  };
}

function slicesOf(why: readonly Why[]): Slice[] {
  return why.flatMap(({ key, facts }): Slice | [] => {
    const { amount, column } = facts;
    if (!isMoney(amount)) return [];
    if (key === 'pools.share.why-equal') return { by: 'equal', cents: amount.cents };
    if (key !== 'pools.share.why-weight' && key !== 'pools.share.why-band') return [];
    const by = column === columns.people ? 'people' : column === columns.use ? 'use' : 'other';
    return { by, cents: amount.cents };
  });
}
