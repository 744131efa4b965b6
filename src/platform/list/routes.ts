// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses at which a list is followed (Atom) and taken away (CSV): narrowed by the same words as its
// page.
import { type Lang, languages } from '../../base/language.ts';
import type { TypedQuery } from '../../base/list/query.ts';
import { type Pattern, patternIn } from '../../site.ts';
import { attachment } from '../document/attachment.ts';
import { forPeople, writeTable } from '../table/write.ts';
import type { Web } from '../web.tsx';
import { type FeedEntry, writeFeed } from './feed.ts';

/** Items that a table holds at most. */
export const mostInTable = 2_000;

/** @param rows the headings first */
export function listTable(
  web: Web,
  pattern: Pattern,
  rows: (lang: Lang, typed: TypedQuery) => Promise<readonly (readonly string[])[]>,
): void {
  for (const { lang } of languages()) {
    const address = patternIn(pattern, lang);
    const name = address.slice(address.lastIndexOf('/') + 1).replace(/\.csv$/, '');
    web.server.get(address, async ({ query }, reply) =>
      reply
        .header('content-disposition', attachment(name, 'csv'))
        .type('text/csv; charset=utf-8')
        .send(writeTable(await rows(lang, query as TypedQuery), forPeople(lang))),
    );
  }
}

/** What a feed says, with addresses as `site.ts` gives them. */
export interface ListFeed {
  readonly title: string;
  /** Address of the list as a page, narrowed as the feed is. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export function listFeed(
  web: Web,
  pattern: Pattern,
  read: (lang: Lang, typed: TypedQuery) => Promise<ListFeed>,
): void {
  const { url } = web.config;
  const whole = (address: string) => new URL(address, url).href;
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const { title, page, entries } = await read(lang, request.query as TypedQuery);
      const told = entries.map((entry) => ({ ...entry, address: whole(entry.address) }));
      const feed = { lang, title, self: whole(request.url), page: whole(page), entries: told };
      return reply.type('application/atom+xml; charset=utf-8').send(writeFeed(feed));
    });
  }
}
