// SPDX-License-Identifier: AGPL-3.0-or-later
// The contests of a software, and how any project contests its grade.
import { oneLine } from '../../base/text.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';
import { loadSheet, sheetShows } from '../stores/sheet.ts';
import { ContestPage } from './pages-contest.tsx';
import { HowToContestPage } from './pages-how.tsx';
import { listClaimEvents } from './stores/claims.ts';
import { sayNotice } from './words.ts';

export function contestRoutes(web: Web): void {
  web.get(site.patterns.contest, async ({ lang, request }) => {
    const { slug } = request.params as { slug: string };
    const found = await loadSheet(web.db, slug, lang, Date.now());
    if ('alias' in found) return { movedTo: site.contest(lang, found.alias) };
    const { software, grade, notices } = found;
    const addresses = [...new Set([software.repositories[0]?.value.url, grade?.repository])].filter(
      (one) => one !== undefined,
    );
    const events = await listClaimEvents(web.db, addresses);
    const [t, shared, name] = [sayNotice(lang), speak(lang), oneLine(software.name.value, 60)];
    return {
      lang,
      title: `${name}, ${t('catalogue.contest.crumb').toLocaleLowerCase(lang)}`,
      address: (other) => site.contest(other, software.slug),
      shows: sheetShows(found),
      here: 'choose',
      crumbs: [
        { label: shared('catalogue.sheet.crumb'), href: site.search(lang) },
        { label: name, href: site.software(lang, software.slug) },
        { label: t('catalogue.contest.crumb') },
      ],
      body: (
        <ContestPage
          lang={lang}
          name={software.name.value}
          grade={grade}
          notices={notices ?? []}
          events={events}
          settled={software.settles}
        />
      ),
      next: (
        <Next
          title={shared('catalogue.findings.next')}
          main={{
            label: shared('catalogue.findings.next-open', { name }),
            href: site.software(lang, software.slug),
          }}
        >
          {shared('catalogue.findings.next-how')}
        </Next>
      ),
    };
  });
  web.get(site.patterns.contestMethod, async ({ lang }) => {
    const t = sayNotice(lang);
    const title = t('catalogue.how.title');
    return {
      lang,
      title,
      description: t('catalogue.how.lead'),
      address: site.contestMethod,
      shows: {},
      here: 'choose',
      crumbs: [{ label: t('catalogue.how.method'), href: site.method(lang) }, { label: title }],
      body: <HowToContestPage lang={lang} days={web.config.noticeDays} />,
    };
  });
}
