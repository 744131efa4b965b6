// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the answer of `git log` as it arrives, byte by byte, into columns of numbers. Of messages only the
// trailers that name somebody are asked for; a name that is not valid UTF-8 is
// read all the same; nothing is kept per commit but numbers.
import { isRepeated, type KeptColumns, keptColumns, taggedIn } from './log-kept.ts';
import { type ColumnName, LogRows, type Part } from './log-rows.ts';
import { LogSignatures } from './log-signatures.ts';
import { readTrailers, trailersFormat } from './trailers.ts';

/**
 * What `git log -z` must print: nine fields, each ended by NUL. Names and addresses as they were signed: the
 * project's `.mailmap` is applied to each signature once, and not to each commit.
 */
export const logFormat = `%H%x00%P%x00%at%x00%ct%x00%an%x00%ae%x00%cn%x00%ce%x00${trailersFormat}`;
const fields = 9;
/** No id has fewer digits. */
const leastId = 40;

/** `author` and `committer` index `identities` here: `name NUL mail`, as bytes (latin1). */
export class LogColumns {
  /** Tagged commits met on the way: id → committer date. */
  readonly tagged = new Map<string, number>();
  readonly #rows: LogRows;
  readonly #withIds: boolean;
  readonly #signatures = new LogSignatures();
  /** Trailers met → numbers of the signatures that they name; of tools, negative and less one. */
  readonly #trailers = new Map<string, readonly number[]>();
  /** Commits read, where `length` counts each co-author too, and what was restored. */
  commits = 0;
  /** Date of the newest commit: seconds since 1970, 0 where there is none. */
  newest = 0;
  #restored = 0;
  readonly #tags: ReadonlySet<string>;
  readonly #tagBeginnings: ReadonlySet<number>;
  readonly #ends = new Uint32Array(fields);
  #held: Buffer = Buffer.alloc(16 * 1024);
  #end = 0;

  /**
   * @param tags ids of the commits that a tag points at
   * @param withIds the beginnings of ids are held too, so that what was read can be kept
   */
  constructor(tags: ReadonlySet<string>, withIds = false) {
    this.#tags = tags;
    this.#withIds = withIds;
    this.#rows = new LogRows(withIds);
    this.#tagBeginnings = new Set([...tags].map((id) => beginning(Buffer.from(id, 'latin1'), 0)));
  }

  get length(): number {
    return this.#rows.length;
  }

  get identities(): readonly string[] {
    return this.#signatures.words;
  }

  /** Other words for a signature, once it was looked up. */
  rename(number: number, words: string): void {
    this.#signatures.words[number] = words;
  }

  /** Takes what an earlier reading kept, before anything else, and marks the versions of today in it. */
  restore({ length, columns, signatures }: KeptColumns): void {
    for (const words of signatures) this.#signatures.number(Buffer.from(words, 'latin1'), 0, words.length);
    this.#rows.restore(length, { ...columns, tagged: taggedIn(columns, this.#tags, this.tagged) });
    this.#restored = length;
    for (const at of columns.committerTs) if (at > this.newest) this.newest = at;
  }

  /** What a later reading can take up again. Not after a column was released or a signature renamed. */
  kept(): { length: number; signatures: readonly string[]; pieces: Iterable<Part[ColumnName]> } {
    return { length: this.length, signatures: this.identities, pieces: this.#pieces() };
  }

  *#pieces(): Generator<Part[ColumnName]> {
    for (const [name] of keptColumns) yield* this.#rows.pieces(name);
  }

