// SPDX-License-Identifier: AGPL-3.0-or-later
// What was found in a few lines, to be copied into a message: places and rules, no words of the document.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { ReadReport } from './asked.ts';
import { named } from './texts/texts.ts';
import { placeWords } from './words.ts';

export function Summary({ lang, reports }: { lang: Lang; reports: readonly ReadReport[] }): JSX.Element {
  const t = speaker(named, lang);
  const lines = reports.flatMap(({ file, findings }) => [
    `${file} — ${t('purchases.lint.count', { count: findings.length })}`,
    ...findings.map(
      ({ rule, severity, place }) =>
        `- ${rule} (${t(`purchases.lint.severity-${severity}`)}), ${placeWords(place, t)} : ${t(`purchases.lint.${rule}.question`)}`,
    ),
  ]);
  return (
    <Section id="summary" title={t('purchases.lint.summary')} note={t('purchases.lint.summary-hint')}>
      <pre class="summary-lines">{[...lines, '', t('purchases.lint.notice')].join('\n')}</pre>
    </Section>
  );
}
