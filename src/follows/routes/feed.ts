// SPDX-License-Identifier: AGPL-3.0-or-later
// What happened to one thing that is followed, as a feed and on its page.
import { type Lang, speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { mostInFeed } from '../../platform/list/feed.ts';
import { type ListFeed, listFeed } from '../../platform/list/routes.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import type { Followed } from '../followed.ts';
import { newsLine } from '../mails-news.ts';
import { concerns, latestFirst, type News } from '../news.ts';
import { listLocalNews, listNews } from '../store-news.ts';
import { texts } from '../texts.ts';
import { askedFollow, followWords } from './named.ts';

/** Days of which the news of a territory are looked at. */
const localDays = 180;

export function feedRoute(web: Web): void {
  listFeed(web, site.patterns.followFeed, async (lang, typed): Promise<ListFeed> => {
    const { one } = await askedFollow(web.db, typed, lang);
    if (!one) throw new Problem('invalid', 'follows.nothing');
    const news = await newsOf(web.db, one, mostInFeed, new Date());
    return {
      title: speaker(texts, lang)('follows.feed-title', { what: one.label }),
      page: site.follow(lang, followWords(one, lang)),
      entries: news.map((one) => entryOf(lang, one)),
    };
  });
}

function entryOf(lang: Lang, news: News) {
  const { words, summary, address } = newsLine(lang, news, loadThesaurus());
  return { address, name: news.key, title: words, summary, updated: news.at };
}

/** The latest first. */
export async function newsOf(db: Db | Tx, one: Followed, most: number, at: Date): Promise<News[]> {
  const { kind, value, software } = one;
  const since = new Date(at.getTime() - localDays * 86_400_000);
  const all =
    kind === 'territory'
      ? await listLocalNews(db, { since, most: 2_000 })
      : await listNews(db, { ...(kind === 'software' ? { software } : { function: value }), most });
  return latestFirst(all.filter((news) => concerns(news, one))).slice(0, most);
}
