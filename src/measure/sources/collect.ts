// SPDX-License-Identifier: AGPL-3.0-or-later
// From a copy to Facts: one reading of its log, its tags, its head. What names people is forgotten when this
// returns.

import type { KeptClaim } from '../claim/claim.ts';
import { keptClaim } from '../facts/declared.ts';
import { collector, type Facts } from '../facts/facts.ts';
import type { KeptFacts } from '../facts/kept.ts';
import { settle } from '../facts/settle.ts';
import { helpedCommits } from './agents.ts';
import type { Copy } from './copy.ts';
import { type Reading, readLog } from './log.ts';
import type { KeptLog } from './log-file.ts';
import type { LogColumns } from './log-reader.ts';
import { rowsOf } from './rows.ts';
import { hasher, readIdentity } from './signatures.ts';
import { commitsOfTags, datedTags, type TagCommits } from './tags.ts';
import { type Head, mailmapAt, readHead } from './tree.ts';
import { readUpkeep } from './upkeep.ts';
import { keptIdentities, seal, whoIsWho } from './who.ts';

export interface Collecting extends Reading {
  /** Salts the hashes of who is who; without it nothing of them is kept. */
  readonly key?: Uint8Array;
  /** What was kept of a reading whose head is part of this history. */
  readonly since?: KeptLog | undefined;
  /** Keeps what was read for the next reading. */
  readonly keepLog?: ((columns: LogColumns) => Promise<unknown>) | undefined;
}

export interface Collected extends KeptFacts {
  readonly how: 'updated' | 'whole';
  /** Commits read. */
  readonly read: number;
}

/** Hashes made with it order those who came in the same second; none is kept. */
const noKey = new Uint8Array(32);

/**
 * @throws Problem unavailable as `within`, invalid `measure.unreadable` where objects are missing or broken
 */
export async function collect(copy: Copy, collecting: Collecting): Promise<Collected> {
  const { key } = collecting;
  const reading = { head: readHead(copy), mailmap: mailmapAt(copy), tags: commitsOfTags(copy, copy.tags) };
  // The log is begun at once: its first answers take as long as all of these.
  const [known, mailmap, , history] = await Promise.all([
    ...([reading.head, reading.mailmap, reading.tags] as const),
    readHistory(copy, collecting, reading),
  ]);
  const { claim, releases, settled, who, how, read } = history;
  const dated = { releases, history: settled.history, readAt: copy.readAt };
  const upkeep = known.files ? await readUpkeep(copy, dated) : undefined;
  const identities = key ? keptIdentities(who, settled, hasher(key)) : [];
  const facts: Facts = {
    ...{ collector, repository: copy.repository, head: copy.head, ...dated },
    ...(known.files ? { files: known.files } : {}),
    ...(upkeep ? { upkeep } : {}),
    agents: { ...(known.agents === undefined ? {} : { path: known.agents }), commits: history.helped },
    ...(known.filesAtHead === undefined ? {} : { filesAtHead: known.filesAtHead }),
    ...(known.licence ?? {}),
    ...(claim || mailmap ? { claim: { ...claim, ...(mailmap ? { aliases: true as const } : {}) } } : {}),
    ...(mailmap ? { mailmap } : {}),
    limits: known.files ? [...copy.limits] : [...copy.limits, 'no-trees'],
    ...(key ? { seal: seal(identities, key) } : {}),
  };
  return { facts, identities, how, read };
}

/** What is read beside the log. */
interface Beside {
  readonly head: Promise<Head>;
  readonly mailmap: Promise<string | undefined>;
  readonly tags: Promise<TagCommits>;
}

async function readHistory(copy: Copy, collecting: Collecting, beside: Beside) {
  const { key, since, keepLog: keep } = collecting;
  const tags = beside.tags.then((found) => new Set(found.values()));
  const asked = { tags, mailmap: beside.mailmap, since, ...(keep ? { keep } : {}) };
  const { columns, how } = await readLog(copy, asked, collecting);
  // Told by other programs while this one finds out who is who.
  const told = Promise.all([
    datedTags(copy, await beside.tags, columns.tagged),
    helpedCommits(copy, columns.newest),
  ]);
  told.catch(() => {});
  const [read, signed] = [columns.commits, columns.identities];
  const who = whoIsWho(signed, hasher(key ?? noKey));
  const settled = settle(rowsOf(columns, who), who.people, who.domains);
  const persons = signed.map((_, index) => settled.persons[who.person[who.place[index]!]!]!);
  const claim = claimOf((await beside.head).claim, signed, persons);
  const [releases, helped] = await told;
  return { who, settled, read, how, releases, helped, claim };
}

/** What the project declares, robots as numbers of persons: their names are forgotten here. */
function claimOf(
  claim: Head['claim'],
  signed: readonly string[],
  persons: readonly number[],
): KeptClaim | undefined {
  if (!claim) return undefined;
  const identities = claim.bots ? signed.map((words) => readIdentity(Buffer.from(words, 'latin1'))) : [];
  return keptClaim(claim, identities, persons);
}
