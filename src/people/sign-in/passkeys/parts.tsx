// SPDX-License-Identifier: AGPL-3.0-or-later
// Passkeys on the sign-in page and on that of the account.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { ButtonForm, type FormState } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { browserWords } from '../../accounts/parts.tsx';
import { askForm, removeForm } from './forms.ts';
import type { Passkey } from './passkey.ts';
import { texts } from './texts.ts';

/** The button, on the sign-in page. */
export function PasskeyWay({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <section class="stack-tight" aria-labelledby="way-passkey">
      <h2 id="way-passkey">{t('people.passkeys.way')}</h2>
      <p>{t('people.passkeys.way-how')}</p>
      <ButtonForm of={askForm} state={{ lang }} action={site.signInKey(lang)} class="btn btn-plain">
        {t('people.passkeys.way-button')}
      </ButtonForm>
    </section>
  );
}

interface OwnKeys {
  readonly state: FormState;
  readonly passkeys: readonly Passkey[];
}

/** The passkeys of an account, for its owner. */
export function OwnPasskeys({ state, passkeys }: OwnKeys): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  return (
    <Section id="passkeys" title={t('people.passkeys.title')} note={t('people.passkeys.note')}>
      <div class="stack">
        {passkeys.length === 0 ? (
          <p>{t('people.passkeys.none')}</p>
        ) : (
          <KeyTable state={state} passkeys={passkeys} />
        )}
        <ButtonForm of={askForm} state={state} action={site.accountKeys(lang)} class="btn btn-plain">
          {t('people.passkeys.add')}
        </ButtonForm>
      </div>
    </Section>
  );
}

function KeyTable({ state, passkeys }: OwnKeys): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('people.passkeys.made-where')}</th>
          <th scope="col">{t('people.passkeys.made-on')}</th>
          <th scope="col">{t('people.passkeys.used-on')}</th>
          <th scope="col">
            <span class="vh">{t('people.passkeys.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {passkeys.map((key) => (
          <tr key={key.id}>
            <th scope="row">{browserWords(lang, key.browser)}</th>
            <td data-l={t('people.passkeys.made-on')}>{formatDay(lang, key.createdAt.toISOString())}</td>
            <td data-l={t('people.passkeys.used-on')}>
              {key.usedOn ? formatDay(lang, key.usedOn) : t('people.passkeys.never')}
            </td>
            <td>
              <RemoveButton state={state} passkey={key} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RemoveButton({ state, passkey }: { state: FormState; passkey: Passkey }): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  const which = {
    browser: browserWords(lang, passkey.browser),
    day: formatDay(lang, passkey.createdAt.toISOString()),
  };
  return (
    <ButtonForm
      of={removeForm}
      state={state}
      action={site.accountKeysGone(lang)}
      initial={{ key: passkey.id }}
      label={t('people.passkeys.remove-which', which)}
    >
      {t('people.passkeys.remove')}
    </ButtonForm>
  );
}
