// SPDX-License-Identifier: AGPL-3.0-or-later
// Numbers the signatures (name and address) of a log straight from its bytes: a string is made once for
// each signature and not for each commit, which is much faster.

/** Places tried from the hash on. */
const near = 32;

/** Signatures met, numbered from 0 in the order of their first appearance. */
export class LogSignatures {
  /** Number → `name NUL mail`, bytes as latin1. */
  readonly words: string[] = [];
  readonly #bytes: Buffer[] = [];
  /** Open addressing by hash: number + 1, 0 where free. */
  #table = new Uint32Array(1024);

  /**
   * Those for which the table had no near place: addresses are chosen by strangers, who may know the hash.
   */
  readonly #others = new Map<string, number>();

  /** The number of what stands in `bytes` from `start` up to `end`. */
  number(bytes: Buffer, start: number, end: number): number {
    const [table, first] = [this.#table, hashOf(bytes, start, end)];
    for (let step = 0; step < near; step++) {
      const place = (first + step) & (table.length - 1);
      const known = table[place]! - 1;
      if (known < 0) return this.#add(bytes, start, end, place);
      if (isSame(this.#bytes[known]!, bytes, start, end)) return known;
    }
    return this.#others.get(bytes.toString('latin1', start, end)) ?? this.#add(bytes, start, end);
  }

  #add(bytes: Buffer, start: number, end: number, place?: number): number {
    const own = Buffer.from(bytes.subarray(start, end));
    const number = this.words.push(own.toString('latin1')) - 1;
    this.#bytes.push(own);
    if (place === undefined) this.#others.set(this.words[number]!, number);
    else this.#table[place] = number + 1;
    if (number * 2 > this.#table.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 4);
    this.#bytes.forEach((own, number) => {
      const place = this.#free(hashOf(own, 0, own.length));
      if (place === undefined) this.#others.set(this.words[number]!, number);
      else this.#table[place] = number + 1;
    });
  }

  #free(first: number): number | undefined {
    for (let step = 0; step < near; step++)
      if (!this.#table[(first + step) & (this.#table.length - 1)])
        return (first + step) & (this.#table.length - 1);
    return undefined;
  }
}

/** FNV-1a, 32 bits, its halves mixed. */
function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSame(own: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let at = 0; at < own.length; at++) if (own[at] !== bytes[start + at]) return false;
  return true;
}
