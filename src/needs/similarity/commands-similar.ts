// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle needs similar`: pairs of needs, whether each is one need, and why. Exit 0: answered; 1: refused,
// naming the line; 2: what was given cannot be read.
import { readFile } from 'node:fs/promises';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { Machine } from '../../platform/cli.ts';
import { isComplaint, readTable } from '../../platform/table/read.ts';
import { type Comparison, compareNeeds } from './compare.ts';
import { mostRead, readNeed } from './reading.ts';
import { reasonWords } from './reasons.ts';

export interface SimilarFlags {
  readonly pairs: string;
  readonly json?: boolean;
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

const mostPairs = 100_000;
/** Characters of one need: nothing is left unread without a word. */
const longest = mostRead;

export async function similarCommand({ pairs, json }: SimilarFlags, machine: Machine): Promise<void> {
  try {
    const read = await pairsIn(pairs, machine);
    const compared = read.map((pair) => ({ pair, found: compare(pair) }));
    if (json)
      machine.out(
        JSON.stringify(
          compared.map((one) => answerOf(one.pair, one.found, machine)),
          null,
          2,
        ),
      );
    else for (const { pair, found } of compared) machine.out(lineOf(pair, found, machine));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = machine.say(error.textKey, error.facts);
    if (json) machine.out(refusal(error, message));
    else machine.err(message);
    process.exitCode = error.kind === 'invalid' ? 2 : 1;
  }
}

const compare = ({ a, b }: Pair): Comparison => {
  const thesaurus = loadThesaurus();
  return compareNeeds(readNeed(a, thesaurus), readNeed(b, thesaurus), thesaurus);
};

async function pairsIn(file: string, { say }: Machine): Promise<Pair[]> {
  const table = readTable(await bytesOf(file), {
    knows: (heading) => isHeading(heading, 'a') || isHeading(heading, 'b'),
    mostRows: mostPairs,
  });
  if (isComplaint(table)) {
    const said = say(table.key, table.facts);
    throw new Problem('invalid', 'needs.similar.table', { line: table.line, said });
  }
  const [a, b] = (['a', 'b'] as const).map((column) => {
    const place = table.heading.cells.findIndex((heading) => isHeading(heading, column));
    if (place < 0) throw new Problem('invalid', 'needs.similar.no-column', { column });
    return place;
  });
  if (table.rows.length > mostPairs)
    throw new Problem('unfit', 'needs.similar.too-many', { most: mostPairs });
  return table.rows.map(({ line, cells }) => ({
    a: needIn(cells[a!], 'a', line),
    b: needIn(cells[b!], 'b', line),
  }));
}

const isHeading = (heading: string, column: string) => heading.trim().toLowerCase() === column;

function needIn(cell: string | undefined, column: string, line: number): string {
  if (oneLine(cell ?? '') === '') throw new Problem('unfit', 'needs.similar.empty-need', { line, column });
  if (cell!.length > longest)
    throw new Problem('unfit', 'needs.similar.too-long', { line, column, most: longest });
  return cell!;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Problem('invalid', 'needs.similar.no-file', { file });
  }
}

const reasonsIn = ({ reasons }: Comparison, { lang, say }: Machine): string[] =>
  reasons.map((reason) => reasonWords(reason, say, loadThesaurus(), lang));

const answerOf = ({ a, b }: Pair, found: Comparison, machine: Machine) => ({
  a,
  b,
  score: found.score,
  same: found.same,
  reasons: reasonsIn(found, machine),
});

const lineOf = ({ a, b }: Pair, found: Comparison, machine: Machine): string =>
  machine.say(found.same ? 'needs.similar.line-same' : 'needs.similar.line-other', {
    a: oneLine(a, 80),
    b: oneLine(b, 80),
    score: found.score,
    why: reasonsIn(found, machine).join(' '),
  });

/** `refused`: the last word of the sentence's key; `bound`: what would hold, where there is a bound. */
function refusal({ textKey, facts }: Problem, message: string): string {
  const about = Object.fromEntries(
    ['line', 'column'].filter((name) => name in facts).map((name) => [name, facts[name]]),
  );
  const bound = 'most' in facts ? { bound: { most: facts.most } } : {};
  return JSON.stringify({ refused: textKey.split('.').pop(), message, ...about, ...bound }, null, 2);
}