  /** Whether a commit that was read stands among those restored: git may list it where clocks are skewed. */
  get repeats(): boolean {
    return isRepeated(this.#rows, this.#restored);
  }

  /** One column, whole; it can be asked for once, so that a long history is not held twice. */
  release<Name extends ColumnName>(name: Name): ReturnType<typeof LogRows.prototype.release<Name>> {
    return this.#rows.release(name);
  }

  /** Takes the next bytes of the answer. */
  take(chunk: Buffer): void {
    this.#append(chunk);
    const [bytes, ends] = [this.#held, this.#ends];
    let start = 0;
    while (findEnds(bytes, start, this.#end, ends)) {
      this.#row(bytes, start, ends);
      start = ends[fields - 1]! + 1;
    }
    bytes.copyWithin(0, start, this.#end);
    this.#end -= start;
  }

  /** One buffer for all chunks: what is not whole yet waits at its beginning. */
  #append(chunk: Buffer): void {
    if (this.#end + chunk.length > this.#held.length) {
      const wider = Buffer.alloc((this.#end + chunk.length) * 2);
      this.#held.copy(wider, 0, 0, this.#end);
      this.#held = wider;
    }
    chunk.copy(this.#held, this.#end);
    this.#end += chunk.length;
  }

  #row(bytes: Buffer, start: number, ends: Uint32Array): void {
    this.commits++;
    const part = this.#rows.next();
    const row = this.#rows.place;
    if (this.#withIds) {
      part.idHigh[row] = readDigits(bytes, start);
      part.idLow[row] = readDigits(bytes, start + 8);
    }
    part.parents[row] = countParents(ends[0]! - start, ends[1]! - ends[0]!);
    part.authorTs[row] = readNumber(bytes, ends[1]! + 1, ends[2]!);
    part.committerTs[row] = readNumber(bytes, ends[2]! + 1, ends[3]!);
    if (part.committerTs[row]! > this.newest) this.newest = part.committerTs[row]!;
    part.author[row] = this.#signatures.number(bytes, ends[3]! + 1, ends[5]!);
    // Nearly all commits are committed by their author: the same bytes twice are read once.
    const same = isTwice(bytes, ends[3]! + 1, ends[5]! + 1, ends[7]! - ends[5]!);
    part.committer[row] = same ? part.author[row]! : this.#signatures.number(bytes, ends[5]! + 1, ends[7]!);
    this.#mark(bytes, start, ends, part, row);
    if (ends[8]! > ends[7]! + 1) this.#besides(bytes.toString('latin1', ends[7]! + 1, ends[8]!), part, row);
  }

  #mark(bytes: Buffer, start: number, ends: Uint32Array, part: Part, row: number): void {
    if (!this.#tagBeginnings.has(beginning(bytes, start))) return;
    const id = bytes.toString('latin1', start, ends[0]!);
    if (!this.#tags.has(id)) return;
    part.tagged[row] = 1;
    this.tagged.set(id, part.committerTs[row]!);
  }

  /** A row more for each one that the trailers of a commit name, with the numbers of the commit. */
  #besides(trailers: string, commit: Part, row: number): void {
    let named = this.#trailers.get(trailers);
    if (!named) {
      named = readTrailers(trailers).map(({ signed, isAuthor }) => {
        const bytes = Buffer.from(signed, 'latin1');
        const number = this.#signatures.number(bytes, 0, bytes.length);
        return isAuthor ? number : -number - 1;
      });
      this.#trailers.set(trailers, named);
    }
    for (const one of named) {
      const part = this.#rows.next();
      const at = this.#rows.place;
      for (const name of copiedBeside) part[name][at] = commit[name][row]!;
      part.author[at] = one < 0 ? -one - 1 : one;
      part.beside[at] = one < 0 ? 2 : 1;
    }
  }
}

/** What a row of a co-author has of the commit. */
const copiedBeside = ['authorTs', 'committerTs', 'committer', 'parents'] as const;

/** The first six digits of an id: most commits bear no tag, and are told so without making a word. */
function beginning(bytes: Buffer, start: number): number {
  return start + 6 > bytes.length ? 0 : bytes.readUIntLE(start, 6);
}

/**
 * Where the nine fields of a row end; false where it is not whole yet. One loop: a call for each field costs
 * more than its bytes.
 */
function findEnds(bytes: Buffer, start: number, limit: number, ends: Uint32Array): boolean {
  let at = start + leastId;
  for (let field = 0; field < fields; field++) {
    while (at < limit && bytes[at] !== 0) at++;
    if (at >= limit) return false;
    ends[field] = at++;
  }
  return true;
}

/** @param id digits of an id @param parents digits and spaces of all of them, with the NUL at their end */
function countParents(id: number, parents: number): number {
  return Math.min(Math.floor(parents / (id + 1)), 255);
}

/** Whether the same bytes stand in both places, each ended by NUL. */
function isTwice(bytes: Buffer, first: number, second: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[first + at] !== bytes[second + at]) return false;
  return true;
}

/** Eight hexadecimal digits as git prints them: small letters. */
function readDigits(bytes: Buffer, start: number): number {
  let value = 0;
  for (let at = start; at < start + 8; at++) {
    const byte = bytes[at]!;
    value = (value << 4) | (byte < 0x3a ? byte - 0x30 : byte - 0x57);
  }
  return value >>> 0;
}

/** Digits as a number; 0 for what is no date (git prints nothing where a commit has none). */
function readNumber(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return Number.isSafeInteger(value) ? value : 0;
}
