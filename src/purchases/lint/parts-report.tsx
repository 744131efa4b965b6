// SPDX-License-Identifier: AGPL-3.0-or-later
// One document as it was read: its findings in order, the text with their words marked, what was not judged.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import type { ReadReport } from './asked.ts';
import { MarkedText } from './parts-marked.tsx';
import { findRule } from './rules/index.ts';
import type { Finding } from './tender.ts';
import { named } from './texts/texts.ts';
import { openGroups, placeWords } from './words.ts';

export function ReportShown({
  lang,
  report,
  id,
}: {
  lang: Lang;
  report: ReadReport;
  id: string;
}): JSX.Element {
  const t = speaker(named, lang);
  const { file, findings, notJudged, lines = [], silentPages } = report;
  return (
    <Section id={id} title={file} note={t('purchases.lint.count', { count: findings.length })}>
      <div class="stack">
        {silentPages.length > 0 && (
          <p>
            {t('purchases.lint.silent-pages', {
              ...{ file, count: silentPages.length, pages: silentPages.slice(0, 20).join(', ') },
            })}
          </p>
        )}
        {findings.length > 0 && (
          <ol class="lawful">
            {findings.map((finding, index) => (
              <FindingShown key={`${finding.rule}-${index}`} {...{ lang, finding, id }} />
            ))}
          </ol>
        )}
        {findings.some(({ place }) => place) && <MarkedText {...{ lang, lines, findings, id }} />}
        <details>
          <summary>{t('purchases.lint.open')}</summary>
          <ul>
            {openGroups(notJudged, t).map(({ why, rules }) => (
              <li key={why}>
                {rules.join(', ')} — {why}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Section>
  );
}

function FindingShown({ lang, finding, id }: { lang: Lang; finding: Finding; id: string }): JSX.Element {
  const t = speaker(named, lang);
  const { rule, severity, place, said, facts, source } = finding;
  const where = placeWords(place, t);
  return (
    <li>
      <h3>
        {t(said, facts)}
        <small>
          {t(`purchases.lint.severity-${severity}`)} ·{' '}
          <a href={site.reviewRule(lang, rule)}>{t('purchases.lint.rule-title', { rule })}</a> ·{' '}
          {place ? <a href={`#${id}-line-${place.line}`}>{where}</a> : where}
        </small>
      </h3>
      {place && <blockquote>{place.excerpt}</blockquote>}
      <p>{t(`purchases.lint.${rule}.remedy`)}</p>
      <p lang="fr">{t('purchases.lint.instead', { words: findRule(rule)!.examples.after })}</p>
      <p class="note">{t('purchases.lint.by', { source })}</p>
    </li>
  );
}
