// SPDX-License-Identifier: AGPL-3.0-or-later
// The observation sheet: what a software does and how alive its community is, on one screen; then who uses
// it, where to try it, who can help, what the letter says, and each other matter in its section.

import type { ComponentChildren, JSX } from 'preact';
import { speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { gradeWord } from '../../measure/parts/measure.tsx';
import { natureOf } from '../nature.ts';
import { inLang, speak } from '../parts.tsx';
import { Screenshots } from '../pictures/parts.tsx';
import { texts as pictureTexts } from '../pictures/texts.ts';
import type { SheetSection } from '../section.ts';
import type { Takeover } from '../takeover.ts';
import { SheetConnections } from './sheet-connections.tsx';
import { SheetEvents } from './sheet-events.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetLetter } from './sheet-letter.tsx';
import { SheetLicence } from './sheet-licence.tsx';
import { SheetComponents, SheetUsages } from './sheet-matter.tsx';
import { SheetNature } from './sheet-nature.tsx';
import { SheetProject, saysOfItself } from './sheet-project.tsx';
import { SheetSources } from './sheet-sources.tsx';
import { SheetTakeover } from './sheet-takeover.tsx';
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

type Named =
  | 'usages'
  | 'takeover'
  | 'letter'
  | 'events'
  | 'nature'
  | 'licence'
  | 'components'
  | 'connections'
  | 'project'
  | 'sources';

/**
 * What is asked first comes first: who uses it, where to try it, who can help; then the letter and its facts.
 * Where it is in danger, closed or in other hands, who takes over follows.
 * @param further sections that features to the right add: trying it, who can help
 * @param helpers who proved having worked on it
 */
export function SheetPage({
  further = [],
  takeover,
  helpers,
  ...view
}: SheetView & {
  further?: readonly SheetSection[];
  takeover?: Takeover | undefined;
  helpers?: ComponentChildren;
}): JSX.Element {
  const t = speak(view.lang);
  const { grade, software, connections, pictures } = view.sheet;
  const screenshots = pictures?.screenshots ?? [];
  const graded = grade && grade.activity.quarters.length > 0;
  const link = (id: Named) => ({ id, title: t(`catalogue.section.${id}`) });
  const links = [
    ...(screenshots.length > 0
      ? [{ id: 'screens', title: speaker(pictureTexts, view.lang)('catalogue.pictures.title') }]
      : []),
    link('usages'),
    ...further,
    ...(takeover ? [link('takeover')] : []),
    ...(graded ? [link('letter')] : []),
    ...(software.events ? [link('events')] : []),
    link('licence'),
    ...(natureOf(software) ? [link('nature')] : []),
    ...(software.components ? [link('components')] : []),
    ...(connections.length > 0 ? [link('connections')] : []),
    ...(saysOfItself(software, grade) ? [link('project')] : []),
    link('sources'),
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
      {screenshots.length > 0 && <Screenshots lang={view.lang} software={software} all={screenshots} />}
      <SheetUsages {...view} />
      {further.map(({ body }) => body)}
      {takeover && <SheetTakeover {...view} takeover={takeover} helpers={helpers} />}
      <SheetLetter {...view} />
      <SheetEvents {...view} />
      <SheetLicence {...view} />
      <SheetNature {...view} />
      <SheetComponents {...view} />
      <SheetConnections {...view} />
      <SheetProject {...view} />
      <SheetSources {...view} />
    </>
  );
}
