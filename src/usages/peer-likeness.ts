// SPDX-License-Identifier: AGPL-3.0-or-later
// How alike two organisations on the shelf are, reckoned for thousands in a question: the same object is
// given again and again.

import { derive } from '../base/list/shelf.ts';
import { kilometresOfChord, radius } from '../base/place.ts';
import type { PeerQuestion } from './peer-list.ts';
import { dayNumber, type PeerShelf } from './peer-shelf.ts';
import { type Likeness, mostAtTheDoor, mostForDistance, mostForSize, mostForTrade } from './peers.ts';

/** What of the organisation asked for is compared. */
interface Own {
  readonly kind: string;
  readonly country: string;
  readonly territory: string | undefined;
  readonly groupings: readonly number[];
  readonly population: number;
  readonly at: readonly [x: number, y: number, z: number];
  /** By number of a software, and of a function: 1 where it has it. */
  readonly tools: Uint8Array;
  readonly functions: Uint8Array;
  readonly isAsked: Uint8Array;
}

interface Compared {
  /** The likeness to an organisation by its number, valid until the next is asked for. */
  readonly likenessTo: (number: number) => Likeness;
  /** What its score cannot be above: by its size, then by its place too. */
  readonly mostBySize: (number: number) => number;
  readonly mostByPlace: (number: number) => number;
}

export function likenessOn(shelf: PeerShelf, question: PeerQuestion): Compared {
  const own = ownOf(shelf, question);
  const { x, y, z, population } = shelf.list.columns;
  const sizes = derive(shelf.list, 'sizes', () => Float32Array.from(population, Math.log));
  const [size, [ownX, ownY, ownZ]] = [Math.log(own.population), own.at];
  const forSize = (number: number) => mostForSize(sizes[number]! - size);
  return {
    likenessTo: comparing(shelf, own, question),
    mostBySize: (number) => forSize(number) + mostForTrade + mostAtTheDoor,
    mostByPlace: (number) => {
      const [east, north, up] = [x[number]! - ownX, y[number]! - ownY, z[number]! - ownZ];
      // the straight line through the earth is shorter than the way over it
      const kilometres = radius * Math.sqrt(east * east + north * north + up * up);
      return forSize(number) + mostForTrade + mostForDistance(kilometres);
    },
  };
}

/** The likeness to an organisation by its number, valid until the next is asked for. */
export const comparedOn = (shelf: PeerShelf, question: PeerQuestion): Compared['likenessTo'] =>
  comparing(shelf, ownOf(shelf, question), question);

function comparing(shelf: PeerShelf, own: Own, question: PeerQuestion): Compared['likenessTo'] {
  const { x, y, z, population } = shelf.list.columns;
  const common = commonWith(shelf, own, question.on);
  const one: { -readonly [Key in keyof Likeness]: Likeness[Key] } = {
    sameKind: false,
    sameGrouping: false,
    sameTerritory: false,
    sameCountry: false,
    sizeRatio: undefined,
    kilometres: undefined,
    commonTools: 0,
    commonFunctions: 0,
  };
  return (number) => {
    const other = shelf.organisations[number]!;
    const [east, north, up] = [x[number]! - own.at[0], y[number]! - own.at[1], z[number]! - own.at[2]];
    const chord = Math.sqrt(east * east + north * north + up * up);
    const ratio = population[number]! / own.population;
    one.sameKind = other.kind === own.kind;
    one.sameCountry = other.country === own.country;
    one.sameTerritory = other.territory !== undefined && other.territory === own.territory;
    one.sameGrouping = own.groupings.some((each) => shelf.groupings[number]?.includes(each));
    one.sizeRatio = Number.isNaN(ratio) ? undefined : ratio;
    one.kilometres = Number.isNaN(chord) ? undefined : kilometresOfChord(chord);
    common(number, one);
    return one;
  };
}

function ownOf(shelf: PeerShelf, { of, software, tools, on }: PeerQuestion): Own {
  const { uses, list, organisations, softwareNumbers } = shelf;
  const { kind, country, territory } = organisations[of]!;
  const { x, y, z, population } = list.columns;
  const own: Own = {
    ...{ kind, country, territory, population: population[of]! },
    groupings: shelf.groupings[of] ?? [],
    at: [x[of]!, y[of]!, z[of]!],
    tools: new Uint8Array(shelf.software.length),
    functions: new Uint8Array(shelf.functions.size),
    isAsked: new Uint8Array(shelf.software.length),
  };
  const today = dayNumber(on);
  const named = Array.from({ length: uses.lengths[of] ?? 0 }, (_, at) => uses.starts[of]! + at)
    .filter((row) => uses.expires[row]! >= today)
    .map((row) => uses.software[row]!);
  for (const one of software) own.isAsked[one] = 1;
  // what is asked for is among what one has, or would like to have
  const mine = tools ? tools.map((id) => softwareNumbers.get(id) ?? -1).filter((one) => one >= 0) : named;
  for (const one of [...mine, ...software]) {
    if (own.isAsked[one] === 0) own.tools[one] = 1;
    const trade = shelf.functionOf[one]!;
    if (trade >= 0) own.functions[trade] = 1;
  }
  return own;
}

/** Counts the tools and functions in common. */
function commonWith(
  { uses, functionOf, functions }: PeerShelf,
  own: Own,
  on: string,
): (number: number, into: { commonTools: number; commonFunctions: number }) => void {
  const today = dayNumber(on);
  // by function: the last turn in which it was counted; the same organisation may be asked for again
  const counted = new Int32Array(functions.size);
  let turn = 0;
  return (number, into) => {
    turn += 1;
    into.commonTools = 0;
    into.commonFunctions = 0;
    const start = uses.starts[number] ?? 0;
    const end = start + (uses.lengths[number] ?? 0);
    for (let row = start; row < end; row++) {
      if (uses.expires[row]! < today) continue;
      const software = uses.software[row]!;
      if (own.tools[software] === 1) into.commonTools += 1;
      const trade = functionOf[software]!;
      if (trade < 0 || own.functions[trade] === 0 || counted[trade] === turn) continue;
      counted[trade] = turn;
      into.commonFunctions += 1;
    }
  };
}
