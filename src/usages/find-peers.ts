// SPDX-License-Identifier: AGPL-3.0-or-later
// Finding peers on the shelf: who uses what is asked for, how alike each is, and how many each further choice
// would leave.
import type { Id } from '../base/id.ts';
import { answersOf, choicesOf, lentToCaller } from '../base/list/answers.ts';
import { add, type Bits, countCommon, retainAll } from '../base/list/bits.ts';
import { countsByFacet, type FacetCounts } from '../base/list/facets.ts';
import { isNarrowed } from '../base/list/query.ts';
import { derive, lend } from '../base/list/shelf.ts';
import type { Crowd } from './peer-crowd.ts';
import { firstOf, type Looking } from './peer-first.ts';
import { comparedOn, likenessOn } from './peer-likeness.ts';
import { type PeerFacet, type PeerQuestion, peerFacets, peerList } from './peer-list.ts';
import { crowdAt, dayNumber, dayWritten, type PeerShelf } from './peer-shelf.ts';
import { eachRow } from './peer-uses.ts';
import { type Likeness, type Peer, rankOf, scoreOf } from './peers.ts';

export interface PeersFound {
  readonly total: number;
  /** Of these, how many use all that is asked for. */
  readonly all: number;
  readonly peers: readonly Peer[];
  readonly facets: FacetCounts<PeerFacet>;
}

/**
 * Organisation by number → how many of the software it uses, and the row of the first of them: kept with the
 * shelf, and true until the next question.
 */
interface Users {
  readonly counts: Uint8Array;
  readonly rows: Int32Array;
  /** Who uses any, who all, and who tells of one. */
  readonly any: Bits;
  readonly all: Bits;
  readonly told: Bits;
  /** By address of each software asked for. */
  readonly each: readonly (readonly [slug: string, Bits])[];
}

/** Sets of the shelf that are lent here, beyond those of the choices. */
const lent = { all: 40, told: 41, each: 42 } as const;

export function findPeers(shelf: PeerShelf, question: PeerQuestion): PeersFound {
  return findInCrowd(shelf, question) ?? findAmongAll(shelf, question);
}

/** Pages that are found by way of a crowd: whoever leafs further is few. */
const lastInCrowd = 5;

/** Of one software that nothing narrows, as most ask: undefined where the question is another. */
function findInCrowd(shelf: PeerShelf, question: PeerQuestion): PeersFound | undefined {
  const { of, software, query, on } = question;
  const { software: _, ...others } = query.chosen;
  if (software.length !== 1 || query.page > lastInCrowd || isNarrowed({ chosen: others })) return undefined;
  const [one, today] = [software[0]!, dayNumber(on)];
  const crowd = crowdAt(shelf, one, today);
  if (!crowd) return undefined;
  const own = rowsFrom(shelf, of).find(
    (row) => shelf.uses.software[row] === one && shelf.uses.expires[row]! >= today,
  );
  const total = crowd.numbers.length - (own === undefined ? 0 : 1);
  const marks = marksBesides(shelf, crowd, own === undefined ? undefined : of);
  marks.set('told:yes', crowd.told - (own === undefined ? 0 : shelf.uses.told[own]!));
  marks.set(`software:${shelf.software[one]?.slug ?? ''}`, total);
  const { size, first } = { size: peerList.pageSize, first: (query.page - 1) * peerList.pageSize };
  const looking = lookingFrom(shelf, question);
  const places = first >= total ? [] : firstOf(crowd, looking, first + size).slice(first);
  const peers = places.map((place) => {
    const number = crowd.numbers[place]!;
    return peerAt(shelf, question, {
      ...{ number, row: crowd.rows[place]! },
      likeness: { ...looking.likenessTo(number) },
    });
  });
  return { total, all: total, peers, facets: countsByFacet(peerFacets, marks) };
}

function lookingFrom(shelf: PeerShelf, question: PeerQuestion): Looking {
  const { x, y, z, population } = shelf.list.columns;
  const [{ of }, today, { confirmed }] = [question, dayNumber(question.on), shelf.uses];
  return {
    ...{ of, population: population[of]!, at: [x[of]!, y[of]!, z[of]!] },
    likenessTo: comparedOn(shelf, question),
    ageOf: (row) => today - confirmed[row]!,
  };
}

/** How many of a crowd bear each mark, one of them left out. */
function marksBesides(
  { list }: PeerShelf,
  { marks }: Crowd,
  besides: number | undefined,
): Map<string, number> {
  const counts = new Map(marks);
  if (besides === undefined) return counts;
  const start = list.starts[besides]!;
  for (const place of list.pool.subarray(start, start + list.lengths[besides]!)) {
    const mark = list.markNames[place]!;
    counts.set(mark, counts.get(mark)! - 1);
  }
  return counts;
}

