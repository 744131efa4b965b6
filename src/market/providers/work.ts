// SPDX-License-Identifier: AGPL-3.0-or-later
// The work of a provider's people in a measured history: how much of three years, when last, in how many
// releases. Of one person alone no share is told, unless that person said yes.
import type { Facts } from '../../measure/facts/facts.ts';
import { viewAt } from '../../measure/work/work.ts';

/** What a provider proved, put in the numbers of one history. */
export interface Claimed {
  /** Numbers of the organisations whose mail domain is the provider's. */
  readonly domains: ReadonlySet<number>;
  /** Numbers of the persons who said that they work for it → whether a share may point at them alone. */
  readonly persons: ReadonlyMap<number, boolean>;
}

export interface ProvedWork {
  /** Share (0 to 1) of the human commits of three years; absent where it would point at one person. */
  readonly share?: number;
  /** ISO date, the first of the month: a day would tell too much of one person. */
  readonly last: string;
  /** Releases of three years that hold some of it; absent with the share. */
  readonly releases?: number;
  readonly people: number;
}

const years3 = 3 * 365.25 * 86_400;

/** The provider's work of the three years before the copy was read; undefined when there is none. */
export function workOf(facts: Facts, claimed: Claimed): ProvedWork | undefined {
  const { work, releases } = viewAt(facts, facts.readAt);
  const numbers = facts.history.domains.map((name) =>
    name.startsWith('d') ? Number(name.slice(1)) : undefined,
  );
  const from = facts.readAt - years3;
  const times: number[] = [];
  const commits = new Map<number, number>();
  let all = 0;
  for (let index = work.length - 1; index >= 0 && work.times[index]! >= from; index--) {
    all += 1;
    if (!isTheirs({ person: work.persons[index]!, organisation: numbers[work.domains[index]!] }, claimed))
      continue;
    times.push(work.times[index]!);
    commits.set(work.persons[index]!, (commits.get(work.persons[index]!) ?? 0) + 1);
  }
  if (times.length === 0) return undefined;
  const last = `${new Date(times[0]! * 1000).toISOString().slice(0, 7)}-01`;
  const measured = mayTell(commits, all, claimed)
    ? { share: times.length / all, releases: releasesWith(times, releases, from) }
    : {};
  return { ...measured, last, people: commits.size };
}

/** Not of one person alone, nor where one carries half of all the work, without that person's own yes. */
function mayTell(commits: ReadonlyMap<number, number>, all: number, { persons }: Claimed): boolean {
  const silent = [...commits].filter(([person]) => persons.get(person) !== true);
  return silent.length === 0 || (commits.size > 1 && silent.every(([, count]) => count * 2 < all));
}

/** By the domain it was signed with; or by a person who said so, unless signed for another organisation. */
function isTheirs(
  { person, organisation }: { person: number; organisation: number | undefined },
  claimed: Claimed,
): boolean {
  if (organisation !== undefined) return claimed.domains.has(organisation);
  return claimed.persons.has(person);
}

/**
 * How many releases hold some of these commits: made after the release before, and not after it.
 * @param releases newest first
 */
function releasesWith(times: readonly number[], releases: readonly number[], from: number): number {
  return releases.filter(
    (at, index) => at >= from && times.some((time) => time <= at && time > (releases[index + 1] ?? 0)),
  ).length;
}
