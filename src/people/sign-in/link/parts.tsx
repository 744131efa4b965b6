// SPDX-License-Identifier: AGPL-3.0-or-later
// The two ways to sign in by a link, on the sign-in page: to the mailbox of an organisation, to one's own.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import { addressForm, whichForm } from './forms.ts';
import { texts } from './texts.ts';

export function LinkWays({ state }: { state: FormState }): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  return (
    <>
      <section class="stack-tight" aria-labelledby="way-organisation">
        <h2 id="way-organisation">{t('people.sign-in.organisation')}</h2>
        <p>{t('people.sign-in.organisation-how')}</p>
        <Form
          of={whichForm}
          state={state}
          method="get"
          action={site.signInFor(lang)}
          class="stack-tight"
          button={t('people.sign-in.organisation-button')}
        />
      </section>
      <section class="stack-tight" aria-labelledby="way-address">
        <h2 id="way-address">{t('people.sign-in.address')}</h2>
        <p>{t('people.sign-in.address-how')}</p>
        <Form
          of={addressForm}
          state={state}
          action={site.signIn(lang)}
          class="stack-tight"
          button={t('people.sign-in.address-button')}
        />
      </section>
    </>
  );
}
