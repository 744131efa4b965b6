// SPDX-License-Identifier: AGPL-3.0-or-later
// The long tables of a sheet on pages of their own: all administrations, where each field comes from.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { type FieldSource, fieldSources } from '../field-sources.ts';
import { day, SaidBy, sourceName, speak } from '../parts.tsx';
import type { Maintenance } from '../project.ts';
import type { UsersShown } from '../section.ts';
import type { Worded } from '../sheet.ts';
import type { Software } from '../software.ts';
import { named } from './comparison-cell.tsx';
import { UsageTable } from './sheet-matter.tsx';
import { maintenanceWords } from './sheet-project.tsx';
import { userWords } from './users-count.ts';

export interface View {
  readonly lang: Lang;
  readonly software: Software;
}

export function UsagesPage({
  lang,
  software,
  users,
}: View & { users?: UsersShown | undefined }): JSX.Element {
  const t = speak(lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.usages.heading', { name: oneLine(software.name.value, 80) })}</h1>
      <p>{userWords(lang, 'catalogue.usages.count', software, users)}</p>
      <p class="note">{t('catalogue.usages.note')}</p>
      {users?.declared}
      {software.usages.length > 0 && <UsageTable lang={lang} usages={software.usages.slice(0, 2_000)} />}
    </div>
  );
}

export function SourcesPage({
  lang,
  software,
  functions = [],
}: View & { functions?: readonly Worded[] }): JSX.Element {
  const t = speak(lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.sources.heading', { name: oneLine(software.name.value, 80) })}</h1>
      <p class="note">{t('catalogue.sources.note')}</p>
      <table class="table table-fold">
        <thead>
          <tr>
            <th scope="col">{t('catalogue.sources.field')}</th>
            <th scope="col">{t('catalogue.sources.value')}</th>
            <th scope="col">{t('catalogue.sources.from')}</th>
          </tr>
        </thead>
        <tbody>
          {fieldSources(software).map((row, place) => (
            <FieldRow key={place} lang={lang} row={row} functions={functions} />
          ))}
        </tbody>
      </table>
      {software.externalIds.length > 0 && (
        <p class="note">
          {t('catalogue.sources.ids', {
            ids: software.externalIds
              .map(({ source, externalId }) => `${source} ${oneLine(externalId, 60)}`)
              .slice(0, 12)
              .join(', '),
          })}
        </p>
      )}
    </div>
  );
}

function FieldRow({
  lang,
  row: { field, value },
  functions,
}: {
  lang: Lang;
  row: FieldSource;
  functions: readonly Worded[];
}): JSX.Element {
  const t = speak(lang);
  const shown = (one: unknown) => fieldWords(lang, field, one, functions);
  return (
    <tr>
      <th scope="row">{t(`catalogue.field.${field}`)}</th>
      <td>
        {shown(value.value)}
        {value.others?.map((other) => (
          <p class="note" key={other.source}>
            {t('catalogue.conflict', {
              source: sourceName(lang, other.source),
              value: shown(other.value),
              date: day(lang, other.date),
            })}
          </p>
        ))}
      </td>
      <td>
        <SaidBy
          lang={lang}
          source={value.source}
          date={value.date}
          url={value.url}
          verified={value.verified}
        />
      </td>
    </tr>
  );
}

/** Fields that hold codes, each of which has a name. */
const ofCodes: ReadonlySet<string> = new Set(['functions', 'countries', 'languages']);

/** A field in words: functions by their label, countries and languages by their name. */
function fieldWords(
  lang: Lang,
  field: FieldSource['field'],
  value: unknown,
  functions: readonly Worded[],
): string {
  if (field === 'maintenance') return maintenanceWords(lang, value as Maintenance);
  if (!Array.isArray(value) || !ofCodes.has(field)) return plainly(lang, value);
  const codes = value.map(String);
  if (field === 'functions')
    return codes.map((id) => functions.find((one) => one.id === id)?.label ?? id).join(', ');
  return codes.map((code) => named(lang, field === 'countries' ? 'country' : 'language', code)).join(', ');
}

/** Any field as one short line: words, a list, a name, words by language. */
export function plainly(lang: Lang, value: unknown): string {
  const t = speak(lang);
  if (typeof value === 'string') return oneLine(value, 200);
  if (typeof value === 'boolean') return t(value ? 'catalogue.yes' : 'catalogue.no');
  if (Array.isArray(value)) return oneLine(value.map((one) => plainly(lang, one)).join(', '), 300);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = value as Record<string, unknown>;
  const named = parts['name'] ?? parts['url'] ?? parts[lang] ?? parts['en'] ?? Object.values(parts)[0];
  return typeof named === 'string' ? oneLine(named, 200) : '';
}
