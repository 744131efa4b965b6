// SPDX-License-Identifier: AGPL-3.0-or-later
// What the project of a software says of itself: what it needs and how to reach it, who keeps it up and
// pays, what it was made from, where it goes.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { claimPath } from '../../measure/claim/claim.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { fileUrl } from '../../measure/indicators/evidence.ts';
import { copyOf } from '../comparison-cells.ts';
import { Outside, SaidBy, Section, speak } from '../parts.tsx';
import type { Ask, Maintenance, MeetingPlace } from '../project.ts';
import type { Software, Sourced } from '../software.ts';
import type { SheetView } from './sheet-view.ts';

const fields = ['asks', 'meets', 'maintenance', 'fundedBy', 'roadmap', 'isBasedOn', 'videos'] as const;

/** Whether it says any of that, in a source or in its own file. */
export const saysOfItself = (software: Software, grade?: Pick<Grade, 'claim'>): boolean =>
  grade?.claim?.needs !== undefined || fields.some((field) => software[field] !== undefined);

export function SheetProject({ lang, sheet }: SheetView): JSX.Element | null {
  const t = speak(lang);
  const { software, grade } = sheet;
  if (!saysOfItself(software, grade)) return null;
  const { asks, meets, maintenance, fundedBy, roadmap, isBasedOn, videos } = software;
  return (
    <Section
      id="project"
      title={t('catalogue.section.project')}
      note={`${t('catalogue.project.note')} ${t('catalogue.project.alone')}`}
    >
      <dl class="meanings">
        <Said lang={lang} field="asks" said={askedIn(grade) ?? asks}>
          {(value) => <Asked lang={lang} all={value} />}
        </Said>
        <Said lang={lang} field="meets" said={meets}>
          {(value) => <Places lang={lang} all={value} />}
        </Said>
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

/** What a source of the catalogue says, or the project's own file. */
interface SaidOf<T> extends Pick<Sourced<T>, 'value' | 'date' | 'url' | 'verified'> {
  readonly source: string;
}

function Said<T>({
  lang,
  field,
  said,
  children,
}: {
  readonly lang: Lang;
  readonly field: (typeof fields)[number];
  readonly said: SaidOf<T> | undefined;
  readonly children: (value: T) => JSX.Element | string;
}): JSX.Element | null {
  if (!said) return null;
  return (
    <div>
      <dt>{speak(lang)(`catalogue.field.${field}`)}</dt>
      <dd>
        {children(said.value)} <SaidBy lang={lang} {...said} />
      </dd>
    </div>
  );
}

/** What it needs by its own file, which is its last word; as of the copy that was read. */
function askedIn(grade: Grade | undefined): SaidOf<readonly Ask[]> | undefined {
  const needs = grade?.claim?.needs;
  if (!grade || !needs) return undefined;
  const url = fileUrl({ repository: grade.repository, head: grade.head }, claimPath);
  const { date } = copyOf(grade);
  return { value: needs, source: 'own-file', date, ...(url && { url }) };
}

function Asked({ lang, all }: { lang: Lang; all: readonly Ask[] }): JSX.Element {
  const t = speak(lang);
  return <Names all={all.map(({ kind, url }) => ({ name: t(`catalogue.ask.${kind}`), url }))} />;
}

function Places({ lang, all }: { lang: Lang; all: readonly MeetingPlace[] }): JSX.Element {
  const t = speak(lang);
  const mails = all.filter(({ url }) => url.startsWith('mailto:'));
  const pages = all.filter(({ url }) => !url.startsWith('mailto:'));
  return (
    <>
      <Names all={pages.map(({ kind, url }) => ({ name: t(`catalogue.meet.${kind}`), url }))} />
      {mails.map(({ url }, at) => (
        <>
          {(at > 0 || pages.length > 0) && ', '}
          <a href={url}>{oneLine(url.replace('mailto:', ''), 120)}</a>
        </>
      ))}
    </>
  );
}

function Names({
  all,
}: {
  readonly all: readonly { readonly name?: string; readonly url?: string | undefined }[];
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
