// SPDX-License-Identifier: AGPL-3.0-or-later
// The marks of a map: each organisation by its number where they are few, else how many there are in each
// square of a grid. In units of the picture.

export interface Numbered {
  readonly number: number;
  /** Where the disc stands. */
  readonly x: number;
  readonly y: number;
  /** Where the organisation is, when the disc had to give way to others. */
  readonly from?: { readonly x: number; readonly y: number };
}

export interface Counted {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Spot {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Radius of a disc with a number, and how far two of them must be apart. */
export const disc = 9;
const apart = 2 * disc + 1;
const rounds = 80;

/** Discs give way until none covers another; the same spots always give the same picture. */
export function apartFrom(spots: readonly Spot[], width: number, height: number): Numbered[] {
  const discs = spots.map(({ number, x, y }) => ({ number, x, y }));
  let given = true;
  for (let round = 0; round < rounds && given; round++) {
    given = false;
    for (let place = 0; place < discs.length; place++)
      for (let next = place + 1; next < discs.length; next++)
        if (push(discs[place]!, discs[next]!, place + round)) given = true;
    for (const one of discs) {
      one.x = Math.min(width - disc - 1, Math.max(disc + 1, one.x));
      one.y = Math.min(height - disc - 1, Math.max(disc + 1, one.y));
    }
  }
  return discs.map((one, place) => {
    const { x, y } = spots[place]!;
    const moved = Math.hypot(one.x - x, one.y - y) > disc / 2;
    return { ...rounded(one), number: one.number, ...(moved && { from: rounded({ x, y }) }) };
  });
}

interface Movable {
  x: number;
  y: number;
}

/** @param turn gives two at the same spot a way to part @returns whether they had to give way */
function push(one: Movable, other: Movable, turn: number): boolean {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  // most are far from each other in one direction already
  if (dx >= apart || dy >= apart || dx <= -apart || dy <= -apart) return false;
  const far = Math.hypot(dx, dy);
  if (far >= apart) return false;
  const angle = far < 0.01 ? turn * 2.4 : Math.atan2(dy, dx);
  const by = (apart - far) / 2;
  one.x -= Math.cos(angle) * by;
  one.y -= Math.sin(angle) * by;
  other.x += Math.cos(angle) * by;
  other.y += Math.sin(angle) * by;
  return true;
}

const rounded = ({ x, y }: Movable) => ({ x: Math.round(x), y: Math.round(y) });

/** Side of a square of the grid. */
const cell = 26;

/** One disc for each square that holds somebody, in the middle of them; its surface grows with how many. */
export function countedIn(spots: readonly Spot[]): Counted[] {
  const cells = Map.groupBy(spots, ({ x, y }) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`);
  return [...cells.values()].map((some) => {
    const radius = Math.min(cell / 2, some.length === 1 ? 4 : 5 + 1.6 * Math.sqrt(some.length));
    const within = (axis: 'x' | 'y') => {
      const start = Math.floor(some[0]![axis] / cell) * cell;
      const mean = some.reduce((sum, one) => sum + one[axis], 0) / some.length;
      // a disc stays in its square: it covers no other
      return Math.round(Math.min(start + cell - radius, Math.max(start + radius, mean)));
    };
    return { count: some.length, x: within('x'), y: within('y'), radius: Math.round(radius) };
  });
}
