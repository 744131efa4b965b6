// SPDX-License-Identifier: AGPL-3.0-or-later
// One `git cat-file` that stays: questions go in line by line, answers come out in the same order. What is
// asked in one turn goes in at once: a system call for each line would be most of the work.
import type { GitEnd, GitRun } from '../git.ts';

export interface ObjectInfo {
  readonly id: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** What git says of an object, with its bytes where they were asked for. */
export type Told = { readonly info: ObjectInfo; readonly bytes: Buffer } | undefined;

export interface Question {
  readonly kind: 'info' | 'contents';
  readonly name: string;
  tell(answer: Told): void;
  fail(error: unknown): void;
}

export class Conversation {
  isOver = false;
  readonly #run: GitRun;
  /** In the order asked; those before `#first` have their answer. */
  #waiting: Question[] = [];
  #first = 0;
  readonly #lineAfter: string;
  #lines: string[] = [];
  #held: Buffer = Buffer.alloc(0);

  /**
   * @param lineAfter has this git hand over its answers, where it holds them back
   * @param ended is told how git ended, with what it left without an answer
   */
  constructor(run: GitRun, lineAfter: string, ended: (end: GitEnd, unanswered: readonly Question[]) => void) {
    this.#run = run;
    this.#lineAfter = lineAfter;
    void this.#listen().then(
      (end) => ended(end, this.#unanswered()),
      (error) => {
        for (const question of this.#unanswered()) question.fail(error);
      },
    );
  }

  /** @param line as this git wants to be asked */
  ask(question: Question, line: string): void {
    this.#waiting.push(question);
    if (this.#lines.push(`${line}\n`) === 1) setImmediate(() => this.#send());
  }

  #send(): void {
    if (this.#lines.length > 0) this.#run.ask(this.#lines.join('') + this.#lineAfter);
    this.#lines = [];
  }

  close(): void {
    this.#send();
    this.#run.close();
  }

  async #listen(): Promise<GitEnd> {
    try {
      for await (const chunk of this.#run.answer) {
        this.#held = this.#held.length ? Buffer.concat([this.#held, chunk]) : chunk;
        while (this.#answered());
      }
      return await this.#run.end;
    } finally {
      this.isOver = true;
    }
  }

  /** Hands over the next answer: `<id> <type> <size>`, then its bytes and a line end; `<name> missing`. */
  #answered(): boolean {
    const held = this.#held;
    const [question, end] = [this.#waiting[this.#first], held.indexOf(10)];
    if (!question || end < 0) return false;
    const [, id = '', type = '', size] =
      /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(held.toString('latin1', 0, end)) ?? [];
    const hasBytes = size !== undefined && question.kind === 'contents';
    const last = hasBytes ? end + 1 + Number(size) : end;
    if (held.length <= last) return false;
    const bytes = Buffer.from(held.subarray(end + 1, Math.max(end + 1, last)));
    this.#held = held.subarray(last + 1);
    this.#step();
    question.tell(size === undefined ? undefined : { info: { id, type, size: Number(size) }, bytes });
    return true;
  }

  /** To take the first of a hundred thousand away would move all others. */
  #step(): void {
    this.#first++;
    if (this.#first * 2 < this.#waiting.length) return;
    this.#waiting = this.#unanswered();
    this.#first = 0;
  }

  #unanswered(): Question[] {
    return this.#waiting.slice(this.#first);
  }
}
