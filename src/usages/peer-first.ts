// SPDX-License-Identifier: AGPL-3.0-or-later
// The first of a crowd: from one's own size outward, as long as anybody further off could still come among
// them. Most are passed over by where they are, without being compared.
import { radius } from '../base/place.ts';
import { type Crowd, placeOfSize } from './peer-crowd.ts';
import type { Likeness } from './peers.ts';
import {
  mostAtTheDoor,
  mostForDistance,
  mostForSize,
  mostForTrade,
  rankOf,
  reachFor,
  scoreOf,
} from './peers.ts';

/** From whom one looks. */
export interface Looking {
  readonly of: number;
  readonly population: number;
  readonly at: readonly [x: number, y: number, z: number];
  readonly likenessTo: (number: number) => Likeness;
  /** Row of a use → days since it was said. */
  readonly ageOf: (row: number) => number;
}

/** Places of the crowd by rank, then by number of the organisation; `least`: the rank of the last. */
interface First {
  readonly places: readonly number[];
  least: number;
  put(place: number, rank: number): void;
}

function firstBy({ numbers }: Crowd, count: number): First {
  const places: number[] = [];
  const ranks: number[] = [];
  const goesBefore = (place: number, rank: number, at: number) =>
    rank > ranks[at]! || (rank === ranks[at]! && numbers[place]! < numbers[places[at]!]!);
  const first: First = {
    places,
    least: Number.NEGATIVE_INFINITY,
    put(place, rank) {
      let at = places.length;
      while (at > 0 && goesBefore(place, rank, at - 1)) at--;
      places.splice(at, 0, place);
      ranks.splice(at, 0, rank);
      places.length = Math.min(count, places.length);
      ranks.length = places.length;
      if (places.length === count) first.least = ranks.at(-1)!;
    },
  };
  return first;
}

/** @returns places of the crowd, best first, `count` at most */
export function firstOf(crowd: Crowd, looking: Looking, count: number): readonly number[] {
  const { sizes, sized, numbers } = crowd;
  const first = firstBy(crowd, count);
  const meet = meeting(crowd, looking, first);
  const size = Math.log(looking.population);
  let up = Number.isNaN(size) ? 0 : placeOfSize(crowd, size);
  let down = up - 1;
  while (down >= 0 || up < sized) {
    const goesUp = down < 0 || (up < sized && sizes[up]! - size <= size - sizes[down]!);
    const place = goesUp ? up++ : down--;
    const forSize = mostForSize(sizes[place]! - size);
    // whoever is met from here on is further off in size
    if (rankOf(1, forSize + mostForTrade + mostAtTheDoor, 0) < first.least) break;
    meet(place, forSize);
  }
  const unknown = mostForSize(Number.NaN);
  if (rankOf(1, unknown + mostForTrade + mostAtTheDoor, 0) >= first.least)
    for (let place = sized; place < numbers.length; place++) meet(place, unknown);
  return first.places;
}

/** Compares with one of the crowd, unless its place alone says that it cannot come among the first. */
function meeting(crowd: Crowd, looking: Looking, first: First): (place: number, forSize: number) => void {
  const { x, y, z, numbers, rows } = crowd;
  const { of, likenessTo, ageOf } = looking;
  const [ownX, ownY, ownZ] = looking.at;
  let [reach, met, least] = [Number.POSITIVE_INFINITY, 0, first.least];
  return (place, forSize) => {
    const number = numbers[place]!;
    const [east, north, up] = [x[place]! - ownX, y[place]! - ownY, z[place]! - ownZ];
    const chord = east * east + north * north + up * up;
    // sizes fall from one to the next: what was out of reach stays so
    if (chord > reach || number === of) return;
    if (met++ % 64 === 0 || least !== first.least) {
      least = first.least;
      reach = (reachFor(1, least, forSize) / radius) ** 2;
    }
    const age = ageOf(rows[place]!);
    const most = forSize + mostForTrade + mostForDistance(radius * Math.sqrt(chord));
    if (rankOf(1, most, age) < least) return;
    const rank = rankOf(1, scoreOf(likenessTo(number)), age);
    if (rank >= least) first.put(place, rank);
  };
}
