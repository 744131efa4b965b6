// SPDX-License-Identifier: AGPL-3.0-or-later
// The sign-in page: each way to sign in, with its button.
import { speaker } from '../../base/language.ts';
import type { FormState } from '../../platform/form/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { LinkWays } from './link/parts.tsx';
import { texts as linkTexts } from './link/texts.ts';
import { type Named, OpenIdWay } from './openid/parts.tsx';
import { PasskeyWay } from './passkeys/parts.tsx';
import { texts as signInTexts } from './texts.ts';

const texts = { ...linkTexts, ...signInTexts };

/** @param canSend whether this halle sends mail @param providers who vouch for people here */
export function signInPage(state: FormState, canSend: boolean, providers: readonly Named[]): Page {
  const { lang } = state;
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.sign-in.title')}</h1>
      <p class="lead">{t('people.sign-in.lead')}</p>
      {!canSend && <p role="note">{t('people.no-mail')}</p>}
      <div class="cols cols-2 gap-above">
        <LinkWays state={state} />
        {providers.length > 0 && <OpenIdWay lang={lang} providers={providers} />}
        <PasskeyWay lang={lang} />
      </div>
    </div>
  );
  return {
    lang,
    title: t('people.sign-in.title'),
    description: t('people.sign-in.lead'),
    address: site.signIn,
    body,
  };
}
