// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing in by a link: which organisation, its mailbox, the link that was sent, and the button that a link
// shows.

import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Problem } from '../../../base/problem.ts';
import { httpStatus } from '../../../base/problem.ts';
import { ButtonForm, Form } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Mailbox } from '../../directory/mailboxes/mailbox.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { placeWords } from '../../directory/organisations/words.ts';
import { texts as signInTexts } from '../texts.ts';
import { linkForm, mailboxForm, whichForm } from './forms.ts';
import { linkMinutes } from './sign-in-link.ts';
import { texts as linkTexts } from './texts.ts';

const texts = { ...signInTexts, ...linkTexts };

function Head({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

const crumbs = (lang: Lang) => ({
  label: speaker(texts, lang)('people.sign-in.title'),
  href: site.signIn(lang),
});

export function whichPage(lang: Lang, typed: string, found: readonly Organisation[]): Page {
  const t = speaker(texts, lang);
  const body = (
    <Head title={t('people.which.title')}>
      <Form
        of={whichForm}
        state={{ lang }}
        method="get"
        action={site.signInFor(lang)}
        class="stack-tight"
        initial={{ q: typed }}
      >
        {(field) => (
          <>
            {field('q')}
            <button class="btn btn-plain" type="submit">
              {t('people.sign-in.organisation-button')}
            </button>
          </>
        )}
      </Form>
      {found.length === 0 && <p>{t('people.which.none')}</p>}
      <ul class="stack-tight">
        {found.map((one) => (
          <li key={one.slug}>
            <a href={site.signInFor(lang, { o: one.slug })}>{one.name}</a>{' '}
            <span class="note">{placeWords(lang, one)}</span>
          </li>
        ))}
      </ul>
    </Head>
  );
  return {
    lang,
    title: t('people.which.title'),
    crumbs: [crumbs(lang), { label: t('people.which.title') }],
    body,
  };
}

export function mailboxPage(lang: Lang, { name, slug }: Organisation, mailbox: Mailbox | undefined): Page {
  const t = speaker(texts, lang);
  const page = { lang, title: name, crumbs: [crumbs(lang), { label: name }] };
  if (!mailbox) {
    const body = (
      <Head title={name}>
        <p class="lead">{t('people.mailbox.unknown', { name })}</p>
        <p>
          <a href={site.signIn(lang)}>{t('people.sign-in.address')}</a>
        </p>
      </Head>
    );
    return { ...page, body };
  }
  const { address, source, statedOn } = mailbox;
  const from = t(
    `people.mailbox.source.${source}` in texts
      ? (`people.mailbox.source.${source}` as 'people.mailbox.source.csv')
      : 'people.mailbox.source.csv',
  );
  const body = (
    <Head title={name}>
      <p class="lead">
        {t('people.mailbox.lead', { address, source: from, day: formatDay(lang, statedOn) })}
      </p>
      <p>{t('people.mailbox.rule', { name })}</p>
      <ButtonForm
        of={mailboxForm}
        state={{ lang }}
        action={site.signInFor(lang)}
        class="btn"
        initial={{ o: slug }}
      >
        {t('people.mailbox.button')}
      </ButtonForm>
    </Head>
  );
  return { ...page, body };
}

/** @param organisation name, when the link went to its mailbox */
export function sentPage(lang: Lang, organisation: string | undefined): Page {
  const t = speaker(texts, lang);
  const facts = { minutes: linkMinutes };
  const body = (
    <Head title={t('people.sent.title')}>
      <p class="lead">
        {organisation
          ? t('people.sent.mailbox', { ...facts, name: organisation })
          : t('people.sent.lead', facts)}
      </p>
      <p>{t('people.sent.late')}</p>
      <p>
        <a href={site.signIn(lang)}>{t('people.sent.again')}</a>
      </p>
    </Head>
  );
  return {
    lang,
    title: t('people.sent.title'),
    crumbs: [crumbs(lang), { label: t('people.sent.title') }],
    body,
  };
}

/** @param organisation name, for a link of its mailbox or of its invitation */
export function linkPage(
  lang: Lang,
  token: string,
  { organisation: name, invited }: { organisation?: string | undefined; invited?: boolean | undefined },
): Page {
  const t = speaker(texts, lang);
  const lead = invited ? 'people.link.lead-invited' : 'people.link.lead-organisation';
  const body = (
    <Head title={t('people.link.title')}>
      <p class="lead">{name ? t(lead, { name }) : t('people.link.lead')}</p>
      <ButtonForm
        of={linkForm}
        state={{ lang }}
        action={site.signInLink(lang)}
        class="btn"
        initial={{ t: token }}
      >
        {t(invited ? 'people.link.accept' : 'people.link.button')}
      </ButtonForm>
    </Head>
  );
  return { lang, title: t('people.link.title'), unkept: true, body };
}

/** Why a link does not open, and where another is asked for. */
export function linkTroublePage(lang: Lang, { kind, textKey, facts }: Problem): Page {
  const t = speaker(texts, lang);
  const body = (
    <Head title={t('people.link.closed')}>
      <p class="lead">{t(textKey as keyof typeof texts, facts)}</p>
      <p>
        <a class="btn" href={site.signIn(lang)}>
          {t('people.sent.again')}
        </a>
      </p>
    </Head>
  );
  return { lang, title: t('people.link.closed'), status: httpStatus[kind], unkept: true, body };
}
