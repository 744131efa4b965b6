// SPDX-License-Identifier: AGPL-3.0-or-later
// What a browser does with a stream of events, without one: it listens, and comes back from the last event
// that it saw where its line is cut.
import { get as request } from 'node:http';
import type { Visitor } from '../src/testing/site.ts';

export interface Listening {
  /** Numbers of the acts that were told, in the order of hearing. */
  readonly heard: readonly number[];
  stop(): void;
}

/** @param base of the site, without last slash @param path of the stream */
export function listening(base: string, path: string, who: Visitor): Listening {
  const heard: number[] = [];
  let stopped = false;
  let current: ReturnType<typeof request> | undefined;
  const listen = () => {
    if (stopped) return;
    const headers = { cookie: who.cookie, 'last-event-id': String(heard.at(-1) ?? 0) };
    current = request(base + path, { headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (words: string) => {
        text += words;
        const whole = text.split('\n\n');
        text = whole.pop()!;
        for (const event of whole) {
          const [, id] = /^id: (\d+)\nevent: act\n/.exec(`${event}\n`) ?? [];
          if (id) heard.push(Number(id));
        }
      });
      answer.on('close', () => setTimeout(listen, 100));
    });
    current.on('error', () => setTimeout(listen, 100));
  };
  listen();
  return {
    heard,
    stop: () => {
      stopped = true;
      current?.destroy();
    },
  };
}
