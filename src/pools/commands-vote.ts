// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle vote count`: what a vote comes to by its rule. Exit 0: adopted; 1: anything else, a refused rule
// too; 2: what was given cannot be read.
import { readFile } from 'node:fs/promises';
import { Problem } from '../base/problem.ts';
import { isZone } from '../base/zone.ts';
import { loadHolidays } from '../law/sources-rows.ts';
import type { Machine } from '../platform/cli.ts';
import { isComplaint, readTable } from '../platform/table/read.ts';
import type { BallotLine } from './votes/ballot.ts';
import { type BallotTable, ballotHeadings, ballotsIn } from './votes/ballots.ts';
import { type Counted, countVote } from './votes/count.ts';
import { readRule } from './votes/rule.ts';
import { momentReader } from './votes/timing.ts';
import { countedJson, countedWords } from './votes/words.ts';

export interface CountFlags {
  readonly rule: string;
  readonly ballots: string;
  readonly at?: string;
  readonly json?: boolean;
}

export async function countCommand(flags: CountFlags, machine: Machine): Promise<void> {
  try {
    const counted = await countFiles(flags, machine);
    machine.out((flags.json ? countedJson : countedWords)(counted, machine.say));
    process.exitCode = counted.result === 'adopted' ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = machine.say(error.textKey, error.facts);
    if (flags.json) machine.out(refusal(error, message));
    else machine.err(message);
    process.exitCode = error.kind === 'invalid' ? 2 : 1;
  }
}

async function countFiles({ rule, ballots, at }: CountFlags, machine: Machine): Promise<Counted> {
  const read = readRule((await bytesOf(rule)).toString('utf8'));
  const lines = linesIn(await bytesOf(ballots), machine);
  // a zone that is none is told by the count itself
  return countVote(read, lines, {
    holidays: loadHolidays(),
    at: at === undefined ? undefined : momentOf(at, read.zone),
  });
}

function momentOf(written: string, zone: string): number {
  const at = /[Zz]$|[+-]\d\d:?\d\d$/.test(written.trim()) || isZone(zone) ? momentReader(zone)(written) : 0;
  if (at === undefined) throw new Problem('invalid', 'pools.vote.no-moment', { place: '--at', written });
  return at;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Problem('invalid', 'pools.vote.rule-no-file', { file });
  }
}

function linesIn(bytes: Buffer, { say }: Machine): BallotLine[] {
  const table = readTable(bytes, { knows: (heading) => ballotHeadings.has(heading.trim().toLowerCase()) });
  if (isComplaint(table))
    throw new Problem('invalid', 'pools.vote.table', { line: table.line, said: say(table.key, table.facts) });
  return ballotsIn(table satisfies BallotTable);
}

/** `refused`: the last word of the sentence's key; `bound`: what would hold. */
function refusal({ textKey, facts }: Problem, message: string): string {
  const about = (...names: string[]) =>
    Object.fromEntries(names.filter((name) => name in facts).map((name) => [name, facts[name]]));
  const bound = about('mostMembers', 'mostWeight');
  return JSON.stringify(
    {
      ...{ refused: textKey.split('.').pop(), message },
      ...about('member', 'column', 'place'),
      ...(Object.keys(bound).length > 0 ? { bound } : {}),
    },
    null,
    2,
  );
}
