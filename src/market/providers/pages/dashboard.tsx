// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider's own page: its offers and drafts, its people, its references; and the page where clients
// answer.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { Linked } from '../../parts-linked.tsx';
import type { Labels } from '../labels.ts';
import { type Gathered, gatheredOffers, type ServiceKind } from '../offer.ts';
import {
  DashboardButton,
  DomainForm,
  OfferForm,
  PersonForm,
  ReferenceForm,
  SiteForm,
} from '../parts/forms.tsx';
import { offerWords, speak } from '../parts/provider.tsx';
import { proves, type Reference } from '../reference.ts';
import { referenceWords } from './answers.tsx';

interface OwnOffer {
  readonly id: string;
  readonly software?: { readonly slug: string; readonly name: string };
  readonly kind: ServiceKind;
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  readonly publishedOn?: string;
  readonly expiresOn?: string;
}

export interface DashboardModel {
  readonly who: string;
  readonly state: FormState;
  readonly provider: { readonly name: string; readonly slug: string; readonly site?: string };
  readonly offers: readonly OwnOffer[];
  readonly labels: Labels;
  readonly domains: readonly { readonly id: string; readonly domain: string; readonly provedOn: string }[];
  readonly people: number;
  readonly references: readonly Reference[];
  readonly functions: readonly { readonly value: string; readonly label: string }[];
  /** Whether who asks may prove (the first agent may). */
  readonly mayProve: boolean;
}

type View = DashboardModel & { readonly lang: Lang };

export function dashboardPage(lang: Lang, model: DashboardModel): Page & { who: string } {
  const t = speak(lang);
  const { provider, who } = model;
  const view = { lang, ...model };
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{provider.name}</h1>
        <p>
          <a href={site.provider(lang, provider.slug)}>{t('market.dashboard.public')}</a>
        </p>
      </div>
      <Section id="site" title={t('market.dashboard.site')} note={t('market.dashboard.site-note')}>
        <SiteForm {...view} site={provider.site} />
      </Section>
      <Section id="offers" title={t('market.dashboard.offers')} note={t('market.dashboard.offers-note')}>
        <Offers {...view} />
      </Section>
      <Section
        id="references"
        title={t('market.dashboard.references')}
        note={t('market.dashboard.references-note')}
      >
        <References {...view} />
      </Section>
      <Section id="people" title={t('market.dashboard.people')} note={t('market.dashboard.people-note')}>
        <People {...view} />
      </Section>
    </>
  );
  const crumbs = [{ label: t('market.list.crumb'), href: site.providers(lang) }, { label: provider.name }];
  return {
    lang,
    title: provider.name,
    address: (other) => site.providerDashboard(other, provider.slug),
    noindex: true,
    who,
    crumbs,
    body,
  };
}

function Offers(view: View): JSX.Element {
  const { lang, offers } = view;
  const t = speak(lang);
  return (
    <div class="stack">
      {offers.length > 0 && (
        <ul class="rows">
          {gatheredOffers(offers).map((group) => (
            <OfferRow key={group.first.id} view={view} group={group} />
          ))}
        </ul>
      )}
      {offers.some(({ publishedOn }) => publishedOn) && (
        <DashboardButton {...view} action="renew">
          {t('market.dashboard.renew')}
        </DashboardButton>
      )}
      <OfferForm {...view} />
    </div>
  );
}

/** What one act made: its kinds in one row, changed and withdrawn together. */
function OfferRow({ view, group }: { view: View; group: Gathered<OwnOffer> }): JSX.Element {
  const { lang, labels, state } = view;
  const t = speak(lang);
  const { software, publishedOn, expiresOn, territories, languages, words } = group.first;
  const kinds = group.offers.map(({ kind }) => kind);
  const ids = group.offers.map(({ id }) => id).join(',');
  const named = offerWords(lang, kinds, software);
  const changed = {
    of: ids,
    software: software?.name ?? '',
    kind: kinds,
    territories: territories.map(labels.territory).join(', '),
    language: languages,
    words,
  };
  return (
    <li class="stack-tight">
      <div class="tools">
        <span>
          {named}{' '}
          <span class="note">
            {publishedOn && expiresOn
              ? t('market.page.until', { day: formatDay(lang, expiresOn) })
              : t('market.dashboard.draft')}
          </span>
        </span>
        <DashboardButton {...view} action="withdraw" id={ids} about={named}>
          {t('market.dashboard.withdraw')}
        </DashboardButton>
      </div>
      <details class="more" open={state.refused?.form === 'offer' && state.refused.instance === ids}>
        <summary>
          {t('market.dashboard.change')} <span class="vh">{named}</span>
        </summary>
        <OfferForm {...view} changed={changed} />
      </details>
    </li>
  );
}

function References(view: View): JSX.Element {
  const { lang, references } = view;
  const t = speak(lang);
  return (
    <div class="stack">
      {references.length > 0 && (
        <ul class="rows">
          {references.map((one) => (
            <li key={one.id} class="tools">
              <span class={proves(one) ? 'proved' : 'said'}>
                <span>
                  {referenceWords(lang, one)} {one.linked && <Linked lang={lang} />}{' '}
                  <span class="note">{t(`market.dashboard.${one.answer ?? 'waiting'}`)}</span>
                </span>
              </span>
              <DashboardButton
                {...view}
                action="drop-reference"
                id={one.id}
                about={nameWords(lang, one.client)}
              >
                {t('market.dashboard.withdraw')}
              </DashboardButton>
            </li>
          ))}
        </ul>
      )}
      {references.some(({ linked }) => linked) && <Linked lang={lang} explained />}
      <ReferenceForm {...view} />
    </div>
  );
}

function People(view: View): JSX.Element {
  const { lang, domains, people, mayProve } = view;
  const t = speak(lang);
  return (
    <div class="stack">
      <ul class="rows">
        {domains.map(({ id, domain, provedOn }) => (
          <li key={id} class="tools">
            <span class="proved">
              <span>
                @{domain}{' '}
                <span class="note">
                  {t('market.dashboard.proved-on', { day: formatDay(lang, provedOn) })}
                </span>
              </span>
            </span>
            {mayProve && (
              <DashboardButton {...view} action="drop-domain" id={id} about={domain}>
                {t('market.dashboard.withdraw')}
              </DashboardButton>
            )}
          </li>
        ))}
      </ul>
      <p>{t('market.dashboard.people-count', { n: people })}</p>
      {mayProve ? (
        <>
          <DomainForm {...view} />
          <PersonForm {...view} />
        </>
      ) : (
        <p class="note">{t('market.dashboard.first-only')}</p>
      )}
    </div>
  );
}
