// SPDX-License-Identifier: AGPL-3.0-or-later
// Passkeys at the door and on the account page.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { browserWords, dayWords, FormToken } from '../accounts/parts.tsx';
import type { Passkey } from './passkey.ts';
import { texts } from './texts.ts';

/** The way in, at the door. */
export function PasskeyWay({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <section class="stack-tight" aria-labelledby="way-passkey">
      <h2 id="way-passkey">{t('people.passkeys.way')}</h2>
      <p>{t('people.passkeys.way-how')}</p>
      <form method="post" action={site.signInKey(lang)}>
        <button class="btn btn-plain" type="submit">
          {t('people.passkeys.way-button')}
        </button>
      </form>
    </section>
  );
}

interface OwnKeys {
  readonly lang: Lang;
  readonly passkeys: readonly Passkey[];
  readonly formToken: string;
}

/** The passkeys of an account, for its owner. */
export function OwnPasskeys({ lang, passkeys, formToken }: OwnKeys): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="passkeys" title={t('people.passkeys.title')} note={t('people.passkeys.note')}>
      <div class="stack">
        {passkeys.length === 0 ? (
          <p>{t('people.passkeys.none')}</p>
        ) : (
          <KeyTable lang={lang} passkeys={passkeys} formToken={formToken} />
        )}
        <form method="post" action={site.accountKeys(lang)}>
          <FormToken token={formToken} />
          <button class="btn btn-plain" type="submit">
            {t('people.passkeys.add')}
          </button>
        </form>
      </div>
    </Section>
  );
}

function KeyTable({ lang, passkeys, formToken }: OwnKeys): JSX.Element {
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
            <td data-l={t('people.passkeys.made-on')}>{dayWords(lang, key.createdAt.toISOString())}</td>
            <td data-l={t('people.passkeys.used-on')}>
              {key.usedOn ? dayWords(lang, key.usedOn) : t('people.passkeys.never')}
            </td>
            <td>
              <RemoveButton lang={lang} passkey={key} formToken={formToken} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RemoveButton({
  lang,
  passkey,
  formToken,
}: {
  lang: Lang;
  passkey: Passkey;
  formToken: string;
}): JSX.Element {
  const t = speaker(texts, lang);
  const which = {
    browser: browserWords(lang, passkey.browser),
    day: dayWords(lang, passkey.createdAt.toISOString()),
  };
  return (
    <form method="post" action={site.accountKeysGone(lang)}>
      <FormToken token={formToken} />
      <button
        class="btn btn-plain btn-small"
        type="submit"
        name="key"
        value={passkey.id}
        aria-label={t('people.passkeys.remove-which', which)}
      >
        {t('people.passkeys.remove')}
      </button>
    </form>
  );
}