/** Whatever is asked: each user of the software is taken by itself. */
export function findAmongAll(shelf: PeerShelf, question: PeerQuestion): PeersFound {
  const { query, on } = question;
  const users = usersOf(shelf, question);
  if (query.chosen.told.length > 0) retainAll(users.any, users.told);
  const { likenessTo, mostBySize, mostByPlace } = likenessOn(shelf, question);
  const today = dayNumber(on);
  const { total, numbers, counts, passing } = answersOf(shelf.list, {
    candidates: users.any,
    choices: choicesOf(peerList, { ...query.chosen, software: [], told: [] }, shelf.list),
    order: { name: 'number', compare: (a, b) => a - b },
    score: (number, least) => {
      const [uses, age] = [users.counts[number]!, today - shelf.uses.confirmed[users.rows[number]!]!];
      // most are too large, too small or too far to come among the first, whatever else they have in common
      const bySize = rankOf(uses, mostBySize(number), age);
      if (bySize <= least) return bySize;
      const byPlace = rankOf(uses, mostByPlace(number), age);
      return byPlace <= least ? byPlace : rankOf(uses, scoreOf(likenessTo(number)), age);
    },
    page: query.page,
    size: peerList.pageSize,
  });
  const marks = new Map([
    ...counts,
    ['told:yes', countCommon(passing, users.told)] as const,
    ...users.each.map(([slug, bits]) => [`software:${slug}`, countCommon(passing, bits)] as const),
  ]);
  return {
    total,
    all: countCommon(passing, users.all),
    peers: numbers.map((number) =>
      peerAt(shelf, question, { number, row: users.rows[number]!, likeness: { ...likenessTo(number) } }),
    ),
    facets: countsByFacet(peerFacets, marks),
  };
}

function usersOf(shelf: PeerShelf, { of, software, on }: PeerQuestion): Users {
  const { uses, list } = shelf;
  const today = dayNumber(on);
  const { counts, rows } = derive(list, 'users', () => ({
    counts: new Uint8Array(list.capacity),
    rows: new Int32Array(list.capacity),
  }));
  counts.fill(0);
  const users: Users = {
    ...{ counts, rows },
    any: lend(list, lentToCaller),
    all: lend(list, lent.all),
    told: lend(list, lent.told),
    each: software.map((one, place) => [shelf.software[one]?.slug ?? '', lend(list, lent.each + place)]),
  };
  software.forEach((one, place) => {
    const [, bits] = users.each[place]!;
    eachRow(uses, one, (row) => {
      const user = uses.of[row]!;
      if (uses.expires[row]! < today || user === of) return;
      if (users.counts[user]! === 0) users.rows[user] = row;
      users.counts[user]! += 1;
      add(users.any, user);
      if (users.counts[user] === software.length) add(users.all, user);
      if (uses.told[row] === 1) add(users.told, user);
      add(bits, user);
    });
  });
  return users;
}

interface At {
  readonly number: number;
  readonly row: number;
  readonly likeness: Likeness;
}

function peerAt(shelf: PeerShelf, { software, on }: PeerQuestion, { number, row, likeness }: At): Peer {
  const { uses } = shelf;
  const { id, name, slug, kind, population, place } = shelf.organisations[number]!;
  const [former, mandatary] = [uses.former.get(row), uses.mandatary.get(row)];
  const since = uses.words[uses.since[row]!];
  const today = dayNumber(on);
  const own = rowsFrom(shelf, number).filter((one) => uses.expires[one]! >= today);
  const used = software.filter((one) => own.some((other) => uses.software[other] === one));
  return {
    organisation: {
      ...{ id: id as Id<'Organisation'>, name, slug, kind },
      ...(population !== undefined && { population }),
      ...(place && { place }),
    },
    likeness,
    uses: used.map((one) => shelf.software[one]!.slug),
    ...(former && { former }),
    ...(mandatary && { mandatary }),
    ...(since && { since }),
    confirmedOn: dayWritten(uses.confirmed[row]!),
    expiresOn: dayWritten(uses.expires[row]!),
    told: own.some((one) => uses.told[one] === 1 && software.includes(uses.software[one]!)),
  };
}

/** The rows of an organisation. */
const rowsFrom = ({ uses }: PeerShelf, number: number): number[] =>
  Array.from({ length: uses.lengths[number] ?? 0 }, (_, at) => uses.starts[number]! + at);
