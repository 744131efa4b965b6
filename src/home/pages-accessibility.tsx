// SPDX-License-Identifier: AGPL-3.0-or-later
// What was checked of the site's accessibility, and nothing more: no conformity is claimed without an audit.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { texts } from './texts.ts';

const checks = ['axe', 'keyboard', 'narrow', 'colour', 'script', 'print'] as const;

export function AccessibilityPage({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('home.accessibility')}</h1>
      <p class="lead">{t('home.accessibility-lead')}</p>
      <h2>{t('home.accessibility-checked')}</h2>
      <ul class="plain-list">
        {checks.map((check) => (
          <li key={check}>{t(`home.accessibility-${check}`)}</li>
        ))}
      </ul>
      <h2>{t('home.accessibility-not')}</h2>
      <p>{t('home.accessibility-not-means')}</p>
    </div>
  );
}
