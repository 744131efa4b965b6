// SPDX-License-Identifier: AGPL-3.0-or-later
// The account, as its owner sees it: for whom they act, their sessions, their mail, the way out.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, languages, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Invitation } from '../../agents/colleague.ts';
import { Invited } from '../../agents/parts/invited.tsx';
import type { Agent } from '../../signed-in/agent.ts';
import { wayWords } from '../ways/pages.tsx';
import { texts as waysTexts } from '../ways/texts.ts';
import type { Account } from './account.ts';
import { browserWords, dayWords, FormToken } from './parts.tsx';
import { lifetimes, type Session } from './session.ts';
import { texts } from './texts.ts';

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
  readonly formToken: string;
  /** Who waits, said beside the organisations. */
  readonly waiting?: ComponentChildren;
  /** The other ways in, each in its bay. */
  readonly ways?: ComponentChildren;
}

/** How the head of a page names who is there. */
export function whoWords(lang: Lang, agencies: readonly Agent[]): string {
  return agencies[0]?.organisation.name ?? speaker(texts, lang)('people.account.title');
}

export function accountPage(lang: Lang, model: AccountModel): Page & { who: string } {
  const t = speaker(texts, lang);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.account.title')}</h1>
        <p class="lead">
          {model.address
            ? t('people.account.lead', { address: model.address })
            : t('people.account.lead-no-address')}
        </p>
        <form method="post" action={site.accountExit(lang)}>
          <FormToken token={model.formToken} />
          <button class="btn btn-plain" type="submit">
            {t('people.account.exit')}
          </button>
        </form>
      </div>
      {model.invitations.length > 0 && (
        <Invited lang={lang} invitations={model.invitations} formToken={model.formToken} />
      )}
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
      <Section id="mail" title={t('people.account.choices')} note={t('people.account.choices-note')}>
        <Choices lang={lang} model={model} />
      </Section>
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
            <a href={site.organisationDesk(lang, organisation.slug)}>
              <strong>{organisation.name}</strong>
            </a>{' '}
            <span class="note">
              {t(first ? 'people.account.first-agent' : 'people.account.agent', {
                day: dayWords(lang, since.toISOString()),
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
  const { sessions, session, formToken } = model;
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
              <td data-l={t('people.account.seen')}>{dayWords(lang, one.seenOn)}</td>
              <td data-l={t('people.account.begun')}>{dayWords(lang, one.createdAt.toISOString())}</td>
              <td>
                {one.id === session.id ? (
                  t('people.account.here')
                ) : (
                  <EndButton lang={lang} session={one} formToken={formToken} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <form method="post" action={site.accountSessions(lang)}>
          <FormToken token={formToken} />
          <button class="btn btn-plain" type="submit" name="session" value="others">
            {t('people.account.end-others')}
          </button>
        </form>
      )}
    </div>
  );
}

function EndButton({
  lang,
  session,
  formToken,
}: {
  lang: Lang;
  session: Session;
  formToken: string;
}): JSX.Element {
  const t = speaker(texts, lang);
  const which = {
    browser: browserWords(lang, session.browser),
    day: dayWords(lang, session.createdAt.toISOString()),
  };
  return (
    <form method="post" action={site.accountSessions(lang)}>
      <FormToken token={formToken} />
      <button
        class="btn btn-plain btn-small"
        type="submit"
        name="session"
        value={session.id}
        aria-label={t('people.account.end-which', which)}
      >
        {t('people.account.end')}
      </button>
    </form>
  );
}

function Choices({
  lang,
  model: { account, letters, formToken },
}: {
  lang: Lang;
  model: AccountModel;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <form class="stack" method="post" action={site.accountChoices(lang)}>
      <FormToken token={formToken} />
      <div class="field">
        <label for="lang">{t('people.account.lang')}</label>
        <select class="input input-small" id="lang" name="lang">
          {languages().map((language) => (
            <option
              key={language.lang}
              value={language.lang}
              lang={language.lang}
              selected={language.lang === account.lang}
            >
              {language.name}
            </option>
          ))}
        </select>
      </div>
      <label class="check">
        <input type="checkbox" name="letters" value="1" checked={letters} /> {t('people.account.letters')}
      </label>
      <button class="btn" type="submit">
        {t('people.account.save')}
      </button>
    </form>
  );
}
