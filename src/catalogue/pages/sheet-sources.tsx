// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a sheet comes from: its sources, and the repository that was measured.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { site } from '../../site.ts';
import { sourcesOf } from '../field-sources.ts';
import { copyDay, day, inLang, Outside, SaidBy, Section, sourceName, speak } from '../parts.tsx';
import type { Software } from '../software.ts';
import type { SheetView } from './sheet-view.ts';

export function SheetSources({ lang, sheet }: SheetView): JSX.Element {
  const t = speak(lang);
  const { software } = sheet;
  const sources = sourcesOf(software);
  return (
    <Section
      id="sources"
      title={t('catalogue.section.sources')}
      note={t('catalogue.sources.note')}
      fold={t('catalogue.sources.fold', { n: sources.length })}
    >
      <div class="stack">
        <ul class="rows">
          {sources.map(({ source, date, fields, url }) => (
            <li key={source}>
              <Outside href={url}>{sourceName(lang, source)}</Outside>
              <span class="note"> {t('catalogue.sources.gives', { fields, date: day(lang, date) })}</span>
            </li>
          ))}
        </ul>
        {sheet.conflicts?.map(({ name, slug, kind }) => (
          <p class="note" key={slug + kind}>
            {t('catalogue.sources.conflict', { by: t(`catalogue.key.${kind}`) })}{' '}
            <a href={site.software(lang, slug)}>{oneLine(name, 80)}</a>
          </p>
        ))}
        {!sheet.grade && software.notMeasured && (
          <p>
            {t('catalogue.sources.not-measured')}{' '}
            {oneLine(inLang(software.notMeasured.value, lang)?.words ?? '', 300)}{' '}
            <SaidBy
              lang={lang}
              source={software.notMeasured.source}
              date={software.notMeasured.date}
              url={software.notMeasured.url}
            />
          </p>
        )}
        {sheet.grade && <MeasuredFrom lang={lang} software={software} grade={sheet.grade} />}
        <p>
          <a href={site.sources(lang, software.slug)}>{t('catalogue.sources.each')}</a> ·{' '}
          <a
            href={site.write(lang, { kind: 'correction', about: site.software(lang, software.slug) })}
            rel="nofollow"
          >
            {t('catalogue.sources.wrong')}
          </a>
        </p>
      </div>
    </Section>
  );
}

function MeasuredFrom({
  lang,
  software,
  grade,
}: {
  lang: Lang;
  software: Software;
  grade: Grade;
}): JSX.Element {
  return (
    <p class="note">
      {speak(lang)('catalogue.sources.measured', {
        date: copyDay(lang, grade),
        head: grade.head.slice(0, 12),
      })}{' '}
      <Outside href={software.repositories[0]?.value.url} />
    </p>
  );
}
