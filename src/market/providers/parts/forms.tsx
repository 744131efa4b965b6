// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of a provider's own page: an offer, a reference, a mail domain, a person.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { FormToken } from '../../../people/sign-in/accounts/parts.tsx';
import { site } from '../../../site.ts';
import { Choice, Field, type Option, Tick, Words } from '../../parts-field.tsx';
import { serviceKinds } from '../offer.ts';
import { kindWords, speak } from './provider.tsx';

interface FormProps {
  readonly lang: Lang;
  readonly formToken: string;
  readonly provider: { readonly slug: string };
}

/** Languages that services are offered in; others are few. */
export const offeredLanguages = ['fr', 'nl', 'de', 'en'] as const;

export function OfferForm({ lang, formToken, provider }: FormProps): JSX.Element {
  const t = speak(lang);
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <form class="stack form" method="post" action={site.providerDeed(lang, provider.slug, 'offer')}>
      <h3>{t('market.form.offer')}</h3>
      <FormToken token={formToken} />
      <Field
        name="software"
        label={t('market.form.software')}
        hint={t('market.form.software-hint')}
        required
        most={160}
        of="-offer"
      />
      <fieldset>
        <legend>{t('market.facet.kind')}</legend>
        {serviceKinds.map((kind) => (
          <Tick key={kind} name={`kind-${kind}`} label={kindWords(lang, kind)} />
        ))}
      </fieldset>
      <Field
        name="territories"
        label={t('market.form.territories')}
        hint={t('market.form.territories-hint')}
        required
        most={2_000}
      />
      <fieldset>
        <legend>{t('market.facet.language')}</legend>
        {offeredLanguages.map((code) => (
          <Tick key={code} name={`language-${code}`} label={names.of(code) ?? code} checked={code === 'fr'} />
        ))}
      </fieldset>
      <Words name="words" label={t('market.form.words')} hint={t('market.form.words-hint')} most={600} />
      <p class="acts-row">
        <button class="btn" type="submit" name="publish" value="1">
          {t('market.form.publish')}
        </button>
        <button class="btn btn-plain" type="submit" name="publish" value="0">
          {t('market.form.draft')}
        </button>
      </p>
    </form>
  );
}

export function ReferenceForm({
  lang,
  formToken,
  provider,
  functions,
}: FormProps & { functions: readonly Option[] }): JSX.Element {
  const t = speak(lang);
  const kinds = serviceKinds.map((kind) => ({ value: kind, label: kindWords(lang, kind) }));
  return (
    <form class="stack form" method="post" action={site.providerDeed(lang, provider.slug, 'reference')}>
      <h3>{t('market.form.reference')}</h3>
      <FormToken token={formToken} />
      <Field name="client" label={t('market.form.client')} hint={t('market.form.client-hint')} required />
      <Field
        name="software"
        label={t('market.form.software')}
        hint={t('market.form.software-hint')}
        required
        most={160}
        of="-reference"
      />
      <Choice name="kind" label={t('market.form.service')} options={kinds} />
      <Tick name="training" label={t('market.form.training')} />
      <Tick name="linked" label={t('market.form.linked')} />
      <Field name="on" type="date" label={t('market.form.date')} required />
      <Choice
        name="function"
        label={t('market.form.function')}
        options={[{ value: '', label: t('market.form.no-function') }, ...functions]}
      />
      <button class="btn" type="submit">
        {t('market.form.ask')}
      </button>
    </form>
  );
}

export function DomainForm({ lang, formToken, provider }: FormProps): JSX.Element {
  const t = speak(lang);
  return (
    <form class="stack form" method="post" action={site.providerDeed(lang, provider.slug, 'domain')}>
      <h3>{t('market.form.domain')}</h3>
      <FormToken token={formToken} />
      <Field
        name="mailbox"
        type="email"
        label={t('market.form.mailbox')}
        hint={t('market.form.mailbox-hint')}
        required
        most={254}
      />
      <button class="btn" type="submit">
        {t('market.form.send')}
      </button>
    </form>
  );
}

export function PersonForm({ lang, formToken, provider }: FormProps): JSX.Element {
  const t = speak(lang);
  return (
    <form class="stack form" method="post" action={site.providerDeed(lang, provider.slug, 'person')}>
      <h3>{t('market.form.person')}</h3>
      <FormToken token={formToken} />
      <Field
        name="address"
        type="email"
        label={t('market.form.address')}
        hint={t('market.form.address-hint')}
        required
        most={254}
      />
      <button class="btn" type="submit">
        {t('market.form.send')}
      </button>
    </form>
  );
}
