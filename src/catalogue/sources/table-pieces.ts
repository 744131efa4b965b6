// SPDX-License-Identifier: AGPL-3.0-or-later
// A long table cut where a row ends: each part is read as a table by itself.
import { Problem } from '../../base/problem.ts';
import type { LongFile } from './reading.ts';

/** Bytes of a part, and of a row at most. */
const usual = 1_000_000;
const longestRow = 5_000_000;
const [quote, newline] = [0x22, 0x0a];

/** @throws Problem invalid `catalogue.import.not-csv`: quotes that never close */
export async function* tableParts(file: LongFile): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  let isQuoted = false;
  for await (const chunk of asBytes(file)) {
    let end = -1;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === newline && !isQuoted) end = at;
    }
    if (size + chunk.length < usual || end < 0) {
      held.push(chunk);
      size += chunk.length;
      if (size > longestRow)
        throw new Problem('invalid', 'catalogue.import.not-csv', { file: file.name, line: 1 });
      continue;
    }
    yield Buffer.concat([...held, chunk.subarray(0, end + 1)]);
    held = [chunk.subarray(end + 1)];
    size = held[0]!.length;
  }
  const rest = Buffer.concat(held);
  if (rest.length > 0) yield rest;
}

/** Characters of two bytes become those of UTF-8, in which a row ends where a byte says so. */
async function* asBytes(file: LongFile): AsyncGenerator<Buffer> {
  let decoding: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of file.chunks()) {
    if (isFirst) {
      const mark = chunk.toString('latin1', 0, 2);
      if (mark === '\xff\xfe') decoding = new TextDecoder('utf-16le');
      if (mark === '\xfe\xff') decoding = new TextDecoder('utf-16be');
    }
    isFirst = false;
    yield decoding ? Buffer.from(decoding.decode(chunk, { stream: true })) : chunk;
  }
}
