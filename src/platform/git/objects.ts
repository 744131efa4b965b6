// SPDX-License-Identifier: AGPL-3.0-or-later
// Objects of a repository of ours, asked one after the other of one git that stays: to start git for each of
// them is most of what a small repository costs. A git older than 2.36 answers with two.
import { type GitEnd, gitStream } from '../git.ts';
import { Conversation, type ObjectInfo, type Question, type Told } from './conversation.ts';

/** Undefined for an object that is not there or cannot be read. */
export interface GitObjects {
  /** @param name an id, or an id and what it leads to: `…^{commit}` */
  info(name: string): Promise<ObjectInfo | undefined>;
  /** @param most bytes: a larger object is not read; or what says of its size whether it is */
  contents(name: string, most: number | ((size: number) => boolean)): Promise<Buffer | undefined>;
  /** What is asked afterwards is not there. */
  close(): void;
}

const nameable = /^[0-9a-f]{40,64}(?:\^\{(?:commit|tree)\})?$/;
/** How a git is asked that does not know `--batch-command`. */
const older = { info: '--batch-check', contents: '--batch' } as const;
/** Exit code of a git that does not know an option. */
const usage = 129;
/** Whether git knows `cat-file --batch-command`: supposed until it refuses. */
let knowsCommands = true;

/**
 * @param seconds that each git may live
 * @param refusal the error of a git that met one of our limits; undefined where it met none
 */
export function openObjects(
  gitDir: string,
  seconds: number,
  refusal: (end: GitEnd) => Error | undefined,
): GitObjects {
  const asking = new Asking(gitDir, seconds, refusal);
  const told = (kind: Question['kind'], name: string) =>
    new Promise<Told>((tell, fail) =>
      nameable.test(name) ? asking.ask({ kind, name, tell, fail }) : tell(undefined),
    );
  return {
    info: async (name) => (await told('info', name))?.info,
    async contents(name, most) {
      const known = (await told('info', name))?.info;
      const isRead = known && (typeof most === 'number' ? known.size <= most : most(known.size));
      return isRead ? (await told('contents', known.id))?.bytes : undefined;
    },
    close: () => asking.close(),
  };
}

class Asking {
  readonly #begin: (options: readonly string[]) => ReturnType<typeof gitStream>;
  readonly #refusal: (end: GitEnd) => Error | undefined;
  readonly #open = new Map<string, Conversation>();
  #isClosed = false;

  constructor(gitDir: string, seconds: number, refusal: (end: GitEnd) => Error | undefined) {
    this.#begin = (options) => gitStream(['cat-file', ...options], { gitDir, seconds, stays: true });
    this.#refusal = refusal;
  }

  ask(question: Question): void {
    if (this.#isClosed) {
      question.tell(undefined);
      return;
    }
    const { kind, name } = question;
    const [option, line] = knowsCommands ? ['--batch-command', `${kind} ${name}`] : [older[kind], name];
    let conversation = this.#open.get(option);
    if (!conversation || conversation.isOver) {
      const [options, after] = knowsCommands ? ([[option, '--buffer'], 'flush\n'] as const) : [[option], ''];
      conversation = new Conversation(this.#begin(options), after, (...end) => this.#ended(...end));
      this.#open.set(option, conversation);
    }
    conversation.ask(question, line);
  }

  /** A broken object ends git: what was asked first is not there, the rest is asked of another one. */
  #ended(end: GitEnd, unanswered: readonly Question[]): void {
    const isOld = end.code === usage;
    if (isOld) knowsCommands = false;
    const refused = unanswered.length > 0 ? this.#refusal(end) : undefined;
    if (refused) for (const question of unanswered) question.fail(refused);
    else if (!isOld) unanswered[0]?.tell(undefined);
    if (!refused) for (const question of unanswered.slice(isOld ? 0 : 1)) this.ask(question);
  }

  close(): void {
    this.#isClosed = true;
    for (const conversation of this.#open.values()) conversation.close();
  }
}
