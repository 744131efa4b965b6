// SPDX-License-Identifier: AGPL-3.0-or-later
// The sheet of one software and its further pages. A former address leads to the present one for good.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../../base/language.ts';
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { method } from '../../measure/forecast/method.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { badgeOf } from '../../measure/words/badge.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../site.ts';
import { FindingsPage } from '../pages/findings.tsx';
import { SheetPage, sheetDescription, sheetTitle } from '../pages/sheet.tsx';
import { ActivityPage } from '../pages/sheet-activity.tsx';
import { usagesShown } from '../pages/sheet-matter.tsx';
import { SourcesPage, UsagesPage } from '../pages/sheet-tables.tsx';
import { speak } from '../parts.tsx';
import type { SheetSection, SheetSlots, SheetSubject, UsersShown } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { listUsages } from '../stores/catalogue.ts';
import { loadSheet } from '../stores/sheet.ts';

/** Users shown on the page that lists them all. */
const mostUsages = 2_000;

type Address = (lang: Lang, slug: string) => string;

export function sheetRoutes(web: Web, slots: SheetSlots): void {
  const page = (
    pattern: Pattern,
    address: Address,
    build: (sheet: Sheet, lang: Lang) => Promise<Page> | Page,
  ) =>
    web.get(pattern, async ({ lang, request }): Promise<Page | Moved> => {
      const { slug } = request.params as { slug: string };
      const found = await loadSheet(web.db, slug, lang, Date.now());
      return 'alias' in found ? { movedTo: address(lang, found.alias) } : build(found, lang);
    });
  page(site.patterns.software, site.software, async (sheet, lang) => {
    const [sections, users] = await Promise.all([
      sectionsOf(sheet, lang, slots),
      usersOf(sheet, lang, slots, usagesShown),
    ]);
    return sheetPage(sheet, lang, sections, users);
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
    return further(
      sheet,
      lang,
      site.usages,
      'catalogue.section.usages',
      <UsagesPage lang={lang} software={software} users={users} />,
    );
  });
  for (const { lang } of languages()) badgeRoute(web, lang);
}

const subjectOf = ({ software }: Sheet): SheetSubject => ({
  id: software.id,
  slug: software.slug,
  name: oneLine(software.name.value, 80),
});

async function sectionsOf(sheet: Sheet, lang: Lang, { sections = [] }: SheetSlots): Promise<SheetSection[]> {
  const made = await Promise.all(sections.map((make) => make(lang, subjectOf(sheet))));
  return made.filter((section) => section !== undefined);
}

/** @param most rows shown */
async function usersOf(
  sheet: Sheet,
  lang: Lang,
  { users }: SheetSlots,
  most: number,
): Promise<UsersShown | undefined> {
  return users?.(lang, subjectOf(sheet), most, new Date().toISOString().slice(0, 10));
}

function sheetPage(
  sheet: Sheet,
  lang: Lang,
  sections: readonly SheetSection[],
  users: UsersShown | undefined,
): Page {
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
    body: <SheetPage lang={lang} sheet={sheet} users={users} further={sections} />,
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

function crumbs({ software }: Sheet, lang: Lang, here?: string): NonNullable<Page['crumbs']> {
  const name = oneLine(software.name.value, 60);
  const list = { label: speak(lang)('catalogue.sheet.crumb'), href: site.search(lang) };
  return here
    ? [list, { label: name, href: site.software(lang, software.slug) }, { label: here }]
    : [list, { label: name }];
}

/** A page beside the sheet, which leads back to it. */
function further(
  sheet: Sheet,
  lang: Lang,
  address: Address,
  word:
    | 'catalogue.section.sources'
    | 'catalogue.section.usages'
    | 'catalogue.section.activity'
    | 'catalogue.findings.crumb',
  body: ComponentChildren,
): Page {
  const t = speak(lang);
  const name = oneLine(sheet.software.name.value, 60);
  return {
    lang,
    title: t('catalogue.title-of', { name, page: t(word) }),
    address: (other) => address(other, sheet.software.slug),
    here: 'choose',
    crumbs: crumbs(sheet, lang, t(word)),
    body,
    next: (
      <Next
        title={t('catalogue.findings.next')}
        main={{
          label: t('catalogue.findings.next-open', { name }),
          href: site.software(lang, sheet.software.slug),
        }}
      >
        {t('catalogue.findings.next-how')}
      </Next>
    ),
  };
}

function graded({ grade }: Sheet): Grade {
  if (!grade) throw new Problem('not-found', 'catalogue.no-grade');
  return grade;
}

function findingsPage(sheet: Sheet, lang: Lang): Page {
  const { name, slug } = sheet.software;
  return further(
    sheet,
    lang,
    site.findings,
    'catalogue.findings.crumb',
    <FindingsPage lang={lang} name={name.value} slug={slug} grade={graded(sheet)} />,
  );
}

function activityPage(sheet: Sheet, lang: Lang): Page {
  return further(
    sheet,
    lang,
    site.activity,
    'catalogue.section.activity',
    <ActivityPage lang={lang} software={sheet.software} grade={graded(sheet)} />,
  );
}

/** The grade as a picture that other sites may show. */
function badgeRoute(web: Web, lang: Lang): void {
  web.server.get(patternIn(site.patterns.badge, lang), async (request, reply) => {
    const { slug } = request.params as { slug: string };
    const found = await loadSheet(web.db, slug, lang, Date.now());
    if ('alias' in found) return reply.redirect(site.badge(lang, found.alias), 301);
    reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=3600');
    return reply.type('image/svg+xml; charset=utf-8').send(badgeOf(found.grade ?? unmeasured(), lang));
  });
}

/** What stands in the place of a grade where nothing was measured. */
function unmeasured(): Grade {
  const activity = { from: '1970-01-01', quarters: [], releases: [], silences: [] };
  return {
    method,
    at: Date.now() / 1000,
    head: '',
    repository: '',
    state: 'unavailable',
    advisedAgainst: [],
    confidence: { measured: 0, of: 0 },
    findings: [],
    activity,
  };
}
