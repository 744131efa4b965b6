// SPDX-License-Identifier: AGPL-3.0-or-later
// Columns that grow while a log is read: part by part, so that growing copies nothing and no part is held
// twice.

const size = 32_768;

export class Part {
  /** The first sixteen digits of the commit's id, in two numbers: empty where they are not wanted. */
  readonly idHigh: Uint32Array<ArrayBuffer>;
  readonly idLow: Uint32Array<ArrayBuffer>;
  readonly authorTs = new Float64Array(size);
  readonly committerTs = new Float64Array(size);
  readonly author = new Uint32Array(size);
  readonly committer = new Uint32Array(size);
  readonly parents = new Uint8Array(size);
  readonly tagged = new Uint8Array(size);
  /** 1 for a co-author of the commit above, 2 for a tool that helped, 0 for the commit itself. */
  readonly beside = new Uint8Array(size);

  constructor(withIds: boolean) {
    this.idHigh = new Uint32Array(withIds ? size : 0);
    this.idLow = new Uint32Array(withIds ? size : 0);
  }
}

export type ColumnName = keyof Part;

export class LogRows {
  length = 0;
  /** Of the row last given, in its part. */
  place = 0;
  #parts: Partial<Part>[] = [];
  #last: Part;
  readonly #withIds: boolean;

  constructor(withIds: boolean) {
    this.#withIds = withIds;
    this.#last = new Part(withIds);
  }

  /** Where the next row is written; `place` says at which place there. */
  next(): Part {
    this.place = this.length++ % size;
    if (this.place === 0 && this.length > 1) this.#last = new Part(this.#withIds);
    if (this.place === 0) this.#parts.push(this.#last);
    return this.#last;
  }

  /** Rows of an earlier reading, before any of this one. */
  restore(length: number, columns: Partial<Part>): void {
    while (this.length < length) {
      const part = this.next();
      const from = this.length - 1;
      this.length = Math.min(length, from + size);
      for (const [name, whole] of Object.entries(columns))
        part[name as ColumnName].set(whole.subarray(from, this.length));
    }
  }

  /** One column, part by part, as it stands. */
  *pieces(name: ColumnName): Generator<Part[ColumnName]> {
    for (const [index, part] of this.#parts.entries())
      yield part[name]!.subarray(0, Math.min(size, this.length - index * size));
  }

  /** Gives one column of exact length and frees its parts. */
  release<Name extends ColumnName>(name: Name): Part[Name] {
    const whole = new (Object.getPrototypeOf(this.#last[name]).constructor)(this.length) as Part[Name];
    this.#parts.forEach((part, index) => {
      const rows = Math.min(size, this.length - index * size);
      whole.set(part[name]!.subarray(0, rows), index * size);
    });
    this.#parts = this.#parts.map(({ [name]: _, ...rest }) => rest as Partial<Part>);
    return whole;
  }
}
