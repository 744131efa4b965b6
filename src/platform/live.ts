// SPDX-License-Identifier: AGPL-3.0-or-later
// What happens is told at once to whoever looks on: one line of this process listens to the database, so that
// several processes tell the same; each reader's stream then reads for itself, as who they are, what came
// after the last that they saw. What the database says names a topic and nothing of what happened there.
import { Problem } from '../base/problem.ts';
import { listen } from './listening.ts';
import {
  type Listener,
  type Outlet,
  openStream,
  type Stream,
  type Timing,
  usualTiming,
} from './live/stream.ts';
import { turns } from './live/turns.ts';
import type { Log } from './log.ts';

export type { Listener, LiveEvent, Outlet } from './live/stream.ts';

export interface Live {
  /**
   * Begins a stream, whose first events have been read.
   * @throws Problem unavailable `web.live-full`, `web.live-many`
   */
  open(listener: Listener, outlet: Outlet): Stream;
  /** @throws Problem as `open`, before anything is read or answered */
  mustHaveRoom(person: string): void;
  /** How many are open. */
  count(): number;
  /** Ends every stream; who listened comes back, to another process or to this one once it is there again. */
  endStreams(): void;
  close(): Promise<void>;
}

/** Streams of one process, and of one person: tabs and devices. */
export const mostStreams = 2_000;
export const mostOfOne = 12;
/** Streams that read at once: half of the connections that a site has are left to visitors. */
export const mostReading = 5;
export const channel = 'halle_live';

interface Parts {
  /** An address of PostgreSQL without a pooler; undefined: streams look for themselves from time to time. */
  readonly directUrl?: string | undefined;
  readonly log: Log;
  readonly timing?: Timing;
}

/** Listens from the first stream on: a halle in which nobody looks on has no line. */
export const openLive = (parts: Parts): Live => new Hub(parts);

class Hub implements Live {
  readonly #parts: Parts;
  readonly #timing: Timing;
  readonly #turns = turns(mostReading);
  readonly #byTopic = new Map<string, Set<Stream>>();
  readonly #byPerson = new Map<string, number>();
  #line: { close(): Promise<void> } | undefined;
  #beating: NodeJS.Timeout | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#timing = parts.timing ?? usualTiming;
  }

  open(listener: Listener, outlet: Outlet): Stream {
    const { topic, person } = listener;
    this.mustHaveRoom(person);
    this.#begin();
    const onEnd = () => this.#forget(listener, stream);
    const stream = openStream(listener, outlet, {
      ...{ timing: this.#timing, log: this.#parts.log, turns: this.#turns },
      onEnd,
    });
    this.#byTopic.set(topic, (this.#byTopic.get(topic) ?? new Set()).add(stream));
    this.#byPerson.set(person, (this.#byPerson.get(person) ?? 0) + 1);
    void stream.look();
    return stream;
  }

  mustHaveRoom(person: string): void {
    if (this.count() >= mostStreams) throw new Problem('unavailable', 'web.live-full');
    if ((this.#byPerson.get(person) ?? 0) >= mostOfOne)
      throw new Problem('unavailable', 'web.live-many', { most: mostOfOne });
  }

  count(): number {
    return [...this.#byPerson.values()].reduce((sum, one) => sum + one, 0);
  }

  endStreams(): void {
    for (const stream of this.#all()) stream.end();
  }

  async close(): Promise<void> {
    clearInterval(this.#beating);
    this.endStreams();
    await this.#line?.close();
  }

  #all = (): Stream[] => [...this.#byTopic.values()].flatMap((streams) => [...streams]);

  #look(streams: Iterable<Stream>): void {
    for (const stream of streams) void stream.look();
  }

  #begin(): void {
    const { directUrl, log } = this.#parts;
    this.#beating ??= setInterval(() => {
      for (const stream of this.#all()) stream.beat(performance.now());
    }, this.#timing.tick).unref();
    if (directUrl === undefined) return;
    this.#line ??= listen(directUrl, channel, {
      said: (topic) => this.#look(this.#byTopic.get(topic) ?? []),
      // what was said while there was no line was not heard
      stands: () => this.#look(this.#all()),
      lost: ({ message }) => log.warn({ message }, 'what happens is not heard of for a moment'),
    });
  }

  #forget({ topic, person }: Listener, stream: Stream): void {
    const streams = this.#byTopic.get(topic);
    streams?.delete(stream);
    if (streams?.size === 0) this.#byTopic.delete(topic);
    const left = (this.#byPerson.get(person) ?? 1) - 1;
    if (left > 0) this.#byPerson.set(person, left);
    else this.#byPerson.delete(person);
  }
}
