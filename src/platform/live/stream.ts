// SPDX-License-Identifier: AGPL-3.0-or-later
// One stream of events as browsers read it (HTML, server-sent events): each event once, in order; a sign of
// life now and then; cut when its reader does not read, or when they may not listen any more.
import type { Log } from '../log.ts';
import type { Turns } from './turns.ts';

/** What is told to many is one object: its bytes are made once, and wait in memory once for all of them. */
export interface LiveEvent {
  /** Greater than that of the event before; a browser that comes back tells the last it saw. */
  readonly id: number;
  /** What the page does with it: `act`, `table`. */
  readonly name: string;
  readonly data: string;
}

/** Who listens to what. */
export interface Listener {
  /** What is listened to: `pool-session <id>`; the database says it (`halle.tell_live`). */
  readonly topic: string;
  /** Whose it is: the limit is counted for each. */
  readonly person: string;
  /** What was seen before: events up to it are not told again. */
  readonly after: number;
  /**
   * Reads what came after an event, in order, as who listens; undefined: they may not listen any more.
   */
  read(after: number): Promise<readonly LiveEvent[] | undefined>;
}

/** Where a stream is written: the answer of a request. */
export interface Outlet {
  write(words: string | Uint8Array): boolean;
  end(): void;
  destroy(): void;
  /** Bytes that the reader has not taken yet. */
  readonly writableLength: number;
  once(event: 'close' | 'drain', listener: () => void): unknown;
}

/** Milliseconds, and bytes. */
export interface Timing {
  /** Between two looks at what is due. */
  readonly tick: number;
  /** Between two signs of life. */
  readonly beat: number;
  /** Between two looks of a stream for itself: whether its reader may listen still, what was not heard. */
  readonly own: number;
  /** After a reading that failed. */
  readonly retry: number;
  /** How long a reader may take nothing. */
  readonly stall: number;
  /** What may wait for a reader. */
  readonly most: number;
  /** How long a stream lasts; the browser then begins another. */
  readonly longest: number;
}
export const usualTiming: Timing = {
  tick: 1_000,
  beat: 15_000,
  own: 60_000,
  retry: 5_000,
  stall: 30_000,
  most: 512 * 1024,
  longest: 30 * 60_000,
};

export interface Stream {
  /** Reads and tells what is new. Of several asked meanwhile, one more reading is enough. */
  look(): Promise<void>;
  /** @param now of a clock that only goes forward, ms */
  beat(now: number): void;
  end(): void;
}

interface Keeping {
  readonly timing: Timing;
  readonly log: Log;
  readonly turns: Turns;
  readonly onEnd: () => void;
}

/** How soon a browser that was cut comes back, in ms; each a little otherwise: not all come at once. */
const comeBack = () => 1_000 + Math.floor(Math.random() * 2_000);

export const openStream = (listener: Listener, outlet: Outlet, keeping: Keeping): Stream =>
  new Open(listener, outlet, keeping);

class Open implements Stream {
  readonly #listener: Listener;
  readonly #outlet: Outlet;
  readonly #keeping: Keeping;
  readonly #born = performance.now();
  #after: number;
  #reading = false;
  #again = false;
  #ended = false;
  #beatAt: number;
  #ownAt: number;
  #stalledAt: number | undefined;

  constructor(listener: Listener, outlet: Outlet, keeping: Keeping) {
    this.#listener = listener;
    this.#outlet = outlet;
    this.#keeping = keeping;
    this.#after = listener.after;
    this.#beatAt = this.#born + keeping.timing.beat;
    this.#ownAt = this.#born + keeping.timing.own;
    outlet.once('close', () => this.#forget());
    this.#write(`retry: ${comeBack()}\n\n`);
  }

  async look(): Promise<void> {
    this.#again = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#again && !this.#ended) {
      this.#again = false;
      await this.#keeping.turns(() => this.#tell()).catch((error: Error) => this.#askLater(error));
    }
    this.#reading = false;
  }

  beat(now: number): void {
    const { longest, stall, beat, own } = this.#keeping.timing;
    if (this.#ended) return;
    if (now - this.#born > longest) this.end();
    else if (this.#stalledAt !== undefined && now - this.#stalledAt > stall) this.#cut('nobody reads it');
    else if (now >= this.#beatAt) {
      this.#beatAt = now + beat;
      this.#write(':\n\n');
    }
    if (this.#ended || now < this.#ownAt) return;
    this.#ownAt = now + own;
    void this.look();
  }

  end(): void {
    if (this.#ended) return;
    this.#outlet.end();
    this.#forget();
  }

  /** A database that is away is asked again soon, from the same event on. */
  #askLater({ message }: Error): void {
    const { log, timing } = this.#keeping;
    log.debug({ message }, 'a stream could not be read on');
    this.#ownAt = Math.min(this.#ownAt, performance.now() + timing.retry);
  }

  async #tell(): Promise<void> {
    if (this.#ended) return;
    const events = await this.#listener.read(this.#after);
    if (!events) return this.end();
    for (const event of events) {
      this.#write(bytesOf(event));
      this.#after = Math.max(this.#after, event.id);
    }
  }

  #write(words: string | Uint8Array): void {
    if (this.#ended || this.#outlet.write(words)) return;
    if (this.#outlet.writableLength > this.#keeping.timing.most) this.#cut('more waits for it than may');
    else if (this.#stalledAt === undefined) this.#wait();
  }

  #wait(): void {
    this.#stalledAt = performance.now();
    this.#outlet.once('drain', () => {
      this.#stalledAt = undefined;
    });
  }

  #cut(why: string): void {
    this.#keeping.log.debug({ why }, 'a stream was cut');
    this.#outlet.destroy();
    this.#forget();
  }

  #forget(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#keeping.onEnd();
  }
}

const made = new WeakMap<LiveEvent, Uint8Array>();

function bytesOf(event: LiveEvent): Uint8Array {
  const bytes = made.get(event) ?? Buffer.from(written(event));
  made.set(event, bytes);
  return bytes;
}

/** Lines of the data stand each after `data:`; a browser puts them together again. */
const written = ({ id, name, data }: LiveEvent): string =>
  `id: ${id}\nevent: ${name}\n${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('')}\n`;
