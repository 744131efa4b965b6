// SPDX-License-Identifier: AGPL-3.0-or-later
// Who lists an organisation, in words; and a list of organisations.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../organisation.ts';
import { texts } from './texts.ts';
import { type Placed, placeWords } from './words.ts';

export function sourceWords(lang: Lang, { source, date }: { source: string; date?: string }): string {
  const t = speaker(texts, lang);
  if (source.startsWith('@etalab/'))
    return sourceWords(lang, { source: t('people.public.source-etalab'), ...(date && { date }) });
  const words =
    source === 'itself'
      ? t('people.public.source-itself')
      : source.replace(/^https?:\/\/(www\.)?([^/]+).*$/, '$2');
  return date
    ? t('people.public.source', { source: words, day: formatDay(lang, date) })
    : t('people.public.source-undated', { source: words });
}

/** Organisations by name, each leading to its page. */
export function OrganisationList({
  lang,
  organisations,
}: {
  lang: Lang;
  organisations: readonly (Placed & Pick<Organisation, 'slug' | 'name'>)[];
}): JSX.Element {
  return (
    <ul class="stack-tight">
      {organisations.map((one) => (
        <li key={one.slug}>
          <a href={site.organisation(lang, one.slug)}>{one.name}</a>{' '}
          <span class="note">{placeWords(lang, one)}</span>
        </li>
      ))}
    </ul>
  );
}
