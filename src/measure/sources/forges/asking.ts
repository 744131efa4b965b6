// SPDX-License-Identifier: AGPL-3.0-or-later
// What all forges have in common: lists page by page until twelve months ago, and answers that did not change
// since the last time.
import { z } from 'zod';
import type { ForgeFacts, Requests } from '../../facts/forge.ts';
import type { Answer, Client } from './client.ts';
import { Stopped } from './outcome.ts';
import type { Place } from './place.ts';

export interface Asking {
  readonly client: Client;
  readonly place: Place;
  readonly known: ForgeFacts | undefined;
  /** Seconds since 1970: now. */
  readonly at: number;
  /** Marks of this time's answers. */
  readonly etags: Map<string, string>;
}

const year = 365 * 86_400;
export const yearBefore = (at: number) => at - year;

/** An instant as forges write it, in seconds since 1970. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((written) => Math.floor(Date.parse(written) / 1000));

/** @throws Stopped `bad-answer` where the answer has another shape */
export function read<Shape extends z.ZodType>(shape: Shape, json: unknown): z.output<Shape> {
  const found = shape.safeParse(json);
  if (!found.success) throw new Stopped({ unknown: 'bad-answer' }, { cause: found.error });
  return found.data;
}

/**
 * Asks again what was asked before; undefined where the forge says that it did not change. `name` is the same
 * from one time to the next.
 */
export async function changed(
  { client, known, etags }: Asking,
  name: string,
  url: string,
): Promise<Answer | undefined> {
  const mark = known?.etags?.[name];
  const answer = await client.get(url, mark);
  const told = answer === undefined ? mark : answer.headers['etag'];
  if (told && told.length <= 200) etags.set(name, told);
  return answer;
}

/** The requests known, still true now; undefined where there are none to keep. */
export function stillTrue({ known, at }: Asking): Requests | undefined {
  return known?.requests && { ...known.requests, at: Math.max(at, known.requests.at) };
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly last: boolean;
}

/** How far back a list was read. */
export interface Listed<Item> {
  readonly items: Item[];
  readonly since: number;
}

/**
 * Pages of a list, newest first, until one holds something older than `since`, brings nothing, or is the
 * last. Where it is not read to its end, `since` is the date of the last item read, infinity when none was.
 * @param
 * opened seconds since 1970
 */
export async function newestFirst<Item>(
  client: Client,
  since: number,
  opened: (item: Item) => number,
  page: (number: number) => Promise<Page<Item>>,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  for (let number = 1; number <= mostPages && client.mayAsk; number++) {
    const { items: some, last } = await page(number);
    items.push(...some);
    if (last || !some.length || some.some((item) => opened(item) < since)) return { items, since };
  }
  return { items, since: items.length ? Math.max(since, opened(items.at(-1)!)) : Number.POSITIVE_INFINITY };
}

/** Three thousand requests a year and more: the most recent ones say enough. */
const mostPages = 30;
