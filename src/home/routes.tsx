// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages that belong to no feature: home, technical words, accessibility.
import { speaker } from '../base/language.ts';
import { wordIn } from '../base/list/list.ts';
import { fromWord } from '../base/list/query.ts';
import { Next } from '../platform/parts/next.tsx';
import { queryWord } from '../platform/web/input.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { keeperRoutes } from './legal/routes.ts';
import { HomePage } from './pages.tsx';
import { AccessibilityPage } from './pages-accessibility.tsx';
import { WordsPage } from './pages-words.tsx';
import { loadLife } from './routes-life.ts';
import { loadHome } from './store.ts';
import { texts } from './texts.ts';

export function homeRoutes(web: Web): void {
  keeperRoutes(web);
  web.get(site.patterns.home, async ({ lang, request }) => {
    const t = speaker(texts, lang);
    const next = (
      <Next title={t('home.next')} main={{ label: t('home.next-all'), href: site.search(lang) }}>
        {t('home.next-means')}
      </Next>
    );
    const at = new Date();
    const from = queryWord(request, wordIn(fromWord, lang)) || undefined;
    const [model, life] = [await loadHome(web.db, at), await loadLife(web.db, from, lang, at)];
    return {
      lang,
      title: t('home.title'),
      description: t('home.description'),
      address: (other) =>
        site.home(
          other,
          from === undefined ? undefined : { [wordIn(fromWord, other)]: life.away?.written ?? from },
        ),
      ...(from && { noindex: true }),
      ownSearch: true,
      body: <HomePage lang={lang} model={model} life={life} />,
      next,
      shows: {
        ...{ search: 'all', catalogue: 'all', usages: 'all', organisations: 'all', missions: 'all' },
        ...{ needs: 'all', backings: 'all' },
      },
    };
  });
  web.get(site.patterns.words, async ({ lang }) => {
    const t = speaker(texts, lang);
    return {
      lang,
      title: t('home.words'),
      description: t('home.words-lead'),
      address: site.words,
      crumbs: [{ label: t('home.words') }],
      body: <WordsPage lang={lang} />,
      plainWords: true,
      shows: {},
    };
  });
  web.get(site.patterns.accessibility, async ({ lang }) => {
    const t = speaker(texts, lang);
    return {
      lang,
      title: t('home.accessibility'),
      address: site.accessibility,
      crumbs: [{ label: t('home.accessibility') }],
      body: <AccessibilityPage lang={lang} />,
      shows: {},
    };
  });
}
