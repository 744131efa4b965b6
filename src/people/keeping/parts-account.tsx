// SPDX-License-Identifier: AGPL-3.0-or-later
// One account at the desk: for whom it acts, its sessions, whether it is suspended, and the form for either.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { site } from '../../site.ts';
import { texts as roleTexts } from '../agents/texts.ts';
import type { KeptAccount } from './account.ts';
import { resumeForm, suspendForm } from './forms.ts';
import { texts } from './texts.ts';

const say = (lang: Lang) => speaker({ ...roleTexts, ...texts }, lang);

export interface AccountProps {
  readonly lang: Lang;
  readonly account: KeptAccount;
  readonly state: FormState;
  /** How it was looked for: shown again afterwards. */
  readonly q: string;
  /** The word of the section in this language. */
  readonly word: string;
}

export function AccountCard({ lang, account, state, q, word }: AccountProps): JSX.Element {
  const t = say(lang);
  const { id, createdAt, sessions, isKeeper, suspended, agencies } = account;
  return (
    <article class="stack" aria-label={t('people.keeping.account-named', { id })}>
      <h3>{t('people.keeping.account-named', { id })}</h3>
      <p class="note">
        {t('people.keeping.account-line', { day: formatDay(lang, createdAt.toISOString()), n: sessions })}
        {isKeeper && ` ${t('people.keeping.account-keeper')}`}
      </p>
      {agencies.length === 0 ? (
        <p>{t('people.keeping.account-alone')}</p>
      ) : (
        <ul class="stack-tight">
          {agencies.map(({ slug, name, roles, duty }) => (
            <li key={slug}>
              <a href={site.organisation(lang, slug)}>{name}</a>{' '}
              <span class="note">
                {[duty, ...roles.map((role) => t(`people.role.${role}`))].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {suspended ? (
        <>
          <p>
            <strong>
              {t('people.keeping.account-suspended', { day: formatDay(lang, suspended.since.toISOString()) })}
            </strong>{' '}
            {t('people.keeping.reason-words', { reason: suspended.reason })}
          </p>
          <Form
            of={resumeForm}
            state={state}
            action={site.keepingDeed(lang, word, 'resume')}
            initial={{ account: id, q }}
            button={t('people.keeping.resume')}
          />
        </>
      ) : (
        !isKeeper && (
          <details class="stack-tight" open={state.refused?.form === suspendForm.name}>
            <summary>{t('people.keeping.suspend-open')}</summary>
            <p class="note">{t('people.keeping.suspend-note')}</p>
            <Form
              of={suspendForm}
              state={state}
              action={site.keepingDeed(lang, word, 'suspend')}
              initial={{ account: id, q }}
              button={t('people.keeping.suspend')}
            />
          </details>
        )
      )}
    </article>
  );
}
