// SPDX-License-Identifier: AGPL-3.0-or-later
// The file of answers, one line of JSON each. It is the truth of what was handed over: read at the start,
// repaired where a line was cut short, and only added to.
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Demands } from '../ci/outcome.ts';
import { gravest, type Judged, type Verdict, verdictOf } from '../ci/verdict.ts';

export interface AnswersFile {
  /** Lines of the list that already have their answer. */
  readonly positions: readonly number[];
  /** Adds the lines of these positions, each whole and once; they are on the disk when this returns. */
  add(lines: ReadonlyMap<number, string>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the answers of a list, or begins them. @param asked line of the list → what it asks for
 * @throws Problem conflict `measure.list.other-results`, unavailable `measure.list.not-written`
 */
export async function openAnswers(file: string, asked: ReadonlyMap<number, string>): Promise<AnswersFile> {
  const handle = await open(file, 'a+').catch((error) => Promise.reject(notWritten(file, error)));
  try {
    if (!(await handle.stat()).isFile()) throw notWritten(file, { code: 'ENOTFILE' });
    const { positions, bytes } = await readAnswers(file, asked);
    await handle.truncate(bytes);
    const there = new Set(positions);
    const add = async (lines: ReadonlyMap<number, string>) => {
      // The database may have been lost after a line was written and before that was noted. Such a line is
      // noted now and not written a second time.
      const fresh = [...lines].filter(([position]) => !there.has(position));
      await addLines(
        handle,
        file,
        fresh.map(([, line]) => line),
      );
      for (const [position] of fresh) there.add(position);
    };
    return { positions, add, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * Makes sure that the file can be written, before anything is asked of anybody.
 * @throws Problem unavailable `measure.list.not-written`
 */
export async function tryAnswers(file: string): Promise<void> {
  await open(file, 'a').then(
    (handle) => handle.close(),
    (error) => Promise.reject(notWritten(file, error)),
  );
}

/**
 * What stands in the file, if there is one, and up to which byte its lines are whole.
 * @throws Problem conflict `measure.list.other-results`
 */
export async function readAnswers(
  file: string,
  asked: ReadonlyMap<number, string>,
): Promise<{ positions: number[]; bytes: number }> {
  const positions = new Set<number>();
  let [bytes, number] = [0, 0];
  for await (const line of wholeLines(file)) {
    number++;
    const [position, what] = headOf(line);
    if (position === undefined || asked.get(position) !== what || positions.has(position))
      throw new Problem('conflict', 'measure.list.other-results', { file, line: number });
    positions.add(position);
    bytes += line.length + 1;
  }
  return { positions: [...positions], bytes };
}

/** The gravest verdict on the answers of a list, read line by line. */
export async function verdictOfList(file: string, demands: Demands): Promise<Verdict> {
  let worst: Verdict = 'passed';
  for await (const line of wholeLines(file))
    worst = gravest([worst, verdictOf(JSON.parse(line.toString('utf8')) as Judged, demands)]);
  return worst;
}

/** Without their ends. The last one has none when the program was stopped while it wrote: it is left out. */
async function* wholeLines(file: string): AsyncGenerator<Buffer> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return;
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const bytes: Buffer = held.length ? Buffer.concat([held, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield bytes.subarray(from, end);
      from = end + 1;
    }
    held = bytes.subarray(from);
  }
}

/** The line of the list that an answer is of, and what it asked for. */
function headOf(line: Buffer): [position?: number, asked?: string] {
  const found = /^\{"line":(\d{1,9}),"asked":("(?:[^"\\]|\\.)*"),/.exec(line.toString('utf8', 0, 20_000));
  if (!found || line.at(-1) !== 0x7d) return [];
  try {
    return [Number(found[1]), JSON.parse(found[2]!) as string];
  } catch {
    return [];
  }
}

async function addLines(handle: FileHandle, file: string, lines: readonly string[]): Promise<void> {
  try {
    await handle.appendFile(lines.map((line) => `${line}\n`).join(''));
    await handle.datasync();
  } catch (error) {
    throw notWritten(file, error as NodeJS.ErrnoException);
  }
}

function notWritten(file: string, cause: { code?: string; message?: string }): Problem {
  return new Problem(
    'unavailable',
    'measure.list.not-written',
    { file, why: oneLine(cause.code ?? cause.message ?? '', 100) },
    { cause },
  );
}
