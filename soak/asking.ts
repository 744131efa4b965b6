// SPDX-License-Identifier: AGPL-3.0-or-later
// Asking the halle while its connections are being cut: an answer is right, or it is 503 with the moment to
// come back; never anything else.
import type { Soaked } from './halle.ts';

export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly cookie: string;
  readonly body: string;
}

export interface Verdict {
  asked: number;
  /** Answers 503 with retry-after. */
  away: number;
  readonly wrong: string[];
  /** The longest time, in seconds, that one of those who ask got nothing but 503. */
  longestAway: number;
}

export type Fields = Readonly<Record<string, string>>;

export interface Asking {
  /** An answer that is no 503; asked again until there is one. */
  get(address: string, cookie?: string): Promise<Answer>;
  /** One form, sent once: undefined when the halle was away, and nobody knows whether it was done. */
  post(address: string, fields: Fields, cookie?: string): Promise<Answer | undefined>;
  /** Says that an answer was not the right one. */
  wrong(words: string): void;
}

export class Ended extends Error {}

export function openAsking({ url, away }: Soaked, verdict: Verdict, isOver: () => boolean): Asking {
  const wrong = (words: string) => void verdict.wrong.push(words);
  const isAway = (moment: number) =>
    away.some(({ from, until }) => moment >= from - 50 && moment <= until + 2_000);
  const once = async (address: string, init: RequestInit): Promise<Answer | undefined> => {
    const at = Date.now();
    verdict.asked++;
    let answer: Response;
    let body: string;
    try {
      answer = await fetch(url + address, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(60_000),
      });
      body = await answer.text();
    } catch (error) {
      if (!isAway(at) && !isAway(Date.now()))
        wrong(`${init.method ?? 'GET'} ${address}: no answer (${(error as Error).message})`);
      return undefined;
    }
    if (answer.status === 503 && answer.headers.get('retry-after')) {
      verdict.away++;
      return undefined;
    }
    if (answer.status >= 500)
      wrong(
        `${init.method ?? 'GET'} ${address}: ${answer.status} ${body.replace(/<[^>]+>|\s+/g, ' ').slice(0, 200)}`,
      );
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return { status: answer.status, location: answer.headers.get('location') ?? '', cookie, body };
  };
  return {
    wrong,
    get: async (address, cookie = '') => {
      const began = Date.now();
      for (;;) {
        const answer = await once(address, { headers: { accept: 'text/html', ...(cookie && { cookie }) } });
        if (answer) return answer;
        verdict.longestAway = Math.max(verdict.longestAway, (Date.now() - began) / 1000);
        if (isOver()) throw new Ended();
        await pause(250);
      }
    },
    post: (address, fields, cookie = '') =>
      once(address, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) },
      }),
  };
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
