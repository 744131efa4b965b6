// SPDX-License-Identifier: AGPL-3.0-or-later
// The account, as its owner sees it: for whom they act, their sessions, their mail, the way out.

import type { ComponentChildren, ComponentProps, JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Account } from '../accounts/account.ts';
import { browserWords } from '../accounts/parts.tsx';
import { lifetimes, type Session } from '../accounts/session.ts';
import type { Agent } from '../agents/agent.ts';
import type { Invitation } from '../agents/colleague.ts';
import { wayWords } from '../sign-in/ways/pages.tsx';
import { texts as waysTexts } from '../sign-in/ways/texts.ts';
import { whoWords } from '../signed-in/pages-frame.ts';
import { texts as signedInTexts } from '../signed-in/texts.ts';
import { choicesForm, exitForm, sessionForm } from './forms.ts';
import { Invited } from './parts.tsx';
import { OwnDeeds } from './parts-deeds.tsx';
import { texts as ownTexts } from './texts.ts';

const texts = { ...signedInTexts, ...ownTexts };

export interface AccountModel {
  readonly account: Account;
  readonly address: string;
  readonly agencies: readonly Agent[];
  /** The session that asks. */
  readonly session: Session;
  readonly sessions: readonly Session[];
  /** That wait for their answer. */
  readonly invitations: readonly Invitation[];
  /** Whether the letter of the day is wanted. */
  readonly letters: boolean;
  readonly state: FormState;
  /** What the journal holds of the account. */
  readonly done: Omit<ComponentProps<typeof OwnDeeds>, 'lang'>;
  /** Who waits, said beside the organisations. */
  readonly waiting?: ComponentChildren;
  /** The other ways to sign in, each in its section. */
  readonly ways?: ComponentChildren;
  /** What features to the right show, each in its section. */
  readonly further?: ComponentChildren;
}

export function accountPage(lang: Lang, model: AccountModel): Page & { who: string } {
  const t = speaker(texts, lang);
  const { state } = model;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.account.title')}</h1>
        <p class="lead">
          {model.address
            ? t('people.account.lead', { address: model.address })
            : t('people.account.lead-no-address')}
        </p>
        <ButtonForm of={exitForm} state={state} action={site.accountExit(lang)} class="btn btn-plain">
          {t('people.account.exit')}
        </ButtonForm>
      </div>
      {model.invitations.length > 0 && <Invited state={state} invitations={model.invitations} />}
      <Section id="for" title={t('people.account.for')}>
        <Agencies lang={lang} agencies={model.agencies} waiting={model.waiting} />
      </Section>
      {model.ways}
      <Section
        id="sessions"
        title={t('people.account.sessions')}
        note={t('people.account.sessions-note', { idle: lifetimes.idleDays, all: lifetimes.days })}
      >
        <Sessions lang={lang} model={model} />
      </Section>
      <Section id="data" title={t('people.account.data')} note={t('people.account.data-note')}>
        <p>
          <a href={site.accountData(lang)}>{t('people.account.data-link')}</a>
        </p>
      </Section>
      {model.further}
      <Section id="mail" title={t('people.account.choices')} note={t('people.account.choices-note')}>
        <Choices lang={lang} model={model} />
      </Section>
      <OwnDeeds lang={lang} {...model.done} />
    </>
  );
  return {
    lang,
    title: t('people.account.title'),
    address: site.account,
    noindex: true,
    who: whoWords(lang, model.agencies),
    body,
  };
}

function Agencies({
  lang,
  agencies,
  waiting,
}: {
  lang: Lang;
  agencies: readonly Agent[];
  waiting: ComponentChildren;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack">
      {waiting}
      {agencies.length === 0 && <p>{t('people.account.for-none')}</p>}
      <ul class="stack-tight">
        {agencies.map(({ id, organisation, first, since }) => (
          <li key={id}>
            <a href={site.organisationDashboard(lang, organisation.slug)}>
              <strong>{organisation.name}</strong>
            </a>{' '}
            <span class="note">
              {t(first ? 'people.account.first-agent' : 'people.account.agent', {
                day: formatDay(lang, since.toISOString()),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={site.signIn(lang)}>{t('people.account.for-add')}</a>
      </p>
    </div>
  );
}

function Sessions({ lang, model }: { lang: Lang; model: AccountModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { sessions, session, state } = model;
  const by = speaker(waysTexts, lang)('people.ways.way');
  return (
    <div class="stack">
      <table class="table table-fold">
        <thead>
          <tr>
            <th scope="col">{t('people.account.browser')}</th>
            <th scope="col">{by}</th>
            <th scope="col">{t('people.account.seen')}</th>
            <th scope="col">{t('people.account.begun')}</th>
            <th scope="col">
              <span class="vh">{t('people.account.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((one) => (
            <tr key={one.id}>
              <th scope="row">{browserWords(lang, one.browser)}</th>
              <td data-l={by}>{wayWords(lang, one.way)}</td>
              <td data-l={t('people.account.seen')}>{formatDay(lang, one.seenOn)}</td>
              <td data-l={t('people.account.begun')}>{formatDay(lang, one.createdAt.toISOString())}</td>
              <td>
                {one.id === session.id ? t('people.account.here') : <EndButton state={state} session={one} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <ButtonForm
          of={sessionForm}
          state={state}
          action={site.accountSessions(lang)}
          class="btn btn-plain"
          initial={{ session: 'others' }}
        >
          {t('people.account.end-others')}
        </ButtonForm>
      )}
    </div>
  );
}

function EndButton({ state, session }: { state: FormState; session: Session }): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  const which = {
    browser: browserWords(lang, session.browser),
    day: formatDay(lang, session.createdAt.toISOString()),
  };
  return (
    <ButtonForm
      of={sessionForm}
      state={state}
      action={site.accountSessions(lang)}
      initial={{ session: session.id }}
      label={t('people.account.end-which', which)}
    >
      {t('people.account.end')}
    </ButtonForm>
  );
}

function Choices({
  lang,
  model: { account, letters, state },
}: {
  lang: Lang;
  model: AccountModel;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Form
      of={choicesForm()}
      state={state}
      action={site.accountChoices(lang)}
      class="stack"
      initial={{ lang: account.lang, letters }}
      button={t('people.account.save')}
    >
      {(field) => (
        <>
          {field('lang', { class: 'input-small' })}
          {field('letters')}
        </>
      )}
    </Form>
  );
}
