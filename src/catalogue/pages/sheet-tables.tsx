// SPDX-License-Identifier: AGPL-3.0-or-later
// The long tables of a sheet on pages of their own: all administrations, where each field comes from.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { type FieldSource, fieldSources } from '../field-sources.ts';
import { day, SaidBy, sourceName, speak } from '../parts.tsx';
import type { UsersShown } from '../section.ts';
import type { Worded } from '../sheet.ts';
import type { Software } from '../software.ts';
import { fieldWords } from './field-words.ts';
import { UsageTable } from './sheet-matter.tsx';
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
