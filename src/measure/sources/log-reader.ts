// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the answer of `git log` as it arrives, byte by byte, into columns of numbers. No message is asked for; a name that is
// not valid UTF-8 is read all the same; nothing is kept per commit but numbers.

/** What `git log -z` must print: eight fields, each ended by NUL. Names and addresses pass through the project's `.mailmap`. */
export const logFormat = '%H%x00%P%x00%at%x00%ct%x00%aN%x00%aE%x00%cN%x00%cE';
const fields = 8;
const space = 0x20;

/** Columns that grow while they are filled. `author` and `committer` index `identities` here: `name NUL mail`, as bytes (latin1). */
export class LogColumns {
  length = 0;
  authorTs = new Float64Array(4096);
  committerTs = new Float64Array(4096);
  author = new Uint32Array(4096);
  committer = new Uint32Array(4096);
  parents = new Uint8Array(4096);
  tagged = new Uint8Array(4096);
  readonly identities: string[] = [];
  /** Tagged commits met on the way: id → row. */
  readonly tagRows = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #tags: ReadonlySet<string>;
  #rest: Buffer = Buffer.alloc(0);

  /** @param tags ids of the commits that a tag points at */
  constructor(tags: ReadonlySet<string>) {
    this.#tags = tags;
  }

  /** Takes the next bytes of the answer. */
  take(chunk: Buffer): void {
    const bytes = this.#rest.length ? Buffer.concat([this.#rest, chunk]) : chunk;
    const ends = new Uint32Array(fields);
    let start = 0;
    for (;;) {
      if (!findEnds(bytes, start, ends)) break;
      this.#row(bytes, start, ends);
      start = ends[fields - 1]! + 1;
    }
    this.#rest = bytes.subarray(start);
  }

  #row(bytes: Buffer, start: number, ends: Uint32Array): void {
    const row = this.length++;
    if (row === this.parents.length) this.#grow();
    this.parents[row] = countParents(bytes, ends[0]! + 1, ends[1]!);
    this.authorTs[row] = readNumber(bytes, ends[1]! + 1, ends[2]!);
    this.committerTs[row] = readNumber(bytes, ends[2]! + 1, ends[3]!);
    this.author[row] = this.#identity(bytes.toString('latin1', ends[3]! + 1, ends[5]!));
    // Nearly all commits are committed by their author: the same bytes twice are read once.
    const same = bytes.compare(bytes, ends[3]! + 1, ends[5]!, ends[5]! + 1, ends[7]!) === 0;
    this.committer[row] = same ? this.author[row]! : this.#identity(bytes.toString('latin1', ends[5]! + 1, ends[7]!));
    if (this.#tags.size) this.#tag(bytes.toString('latin1', start, ends[0]!), row);
  }

  #tag(id: string, row: number): void {
    if (!this.#tags.has(id)) return;
    this.tagged[row] = 1;
    this.tagRows.set(id, row);
  }

  #identity(signed: string): number {
    const known = this.#known.get(signed);
    if (known !== undefined) return known;
    const number = this.identities.push(signed) - 1;
    this.#known.set(signed, number);
    return number;
  }

  #grow(): void {
    const grown = <T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = this.parents.length * 2;
    this.authorTs = grown(this.authorTs, new Float64Array(size));
    this.committerTs = grown(this.committerTs, new Float64Array(size));
    this.author = grown(this.author, new Uint32Array(size));
    this.committer = grown(this.committer, new Uint32Array(size));
    this.parents = grown(this.parents, new Uint8Array(size));
    this.tagged = grown(this.tagged, new Uint8Array(size));
  }
}

function findEnds(bytes: Buffer, start: number, ends: Uint32Array): boolean {
  let from = start;
  for (let field = 0; field < fields; field++) {
    const end = bytes.indexOf(0, from);
    if (end < 0) return false;
    ends[field] = end;
    from = end + 1;
  }
  return true;
}

function countParents(bytes: Buffer, start: number, end: number): number {
  if (end <= start) return 0;
  let count = 1;
  for (let at = start; at < end; at++) if (bytes[at] === space) count++;
  return Math.min(count, 255);
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
