// SPDX-License-Identifier: AGPL-3.0-or-later
// From a copy to Facts: one reading of its log, its tags, its head. What names people is forgotten when this
// returns.

import type { KeptClaim } from '../claim/claim.ts';
import { keptClaim } from '../facts/declared.ts';
import { collector, type Facts } from '../facts/facts.ts';
import type { KeptFacts } from '../facts/kept.ts';
import { settle } from '../facts/settle.ts';
import { readAgents } from './agents.ts';
import { type Appended, readSince, type Since } from './append.ts';
import type { Copy } from './copy.ts';
import { type LogAsked, type Reading, readLog } from './log.ts';
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
  readonly since?: Since | undefined;
}

export interface Collected extends KeptFacts {
  readonly how: 'updated' | 'whole';
  /** Commits read. */
  readonly read: number;
}

/** What is asked of a log, and the key that salts what is kept of it. */
type Asked = Omit<LogAsked, 'revisions'> & { readonly key: Uint8Array };

/**
 * @throws Problem unavailable as `within`, invalid `measure.unreadable` where objects are missing or broken
 */
export async function collect(copy: Copy, collecting: Collecting): Promise<Collected> {
  const { head } = copy;
  const [mailmap, tags] = await Promise.all([mailmapAt(copy), commitsOfTags(copy, copy.tags)]);
  const asked = { tags: new Set(tags.values()), mailmap, key: collecting.key };
  const reading = readHead(copy, collecting.seconds);
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

type ReadHistory = Appended & { readonly how: 'updated' | 'whole'; readonly claim?: KeptClaim | undefined };

/** What is new where the rest is kept and sure; else all of it. */
async function readHistory(
  copy: Copy,
  asked: Asked,
  collecting: Collecting,
  reading: Promise<Head>,
): Promise<ReadHistory> {
  const { since } = collecting;
  // Declared robots are told by their names, and no name was kept.
  const mayAppend = since && since.kept.facts.mailmap === asked.mailmap && !(await reading).claim?.bots;
  const appended = mayAppend ? await readSince(copy, since, asked, collecting) : undefined;
  if (appended) return { ...appended, how: 'updated', claim: claimOf((await reading).claim, [], []) };
  const columns = await readLog(copy, { ...asked, revisions: [copy.head] }, collecting);
  const [dates, read, signed] = [columns.tagged, columns.commits, columns.identities];
  const who = whoIsWho(signed, [], asked.key);
  const settled = settle(rowsOf(columns, who), who.people, who.domains);
  const persons = signed.map((_, index) => settled.persons[who.person[who.place[index]!]!]!);
  return { who, settled, read, dates, how: 'whole', claim: claimOf((await reading).claim, signed, persons) };
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
