// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of one provider: what it offers, what is proved of each offer; its trade, apart from its code.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { Next } from '../../../platform/parts/next.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { Linked } from '../../parts-linked.tsx';
import type { OwnNumber } from '../contest.ts';
import type { Labels } from '../labels.ts';
import type { Catalogue } from '../listed.ts';
import { speakNumbers } from '../number-words.ts';
import { isAtDomain, siteWords } from '../own-site.ts';
import { NumberLine } from '../parts/number.tsx';
import { type Offered, Offers } from '../parts/offers.tsx';
import { commitWords, kindWords, sizeWords, speak } from '../parts/provider.tsx';
import type { CommitProof } from '../proof.ts';
import type { Competence, Reference } from '../reference.ts';

export interface ProviderModel {
  readonly provider: {
    readonly name: string;
    readonly slug: string;
    readonly number: OwnNumber;
    readonly domain: string;
    readonly provedOn: string;
    readonly site?: string;
  };
  readonly offers: readonly Offered[];
  readonly work: readonly (CommitProof & {
    readonly software: { readonly slug: string; readonly name: string };
  })[];
  /** Confirmed by the clients. */
  readonly references: readonly Reference[];
  readonly competences: readonly Competence[];
  /** Delivered by it, confirmed by who asked for them. */
  readonly missions: readonly {
    readonly slug: string;
    readonly title: string;
    readonly organisation: string;
    readonly confirmedAt: Date;
    readonly linked: boolean;
  }[];
  readonly saidBy: readonly {
    readonly source: Catalogue;
    readonly statedOn: string;
    readonly software: { readonly slug: string; readonly name: string };
  }[];
  readonly labels: Labels;
}

type View = ProviderModel & { readonly lang: Lang };

export function providerPage(lang: Lang, model: ProviderModel): Page {
  const t = speak(lang);
  const { provider } = model;
  const view = { lang, ...model };
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{provider.name}</h1>
        <p>
          <span class="proved">
            <span>
              {t('market.page.identity', {
                domain: provider.domain,
                day: formatDay(lang, provider.provedOn),
              })}
            </span>
          </span>
        </p>
        <p>
          <NumberLine lang={lang} number={provider.number} domain={provider.domain} />{' '}
          {provider.number.number !== undefined && (
            <a href={site.providerNumber(lang, provider.slug)}>{speakNumbers(lang)('market.contest.link')}</a>
          )}
        </p>
        {provider.site && <OwnSite lang={lang} site={provider.site} domain={provider.domain} />}
        <p>
          <a class="btn" href={site.providerLetter(lang, provider.slug)}>
            {t('market.letter.write')}
          </a>{' '}
          <a href={site.providerEstimate(lang, provider.slug)} rel="nofollow">
            {t('market.page.estimate')}
          </a>
        </p>
        <ul class="key">
          <li>
            <span class="proved">
              <span>{t('market.key.proved')}</span>
            </span>
          </li>
          <li>
            <span class="said">
              <span>{t('market.key.said')}</span>
            </span>
          </li>
        </ul>
      </div>
      <Section id="offers" title={t('market.page.offers')} note={t('market.page.offers-note')}>
        <Offers {...view} />
      </Section>
      <Section id="trade" title={t('market.page.trade')} note={t('market.page.trade-note')}>
        <Trade {...view} />
      </Section>
      {model.missions.length > 0 && (
        <Section id="missions" title={t('market.page.missions')} note={t('market.page.missions-note')}>
          <Missions {...view} />
        </Section>
      )}
      <Section id="code" title={t('market.page.code')} note={t('market.page.code-note')}>
        <Code {...view} />
      </Section>
      {model.saidBy.length > 0 && (
        <Section id="listed" title={t('market.page.listed')} note={t('market.listed.note')}>
          <SaidBy {...view} />
        </Section>
      )}
    </>
  );
  const next = (
    <Next
      title={t('market.page.next')}
      main={{ label: t('market.page.next-all'), href: site.providers(lang) }}
    >
      {t('market.page.next-how')}
    </Next>
  );
  const crumbs = [{ label: t('market.list.crumb'), href: site.providers(lang) }, { label: provider.name }];
  return {
    lang,
    title: provider.name,
    address: (other) => site.provider(other, provider.slug),
    crumbs,
    body,
    next,
  };
}

