// SPDX-License-Identifier: AGPL-3.0-or-later
// The sheet of one software, and where its further pages are. A former address leads to the present one for
// good.
import { dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { languages } from '../../base/language.ts';
import { type Shows, showsAll } from '../../base/shows.ts';
import { oneLine } from '../../base/text.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { type Pattern, site } from '../../site.ts';
import { SheetPage, sheetDescription, sheetTitle } from '../pages/sheet.tsx';
import { usagesShown } from '../pages/sheet-matter.tsx';
import { SourcesPage, UsagesPage } from '../pages/sheet-tables.tsx';
import { speak } from '../parts.tsx';
import type { SheetSection, SheetSlots, SheetSubject, UsersShown } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { loadSheet, sheetShows } from '../stores/sheet.ts';
import { listUsages } from '../stores/software.ts';
import { loadTakeover } from '../stores/takeover.ts';
import { badgeRoute } from './badge.ts';
import { type Address, activityPage, crumbs, findingsPage, further } from './sheet-further.tsx';

/** Users shown on the page that lists them all. */
const mostUsages = 2_000;

export function sheetRoutes(web: Web, slots: SheetSlots): void {
  const page = (
    pattern: Pattern,
    address: Address,
    build: (sheet: Sheet, lang: Lang) => Promise<Page> | Page,
  ) =>
    web.get(pattern, async ({ lang, request }): Promise<Page | Moved> => {
      const { slug } = request.params as { slug: string };
      const found = await loadSheet(web.db, slug, lang, Date.now());
      if ('alias' in found) return { movedTo: address(lang, found.alias) };
      const built = await build(found, lang);
      return { ...built, shows: showsAll(sheetShows(found), built.shows ?? {}) };
    });
  page(site.patterns.software, site.software, async (sheet, lang) => {
    const [further, users, takeover] = await Promise.all([
      sectionsOf(sheet, lang, slots),
      usersOf(sheet, lang, slots, usagesShown),
      loadTakeover(web.db, sheet, Date.now()),
    ]);
    const helpers = takeover && (await slots.helpers?.make(lang, subjectOf(sheet)));
    // Who takes over is named with its letter, and what is made from it may be any software.
    const others: Shows = takeover ? { catalogue: 'all' } : {};
    const body = <SheetPage lang={lang} sheet={sheet} {...{ users, further, takeover, helpers }} />;
    return { ...sheetPage(sheet, lang, body), shows: showsAll(others, slotsShow(sheet, slots)) };
  });
  page(site.patterns.findings, site.findings, findingsPage);
  page(site.patterns.activity, site.activity, activityPage);
  page(site.patterns.sources, site.sources, (sheet, lang) =>
    further(
      sheet,
      lang,
      site.sources,
      'catalogue.section.sources',
      <SourcesPage lang={lang} software={sheet.software} functions={sheet.functions} />,
    ),
  );
  page(site.patterns.usages, site.usages, async (sheet, lang) => {
    const software = {
      ...sheet.software,
      usages: await listUsages(web.db, sheet.software.id, { limit: mostUsages }),
    };
    const users = await usersOf(sheet, lang, slots, mostUsages);
    const body = <UsagesPage lang={lang} software={software} users={users} />;
    return {
      ...further(sheet, lang, site.usages, 'catalogue.section.usages', body),
      shows: slots.users?.shows(subjectOf(sheet)) ?? {},
    };
  });
  for (const { lang } of languages()) badgeRoute(web, lang);
}

const subjectOf = ({ software }: Sheet): SheetSubject => ({
  id: software.id,
  slug: software.slug,
  name: oneLine(software.name.value, 80),
});

const slotsShow = (sheet: Sheet, { sections = [], users, helpers }: SheetSlots): Shows =>
  showsAll(
    ...[...sections, users, helpers]
      .flatMap((slot) => slot ?? [])
      .map(({ shows }) => shows(subjectOf(sheet))),
  );

async function sectionsOf(sheet: Sheet, lang: Lang, { sections = [] }: SheetSlots): Promise<SheetSection[]> {
  const made = await Promise.all(sections.map(({ make }) => make(lang, subjectOf(sheet))));
  return made.filter((section) => section !== undefined);
}

/** @param most rows shown */
async function usersOf(
  sheet: Sheet,
  lang: Lang,
  { users }: SheetSlots,
  most: number,
): Promise<UsersShown | undefined> {
  return users?.make(lang, subjectOf(sheet), most, dayHere(new Date()));
}

function sheetPage(sheet: Sheet, lang: Lang, body: Page['body']): Page {
  const t = speak(lang);
  const description = sheetDescription({ lang, sheet });
  const [first] = sheet.functions;
  return {
    lang,
    title: sheetTitle({ lang, sheet }),
    ...(description && { description }),
    address: (other) => site.software(other, sheet.software.slug),
    here: 'choose',
    crumbs: crumbs(sheet, lang),
    body,
    next: (
      <Next
        title={t('catalogue.sheet.next')}
        main={
          first
            ? { label: t('catalogue.sheet.next-alike'), href: site.search(lang, { q: first.label }) }
            : { label: t('catalogue.sheet.next-search'), href: site.search(lang) }
        }
        others={[{ label: t('catalogue.sheet.next-data'), href: site.api.one(sheet.software.slug) }]}
      >
        {t('catalogue.sheet.next-how')}
      </Next>
    ),
  };
}
