// SPDX-License-Identifier: AGPL-3.0-or-later
// After a provider of identity: what a first arrival led to, who waits to be admitted, and leaving.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { dayWords } from '../accounts/parts.tsx';
import { admissionForm } from './forms.ts';
import { texts } from './texts.ts';

const arrivals = ['first-agent', 'asked', 'no-organisation'] as const;
export type Arrival = (typeof arrivals)[number];
export const findArrival = (written: string): Arrival | undefined => arrivals.find((one) => one === written);

/** @param name of the organisation */
export function arrivalPage(lang: Lang, arrival: Arrival, name: string): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.openid.arrival')}</h1>
      <p class="lead">{t(`people.openid.${arrival}`, { name })}</p>
      <p>
        <a class="btn" href={site.account(lang)}>
          {t('people.openid.go-on')}
        </a>
      </p>
    </div>
  );
  return { lang, title: t('people.openid.arrival'), noindex: true, body };
}

/** @param provider where its own session is closed */
export function leftPage(lang: Lang, provider: { label: string; address: string }): Page & { who: string } {
  const t = speaker(texts, lang);
  const facts = { label: provider.label };
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.openid.left')}</h1>
      <p class="lead">{t('people.openid.left-lead', facts)}</p>
      <p>
        <a class="btn" href={provider.address} rel="nofollow">
          {t('people.openid.left-button', facts)}
        </a>
      </p>
      <p>
        <a href={site.home(lang)}>{t('people.openid.left-home')}</a>
      </p>
    </div>
  );
  return { lang, title: t('people.openid.left'), noindex: true, who: t('people.openid.left'), body };
}

/** Someone who asks, as their organisation's administrator reads it. */
export interface Asker {
  readonly id: string;
  readonly organisation: string;
  /** Name of the organisation. */
  readonly name: string;
  readonly names?: string;
  /** The provider, as people know it. */
  readonly label: string;
  readonly askedAt: Date;
}

export interface Askers {
  readonly lang: Lang;
  readonly askers: readonly Asker[];
  readonly state: FormState;
}

export function askersPage({ lang, askers, state }: Askers): Page {
  const t = speaker(texts, lang);
  const title = t('people.admissions.title');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{askers.length === 0 ? t('people.admissions.none') : t('people.admissions.lead')}</p>
      {askers.map((asker) => (
        <AskerForm key={asker.id} lang={lang} asker={asker} state={state} />
      ))}
      <p>
        <a href={site.account(lang)}>{t('people.openid.go-on')}</a>
      </p>
    </div>
  );
  return { lang, title, address: site.accountRequests, noindex: true, body };
}

function AskerForm({ lang, asker, state }: { lang: Lang; asker: Asker; state: FormState }): JSX.Element {
  const t = speaker(texts, lang);
  const { id, organisation, name, names, label, askedAt } = asker;
  return (
    <section class="stack-tight" aria-labelledby={`asker-${id}`}>
      <h2 id={`asker-${id}`}>
        {t('people.admissions.who', { names: names ?? t('people.admissions.unnamed'), name })}
      </h2>
      <p class="note">{t('people.admissions.from', { label, day: dayWords(lang, askedAt.toISOString()) })}</p>
      <Form
        of={admissionForm}
        state={state}
        action={site.accountRequests(lang)}
        class="stack-tight"
        initial={{ organisation, request: id }}
      >
        {(field) => (
          <>
            {field('duty', { placeholder: t('people.admissions.duty-hint') })}
            {field('answer')}
          </>
        )}
      </Form>
    </section>
  );
}
