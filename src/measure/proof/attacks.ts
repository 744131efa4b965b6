// SPDX-License-Identifier: AGPL-3.0-or-later
// How a dying project could be made to look alive: cheap attacks on its history, to be tried on every version
// of the method.
import type { Facts, History } from '../facts/facts.ts';
import { commitsByPerson, day, viewAt } from '../work/work.ts';

export interface Attack {
  readonly name: string;
  /** Commits that it takes. */
  readonly commits: number;
  /**
   * Signed by a robot, by the person who did most of the last two years' work, or by accounts made for it.
   */
  readonly by: 'robot' | 'maintainer' | 'newcomers';
  readonly over: number;
  /** Every commit carries a tag. */
  readonly tags?: boolean;
}

/**
 * The table of attacks measured against Scorecard, openCode and the pilot, with slower ones. `over`: days
 * before the date graded.
 */
export const attacks: readonly Attack[] = [
  { name: 'robot-13', commits: 13, by: 'robot', over: 90 },
  { name: 'newcomers-15', commits: 15, by: 'newcomers', over: 90 },
  { name: 'maintainer-13', commits: 13, by: 'maintainer', over: 90 },
  { name: 'maintainer-14-one-day', commits: 14, by: 'maintainer', over: 1 },
  { name: 'maintainer-14-last-month', commits: 14, by: 'maintainer', over: 30 },
  { name: 'maintainer-12-monthly', commits: 12, by: 'maintainer', over: 365 },
  { name: 'maintainer-13-tagged', commits: 13, by: 'maintainer', over: 90, tags: true },
  { name: 'maintainer-26-weekly', commits: 26, by: 'maintainer', over: 182 },
];

const accounts = 5;

/** The facts as the attack would have left them at a date, seconds since 1970. */
export function attacked(facts: Facts, at: number, attack: Attack): Facts {
  const { history } = facts;
  const newcomer = history.author.reduce((most, one) => Math.max(most, one), 0) + 1;
  const maintainer = mostActive(facts, at);
  // Newest first, as in any history.
  const rows = Array.from({ length: attack.commits }, (_, nth) => ({
    time: Math.floor(at - (nth * attack.over * day) / attack.commits) - 60,
    author:
      attack.by === 'newcomers' ? newcomer + (nth % accounts) : attack.by === 'robot' ? newcomer : maintainer,
  }));
  const releases = attack.tags
    ? [...rows.map(({ time }) => ({ name: 'v9.9', at: time })), ...facts.releases]
    : facts.releases;
  return { ...facts, releases, history: withRows(history, rows, attack) };
}

function withRows(
  history: History,
  rows: readonly { time: number; author: number }[],
  { by, tags }: Attack,
): History {
  const join = (column: Uint8Array, value: number) => Uint8Array.from([...rows.map(() => value), ...column]);
  const who = rows.map(({ author }) => author);
  const times = rows.map(({ time }) => time);
  const { paths: _, ...rest } = history;
  return {
    ...rest,
    length: history.length + rows.length,
    authorTs: Float64Array.from([...times, ...history.authorTs]),
    committerTs: Float64Array.from([...times, ...history.committerTs]),
    author: Uint32Array.from([...who, ...history.author]),
    committer: Uint32Array.from([...who, ...history.committer]),
    authorDomain: Uint32Array.from([...rows.map(() => 0), ...history.authorDomain]),
    parents: join(history.parents, 1),
    isBot: join(history.isBot, by === 'robot' ? 1 : 0),
    tagged: join(history.tagged, tags ? 1 : 0),
  };
}

function mostActive(facts: Facts, at: number): number {
  const { work } = viewAt(facts, at);
  const counts = [...commitsByPerson(work, at - 730 * day, at)].sort((a, b) => b[1] - a[1]);
  return counts[0]?.[0] ?? 0;
}
