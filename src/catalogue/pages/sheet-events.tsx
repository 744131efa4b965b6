// SPDX-License-Identifier: AGPL-3.0-or-later
// What changed of what users were promised: dated facts with their source, outside the letter, which anybody
// may contest.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { site } from '../../site.ts';
import { capital, inLang, Outside, Section, speak } from '../parts.tsx';
import { newestFirst } from '../project.ts';
import type { SheetView } from './sheet-view.ts';

export function SheetEvents({ lang, sheet: { software } }: SheetView): JSX.Element | null {
  const t = speak(lang);
  if (!software.events) return null;
  const about = site.software(lang, software.slug);
  return (
    <Section id="events" title={t('catalogue.section.events')} note={t('catalogue.events.note')}>
      <div class="stack">
        <ul class="rows">
          {newestFirst(software.events.value).map(({ kind, date, words, url, verified }) => (
            <li key={kind + date} class="stack-tight">
              <b>
                {t('catalogue.event.head', {
                  date: whenWords(lang, date),
                  kind: t(`catalogue.event.${kind}`),
                })}
              </b>
              <p lang={inLang(words, lang)?.lang}>{oneLine(inLang(words, lang)?.words ?? '', 400)}</p>
              <p class="note">
                <Outside href={url}>{URL.parse(url)?.hostname.replace(/^www\./, '')}</Outside>
                {verified === false && `, ${t('catalogue.not-verified')}`}
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={site.write(lang, { kind: 'correction', about })} rel="nofollow">
            {t('catalogue.events.contest')}
          </a>
        </p>
      </div>
    </Section>
  );
}

/**
 * « 2018 », « Mai 2021 », « 13 décembre 2023 ».
 * @param date a year, a month or a day as ISO 8601 writes it
 */
export function whenWords(lang: Lang, date: string): string {
  if (date.length === 4) return date;
  if (date.length > 7) return formatDay(lang, date);
  return capital(formatDay(lang, `${date}-01`, { month: 'long', year: 'numeric' }));
}
