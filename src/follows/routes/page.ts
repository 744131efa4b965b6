// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where something is followed. Whoever has no session is answered from memory.
import type { Lang } from '../../base/language.ts';
import { queryWords, type TypedQuery } from '../../base/list/query.ts';
import { instead } from '../../base/list/unclear.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { pageFor } from '../../people/signed-in/routes/page.ts';
import { everyone } from '../../people/signed-in/routes/who.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { followList } from '../followed.ts';
import { newsLine } from '../mails-news.ts';
import { followPage, nothingPage } from '../pages.tsx';
import { newsOf } from './feed.ts';
import { askedFollow, followWords, type NamedFollowed } from './named.ts';

/** News shown on the page. */
const mostShown = 10;

export const followingPage = ({ db, config }: Web) =>
  pageFor(
    everyone,
    async ({ lang, tx, at, request }) => {
      const made = await following(tx, config.url, lang, request.query as TypedQuery, at);
      return made.page;
    },
    async ({ lang, request }): Promise<Page | Moved> => {
      const made = await following(db, config.url, lang, request.query as TypedQuery, new Date());
      const movedTo = made.elsewhere(request.url);
      return movedTo === undefined ? made.page : { movedTo, forNow: true };
    },
  );

/** Where it was seen. */
const listOf = (lang: Lang, one: NamedFollowed): string => {
  if (one.kind === 'software') return site.software(lang, one.value);
  const words = followWords(one, lang);
  return one.kind === 'function' ? site.search(lang, words) : site.providers(lang, words);
};

/** @param url HALLE_URL */
async function following(db: Db | Tx, url: string, lang: Lang, typed: TypedQuery, at: Date) {
  const { asked, one } = await askedFollow(db, typed, lang);
  const to = (query: typeof asked.query) => site.follow(lang, queryWords(followList, query, lang));
  const elsewhere = (address: string) => asked.elsewhere(address, to);
  if (!one) {
    const page = nothingPage(lang, asked.unclear, (name, unclear, value) =>
      to(instead(asked.query, name, unclear, value)),
    );
    return { page, elsewhere };
  }
  const news = await newsOf(db, one, mostShown, at);
  const page = followPage(lang, {
    ...{ kind: one.kind, label: one.label },
    feed: new URL(site.followFeed(lang, followWords(one, lang)), url).href,
    news: news.map((piece) => ({ ...newsLine(lang, piece, loadThesaurus()), key: piece.key })),
    address: (other) => site.follow(other, followWords(one, other)),
    back: listOf(lang, one),
  });
  return { page, elsewhere };
}
