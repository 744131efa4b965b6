// SPDX-License-Identifier: AGPL-3.0-or-later
// What the project of a software says of itself: who keeps it up and pays, what it was made from, where it
// goes.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { Outside, SaidBy, Section, speak } from '../parts.tsx';
import type { Maintenance } from '../project.ts';
import type { Software, Sourced } from '../software.ts';
import type { SheetView } from './sheet-view.ts';

/** Whether it says any of that. */
export const saysOfItself = (software: Software): boolean =>
  [software.maintenance, software.fundedBy, software.roadmap, software.isBasedOn, software.videos].some(
    (field) => field !== undefined,
  );

export function SheetProject({ lang, sheet }: SheetView): JSX.Element | null {
  const t = speak(lang);
  const { software } = sheet;
  if (!saysOfItself(software)) return null;
  const { maintenance, fundedBy, roadmap, isBasedOn, videos } = software;
  return (
    <Section id="project" title={t('catalogue.section.project')} note={t('catalogue.project.note')}>
      <dl class="meanings">
        <Said lang={lang} field="maintenance" said={maintenance}>
          {(value) => maintenanceWords(lang, value)}
        </Said>
        <Said lang={lang} field="fundedBy" said={fundedBy}>
          {(value) => <Names all={value} />}
        </Said>
        <Said lang={lang} field="roadmap" said={roadmap}>
          {(value) => <Outside href={value} />}
        </Said>
        <Said lang={lang} field="isBasedOn" said={isBasedOn}>
          {(value) => <Names all={value.map((url) => ({ url }))} />}
        </Said>
        <Said lang={lang} field="videos" said={videos}>
          {(value) => <Names all={value.map((url) => ({ url }))} />}
        </Said>
      </dl>
    </Section>
  );
}

function Said<T>({
  lang,
  field,
  said,
  children,
}: {
  readonly lang: Lang;
  readonly field: 'maintenance' | 'fundedBy' | 'roadmap' | 'isBasedOn' | 'videos';
  readonly said: Sourced<T> | undefined;
  readonly children: (value: T) => JSX.Element | string;
}): JSX.Element | null {
  if (!said) return null;
  return (
    <>
      <dt>{speak(lang)(`catalogue.field.${field}`)}</dt>
      <dd>
        {children(said.value)} <SaidBy lang={lang} {...said} />
      </dd>
    </>
  );
}

function Names({
  all,
}: {
  readonly all: readonly { readonly name?: string; readonly url?: string }[];
}): JSX.Element {
  return (
    <>
      {all.map(({ name, url }, at) => (
        <>
          {at > 0 && ', '}
          <Outside href={url}>{name && oneLine(name, 120)}</Outside>
        </>
      ))}
    </>
  );
}

/** « par des prestataires : Coopérative d’exemple (jusqu’au 1er juin 2027) » */
export function maintenanceWords(lang: Lang, { type, contractors = [] }: Maintenance): string {
  const t = speak(lang);
  const names = contractors.map(({ name, until }) =>
    t('catalogue.project.contractor', {
      name: oneLine(name, 120),
      until: until ? formatDay(lang, until) : 'none',
    }),
  );
  return t('catalogue.project.maintenance', {
    type: type ?? 'unsaid',
    names: names.length > 0 ? names.join(', ') : 'none',
  });
}
