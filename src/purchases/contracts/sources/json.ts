// SPDX-License-Identifier: AGPL-3.0-or-later
// The records of a JSON file of any length, cut out without reading the rest: those of the lists that formats
// of contracts know, wherever one stands near the root; else each value of the root (a list, an object, one
// object a line). Each is then parsed alone, and one that is broken spoils no other.

/** Lists whose values are records, and objects in which such lists stand. */
const holding =
  /^(?:marches|marche|contrat-?concession|contrats-?concession|concessions|contrats|releases|records|data|results)$/i;
/** Of these an object is a record itself, where it is no list. */
const single = /^(?:marche|contrat-?concession)$/i;
/** Characters of one record. */
const longestRecord = 20 * 2 ** 20;

/** Words, and the signs that structure; a quote alone begins words that have not ended yet. */
const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[\]{},:]|"/g;

/**
 * A record as it is written; `null` where the file ended within something. @throws RangeError a
 * record too long
 */
export async function* jsonRecords(texts: AsyncIterable<string>): AsyncGenerator<string | null> {
  const cutter = new Cutter();
  for await (const text of texts) yield* cutter.read(text);
  if (cutter.isWithin()) yield null;
}

interface Level {
  readonly kind: string;
  /** Records, or lists of them, stand in it. */
  holds: boolean;
}

class Cutter {
  private held = '';
  private from = 0;
  private readonly levels: Level[] = [];
  private word = '';
  private name = '';
  /** Where the record that is being read begins, and how many levels are around it. */
  private start = -1;
  private around = 0;

  *read(text: string): Generator<string> {
    this.held += text;
    const signs = new RegExp(token);
    signs.lastIndex = this.from;
    this.from = this.held.length;
    for (let found = signs.exec(this.held); found; found = signs.exec(this.held)) {
      if (found[0] === '"') {
        this.from = found.index;
        break;
      }
      const record = this.step(found[0], found.index);
      if (record !== undefined) yield record;
    }
    const kept = this.start < 0 ? this.from : Math.min(this.from, this.start);
    this.held = this.held.slice(kept);
    this.from -= kept;
    if (this.start >= 0) this.start -= kept;
    if (this.held.length > longestRecord) throw new RangeError('record');
  }

  isWithin(): boolean {
    return this.levels.length > 0 || this.held.slice(this.from).includes('"');
  }

  private step(sign: string, at: number): string | undefined {
    if (sign === '[' || sign === '{') this.open(sign, at);
    else if (sign === ']' || sign === '}') return this.close(at);
    else if (sign === ':') this.name = this.word;
    else if (sign !== ',') this.word = sign.slice(1, -1);
    return undefined;
  }

  private open(kind: string, at: number): void {
    const parent = this.levels.at(-1);
    const name = parent?.kind === '{' ? this.name : '';
    const isNamed = holding.test(name) && !(kind === '{' && single.test(name));
    if (!parent) {
      if (kind === '{') this.begin(at);
      this.levels.push({ kind, holds: kind === '[' });
    } else if (this.isRootKept(parent) && holding.test(name) && !/"ocid"/.test(this.head(at))) {
      this.start = -1;
      parent.holds = true;
      if (!isNamed) this.begin(at);
      this.levels.push({ kind, holds: isNamed });
    } else {
      const isInside = this.start < 0 && parent.holds;
      const isRecord = isInside && kind === '{' && (parent.kind === '[' || single.test(name));
      if (isRecord) this.begin(at);
      this.levels.push({ kind, holds: isInside && !isRecord && (isNamed || parent.kind === '[') });
    }
  }

  /** Whether the whole value of the root is being kept, and this stands right in it. */
  private isRootKept(parent: Level): boolean {
    return this.start >= 0 && this.around === 0 && this.levels.length === 1 && parent.kind === '{';
  }

  private head(at: number): string {
    return this.held.slice(this.start, Math.min(at, this.start + 2 ** 11));
  }

  private begin(at: number): void {
    this.start = at;
    this.around = this.levels.length;
  }

  private close(at: number): string | undefined {
    this.levels.pop();
    if (this.start < 0 || this.levels.length !== this.around) return undefined;
    const record = this.held.slice(this.start, at + 1);
    this.start = -1;
    return record;
  }
}
