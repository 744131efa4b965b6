// SPDX-License-Identifier: AGPL-3.0-or-later
// The comparison: two to four columns, one row per criterion, what is the same everywhere folded, each cell
// with its source.

import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { GradeMark } from '../../measure/parts/measure.tsx';
import { KeptField, QueryForm, TickBox } from '../../platform/form/parts-query.tsx';
import { site } from '../../site.ts';
import type { Cell, Compared, ComparedPart } from '../comparison.ts';
import { day, inLang, Outside, sayer, speak } from '../parts.tsx';
import { rowWords, ShownCell } from './comparison-cell.tsx';

/**
 * Said aloud as a table also on a phone, where its rows are laid out as records and would lose their roles.
 */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
} as const;

export interface ComparisonView {
  readonly lang: Lang;
  readonly columns: readonly Compared[];
  readonly parts: readonly ComparedPart[];
  /** Rows that are the same in every column are shown too. */
  readonly all: boolean;
  /** Words of addresses that lead to no software. */
  readonly missing?: readonly string[];
}

export function comparisonTitle({ lang, columns }: ComparisonView): string {
  return speak(lang)('catalogue.compare.title', {
    names: columns.map(({ software }) => oneLine(software.name.value, 60)).join(', '),
  });
}

export function ComparisonPage(view: ComparisonView): JSX.Element {
  const { lang, columns, parts, all, missing = [] } = view;
  const t = speak(lang);
  const same = parts.flatMap(({ rows }) => rows.filter((row) => row.same));
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('catalogue.compare.heading', { n: columns.length })}</h1>
        <p class="lead">{t('catalogue.compare.lead')}</p>
        <Missing lang={lang} missing={missing} />
      </div>
      <div class="nave versus-wrap">
        <Strip {...view} same={same.length} />
        <div>
          <table class={`versus versus-${columns.length}`} {...as.table}>
            <caption class="vh" id="versus">
              {comparisonTitle(view)}
            </caption>
            <colgroup>
              <col />
              {columns.map(({ software }) => (
                <col key={software.slug} />
              ))}
            </colgroup>
            <Heads lang={lang} columns={columns} />
            <tbody {...as.rowgroup}>
              {parts.map((part) => (
                <Part key={part.key} lang={lang} part={part} columns={columns} all={all} />
              ))}
            </tbody>
          </table>
        </div>
        {!all && same.length > 0 && (
          <p class="note">
            {t('catalogue.compare.folded', {
              n: columns.length,
              rows: same
                .slice(0, 8)
                .map((row) => rowWords(lang, row))
                .join(', '),
              more: Math.max(0, same.length - 8),
            })}
          </p>
        )}
        <p class="note">{t('catalogue.compare.cells')}</p>
        <p class="note no-print">{t('catalogue.compare.paper')}</p>
      </div>
    </>
  );
}

function Strip({ lang, columns, all, same }: ComparisonView & { same: number }): JSX.Element {
  const t = speak(lang);
  const slugs = columns.map(({ software }) => software.slug);
  return (
    <QueryForm class="strip no-print" action={site.compare(lang)}>
      {slugs.map((slug) => (
        <KeptField key={slug} name="s" value={slug} />
      ))}
      <span class="fold-choice">
        <TickBox name="all" value="1" checked={all} label={t('catalogue.compare.all', { n: same })} />
        <button class="btn btn-plain btn-small" type="submit">
          {t('catalogue.compare.show')}
        </button>
      </span>
      <span class="note">
        <a href={site.search(lang)}>{t('catalogue.compare.other')}</a> ·{' '}
        <a href={site.compareTable(lang, { s: slugs })}>{t('catalogue.compare.spreadsheet')}</a>
      </span>
    </QueryForm>
  );
}

function Heads({ lang, columns }: { lang: Lang; columns: readonly Compared[] }): JSX.Element {
  return (
    <thead {...as.rowgroup}>
      <tr {...as.row}>
        <td {...as.cell} />
        {columns.map(({ software, grade }) => {
          const summary = inLang(software.summary?.value, lang);
          return (
            <th scope="col" {...as.columnheader} key={software.slug}>
              <GradeMark lang={lang} grade={grade} />
              <a class="name" href={site.software(lang, software.slug)}>
                {oneLine(software.name.value, 80)}
              </a>
              {summary && (
                <span class="note" lang={summary.lang === lang ? undefined : summary.lang}>
                  {oneLine(summary.words, 110)}
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Part({
  lang,
  part,
  columns,
  all,
}: {
  lang: Lang;
  part: ComparedPart;
  columns: readonly Compared[];
  all: boolean;
}): JSX.Element | null {
  const t = speak(lang);
  const rows = part.rows.filter((row) => all || !row.same);
  if (rows.length === 0) return null;
  return (
    <>
      <tr class="part" {...as.row}>
        <th colSpan={columns.length + 1} scope="colgroup" {...as.columnheader}>
          {t(`catalogue.compare.part.${part.key}`)}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={rowWords(lang, row)} {...as.row} class={row.same ? 'same' : undefined}>
          <th scope="row" {...as.rowheader}>
            {rowWords(lang, row)}
          </th>
          {row.cells.map((cell, place) => (
            <td key={columns[place]!.software.slug} {...as.cell}>
              <ShownCell lang={lang} shown={cell.shown} />
              <From lang={lang} cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

/** The source and date that a cell opens on. */
function From({ lang, cell: { origin } }: { lang: Lang; cell: Cell }): JSX.Element | null {
  if (!origin) return null;
  const t = speak(lang);
  return (
    <details class="from">
      <summary>{t('catalogue.compare.source')}</summary>
      <span class="note">
        <Outside href={origin.url}>
          {t('catalogue.said-by', {
            source: sayer(lang, origin.from, origin.url),
            date: day(lang, origin.date),
          })}
        </Outside>
      </span>
    </details>
  );
}

function Missing({ lang, missing }: { lang: Lang; missing: readonly string[] }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <p class="note">
      {speak(lang)('catalogue.compare.missing', {
        slugs: missing.map((slug) => oneLine(slug, 60)).join(', '),
      })}
    </p>
  );
}

/** How to choose what to compare, when fewer than two or more than four were. */
export function TooFewPage({
  lang,
  asked,
  columns,
  missing,
}: {
  lang: Lang;
  asked: number;
  columns: readonly Compared[];
  missing: readonly string[];
}): JSX.Element {
  const t = speak(lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.compare.few-title')}</h1>
      <p class="lead">{t('catalogue.compare.few', { n: asked })}</p>
      <Missing lang={lang} missing={missing} />
      {columns.map(({ software, grade }) => (
        <p key={software.slug}>
          <GradeMark lang={lang} grade={grade} size="s" />{' '}
          <a href={site.software(lang, software.slug)}>{oneLine(software.name.value, 80)}</a>
        </p>
      ))}
    </div>
  );
}
