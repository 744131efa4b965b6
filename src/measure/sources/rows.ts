// SPDX-License-Identifier: AGPL-3.0-or-later
// The commits of a log, and those kept of the reading before, as one set of columns.
import type { History } from '../facts/facts.ts';
import type { KeptFacts } from '../facts/kept.ts';
import type { Rows } from '../facts/settle.ts';
import type { LogColumns } from './log-reader.ts';
import { agent, organisationWord } from './signatures.ts';
import type { Who } from './who.ts';

/** Empties the columns as it goes: a long history is not held twice. */
export function rowsOf(
  columns: LogColumns,
  { all, place, person, organisation }: Who,
  which: 'commits' | 'all' = 'all',
): Rows {
  const author = columns.release('author');
  const committer = columns.release('committer');
  // Told once for each signature, not once for each commit.
  const [persons, organisations] = [place.map((at) => person[at]!), place.map((at) => organisation[at]!)];
  const robots = Uint8Array.from(place, (at) => all[at]!.kind);
  const beside = columns.release('beside');
  const [domain, isBot] = [new Uint32Array(author.length), new Uint8Array(author.length)];
  for (let row = 0; row < author.length; row++) {
    const signed = author[row]!;
    isBot[row] = robots[signed]!;
    domain[row] = organisations[signed]!;
    author[row] = persons[signed]!;
    committer[row] = persons[committer[row]!]!;
  }
  const [authorTs, committerTs] = [columns.release('authorTs'), columns.release('committerTs')];
  const [parents, tagged] = [columns.release('parents'), columns.release('tagged')];
  const rows = { authorTs, committerTs, author, committer, domain, parents, isBot, tagged };
  return beside.includes(1) || beside.includes(2)
    ? withBeside(rows, beside, which)
    : { length: author.length, ...rows };
}

/**
 * Each co-author once, and each agent that a commit names; never its author again, a robot or nobody.
 */
function withBeside(rows: Omit<Rows, 'length'>, beside: Uint8Array, which: 'commits' | 'all'): Rows {
  const { author, isBot } = rows;
  const kept = new Uint8Array(beside.length);
  const named = new Set<string>();
  for (let row = 0; row < beside.length; row++) {
    if (beside[row] === 0) named.clear();
    const counts = isBot[row] === agent || (beside[row] === 1 && isBot[row] === 0);
    const who = isBot[row] === agent ? 'agent' : String(author[row]);
    kept[row] = Number(beside[row] === 0 || (which === 'all' && counts && !named.has(who)));
    named.add(who);
  }
  const cut = Object.fromEntries(
    Object.entries(rows).map(([name, column]) => [name, column.filter((_, row) => kept[row] === 1)]),
  ) as unknown as Omit<Rows, 'length'>;
  return { length: cut.author.length, ...cut };
}

/** Kept commits in the numbers of `who`. */
export function rowsKept({ facts: { history }, identities }: KeptFacts, { person, domains }: Who): Rows {
  const [persons, named] = [new Map<number, number>(), new Map<string, string>()];
  identities.forEach((one, index) => {
    persons.set(one.person, person[index]!);
    if (one.domain && one.organisation !== undefined)
      for (const sure of [false, true])
        named.set(`d${one.organisation}${sure ? 'i' : ''}`, organisationWord(one.domain, sure));
  });
  const index = new Map(domains.map((domain, at) => [domain, at]));
  const ofDomain = history.domains.map((name) => index.get(named.get(name) ?? name) ?? 1);
  const { domains: _, authorDomain, paths: __, ...columns } = history;
  return {
    ...columns,
    author: history.author.map((one) => persons.get(one)!),
    committer: history.committer.map((one) => persons.get(one)!),
    domain: authorDomain.map((one) => ofDomain[one]!),
    tagged: history.tagged.slice(),
  };
}

const names = [
  'authorTs',
  'committerTs',
  'author',
  'committer',
  'domain',
  'parents',
  'isBot',
  'tagged',
] as const;

/** Newer commits before those kept. */
export function joined(newer: Rows, kept: Rows): Rows {
  const both = <T extends Float64Array | Uint32Array | Uint8Array>(a: T, b: T): T => {
    const whole = new (a.constructor as new (length: number) => T)(a.length + b.length);
    whole.set(a);
    whole.set(b, a.length);
    return whole;
  };
  const columns = Object.fromEntries(names.map((name) => [name, both(newer[name], kept[name])]));
  return { length: newer.length + kept.length, ...columns } as Rows;
}

const alike = names.filter((name) => name !== 'tagged');

/** Rows of `kept` (newest first) that bear the same numbers as a row of `other`, tags aside. */
export function sameRows(kept: Rows, other: Rows, row: number): number[] {
  const found: number[] = [];
  const time = other.committerTs[row]!;
  for (
    let at = firstNotAfter(kept.committerTs, time);
    at < kept.length && kept.committerTs[at] === time;
    at++
  )
    if (alike.every((name) => kept[name][at] === other[name][row])) found.push(at);
  return found;
}

function firstNotAfter(times: History['committerTs'], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! > time) low = middle + 1;
    else high = middle;
  }
  return low;
}
