// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of a file of any length, some at a time: UTF-8, UTF-16 with its mark, and Windows-1252 where
// bytes are no UTF-8, decided for each stretch since files are glued together from several sources.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

const [newLine, firstHigh] = [0x0a, 0x80];
/** Bytes between two places where a stretch may end. */
const longestStretch = 2 ** 22;

/** @throws the error of the file system */
export async function* textsIn(file: string): AsyncGenerator<string> {
  let wide: TextDecoder | undefined;
  let held: Buffer = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const mark = isFirst ? chunk.toString('latin1', 0, 2) : '';
    if (mark === '\xff\xfe') wide = new TextDecoder('utf-16le');
    if (mark === '\xfe\xff') wide = new TextDecoder('utf-16be');
    isFirst = false;
    if (wide) {
      yield wide.decode(chunk, { stream: true });
      continue;
    }
    held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    const end = endOfStretch(held);
    if (end === 0) continue;
    yield decoded(held.subarray(0, end));
    held = held.subarray(end);
  }
  if (held.length > 0) yield decoded(held);
}

/** After the last line; without lines, where no letter is cut. */
function endOfStretch(bytes: Buffer): number {
  const line = bytes.lastIndexOf(newLine) + 1;
  if (line > 0) return line;
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 8); at--)
    if (bytes[at]! < firstHigh) return at + 1;
  return bytes.length > longestStretch ? bytes.length : 0;
}

function decoded(bytes: Buffer): string {
  const whole = isUtf8(bytes) ? bytes.toString('utf8') : lineByLine(bytes);
  return whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole;
}

/** A stretch in which some bytes are no UTF-8: its other lines stay what they are. */
function lineByLine(bytes: Buffer): string {
  const latin = new TextDecoder('windows-1252');
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(newLine, from);
    const end = next < 0 ? bytes.length : next + 1;
    const line = bytes.subarray(from, end);
    text += isUtf8(line) ? line.toString('utf8') : latin.decode(line);
    from = end;
  }
  return text;
}
