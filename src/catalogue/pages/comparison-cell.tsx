// SPDX-License-Identifier: AGPL-3.0-or-later
// One cell of a comparison, as a picture and words for the page, as words alone for a spreadsheet.

import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { nameOf } from '../../base/locale.ts';
import { oneLine } from '../../base/text.ts';
import { Scale, Sparkline, sayMeasure } from '../../measure/parts/measure.tsx';
import { forPeople, writeTable } from '../../platform/table/write.ts';
import type { ComparedPart, Row } from '../comparison.ts';
import type { Origin, Shown } from '../comparison-cells.ts';
import type { CatalogueKey } from '../parts.tsx';
import { day, figure, sourceName, speak } from '../parts.tsx';
import { familyInWords, licenceInWords } from './licence-words.ts';
import { percent } from './sheet-forecast.tsx';

export function ShownCell({ lang, shown }: { lang: Lang; shown: Shown }): JSX.Element {
  if (shown.kind === 'activity') return <Sparkline lang={lang} activity={shown.activity} />;
  if (shown.kind === 'number') return <span class="big">{figure(lang, shown.n)}</span>;
  if (shown.kind === 'unknown') return <span class="note">{cellWords(lang, shown)}</span>;
  if (shown.kind === 'forecast') {
    return (
      <>
        <Scale lang={lang} probability={shown.probability} letter={shown.letter} small />
        <b>{cellWords(lang, shown)}</b>
      </>
    );
  }
  if (shown.kind === 'licence') {
    return (
      <>
        {licenceInWords(lang, shown.reading)} <span class="note">{familyInWords(lang, shown.reading)}</span>
      </>
    );
  }
  return <>{cellWords(lang, shown)}</>;
}

/** The words of a cell. */
export function cellWords(lang: Lang, shown: Shown): string {
  const t = speak(lang);
  switch (shown.kind) {
    case 'unknown':
      return t('catalogue.unknown');
    case 'number':
      return figure(lang, shown.n);
    case 'words':
      return oneLine(shown.words, 120);
    case 'list':
      return shown.codes.map((code) => named(lang, shown.of, code)).join(', ');
    case 'said':
      return sayMeasure(lang, shown.said);
    case 'mark':
      return t(`catalogue.mark.${shown.mark}`);
    case 'activity':
      return shown.activity.quarters.join(' ');
    case 'forecast':
      return percent(lang, shown.probability);
    case 'licence':
      return `${oneLine(shown.reading.expression, 60)} (${familyInWords(lang, shown.reading)})`;
  }
}

/** The name of a country or language in the reader's language; a code that is none is shown as it is. */
export function named(lang: Lang, of: 'country' | 'language', code: string): string {
  return oneLine(nameOf(lang, of === 'country' ? 'region' : 'language', code), 60);
}

/** The comparison for a spreadsheet. */
export function comparisonCsv(lang: Lang, names: readonly string[], parts: readonly ComparedPart[]): string {
  const t = speak(lang);
  const head = [
    t('catalogue.compare.criterion'),
    ...names.flatMap((name) => [name, t('catalogue.compare.source')]),
  ];
  const rows = parts.flatMap(({ rows }) =>
    rows.map((row) => [
      rowWords(lang, row),
      ...row.cells.flatMap(({ shown, origin }) => [
        cellWords(lang, shown),
        origin ? originWords(lang, origin) : '',
      ]),
    ]),
  );
  return writeTable([head, ...rows], forPeople(lang));
}

function originWords(lang: Lang, { from, date, verified }: Origin): string {
  const said = `${sourceName(lang, from)}, ${day(lang, date)}`;
  return verified === false ? `${said}, ${speak(lang)('catalogue.not-verified')}` : said;
}

/** The words of a row's criterion. */
export function rowWords(lang: Lang, { label }: Row): string {
  return 'words' in label ? label.words : speak(lang)(`catalogue.compare.row.${label.key}` as CatalogueKey);
}
