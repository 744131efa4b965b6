// SPDX-License-Identifier: AGPL-3.0-or-later
// The observation sheet: what a software does and how alive its community is, on one screen; then each matter
// in its section.

import type { JSX } from 'preact';
import { oneLine } from '../../base/text.ts';
import { gradeWord } from '../../measure/parts/measure.tsx';
import { inLang, speak } from '../parts.tsx';
import type { SheetSection } from '../section.ts';
import { SheetActivity, SheetSolidity } from './sheet-community.tsx';
import { SheetConnections } from './sheet-connections.tsx';
import { SheetForecast } from './sheet-forecast.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetLicence } from './sheet-licence.tsx';
import { SheetComponents, SheetUsages } from './sheet-matter.tsx';
import { SheetSources } from './sheet-sources.tsx';
import type { SheetView } from './sheet-view.ts';

export function sheetTitle({ lang, sheet }: SheetView): string {
  return speak(lang)('catalogue.sheet.title', {
    name: oneLine(sheet.software.name.value, 80),
    word: gradeWord(lang, sheet.grade).toLocaleLowerCase(lang),
  });
}

export function sheetDescription({ lang, sheet }: SheetView): string | undefined {
  const summary = inLang(sheet.software.summary?.value, lang);
  return summary && oneLine(summary.words, 200);
}

/** @param further sections that features to the right add, before where everything comes from */
export function SheetPage({
  further = [],
  ...view
}: SheetView & { further?: readonly SheetSection[] }): JSX.Element {
  const t = speak(view.lang);
  const { grade, software } = view.sheet;
  const graded = grade && grade.activity.quarters.length > 0;
  const sections = [
    ...(graded ? (['forecast', 'solidity', 'activity'] as const) : []),
    'licence' as const,
    ...(software.components ? (['components'] as const) : []),
    ...(view.sheet.connections.length > 0 ? (['connections'] as const) : []),
    'usages' as const,
  ];
  const links = [
    ...sections.map((id) => ({ id, title: t(`catalogue.section.${id}`) })),
    ...further,
    { id: 'sources', title: t('catalogue.section.sources') },
  ];
  return (
    <>
      <div class="nave">
        <SheetHead {...view} />
        <nav class="toc no-print" aria-label={t('catalogue.sheet.toc')}>
          {links.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </div>
      {grade && graded && (
        <SheetForecast lang={view.lang} name={software.name.value} grade={grade} slug={software.slug} />
      )}
      {grade && graded && <SheetSolidity lang={view.lang} grade={grade} slug={software.slug} />}
      {grade && graded && <SheetActivity lang={view.lang} grade={grade} slug={software.slug} />}
      <SheetLicence {...view} />
      <SheetComponents {...view} />
      <SheetConnections {...view} />
      <SheetUsages {...view} />
      {further.map(({ body }) => body)}
      <SheetSources {...view} />
    </>
  );
}
