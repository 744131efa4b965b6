// SPDX-License-Identifier: AGPL-3.0-or-later
// The developers' bank: the list with what narrows it, and one profile with a way to write without any
// address shown.

import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { FacetValue } from '../../base/list/facets.ts';
import { isNarrowed, queryWords, withoutChoice } from '../../base/list/query.ts';
import { instead, type UnclearIn } from '../../base/list/unclear.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { texts as letterTexts } from '../../people/letters/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { UnclearNames } from '../../platform/form/parts-unclear.tsx';
import { Chips, FilterForm, Pager } from '../../platform/list/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { type Away, FromField, FromNote } from '../parts-from.tsx';
import { writeForm } from './forms.ts';
import { type BankFacet, type BankQuery, bankList } from './listing.ts';
import {
  LoanWords,
  ProfileFacts,
  type ProfileShown,
  Proved,
  type Saying,
  titleWords,
  whoWords,
} from './parts.tsx';
import { texts } from './texts.ts';

export interface BankModel {
  readonly say: Saying;
  readonly profiles: readonly ProfileShown[];
  /** How many answer, on all pages. */
  readonly total: number;
  readonly pages: number;
  readonly facets: Readonly<Record<BankFacet, readonly FacetValue[]>>;
  readonly query: BankQuery;
  /** Names in the address that mean nothing, or several things. */
  readonly unclear: UnclearIn<BankFacet>;
  readonly away?: Away | undefined;
}

export function bankPage(lang: Lang, model: BankModel): Page {
  const t = speaker(texts, lang);
  const { profiles, total, pages, facets, query, say, unclear } = model;
  const narrowed = isNarrowed(query);
  const to = (other: BankQuery) => site.developers(lang, queryWords(bankList, other, lang));
  const body = (
    <>
      <div class="nave asked">
        <h1>{t('market.bank.title')}</h1>
        <p class="lead">{t('market.bank.lead')}</p>
        <p class="tools">
          <a class="btn" href={site.developerSelf(lang)}>
            {t('market.bank.me')}
          </a>
          <a href={site.developersOurs(lang)}>{t('market.bank.lent-ours')}</a>
        </p>
      </div>
      <div class="nave split">
        <Facets lang={lang} model={model} />
        <div class="answers stack">
          <Chips
            lang={lang}
            facets={facets}
            without={(name, value) => to(withoutChoice(query, name, value))}
          />
          <UnclearNames
            lang={lang}
            unclear={unclear}
            to={(name, one, value) => to(instead(query, name, one, value))}
          />
          <p class="note">{t('market.bank.count', { n: total })}</p>
          <FromNote lang={lang} away={model.away} to={(from) => to({ ...query, from, page: 1 })} />
          {total === 0 && <p>{t(narrowed ? 'market.bank.empty-narrowed' : 'market.bank.empty')}</p>}
          {total === 0 && narrowed && <a href={site.developers(lang)}>{t('market.bank.all')}</a>}
          <ul class="rows">
            {profiles.map((profile) => (
              <li key={profile.availability.id} class="stack-tight">
                <h2 class="line-title">
                  <a href={site.developer(lang, profile.availability.id)}>{titleWords(say, profile)}</a>
                </h2>
                <Proved lang={lang} profile={profile} />
                <ProfileFacts say={say} profile={profile} />
              </li>
            ))}
          </ul>
          <Pager lang={lang} page={query.page} pages={pages} to={(page) => to({ ...query, page })} />
        </div>
      </div>
    </>
  );
  return {
    ...{
      lang,
      title: t('market.bank.title'),
      description: t('market.bank.lead'),
      address: (other: Lang) => site.developers(other),
      askedAt: (other: Lang) => site.developers(other, queryWords(bankList, query, other)),
      body,
    },
    noindex: narrowed || query.page > 1 || query.from !== undefined,
    next: <BankNext lang={lang} />,
  };
}

function BankNext({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Next
      title={t('market.bank.next')}
      main={{ label: t('market.bank.next-mission'), href: site.missionNew(lang) }}
    >
      {t('market.bank.next-how')}
    </Next>
  );
}

function Facets({ lang, model }: { lang: Lang; model: BankModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { total, facets, query } = model;
  if (total < 2 && !isNarrowed(query)) return null;
  return (
    <FilterForm
      lang={lang}
      list={bankList}
      facets={facets}
      total={total}
      title={(name) => t(`market.bank.facet.${name}`)}
      action={site.developers(lang)}
      label={t('market.bank.facets')}
      open={t('market.bank.facets-open')}
    >
      <FromField lang={lang} away={model.away} />
    </FilterForm>
  );
}

export interface OneModel {
  readonly say: Saying;
  readonly profile: ProfileShown;
  readonly state: FormState;
  readonly writeFor: readonly Choosable[];
  readonly isOwn: boolean;
}

export function profilePage(lang: Lang, model: OneModel): Page {
  const t = speaker(texts, lang);
  const { say, profile, isOwn } = model;
  const title = whoWords(say, profile);
  const [first] = profile.proved;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <LoanWords lang={lang} availability={profile.availability} />
      </div>
      <Section
        id="proved"
        title={t('market.bank.proved-title')}
        note={first && t('market.bank.proved-note', { day: formatDay(lang, first.computedOn) })}
      >
        {first ? <Proved lang={lang} profile={profile} /> : <p>{t('market.bank.proved-none')}</p>}
      </Section>
      <Section
        id="said"
        title={t('market.bank.said-title')}
        note={t('market.bank.said-on', { day: formatDay(lang, profile.saidOn) })}
      >
        <ProfileFacts say={say} profile={profile} withTerms />
      </Section>
      {!isOwn && <Write lang={lang} model={model} />}
    </>
  );
  return {
    ...{
      lang,
      title,
      address: (other: Lang) => site.developer(other, profile.availability.id),
      body,
      noindex: true,
    },
    crumbs: [{ label: t('market.bank.crumb'), href: site.developers(lang) }, { label: title }],
    next: <BankNext lang={lang} />,
  };
}

function Write({ lang, model: { profile, state, writeFor } }: { lang: Lang; model: OneModel }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="write" title={t('market.bank.write-title')} note={t('market.bank.write-note')}>
      {state.token ? (
        <Form
          of={writeForm(writeFor)}
          state={state}
          action={site.developerAction(lang, profile.availability.id, 'write')}
          button={speaker(letterTexts, lang)('people.letter.send')}
        />
      ) : (
        <p>
          {t('market.bank.write-sign-in')}{' '}
          <a href={site.signInTo(lang, { n: site.developer(lang, profile.availability.id) })}>
            {t('market.bank.sign-in')}
          </a>
        </p>
      )}
    </Section>
  );
}
