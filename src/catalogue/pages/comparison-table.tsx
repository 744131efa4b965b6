// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of a comparison: its heads, its parts, and the source that each cell opens on.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { Advise, GradeMark, sayMeasure } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import type { ComparedPart, Row } from '../comparison.ts';
import type { Cell, Compared } from '../comparison-cells.ts';
import { day, inLang, Outside, sayer, speak } from '../parts.tsx';
import { rowWords, ShownCell } from './comparison-cell.tsx';

/**
 * Said aloud as a table also on a phone, where its rows are laid out as records and would lose their roles.
 */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
} as const;

export function Heads({ lang, columns }: { lang: Lang; columns: readonly Compared[] }): JSX.Element {
  return (
    <thead {...roles.rowgroup}>
      <tr {...roles.row}>
        <td {...roles.cell} />
        {columns.map(({ software, grade }) => {
          const summary = inLang(software.summary?.value, lang);
          return (
            <th scope="col" {...roles.columnheader} key={software.slug}>
              <GradeMark lang={lang} grade={grade} />
              {(grade?.advisedAgainst.length ?? 0) > 0 && (
                <span class="note">
                  <Advise lang={lang} />{' '}
                  {grade!.advisedAgainst.map((reason) => sayMeasure(lang, reason)).join(' ')}
                </span>
              )}
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

/** Rows that are the same everywhere are left out on the screen; paper has them all. */
export function Part({
  lang,
  part,
  columns,
  all,
}: {
  lang: Lang;
  part: ComparedPart;
  columns: readonly Compared[];
  all: boolean;
}): JSX.Element {
  const t = speak(lang);
  const isFolded = (row: Row) => !all && row.same;
  return (
    <>
      <tr class={part.rows.every(isFolded) ? 'part folded' : 'part'} {...roles.row}>
        <th colSpan={columns.length + 1} scope="colgroup" {...roles.columnheader}>
          {t(`catalogue.compare.part.${part.key}`)}
        </th>
      </tr>
      {part.rows.map((row) => (
        <tr
          key={rowWords(lang, row)}
          {...roles.row}
          class={isFolded(row) ? 'same folded' : row.same ? 'same' : undefined}
        >
          <th scope="row" {...roles.rowheader}>
            {rowWords(lang, row)}
          </th>
          {row.cells.map((cell, place) => (
            <td key={columns[place]!.software.slug} {...roles.cell}>
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
        {origin.verified === false && `, ${t('catalogue.not-verified')}`}
      </span>
    </details>
  );
}
