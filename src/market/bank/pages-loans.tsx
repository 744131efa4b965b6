// SPDX-License-Identifier: AGPL-3.0-or-later
// Agents on loan, as a signatory decides of them; the page of a link, of a reply, of a message passed on.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { dayWords, FormToken } from '../../people/sign-in/accounts/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { Field, Words } from '../parts-field.tsx';
import { LoanWords, ProfileFacts, type ProfileShown, type Saying, whoWords } from './parts.tsx';
import { texts } from './texts.ts';

export interface LentShown {
  readonly listed: ProfileShown;
  readonly mayConfirm: boolean;
  readonly mayWithdraw: boolean;
}

export interface LoansModel {
  readonly say: Saying;
  readonly who: string;
  readonly formToken: string;
  readonly lent: readonly LentShown[];
}

export function loansPage(lang: Lang, model: LoansModel): Page & { who: string } {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.ours-title')}</h1>
      <p class="lead">{t('market.bank.ours-lead')}</p>
      {model.lent.length === 0 && <p>{t('market.bank.ours-none')}</p>}
      <ul class="rows">
        {model.lent.map((one) => (
          <LentRow key={one.listed.availability.id} lang={lang} one={one} model={model} />
        ))}
      </ul>
    </div>
  );
  return personal(lang, 'market.bank.ours-title', site.developersOurs, model.who, body);
}

function personal(
  lang: Lang,
  title: keyof typeof texts,
  address: (lang: Lang) => string,
  who: string,
  body: JSX.Element,
): Page & { who: string } {
  const t = speaker(texts, lang);
  const crumbs = [{ label: t('market.bank.crumb'), href: site.developers(lang) }, { label: t(title) }];
  return { lang, title: t(title), address, noindex: true, who, crumbs, body };
}

function LentRow({
  lang,
  one,
  model: { say, formToken },
}: {
  lang: Lang;
  one: LentShown;
  model: LoansModel;
}): JSX.Element {
  const t = speaker(texts, lang);
  const { listed, mayConfirm, mayWithdraw } = one;
  const { availability } = listed;
  const of = `-${availability.id}`;
  return (
    <li class="stack">
      <h2 class="line-title">{whoWords(say, listed)}</h2>
      <p class="note">{t('market.bank.ours-proposed', { day: dayWords(lang, listed.saidOn) })}</p>
      <LoanWords lang={lang} availability={availability} />
      <ProfileFacts say={say} profile={listed} withTerms />
      {mayConfirm && !availability.confirmed && (
        <form class="stack form" method="post" action={site.developerDeed(lang, availability.id, 'confirm')}>
          <FormToken token={formToken} />
          <Field of={of} name="quota" label={t('market.bank.ours-quota')} most={4} required />
          <Field
            of={of}
            name="from"
            type="date"
            label={t('market.bank.form.from')}
            value={availability.from}
            required
          />
          <Field
            of={of}
            name="until"
            type="date"
            label={t('market.bank.form.until')}
            value={availability.until}
            required
          />
          <Field
            of={of}
            name="basis"
            label={t('market.bank.ours-basis')}
            hint={t('market.bank.ours-basis-hint')}
            most={300}
            required
          />
          <button class="btn" type="submit">
            {t('market.bank.ours-confirm')}
          </button>
        </form>
      )}
      {mayWithdraw && (
        <form method="post" action={site.developerDeed(lang, availability.id, 'withdraw')}>
          <FormToken token={formToken} />
          <button class="btn btn-plain" type="submit">
            {t('market.bank.ours-withdraw')}
          </button>
        </form>
      )}
    </li>
  );
}

export function proofPage(
  lang: Lang,
  { who, formToken, token }: { who: string; formToken: string; token: string },
): Page & { who: string } {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.proof-open-title')}</h1>
      <p class="lead">{t('market.bank.proof-open-lead')}</p>
      <form method="post" action={site.developerProof(lang)}>
        <FormToken token={formToken} />
        <input type="hidden" name="t" value={token} />
        <button class="btn" type="submit">
          {t('market.bank.proof-open')}
        </button>
      </form>
    </div>
  );
  return personal(lang, 'market.bank.proof-open-title', (other) => site.developerProof(other), who, body);
}

export function replyPage(
  lang: Lang,
  { who, formToken, message }: { who: string; formToken: string; message: string },
): Page & { who: string } {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.reply-title')}</h1>
      <p class="lead">{t('market.bank.reply-lead')}</p>
      <form class="stack form" method="post" action={site.developerReply(lang, message)}>
        <FormToken token={formToken} />
        <Words name="words" label={t('market.bank.write-words')} most={2_000} required />
        <button class="btn" type="submit">
          {t('market.bank.write-it')}
        </button>
      </form>
    </div>
  );
  return personal(lang, 'market.bank.reply-title', (other) => site.developerReply(other, message), who, body);
}

export function sentPage(lang: Lang, who: string): Page & { who: string } {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.sent-title')}</h1>
      <p class="lead">{t('market.bank.sent-lead')}</p>
      <p>
        <a href={site.developers(lang)}>{t('market.bank.all')}</a>
      </p>
    </div>
  );
  return personal(lang, 'market.bank.sent-title', (other) => site.developers(other), who, body);
}
