// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks, by country.
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts as publicTexts } from '../directory/organisations/texts.ts';
import { kindWords } from '../directory/organisations/words.ts';
import type { ListedNetwork } from './shown.ts';
import { texts } from './texts.ts';

export function networksPage(lang: Lang, networks: readonly ListedNetwork[]): Page {
  const t = speaker({ ...publicTexts, ...texts }, lang);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.networks.title')}</h1>
        <p class="lead">{t('people.networks.lead')}</p>
      </div>
      {[...Map.groupBy(networks, ({ country }) => country)].map(([country, of]) => (
        <Section key={country} id={country.toLowerCase()} title={t('people.public.country', { country })}>
          <ul class="rows">
            {of.map((network) => (
              <li key={network.slug}>
                <a href={site.network(lang, network.slug)}>
                  <strong>{network.name}</strong>
                </a>
                <p class="note">
                  {[
                    kindWords(lang, network),
                    network.territoryName,
                    t('people.networks.known', { n: network.members }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {!network.verified && (
                  <p class="note">
                    <span class="said">{t('people.public.unverified')}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
  const title = t('people.networks.title');
  return {
    lang,
    title,
    description: t('people.networks.lead'),
    address: site.networks,
    crumbs: [{ label: title }],
    body,
  };
}
