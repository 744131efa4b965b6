// SPDX-License-Identifier: AGPL-3.0-or-later
// The page for people who could not sign in: why, and the link back to the sign-in page.
import { type Lang, speaker, type Texts } from '../../../base/language.ts';
import { httpStatus, Problem } from '../../../base/problem.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { texts } from './texts.ts';

/**
 * @param ofWay the sentences of the way to sign in that was tried
 * @throws the error itself when it is not a refusal of that way
 */
export function closedPage(lang: Lang, error: unknown, ofWay: Texts): Page {
  const known: Texts = { ...texts, ...ofWay };
  if (!(error instanceof Problem) || !(error.textKey in known)) throw error;
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.ways.closed')}</h1>
      <p class="lead">{speaker(known, lang)(error.textKey, error.facts)}</p>
      <p>
        <a class="btn" href={site.signIn(lang)}>
          {t('people.ways.back')}
        </a>
      </p>
    </div>
  );
  return { lang, title: t('people.ways.closed'), status: httpStatus[error.kind], unkept: true, body };
}

/** How a session began, in words. @param way as the session keeps it */
export function wayWords(lang: Lang, way: string): string {
  const key = `people.ways.${way}`;
  return key in texts ? speaker(texts, lang)(key as 'people.ways.link') : way;
}
