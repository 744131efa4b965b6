// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of a provider's own page: an offer, a reference, a mail domain, a person; its single buttons.
import type { ComponentChildren, JSX } from 'preact';
import { ButtonForm, Form, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import {
  domainForm,
  offerForm,
  oneForm,
  personForm,
  referenceForm,
  renewForm,
  siteForm,
} from '../forms-dashboard.ts';
import { speak } from './provider.tsx';

interface FormProps {
  readonly state: FormState;
  readonly provider: { readonly slug: string };
}

const at = ({ state: { lang }, provider }: FormProps, action: string) =>
  site.providerAction(lang, provider.slug, action);

/** What the form of an offer holds at first, where one is changed. */
export type OfferWritten = Parameters<typeof Form<(typeof offerForm)['fields']>>[0]['initial'];

export function OfferForm({ changed, ...props }: FormProps & { changed?: OfferWritten }): JSX.Element {
  const t = speak(props.state.lang);
  const initial = changed ?? { of: '', language: ['fr'] };
  return (
    <Form of={offerForm} state={props.state} action={at(props, 'offer')} initial={initial}>
      {(field) => (
        <>
          {!changed && <h3>{t('market.form.offer')}</h3>}
          {field('software')}
          {field('kind')}
          {field('territories')}
          {field('language')}
          {field('words')}
          {field('publish')}
        </>
      )}
    </Form>
  );
}

export function ReferenceForm({
  functions,
  ...props
}: FormProps & { functions: Parameters<typeof referenceForm>[0] }): JSX.Element {
  const t = speak(props.state.lang);
  return (
    <Form of={referenceForm(functions)} state={props.state} action={at(props, 'reference')}>
      {(field) => (
        <>
          <h3>{t('market.form.reference')}</h3>
          {field('client')}
          {field('software')}
          {field('kind')}
          {field('training')}
          {field('linked')}
          {field('on')}
          {field('function')}
          <button class="btn" type="submit">
            {t('market.form.ask')}
          </button>
        </>
      )}
    </Form>
  );
}

export function SiteForm({
  site: own,
  ...props
}: FormProps & { readonly site: string | undefined }): JSX.Element {
  const t = speak(props.state.lang);
  return (
    <Form
      of={siteForm}
      state={props.state}
      action={at(props, 'site')}
      initial={{ site: own ?? '' }}
      button={t('market.form.site-save')}
    />
  );
}

export function DomainForm(props: FormProps): JSX.Element {
  const t = speak(props.state.lang);
  return (
    <Form of={domainForm} state={props.state} action={at(props, 'domain')} button={t('market.form.send')}>
      {(field) => (
        <>
          <h3>{t('market.form.domain')}</h3>
          {field('mailbox')}
        </>
      )}
    </Form>
  );
}

export function PersonForm(props: FormProps): JSX.Element {
  const t = speak(props.state.lang);
  return (
    <Form of={personForm} state={props.state} action={at(props, 'person')} button={t('market.form.send')}>
      {(field) => (
        <>
          <h3>{t('market.form.person')}</h3>
          {field('address')}
        </>
      )}
    </Form>
  );
}

/** One button: about one thing of the provider (`id`), or about all. */
export function DashboardButton({
  action,
  id,
  about,
  children,
  ...props
}: FormProps & {
  readonly action: string;
  readonly id?: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const shown = { state: props.state, action: at(props, action), about, children };
  return id === undefined ? (
    <ButtonForm of={renewForm} {...shown} />
  ) : (
    <ButtonForm of={oneForm} initial={{ id }} {...shown} />
  );
}
