// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands above a page whose form was refused: one line for each thing that is wrong.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { Refused } from './refused.ts';
import { texts } from './texts.ts';

/** The summary of a form that was refused, above its page: one link for each field that is wrong. */
export function Summary({ lang, refused }: { lang: Lang; refused: Refused }): JSX.Element {
  const t = speaker(texts, lang);
  const n = Object.keys(refused.errors).length;
  return (
    <div class="nave">
      <div class="refused" id="refused" role="alert" tabIndex={-1} autofocus>
        <p>
          <strong>{n > 0 ? t('form.summary', { n }) : t('form.summary-whole')}</strong>
        </p>
        <ul>
          {refused.summary.map(({ label, sentence, href }) => (
            <li key={`${href}${sentence}`}>
              {href && <a href={href}>{label}</a>} {sentence}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
