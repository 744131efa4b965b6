// SPDX-License-Identifier: AGPL-3.0-or-later
// The comparison at its address, as a page and as a spreadsheet. Fewer than two or more than four software: a
// page that says how to choose.
import { languages } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { fromWord } from '../../base/list/query.ts';
import { shorter } from '../../base/list/unclear.ts';
import { Problem } from '../../base/problem.ts';
import { showsAll } from '../../base/shows.ts';
import { oneLine } from '../../base/text.ts';
import { attachment } from '../../platform/document/attachment.ts';
import { Next } from '../../platform/parts/next.tsx';
import { queryWord } from '../../platform/web/input.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { ComparisonPage, type ComparisonView, comparisonTitle, lookedIn } from '../pages/comparison.tsx';
import { comparisonCsv } from '../pages/comparison-cell.tsx';
import { TooFewPage, type TooFewView } from '../pages/comparison-few.tsx';
import { speak } from '../parts.tsx';
import type { ComparedSlot } from '../section.ts';
import { addedShow, askedIn, columnsOf, labelsIn, lookedFrom, mostCompared, partsOf } from './compared.ts';

export function comparisonRoutes(web: Web, slots: readonly ComparedSlot[] = []): void {
  web.get(site.patterns.compare, async ({ lang, request }) => {
    const asked = await askedIn(web, request, lang);
    const all = queryWord(request, 'all') === '1';
    const looked = await lookedFrom(web, queryWord(request, 'depuis') || queryWord(request, 'from'), lang);
    const seen = looked && { [wordIn(fromWord, lang)]: looked.written };
    const short = site.compare(lang, { s: asked.values, all, ...seen });
    const movedTo = shorter(request.url, short, asked.isRenamed);
    if (movedTo !== undefined) return { movedTo, forNow: true };
    const columns = await columnsOf(web, asked);
    if (columns.length < 2) return tooFew({ lang, columns, ...asked });
    const parts = await partsOf(columns, lang, slots, looked?.from);
    const page = comparisonPage({ lang, columns, parts, all, looked, ...asked });
    const known = asked.unclear.length === 0 && columns.length === asked.values.length;
    // What a name may mean depends on all names.
    const catalogue = known ? columns.map(({ software }) => software.id) : 'all';
    return { ...page, shows: showsAll({ catalogue, notices: 'all' }, addedShow(columns, slots)) };
  });
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.compareTable, lang), async (request, reply) => {
      const asked = await askedIn(web, request, lang);
      const columns = await columnsOf(web, asked);
      if (columns.length < 2)
        throw new Problem('invalid', 'catalogue.compare-how-many', { n: columns.length });
      const names = columns.map(({ software }) => oneLine(software.name.value, 80));
      const title = speak(lang)('catalogue.document.title', { names: names.join(', ') });
      reply.header('content-disposition', attachment(title, 'csv')).type('text/csv; charset=utf-8');
      return reply.send(comparisonCsv(lang, names, await partsOf(columns, lang, slots)));
    });
  }
}

function comparisonPage(view: ComparisonView): Page {
  const { lang, columns } = view;
  const t = speak(lang);
  const [first, ...others] = columns.map(({ software }) => ({
    label: t('catalogue.compare.next-open', { name: oneLine(software.name.value, 60) }),
    href: site.software(lang, software.slug),
  }));
  const slugs = columns.map(({ software }) => software.slug);
  return {
    lang,
    title: comparisonTitle(view),
    address: (other) => site.compare(other, { s: slugs }),
    askedAt: (other) => site.compare(other, { s: slugs, all: view.all, ...lookedIn(view, other) }),
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

function tooFew(view: TooFewView): Page {
  const { lang, columns, values } = view;
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
    askedAt: (other) => site.compare(other, { s: values }),
    here: 'choose',
    crumbs: [
      { label: t('catalogue.sheet.crumb'), href: site.search(lang) },
      { label: t('catalogue.compare.crumb') },
    ],
    noindex: true,
    ...(values.length > mostCompared && { status: 400 }),
    body: <TooFewPage {...view} />,
    next: (
      <Next title={t('catalogue.compare.few-next')} main={main} {...(alike && { others: [list] })}>
        {t('catalogue.compare.few-how')}
      </Next>
    ),
  };
}
