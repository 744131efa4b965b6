// SPDX-License-Identifier: AGPL-3.0-or-later
// What is new since the last reading, joined to what was kept of it: exactly what a whole reading would give,
// or nothing.
import { git } from '../../platform/git.ts';
import type { KeptFacts } from '../facts/kept.ts';
import { type Rows, type Settled, settle } from '../facts/settle.ts';
import type { Copy } from './copy.ts';
import { withGraph } from './graph.ts';
import { type Reading, readLog } from './log.ts';
import { joined, rowsKept, rowsOf, sameRows } from './rows.ts';
import { type Who, whoIsWho } from './who.ts';
import { within } from './within-limits.ts';

export interface Since {
  readonly kept: KeptFacts;
  /** Commits that bore a tag at that reading. */
  readonly tagged: ReadonlySet<string>;
}

export interface Appended {
  readonly who: Who;
  readonly settled: Settled;
  /** Commits read. */
  readonly read: number;
  /** Tagged commits among them: id → committer date. */
  readonly dates: ReadonlyMap<string, number>;
}

/** Changed tags beyond this many are not followed one by one. */
const fewTags = 20;

/** Undefined where what was kept and what is new cannot be told apart for sure: then all is read. */
export async function readSince(
  copy: Copy,
  { kept, tagged }: Since,
  asked: {
    readonly tags: ReadonlySet<string>;
    readonly mailmap?: string | undefined;
    readonly key: Uint8Array;
  },
  reading: Reading,
): Promise<Appended | undefined> {
  const columns = await readLog(copy, { ...asked, revisions: [copy.head, `^${kept.facts.head}`] }, reading);
  const changed = [...symmetricDifference(tagged, asked.tags)].filter((id) => !columns.tagged.has(id));
  if (changed.length > fewTags) return undefined;
  const inside = await insideHistory(copy, kept.facts.head, changed);
  // Read as if they were new: the same numbers find their rows.
  const marks = inside.length
    ? await readLog(copy, { ...asked, revisions: ['--no-walk=unsorted', ...inside] }, reading)
    : undefined;
  const signed = [...columns.identities, ...(marks?.identities ?? [])];
  const who = whoIsWho(signed, kept.identities, asked.key, institutionsOf(kept.facts.history));
  const [dates, read] = [columns.tagged, columns.commits];
  const newer = rowsOf(columns, who);
  const older = rowsKept(kept, who);
  for (let row = 0; row < newer.length; row++) if (sameRows(older, newer, row).length) return undefined;
  if (marks && !mark(older, rowsOf(marks, shifted(who, columns.identities.length), 'commits')))
    return undefined;
  return { who, settled: settle(joined(newer, older), who.people, who.domains), read, dates };
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))]);
}

async function insideHistory(
  { gitDir, graph, repository }: Copy,
  head: string,
  ids: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  const options = { gitDir, seconds: 120 };
  for (const id of ids) {
    const end = await git(['merge-base', '--is-ancestor', id, head], graph ? withGraph(options) : options);
    const { code } = within(end, { repository, seconds: options.seconds });
    if (code === 0) found.push(id);
  }
  return found;
}

/** Numbers of the organisations that one address is enough to tell of. */
const institutionsOf = ({ domains }: KeptFacts['facts']['history']) =>
  new Set(domains.filter((name) => /^d\d+i$/.test(name)).map((name) => Number.parseInt(name.slice(1), 10)));

/** The signatures of a second log follow those of the first. */
const shifted = (who: Who, by: number): Who => ({ ...who, place: who.place.subarray(by) });

/** Sets or takes away the mark of a version on rows that bear the same numbers: those are interchangeable. */
function mark(kept: Rows, changed: Rows): boolean {
  for (let row = 0; row < changed.length; row++) {
    const found = sameRows(kept, changed, row).find((at) => kept.tagged[at] !== changed.tagged[row]);
    if (found === undefined) return false;
    kept.tagged[found] = changed.tagged[row]!;
  }
  return true;
}
