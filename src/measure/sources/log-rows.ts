// SPDX-License-Identifier: AGPL-3.0-or-later
// Columns that grow while a log is read: part by part, so that growing copies nothing and no part is held
// twice.

/** Rows of the first part: most histories of a list are short. */
const least = 1024;
const most = 32_768;

export class Part {
  readonly authorTs: Float64Array<ArrayBuffer>;
  readonly committerTs: Float64Array<ArrayBuffer>;
  readonly author: Uint32Array<ArrayBuffer>;
  readonly committer: Uint32Array<ArrayBuffer>;
  readonly parents: Uint8Array<ArrayBuffer>;
  readonly tagged: Uint8Array<ArrayBuffer>;
  /** 1 for a co-author of the commit above, 2 for a tool that helped, 0 for the commit itself. */
  readonly beside: Uint8Array<ArrayBuffer>;
  /** The first sixteen digits of the commit's id, in two numbers: empty where they are not wanted. */
  readonly idHigh: Uint32Array<ArrayBuffer>;
  readonly idLow: Uint32Array<ArrayBuffer>;

  constructor(size: number, withIds: boolean) {
    this.authorTs = new Float64Array(size);
    this.committerTs = new Float64Array(size);
    this.author = new Uint32Array(size);
    this.committer = new Uint32Array(size);
    this.parents = new Uint8Array(size);
    this.tagged = new Uint8Array(size);
    this.beside = new Uint8Array(size);
    this.idHigh = new Uint32Array(withIds ? size : 0);
    this.idLow = new Uint32Array(withIds ? size : 0);
  }
}

export type ColumnName = keyof Part;

/** A part, and its rows in the whole. */
interface Placed {
  readonly start: number;
  readonly size: number;
  columns: Partial<Part>;
}

export class LogRows {
  length = 0;
  /** Of the row last given, in its part. */
  place = -1;
  readonly #parts: Placed[] = [];
  #last: Part;
  readonly #withIds: boolean;

  constructor(withIds: boolean) {
    this.#withIds = withIds;
    this.#last = this.#add(least);
  }

  #add(size: number): Part {
    const part = new Part(size, this.#withIds);
    this.#parts.push({ start: this.length, size, columns: part });
    return part;
  }

  /** Where the next row is written; `place` says at which place there. */
  next(): Part {
    this.place++;
    if (this.place === this.#last.author.length) {
      this.#last = this.#add(Math.min(most, this.place * 4));
      this.place = 0;
    }
    this.length++;
    return this.#last;
  }

  /** Rows of an earlier reading, before any of this one. */
  restore(length: number, columns: Partial<Part>): void {
    while (this.length < length) {
      const from = this.length;
      const part = this.next();
      const to = Math.min(length, from + part.author.length);
      for (const [name, whole] of Object.entries(columns))
        part[name as ColumnName].set(whole.subarray(from, to));
      this.place = to - from - 1;
      this.length = to;
    }
  }

  /** One column, part by part, as it stands. */
  *pieces(name: ColumnName): Generator<Part[ColumnName]> {
    for (const { start, size, columns } of this.#parts)
      yield columns[name]!.subarray(0, Math.min(size, this.length - start));
  }

  /** Gives one column of exact length and frees its parts. */
  release<Name extends ColumnName>(name: Name): Part[Name] {
    const whole = new (Object.getPrototypeOf(this.#last[name]).constructor)(this.length) as Part[Name];
    for (const part of this.#parts) {
      const { [name]: column, ...rest } = part.columns;
      whole.set(column!.subarray(0, Math.min(part.size, this.length - part.start)), part.start);
      part.columns = rest as Partial<Part>;
    }
    return whole;
  }
}
