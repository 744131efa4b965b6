// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a provider joins: one button.
import type { Lang } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { joinForm } from '../forms.ts';
import { speak } from '../parts/provider.tsx';

export interface JoinModel {
  readonly state: FormState;
  /** Whether a link has left. */
  readonly sent: boolean;
  /** The providers that who asks acts for already. */
  readonly providers: readonly { readonly name: string; readonly slug: string }[];
}

/** @param model absent for who is not signed in */
export function joinPage(lang: Lang, model: JoinModel | undefined): Page {
  const t = speak(lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.join.title')}</h1>
      <p class="lead">{t('market.join.lead')}</p>
      {!model && (
        <p>
          <a class="btn" href={site.signInTo(lang, { n: site.providerJoin(lang) })}>
            {t('market.join.sign-in')}
          </a>
        </p>
      )}
      {model?.sent && <p role="status">{t('market.join.sent')}</p>}
      {model && model.providers.length > 0 && (
        <ul class="stack-tight">
          {model.providers.map(({ name, slug }) => (
            <li key={slug}>
              <a href={site.providerDashboard(lang, slug)}>{t('market.join.dashboard', { name })}</a>
            </li>
          ))}
        </ul>
      )}
      {model && !model.sent && (
        <Form
          of={joinForm}
          state={model.state}
          action={site.providerJoin(lang)}
          button={t('market.join.button')}
        />
      )}
    </div>
  );
  const crumbs = [
    { label: t('market.list.crumb'), href: site.providers(lang) },
    { label: t('market.join.title') },
  ];
  return {
    lang,
    title: t('market.join.title'),
    address: (other) => site.providerJoin(other),
    crumbs,
    body,
  };
}
