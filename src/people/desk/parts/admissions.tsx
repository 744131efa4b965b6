// SPDX-License-Identifier: AGPL-3.0-or-later
// Someone who waits to be admitted, as their organisation's administrator reads it; the word that some wait.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import { admitForm, declineForm } from '../forms-admission.ts';
import { speakDesk } from './roles.tsx';

export interface Asker {
  readonly id: string;
  readonly organisation: string;
  /** Name of the organisation. */
  readonly name: string;
  readonly names?: string;
  /** The provider of identity, as people know it. */
  readonly label: string;
  readonly askedAt: Date;
}

/** Leads who administers an organisation to those who wait. */
export function WaitingAdmissions({ lang, n }: { lang: Lang; n: number }): JSX.Element {
  return (
    <p role="note">
      <a href={site.accountRequests(lang)}>{speakDesk(lang)('people.admissions.waiting', { n })}</a>
    </p>
  );
}

interface AskerProps {
  readonly lang: Lang;
  readonly asker: Asker;
  readonly state: FormState;
}

export function AskerForms({ lang, asker, state }: AskerProps): JSX.Element {
  const t = speakDesk(lang);
  const { id, organisation, name, names, label, askedAt } = asker;
  const who = t('people.admissions.who', { names: names ?? t('people.admissions.unnamed'), name });
  const shared = { state, action: site.accountRequests(lang), initial: { organisation, request: id } };
  return (
    <section class="stack-tight" aria-labelledby={`asker-${id}`}>
      <h2 id={`asker-${id}`}>{who}</h2>
      <p class="note">
        {t('people.admissions.from', { label, day: formatDay(lang, askedAt.toISOString()) })}
      </p>
      <Form of={admitForm} {...shared} class="stack-tight form">
        {(field) => [
          field('duty', { placeholder: t('people.admissions.duty-hint') }),
          field('answer', { hint: who }),
        ]}
      </Form>
      <Form of={declineForm} {...shared} class="">
        {(field) => field('answer', { class: 'btn-small', hint: who })}
      </Form>
    </section>
  );
}
