// SPDX-License-Identifier: AGPL-3.0-or-later
// The history as a CSV, one row a commit, newest first: the columns in which public histories are exchanged for back-tests.
import type { History } from './facts.ts';

export const historyColumns =
  'author_ts,committer_ts,author,author_domain,committer,parents,is_bot,files_changed,docs_files,test_files,tagged';

/** The three columns of paths stay empty where the copy had no trees: unknown, not zero. */
export function historyToCsv(history: History): string {
  const { paths } = history;
  const rows = [historyColumns];
  for (let row = 0; row < history.length; row++) {
    const known = paths ? `${paths.filesChanged[row]},${paths.docsFiles[row]},${paths.testFiles[row]}` : ',,';
    const who = `${history.author[row]},${history.domains[history.authorDomain[row]!]},${history.committer[row]}`;
    rows.push(
      `${history.authorTs[row]},${history.committerTs[row]},${who},${history.parents[row]},${history.isBot[row]},${known},${history.tagged[row]}`,
    );
  }
  return `${rows.join('\n')}\n`;
}

/** Reads that CSV from its bytes. @throws RangeError on another header, a missing column or a word where a number belongs */
export function historyFromCsv(bytes: Uint8Array): History {
  const text = new TextDecoder('latin1');
  const lines = text.decode(bytes).split(/\r?\n/);
  if (lines[0]?.trim() !== historyColumns) throw new RangeError('not a history: its first line is not the list of columns');
  const rows = lines.slice(1).filter(Boolean);
  const table = rows.map((line) => line.split(','));
  const wrong = table.findIndex((cells) => cells.length !== 11);
  if (wrong >= 0) throw new RangeError(`row ${wrong + 2} has ${table[wrong]!.length} columns instead of 11`);
  const { domains, numbers } = domainsOf(table);
  const column = (index: number) => table.map((cells, row) => whole(cells[index]!, row));
  const hasPaths = table.length > 0 && table[0]![7] !== '';
  return {
    length: table.length,
    authorTs: Float64Array.from(column(0)),
    committerTs: Float64Array.from(column(1)),
    author: Uint32Array.from(column(2)),
    authorDomain: numbers,
    domains,
    committer: Uint32Array.from(column(4)),
    parents: Uint8Array.from(column(5)),
    isBot: Uint8Array.from(column(6)),
    tagged: Uint8Array.from(column(10)),
    ...(hasPaths
      ? {
          paths: {
            filesChanged: Uint32Array.from(column(7)),
            docsFiles: Uint32Array.from(column(8)),
            testFiles: Uint32Array.from(column(9)),
          },
        }
      : {}),
  };
}

function whole(cell: string, row: number): number {
  const value = Number(cell);
  if (!Number.isInteger(value)) throw new RangeError(`row ${row + 2} holds “${cell.slice(0, 20)}” where a whole number belongs`);
  return value;
}

function domainsOf(table: readonly string[][]): { domains: string[]; numbers: Uint32Array } {
  const domains: string[] = [];
  const known = new Map<string, number>();
  const numbers = Uint32Array.from(table, (cells) => {
    const domain = cells[3]!;
    if (!known.has(domain)) known.set(domain, domains.push(domain) - 1);
    return known.get(domain)!;
  });
  return { domains, numbers };
}
