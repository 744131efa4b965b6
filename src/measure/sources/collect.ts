// SPDX-License-Identifier: AGPL-3.0-or-later
// From a copy to Facts: one reading of its log, its tags, its head. What names people is forgotten when this
// returns.

import type { KeptClaim } from '../claim/claim.ts';
import { keptClaim } from '../facts/declared.ts';
import { collector, type Facts } from '../facts/facts.ts';
import type { KeptFacts } from '../facts/kept.ts';
import { settle } from '../facts/settle.ts';
import { readAgents } from './agents.ts';
import type { Copy } from './copy.ts';
import { type LogAsked, type Reading, readLog } from './log.ts';
import type { KeptLog } from './log-file.ts';
import type { LogColumns } from './log-reader.ts';
import { rowsOf } from './rows.ts';
import { readIdentity } from './signatures.ts';
import { commitsOfTags, datedTags } from './tags.ts';
import { type Head, mailmapAt, readHead } from './tree.ts';
import { readUpkeep } from './upkeep.ts';
import { keptIdentities, seal, whoIsWho } from './who.ts';

export interface Collecting extends Reading {
  /** Salts the hashes of who is who. */
  readonly key: Uint8Array;
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

/**
 * @throws Problem unavailable as `within`, invalid `measure.unreadable` where objects are missing or broken
 */
export async function collect(copy: Copy, collecting: Collecting): Promise<Collected> {
  const { head } = copy;
  const [mailmap, tags] = await Promise.all([mailmapAt(copy), commitsOfTags(copy, copy.tags)]);
  const { since, keepLog: keep } = collecting;
  const asked = { tags: new Set(tags.values()), mailmap, since, ...(keep ? { keep } : {}) };
  const reading = readHead(copy);
  const [known, { claim, how, ...history }] = await Promise.all([
    reading,
    readHistory(copy, asked, collecting, reading),
  ]);
  const releases = await datedTags(copy, tags, history.dates);
  const dated = { releases, history: history.settled.history, readAt: copy.readAt };
  const [upkeep, agents] = await Promise.all([
    known.files ? readUpkeep(copy, dated) : undefined,
    readAgents(copy, dated.history, known.agents),
  ]);
  const identities = keptIdentities(history.who, history.settled);
  const facts: Facts = {
    ...{
      collector,
      repository: copy.repository,
      head,
      ...dated,
    },
    ...(known.files ? { files: known.files } : {}),
    ...(upkeep ? { upkeep } : {}),
    agents,
    ...(known.filesAtHead === undefined ? {} : { filesAtHead: known.filesAtHead }),
    ...(known.licence ?? {}),
    ...(claim || mailmap ? { claim: { ...claim, ...(mailmap ? { aliases: true as const } : {}) } } : {}),
    ...(mailmap ? { mailmap } : {}),
    limits: known.files ? [...copy.limits] : [...copy.limits, 'no-trees'],
    seal: seal(identities, collecting.key),
  };
  return { facts, identities, how, read: history.read };
}

async function readHistory(copy: Copy, asked: LogAsked, collecting: Collecting, reading: Promise<Head>) {
  const { columns, how } = await readLog(copy, asked, collecting);
  const [dates, read, signed] = [columns.tagged, columns.commits, columns.identities];
  const who = whoIsWho(signed, collecting.key);
  const settled = settle(rowsOf(columns, who), who.people, who.domains);
  const persons = signed.map((_, index) => settled.persons[who.person[who.place[index]!]!]!);
  return { who, settled, read, dates, how, claim: claimOf((await reading).claim, signed, persons) };
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
