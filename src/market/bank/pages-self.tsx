// SPDX-License-Identifier: AGPL-3.0-or-later
// One's own profiles, the form that writes them, and the addresses that prove one's work.

import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { isShownAt } from './availability.ts';
import { addressForm, endForm, forgetForm, type profileForm } from './forms.ts';
import { LoanWords, ProfileFacts, type ProfileShown, Proved, type Saying, titleWords } from './parts.tsx';
import { type FunctionGroup, ProfileForm } from './parts-form.tsx';
import { texts } from './texts.ts';

export interface SelfModel {
  readonly state: FormState;
  readonly say: Saying;
  readonly form: ReturnType<typeof profileForm>;
  readonly profiles: readonly ProfileShown[];
  readonly groups: readonly FunctionGroup[];
  readonly proofs: readonly { readonly id: string; readonly provedOn?: string }[];
  /** A link has just been sent. */
  readonly sent: boolean;
}

export function selfPage(lang: Lang, model: SelfModel): Page {
  const t = speaker(texts, lang);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('market.bank.me-title')}</h1>
        <p class="lead">{t('market.bank.me-lead')}</p>
      </div>
      <Section id="profiles" title={t('market.bank.me-profiles')}>
        <Profiles lang={lang} model={model} />
      </Section>
      <Section id="write" title={t('market.bank.me-write')} note={t('market.bank.me-change-note')}>
        <ProfileForm lang={lang} model={model} />
      </Section>
      <Section id="proofs" title={t('market.bank.proof-title')} note={t('market.bank.proof-note')}>
        <Proofs lang={lang} model={model} />
      </Section>
    </>
  );
  const crumbs = [
    { label: t('market.bank.crumb'), href: site.developers(lang) },
    { label: t('market.bank.me-title') },
  ];
  return {
    lang,
    title: t('market.bank.me-title'),
    address: site.developerSelf,
    noindex: true,
    crumbs,
    body,
  };
}

function Profiles({ lang, model: { profiles, say, state } }: { lang: Lang; model: SelfModel }): JSX.Element {
  const t = speaker(texts, lang);
  if (profiles.length === 0) return <p>{t('market.bank.me-none')}</p>;
  return (
    <ul class="rows">
      {profiles.map((profile) => (
        <li key={profile.availability.id} class="stack">
          <h3>{titleWords(say, profile)}</h3>
          <p>
            <strong>{stateWords(lang, say.at, profile)}</strong>{' '}
            {isShownAt(profile.availability, say.at) && (
              <a href={site.developer(lang, profile.availability.id)}>{t('market.bank.me-see')}</a>
            )}
          </p>
          <LoanWords lang={lang} availability={profile.availability} />
          <Proved lang={lang} profile={profile} />
          <ProfileFacts say={say} profile={profile} withTerms />
          <ButtonForm
            of={endForm}
            state={state}
            action={site.developerAction(lang, profile.availability.id, 'withdraw')}
            initial={{ id: profile.availability.id }}
            class="btn btn-plain"
          >
            {t('market.bank.withdraw-it')}
          </ButtonForm>
        </li>
      ))}
    </ul>
  );
}

function stateWords(lang: Lang, at: Date, { availability, employer }: ProfileShown): string {
  const t = speaker(texts, lang);
  if (isShownAt(availability, at)) return t('market.bank.me-shown');
  if (employer && !availability.lent)
    return t('market.bank.me-waiting', { employer: nameWords(lang, employer) });
  return t('market.bank.me-over');
}

function Proofs({ lang, model: { proofs, state, sent } }: { lang: Lang; model: SelfModel }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack">
      {sent && <p role="status">{t('market.bank.proof-sent')}</p>}
      <ul class="stack-tight">
        {proofs.map(({ id, provedOn = '' }) => (
          <li key={id}>
            <Form
              of={forgetForm}
              state={state}
              action={site.developerAction(lang, id, 'forget')}
              class="tools"
              initial={{ id }}
            >
              {() => (
                <>
                  <span class="proved">
                    {t('market.bank.proof-line', { day: formatDay(lang, provedOn) })}
                  </span>
                  <button class="btn btn-plain btn-small" type="submit">
                    {t('market.bank.proof-forget')}
                  </button>
                </>
              )}
            </Form>
          </li>
        ))}
      </ul>
      <Form
        of={addressForm}
        state={state}
        action={site.developerProof(lang)}
        button={t('market.bank.proof-ask')}
      />
    </div>
  );
}
