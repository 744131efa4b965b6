// SPDX-License-Identifier: AGPL-3.0-or-later
// The comparison as a document: a page to be printed, and a file for a word processor.
import { dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { shorter } from '../../base/list/unclear.ts';
import { showsAll } from '../../base/shows.ts';
import type { Document } from '../../platform/document/document.ts';
import { DocumentArticle } from '../../platform/document/parts.tsx';
import { documentFile } from '../../platform/document/routes.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import type { ComparedPart } from '../comparison.ts';
import type { Compared } from '../comparison-cells.ts';
import { comparisonDocument } from '../pages/comparison-document.ts';
import { speak } from '../parts.tsx';
import type { ComparedSlot } from '../section.ts';
import { addedShow, allColumns, askedIn, columnsOf, partsOf } from './compared.ts';

export function comparisonDocumentRoutes(web: Web, slots: readonly ComparedSlot[] = []): void {
  web.get(site.patterns.compareDocument, async ({ lang, request }) => {
    const { values, isRenamed } = await askedIn(web, request, lang);
    const movedTo = shorter(request.url, site.compareDocument(lang, { s: values }), isRenamed);
    if (movedTo !== undefined) return { movedTo, forNow: true };
    const columns = await allColumns(web, request, lang);
    const catalogue = columns.map(({ software }) => software.id);
    const document = documentOf(web, columns, lang, await partsOf(columns, lang, slots));
    const shows = showsAll({ catalogue, notices: 'all' }, addedShow(columns, slots));
    return { ...documentPage(document, values), shows };
  });
  documentFile(web, site.patterns.compareFile, async ({ lang, request }) => {
    const columns = await allColumns(web, request, lang);
    return documentOf(web, columns, lang, await partsOf(columns, lang, slots));
  });
}

/** The comparison of software by their slugs, as other documents annex it. */
export async function comparedDocument(
  web: Web,
  slugs: readonly string[],
  lang: Lang,
  slots: readonly ComparedSlot[],
): Promise<Document> {
  const columns = await columnsOf(web, { values: [...slugs], unclear: [] });
  return documentOf(web, columns, lang, await partsOf(columns, lang, slots));
}

function documentOf(
  { config }: Web,
  columns: readonly Compared[],
  lang: Lang,
  parts: readonly ComparedPart[],
): Document {
  const { url, demonstration } = config;
  return comparisonDocument({
    lang,
    columns,
    parts,
    halle: { site: url, demonstration },
    day: dayHere(new Date()),
  });
}

function documentPage(document: Document, slugs: readonly string[]): Page {
  const { lang, title } = document;
  const t = speak(lang);
  const s = [...slugs];
  return {
    lang,
    title,
    address: (other) => site.compareDocument(other, { s }),
    here: 'choose',
    crumbs: [
      { label: t('catalogue.sheet.crumb'), href: site.search(lang) },
      { label: t('catalogue.compare.crumb'), href: site.compare(lang, { s }) },
      { label: t('catalogue.document.crumb') },
    ],
    noindex: true,
    body: (
      <div class="nave page-head">
        <p class="note no-print">{t('catalogue.document.how')}</p>
        <DocumentArticle document={document} />
      </div>
    ),
    next: (
      <Next
        title={t('catalogue.compare.word')}
        main={{ label: t('catalogue.compare.word'), href: site.compareFile(lang, { s }) }}
        others={[
          { label: t('catalogue.document.options'), href: site.options(lang, { s }) },
          { label: t('catalogue.document.tender'), href: site.tender(lang, { s }) },
          { label: t('catalogue.document.back'), href: site.compare(lang, { s }) },
        ]}
      >
        {t('catalogue.compare.paper')}
      </Next>
    ),
  };
}
