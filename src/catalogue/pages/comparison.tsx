// SPDX-License-Identifier: AGPL-3.0-or-later
// The comparison: two to four columns, one row per criterion, what is the same everywhere folded, each cell
// with its source.

import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { fromWord } from '../../base/list/query.ts';
import type { Unclear } from '../../base/list/unclear.ts';
import { oneLine } from '../../base/text.ts';
import { NameField } from '../../platform/form/parts-offered.tsx';
import { KeptField, QueryForm, TickBox } from '../../platform/form/parts-query.tsx';
import { UnclearName } from '../../platform/form/parts-unclear.tsx';
import { site } from '../../site.ts';
import type { ComparedPart } from '../comparison.ts';
import type { Compared } from '../comparison-cells.ts';
import { speak } from '../parts.tsx';
import type { ComparedFrom } from '../section.ts';
import { rowWords } from './comparison-cell.tsx';
import { AddOne, UnclearHere } from './comparison-few.tsx';
import { Heads, Part, roles } from './comparison-table.tsx';

export interface ComparisonView {
  readonly lang: Lang;
  readonly columns: readonly Compared[];
  readonly parts: readonly ComparedPart[];
  /** Rows that are the same in every column are shown too. */
  readonly all: boolean;
  /** Words of the address: slugs, and names that are not clear. */
  readonly values: readonly string[];
  readonly unclear: readonly Unclear[];
  /** From where it is looked at; `from` where that place is known. */
  readonly looked?:
    | {
        readonly written: string;
        readonly from?: ComparedFrom;
        readonly nearest?: Unclear['nearest'];
      }
    | undefined;
}

/** From where it is looked at, in an address. */
export const lookedIn = ({ looked }: Pick<ComparisonView, 'looked'>, lang: Lang) =>
  looked ? { [wordIn(fromWord, lang)]: looked.written } : {};

export function comparisonTitle({ lang, columns }: ComparisonView): string {
  return speak(lang)('catalogue.compare.title', {
    names: columns.map(({ software }) => oneLine(software.name.value, 60)).join(', '),
  });
}

export function ComparisonPage(view: ComparisonView): JSX.Element {
  const { lang, columns, parts, all, values, unclear } = view;
  const t = speak(lang);
  const same = parts.flatMap(({ rows }) => rows.filter((row) => row.same));
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('catalogue.compare.heading', { n: columns.length })}</h1>
        <p class="lead">{t('catalogue.compare.lead')}</p>
        <UnclearHere {...{ lang, values, unclear }} />
      </div>
      <div class="nave versus-wrap">
        <Strip {...view} same={same.length} />
        <div>
          <table class={`versus versus-${columns.length}`} {...roles.table}>
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
            <tbody {...roles.rowgroup}>
              {parts.map((part) => (
                <Part key={part.key} lang={lang} part={part} columns={columns} all={all} />
              ))}
            </tbody>
          </table>
        </div>
        {!all && same.length > 0 && (
          <p class="note no-print">
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
        <LookedFrom {...view} />
        {columns.length < 4 && <AddOne lang={lang} columns={columns} />}
        <p class="note">{t('catalogue.compare.cells')}</p>
        <p class="note no-print">{t('catalogue.compare.paper')}</p>
      </div>
    </>
  );
}

/** From which commune the users are near. */
function LookedFrom(view: ComparisonView): JSX.Element {
  const { lang, columns, all, looked } = view;
  const t = speak(lang);
  const s = columns.map(({ software }) => software.slug);
  return (
    <>
      {looked && !looked.from && (
        <UnclearName
          lang={lang}
          unclear={{ typed: looked.written, nearest: looked.nearest ?? [] }}
          to={(value) => site.compare(lang, { s, all, [wordIn(fromWord, lang)]: value })}
        />
      )}
      <QueryForm class="stack-tight no-print" action={site.compare(lang)}>
        {s.map((slug) => (
          <KeptField key={slug} name="s" value={slug} />
        ))}
        {all && <KeptField name="all" value="1" />}
        <NameField
          lang={lang}
          of="organisation"
          id="from"
          name={wordIn(fromWord, lang)}
          label={t('catalogue.compare.from')}
          value={looked?.written ?? ''}
          most={120}
        />
        <button class="btn btn-plain btn-small" type="submit">
          {t('catalogue.compare.from-button')}
        </button>
      </QueryForm>
    </>
  );
}

function Strip({ lang, columns, all, same, looked }: ComparisonView & { same: number }): JSX.Element {
  const t = speak(lang);
  const slugs = columns.map(({ software }) => software.slug);
  return (
    <QueryForm class="strip no-print" action={site.compare(lang)}>
      {slugs.map((slug) => (
        <KeptField key={slug} name="s" value={slug} />
      ))}
      {looked && <KeptField name={wordIn(fromWord, lang)} value={looked.written} />}
      <span class="fold-choice">
        <TickBox name="all" value="1" checked={all} label={t('catalogue.compare.all', { n: same })} />
        <button class="btn btn-plain btn-small" type="submit">
          {t('catalogue.compare.show')}
        </button>
      </span>
      <span class="note">
        <a href={site.search(lang)}>{t('catalogue.compare.other')}</a> ·{' '}
        <a href={site.favourites(lang, { s: slugs })}>{t('catalogue.favourites.keep-all')}</a> ·{' '}
        <a href={site.compareDocument(lang, { s: slugs })}>{t('catalogue.compare.print')}</a> ·{' '}
        <a href={site.compareFile(lang, { s: slugs })}>{t('catalogue.compare.word')}</a> ·{' '}
        <a href={site.compareTable(lang, { s: slugs })}>{t('catalogue.compare.spreadsheet')}</a>
      </span>
    </QueryForm>
  );
}
