// SPDX-License-Identifier: AGPL-3.0-or-later
// What is shown to somebody whose session ended while they were writing: what they wrote, to be sent again
// once they are signed in from another tab. It is in this page and nowhere else.
import { type Lang, speaker } from '../../base/language.ts';
import { Hidden } from '../form/parts-inputs.tsx';
import { texts } from '../form/texts.ts';
import type { Page } from './page.ts';

export interface ResumeModel {
  /** Where the form was sent to, and will be again. */
  readonly action: string;
  /** Where one signs in. */
  readonly signIn: string;
  readonly fields: Readonly<Record<string, string>>;
}

export function resumePage(lang: Lang, { action, signIn, fields }: ResumeModel): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('form.resume-title')}</h1>
      <p class="lead">{t('form.resume')}</p>
      <p>
        <a href={signIn} target="_blank" rel="noopener">
          {t('form.resume-sign-in')}
        </a>
      </p>
      <form method="post" action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <button class="btn" type="submit">
          {t('form.resume-button')}
        </button>
      </form>
    </div>
  );
  return { lang, title: t('form.resume-title'), body, status: 403, unkept: true, noindex: true };
}
