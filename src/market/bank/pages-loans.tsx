// SPDX-License-Identifier: AGPL-3.0-or-later
// Agents on loan, as a signatory decides of them; the page of a link, of a reply, of a message passed on.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { texts as letterTexts } from '../../people/letters/texts.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { endForm, loanForm, proofForm, replyForm } from './forms.ts';
import { distinctTitles, LoanWords, ProfileFacts, type ProfileShown, type Saying } from './parts.tsx';
import { type LoanStep, loanSteps } from './steps.ts';
import { texts } from './texts.ts';

export interface LentShown {
  readonly listed: ProfileShown;
  /** The steps that whoever looks may take now. */
  readonly may: ReadonlySet<LoanStep>;
}

export interface LoansModel {
  readonly say: Saying;
  readonly state: FormState;
  readonly lent: readonly LentShown[];
}

export function loansPage(lang: Lang, model: LoansModel): Page {
  const t = speaker(texts, lang);
  const titles = distinctTitles(model.say, model.lent);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.ours-title')}</h1>
      <p class="lead">{t('market.bank.ours-lead')}</p>
      {model.lent.length === 0 && <p>{t('market.bank.ours-none')}</p>}
      <ul class="rows">
        {model.lent.map((one, place) => (
          <LentRow key={one.listed.availability.id} {...{ lang, one, model }} title={titles[place]!} />
        ))}
      </ul>
    </div>
  );
  return personal(lang, 'market.bank.ours-title', site.developersOurs, body);
}

function personal(
  lang: Lang,
  title: keyof typeof texts,
  address: (lang: Lang) => string,
  body: JSX.Element,
): Page {
  const t = speaker(texts, lang);
  const crumbs = [{ label: t('market.bank.crumb'), href: site.developers(lang) }, { label: t(title) }];
  return { lang, title: t(title), address, noindex: true, crumbs, body };
}

function LentRow({
  lang,
  one,
  title,
  model: { say, state },
}: {
  lang: Lang;
  one: LentShown;
  title: string;
  model: LoansModel;
}): JSX.Element {
  const t = speaker(texts, lang);
  const { listed, may } = one;
  const { availability } = listed;
  const { id, from, until } = availability;
  return (
    <li class="stack">
      <h2 class="line-title">{title}</h2>
      <p class="note">{t('market.bank.ours-proposed', { day: formatDay(lang, listed.saidOn) })}</p>
      <LoanWords lang={lang} availability={availability} />
      <ProfileFacts say={say} profile={listed} withTerms />
      {may.has('confirmed') && (
        <Form
          of={loanForm}
          state={state}
          action={site.developerAction(lang, id, loanSteps.steps.confirmed.word)}
          initial={{ id, from, until }}
          button={t(loanSteps.steps.confirmed.button)}
        />
      )}
      {may.has('withdrawn') && (
        <ButtonForm
          of={endForm}
          state={state}
          action={site.developerAction(lang, id, loanSteps.steps.withdrawn.word)}
          initial={{ id }}
          class="btn btn-plain"
        >
          {t(loanSteps.steps.withdrawn.button)}
        </ButtonForm>
      )}
    </li>
  );
}

export function proofPage(lang: Lang, { state, token }: { state: FormState; token: string }): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.proof-open-title')}</h1>
      <p class="lead">{t('market.bank.proof-open-lead')}</p>
      <ButtonForm
        of={proofForm}
        state={state}
        action={site.developerProof(lang)}
        initial={{ t: token }}
        class="btn"
      >
        {t('market.bank.proof-open')}
      </ButtonForm>
    </div>
  );
  return personal(lang, 'market.bank.proof-open-title', (other) => site.developerProof(other), body);
}

export function replyPage(lang: Lang, { state, message }: { state: FormState; message: string }): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.bank.reply-title')}</h1>
      <p class="lead">{t('market.bank.reply-lead')}</p>
      <Form
        of={replyForm}
        state={state}
        action={site.developerReply(lang, message)}
        button={speaker(letterTexts, lang)('people.letter.send')}
      />
    </div>
  );
  return personal(lang, 'market.bank.reply-title', (other) => site.developerReply(other, message), body);
}

export function sentPage(lang: Lang): Page {
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
  return personal(lang, 'market.bank.sent-title', (other) => site.developers(other), body);
}
