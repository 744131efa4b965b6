// SPDX-License-Identifier: AGPL-3.0-or-later
// The model as a picture: where each actor stands, and which lines run between them. What it draws, a list
// says too.
import { type Actor, type ActorKind, about, actorKinds, type Matter, type Thing } from './cards.ts';
import type { Table } from './table.ts';

export interface Place {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly kind: 'decides' | 'pays';
  readonly from: Actor;
  readonly to: Actor;
  /** What is decided by it. */
  readonly matters: readonly Matter[];
  /** An SVG path, from edge to edge. */
  readonly path: string;
}

export interface Board {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
}

export const box = { width: 176, height: 60 } as const;
const gap = { x: 84, y: 28 } as const;
const margin = 8;

/** From left to right: who uses and pays, who decides, who works, the project. */
const columnOf: Readonly<Record<ActorKind, number>> = { body: 0, organ: 1, seller: 2, people: 2, project: 3 };

export function boardOf(table: Pick<Table, 'actors' | 'holds' | 'decides' | 'pays'>): Board {
  const columns = Map.groupBy(table.actors, (actor) => columnOf[actorKinds[actor]]);
  const used = [...columns.keys()].sort((a, b) => a - b);
  const most = Math.max(1, ...[...columns.values()].map(({ length }) => length));
  const height = most * box.height + (most - 1) * gap.y + 2 * margin;
  const places = used.flatMap((column, nth) => {
    const there = columns.get(column)!;
    const own = there.length * box.height + (there.length - 1) * gap.y;
    return there.map((actor, row) => ({
      actor,
      x: margin + nth * (box.width + gap.x),
      y: (height - own) / 2 + row * (box.height + gap.y),
    }));
  });
  const width = Math.max(1, used.length) * (box.width + gap.x) - gap.x + 2 * margin;
  return { width, height, places, lines: linesOf(table, new Map(places.map((one) => [one.actor, one]))) };
}

/** Who decides over what somebody else holds, and who pays whom. */
function linesOf(
  { holds, decides, pays }: Pick<Table, 'holds' | 'decides' | 'pays'>,
  places: ReadonlyMap<Actor, Place>,
): Line[] {
  const over = [...decides].flatMap(([matter, from]) => {
    const thing: Thing | undefined = about[matter];
    const to = thing && holds.get(thing);
    return to && to !== from ? [{ from, to, matter }] : [];
  });
  const deciding = [...Map.groupBy(over, ({ from, to }) => `${from} ${to}`).values()].map((several) => ({
    kind: 'decides' as const,
    from: several[0]!.from,
    to: several[0]!.to,
    matters: several.map(({ matter }) => matter),
  }));
  const paying = pays.map(([from, to]) => ({ kind: 'pays' as const, from, to, matters: [] }));
  return [...deciding, ...paying].flatMap((line) => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    return from && to ? [{ ...line, path: pathBetween(from, to, line.kind === 'pays' ? 9 : -9) }] : [];
  });
}

/** @param aside moves the line off the middle, so that two between the same actors stay apart */
function pathBetween(from: Place, to: Place, aside: number): string {
  const [startY, endY] = [from, to].map(({ y }) => y + box.height / 2 + aside) as [number, number];
  if (from.x === to.x) {
    const side = from.x + box.width;
    const out = side + gap.x * 0.55;
    return `M${side} ${startY}C${out} ${startY} ${out} ${endY} ${side + 7} ${endY}`;
  }
  const forth = to.x > from.x;
  const startX = forth ? from.x + box.width : from.x;
  const endX = forth ? to.x - 7 : to.x + box.width + 7;
  const bend = (endX - startX) / 2;
  return `M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
}
