// SPDX-License-Identifier: AGPL-3.0-or-later
// Refusing further mails: a page with one button, then a page that says it is noted.
import { type Lang, speaker } from '../../base/language.ts';
import { site } from '../../site.ts';
import type { Page } from '../web/page.ts';
import { texts } from './texts.ts';

/** @param isLetter what is refused is the letter of the day, with all its topics */
export function refusalPage(lang: Lang, refusal: string, isLetter: boolean): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('mail.refusal-title')}</h1>
      <p class="lead">{t(isLetter ? 'mail.refusal-lead-letter' : 'mail.refusal-lead')}</p>
      <form method="post" action={site.mailRefusal(lang, refusal)}>
        <button class="btn" type="submit">
          {t('mail.refusal-button')}
        </button>
      </form>
    </div>
  );
  return { lang, title: t('mail.refusal-title'), body };
}

export function refusedPage(lang: Lang): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('mail.refused-title')}</h1>
      <p class="lead">{t('mail.refused')}</p>
    </div>
  );
  return { lang, title: t('mail.refused-title'), body };
}
