// SPDX-License-Identifier: AGPL-3.0-or-later
// What is shown to somebody whose session ended while they were writing. What they wrote is kept for them;
// where it cannot be, it is in this page and nowhere else, to be sent again once they are signed in from
// another tab.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Hidden } from '../form/parts-inputs.tsx';
import { texts } from '../form/texts.ts';
import type { Page } from './page.ts';

export type ResumeModel = {
  /** Where one signs in. */
  readonly signIn: string;
} & (
  | { /** How long it is kept. */ readonly hours: number }
  | {
      /** Where the form was sent to, and will be again. */
      readonly action: string;
      readonly fields: Readonly<Record<string, string>>;
    }
);

export function resumePage(lang: Lang, model: ResumeModel): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('form.resume-title')}</h1>
      {'hours' in model ? <Kept lang={lang} {...model} /> : <InThisPage lang={lang} {...model} />}
    </div>
  );
  return { lang, title: t('form.resume-title'), body, status: 403, unkept: true, noindex: true };
}

function Kept({ lang, signIn, hours }: { lang: Lang; signIn: string; hours: number }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <p class="lead">{t('form.resume-kept', { hours })}</p>
      <p>
        <a class="btn" href={signIn}>
          {t('form.resume-enter')}
        </a>
      </p>
    </>
  );
}

function InThisPage({
  lang,
  signIn,
  action,
  fields,
}: {
  lang: Lang;
  signIn: string;
  action: string;
  fields: Readonly<Record<string, string>>;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
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
    </>
  );
}
