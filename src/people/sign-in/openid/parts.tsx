// SPDX-License-Identifier: AGPL-3.0-or-later
// Identity providers on the sign-in page and on that of the account.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { texts } from './texts.ts';

/** A provider as pages show it. */
export interface Named {
  readonly name: string;
  readonly label: string;
}

/**
 * The providers on the sign-in page, as links: our content security policy lets no form lead to another site.
 */
export function OpenIdWay({ lang, providers }: { lang: Lang; providers: readonly Named[] }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <section class="stack-tight" aria-labelledby="way-openid">
      <h2 id="way-openid">{t('people.openid.way')}</h2>
      <p>{t('people.openid.way-how')}</p>
      {providers.map(({ name, label }) => (
        <p key={name}>
          <a class="btn" href={site.signInBy(lang, name)} rel="nofollow">
            {t('people.openid.way-button', { label })}
          </a>
        </p>
      ))}
    </section>
  );
}

export interface OwnIdentitiesProps {
  readonly lang: Lang;
  readonly identities: readonly { readonly provider: string; readonly since: Date }[];
  readonly providers: readonly Named[];
  readonly formToken: string;
}

/** What opens an account beside its mailbox, for its owner. */
export function OwnIdentities({ lang, identities, providers, formToken }: OwnIdentitiesProps): JSX.Element {
  const t = speaker(texts, lang);
  const label = (name: string) => providers.find((one) => one.name === name)?.label ?? name;
  return (
    <Section id="identities" title={t('people.openid.title')} note={t('people.openid.note')}>
      <div class="stack">
        {identities.length === 0 && <p>{t('people.openid.none')}</p>}
        <ul class="stack-tight">
          {identities.map(({ provider, since }) => (
            <li key={provider}>
              {t('people.openid.since', {
                label: label(provider),
                day: formatDay(lang, since.toISOString()),
              })}
            </li>
          ))}
        </ul>
        {providers
          .filter(({ name }) => identities.every(({ provider }) => provider !== name))
          .map((one) => (
            <p key={one.name}>
              <a
                class="btn btn-plain"
                href={site.signInBy(lang, one.name, { form: formToken })}
                rel="nofollow"
              >
                {t('people.openid.link', { label: one.label })}
              </a>
            </p>
          ))}
      </div>
    </Section>
  );
}