/** Given by the provider; nothing else vouches for it but a domain that it proved. */
function OwnSite({ lang, site: own, domain }: { lang: Lang; site: string; domain: string }): JSX.Element {
  const t = speak(lang);
  const isProved = isAtDomain(own, domain);
  return (
    <p>
      <span class={isProved ? 'proved' : 'said'}>
        <span>
          {t('market.page.site')}{' '}
          <a href={own} rel="nofollow ugc noopener">
            {siteWords(own)}
          </a>{' '}
          <span class="note">{t(isProved ? 'market.page.site-proved' : 'market.page.site-said')}</span>
        </span>
      </span>
    </p>
  );
}

function Trade({ lang, references, competences, labels }: View): JSX.Element {
  const t = speak(lang);
  if (references.length === 0) return <p>{t('market.page.no-references')}</p>;
  return (
    <div class="stack">
      {competences.length > 0 && (
        <ul class="rows">
          {competences.map(({ function: trade, count, smallest, largest, last }) => (
            <li key={trade}>
              <b>{labels.function(trade)}</b>{' '}
              <span class="note">
                {[
                  t('market.page.competence', { count, day: formatDay(lang, last) }),
                  sizeWords(lang, smallest, largest),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul class="stack-tight">
        {references.map(({ id, client, software, kind, deed, on, answeredOn, linked }) => (
          <li key={id}>
            <span class={linked ? 'said' : 'proved'}>
              <span>
                {t(deed === 'training' ? 'market.page.training' : 'market.page.reference', {
                  kind: kindWords(lang, kind),
                  software: software.name,
                  client: nameWords(lang, client),
                  day: formatDay(lang, on),
                })}{' '}
                {linked && <Linked lang={lang} />}{' '}
                <span class="note">
                  {[
                    sizeWords(lang, client.population),
                    answeredOn && t('market.page.confirmed', { day: formatDay(lang, answeredOn) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {references.some(({ linked }) => linked) && <Linked lang={lang} explained />}
    </div>
  );
}

function Missions({ lang, missions }: View): JSX.Element {
  const t = speak(lang);
  return (
    <div class="stack">
      <ul class="stack-tight">
        {missions.map(({ slug, title, organisation, confirmedAt, linked }) => (
          <li key={slug}>
            <span class={linked ? 'said' : 'proved'}>
              <span>
                <a href={site.mission(lang, slug)}>{title}</a>{' '}
                <span class="note">
                  {t('market.page.mission-done', { organisation, day: formatDay(lang, confirmedAt) })}
                </span>{' '}
                {linked && <Linked lang={lang} />}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {missions.some(({ linked }) => linked) && <Linked lang={lang} explained />}
    </div>
  );
}

function Code({ lang, work }: View): JSX.Element {
  const t = speak(lang);
  if (work.length === 0) return <p>{t('market.page.no-work')}</p>;
  return (
    <ul class="stack-tight">
      {work.map(({ software, ...proof }) => (
        <li key={software.slug}>
          <span class="proved">
            <span>
              <a href={site.software(lang, software.slug)}>{software.name}</a> {commitWords(lang, proof)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function SaidBy({ lang, saidBy }: View): JSX.Element {
  const t = speak(lang);
  return (
    <ul class="stack-tight">
      {saidBy.map(({ source, statedOn, software }) => (
        <li key={`${source} ${software.slug}`}>
          <span class="said">
            <span>
              <a href={site.software(lang, software.slug)}>{software.name}</a>{' '}
              <span class="note">
                {t('market.listed.by', {
                  source: t(`market.catalogue.${source}`),
                  day: formatDay(lang, statedOn),
                })}
              </span>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
