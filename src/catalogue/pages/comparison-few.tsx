// SPDX-License-Identifier: AGPL-3.0-or-later
// How to choose what to compare, when fewer than two or more than four were; and what was not found.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { GradeMark } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import type { Compared } from '../comparison.ts';
import { speak } from '../parts.tsx';

export function Missing({ lang, missing }: { lang: Lang; missing: readonly string[] }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <p class="note">
      {speak(lang)('catalogue.compare.missing', {
        slugs: missing.map((slug) => oneLine(slug, 60)).join(', '),
      })}
    </p>
  );
}

/** How to choose what to compare, when fewer than two or more than four were. */
export function TooFewPage({
  lang,
  asked,
  columns,
  missing,
}: {
  lang: Lang;
  asked: number;
  columns: readonly Compared[];
  missing: readonly string[];
}): JSX.Element {
  const t = speak(lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.compare.few-title')}</h1>
      <p class="lead">{t('catalogue.compare.few', { n: asked })}</p>
      <Missing lang={lang} missing={missing} />
      {columns.map(({ software, grade }) => (
        <p key={software.slug}>
          <GradeMark lang={lang} grade={grade} size="s" />{' '}
          <a href={site.software(lang, software.slug)}>{oneLine(software.name.value, 80)}</a>
        </p>
      ))}
    </div>
  );
}
