// SPDX-License-Identifier: AGPL-3.0-or-later
// The comparison at its address, as a page and as a spreadsheet. Fewer than two or more than four software: a
// page that says how to choose.
import { type Lang, languages, wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Page, Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { type Compared, compare, type Labels } from '../comparison.ts';
import { ComparisonPage, type ComparisonView, comparisonTitle } from '../pages/comparison.tsx';
import { comparisonCsv } from '../pages/comparison-cell.tsx';
import { TooFewPage } from '../pages/comparison-few.tsx';
import { speak } from '../parts.tsx';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { listSoftwareBySlugs } from '../stores/catalogue.ts';
import { loadGrade } from '../stores/grades.ts';

/** Columns that can still be read side by side. */
export const mostCompared = 4;

export function comparisonRoutes(web: Web): void {
  web.get(site.patterns.compare, async ({ lang, request }) => {
    const query = request.query as Record<string, unknown>;
    const slugs = slugsIn(query);
    const columns = slugs.length <= mostCompared ? await columnsOf(web, slugs) : [];
    const missing = slugs.filter(
      (slug) => slugs.length <= mostCompared && !columns.some(({ software }) => software.slug === slug),
    );
    if (columns.length < 2) return tooFew(lang, slugs, columns, missing);
    return comparisonPage({
      lang,
      columns,
      parts: compare(columns, labelsIn(lang)),
      all: query['all'] === '1',
      missing,
    });
  });
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.compareTable, lang), async (request, reply) => {
      const slugs = slugsIn(request.query as Record<string, unknown>);
      const columns = slugs.length <= mostCompared ? await columnsOf(web, slugs) : [];
      if (columns.length < 2)
        throw new Problem('invalid', 'catalogue.compare-how-many', { n: columns.length });
      const names = columns.map(({ software }) => oneLine(software.name.value, 80));
      reply.header('content-disposition', 'attachment; filename="halle.csv"').type('text/csv; charset=utf-8');
      return reply.send(comparisonCsv(lang, names, compare(columns, labelsIn(lang))));
    });
  }
}

/** The addresses asked for, once each; `s`, or the word of either language. */
function slugsIn(query: Readonly<Record<string, unknown>>): string[] {
  const given = ['s', 'logiciel', 'software'].flatMap((name) => query[name] ?? []);
  return [
    ...new Set(
      given.filter((slug) => typeof slug === 'string' && slug.length > 0 && slug.length <= 100) as string[],
    ),
  ].slice(0, 20);
}

async function columnsOf({ db }: Web, slugs: readonly string[]): Promise<Compared[]> {
  const found = await listSoftwareBySlugs(db, slugs);
  return Promise.all(
    found.map(async (software) => ({ software, grade: await loadGrade(db, software, Date.now()) })),
  );
}

function labelsIn(lang: Lang): Labels {
  const { functions, systems } = loadThesaurus();
  return {
    functions: new Map(functions.map(({ id, label }) => [id, wordsOf(label, lang)])),
    systems: new Map(systems.map(({ id, label }) => [id, wordsOf(label, lang)])),
  };
}

function comparisonPage(view: ComparisonView): Page {
  const { lang, columns } = view;
  const t = speak(lang);
  const [first, ...others] = columns.map(({ software }) => ({
    label: t('catalogue.compare.next-open', { name: oneLine(software.name.value, 60) }),
    href: site.software(lang, software.slug),
  }));
  return {
    lang,
    title: comparisonTitle(view),
    address: (other) => site.compare(other, { s: columns.map(({ software }) => software.slug) }),
    here: 'choose',
    crumbs: [
      { label: t('catalogue.sheet.crumb'), href: site.search(lang) },
      { label: t('catalogue.compare.crumb') },
    ],
    noindex: true,
    body: <ComparisonPage {...view} />,
    next: (
      <Next title={t('catalogue.compare.next')} main={first!} others={others}>
        {t('catalogue.compare.next-how')}
      </Next>
    ),
  };
}

function tooFew(
  lang: Lang,
  slugs: readonly string[],
  columns: readonly Compared[],
  missing: readonly string[],
): Page {
  const t = speak(lang);
  const { functions, name } = columns[0]?.software ?? {};
  const alike = functions && name && labelsIn(lang).functions.get(functions.value[0] ?? '');
  const list = { label: t('catalogue.compare.few-list'), href: site.search(lang) };
  const main = alike
    ? {
        label: t('catalogue.compare.few-alike', { name: oneLine(name.value, 60) }),
        href: site.search(lang, { q: alike }),
      }
    : list;
  return {
    lang,
    title: t('catalogue.compare.few-title'),
    address: (other) => site.compare(other),
    here: 'choose',
    crumbs: [
      { label: t('catalogue.sheet.crumb'), href: site.search(lang) },
      { label: t('catalogue.compare.crumb') },
    ],
    noindex: true,
    ...(slugs.length > mostCompared && { status: 400 }),
    body: <TooFewPage lang={lang} asked={slugs.length} columns={columns} missing={missing} />,
    next: (
      <Next title={t('catalogue.compare.few-next')} main={main} {...(alike && { others: [list] })}>
        {t('catalogue.compare.few-how')}
      </Next>
    ),
  };
}
