// SPDX-License-Identifier: AGPL-3.0-or-later
// The legal notice: what the settings say of who keeps this halle, and what they do not say yet.
import type { JSX } from 'preact';
import type { Keeper } from '../../base/keeper.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { Lines, Unsaid } from './parts.tsx';
import { texts as legalTexts } from './texts.ts';
import { privacyTexts } from './texts-privacy.ts';

const texts = { ...legalTexts, 'home.privacy': privacyTexts['home.privacy'] };

export function legalPage(lang: Lang, keeper: Keeper): Page {
  const t = speaker(texts, lang);
  return {
    lang,
    title: t('home.legal'),
    description: t('home.legal-lead'),
    address: (other) => site.legal(other),
    crumbs: [{ label: t('home.legal') }],
    body: <Body lang={lang} keeper={keeper} />,
    shows: {},
  };
}

function Body({ lang, keeper }: { lang: Lang; keeper: Keeper }): JSX.Element {
  const t = speaker(texts, lang);
  const { lines, director, host, contact } = keeper;
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('home.legal')}</h1>
        <p class="lead">{t('home.legal-lead')}</p>
      </div>
      <Section id="keeper" title={t('home.legal-keeper')}>
        <div class="stack">
          {lines.length > 0 ? <Lines lines={lines} /> : <Unsaid lang={lang} setting="HALLE_KEEPER" />}
          {director ? (
            <p>{t('home.legal-director', { name: director })}</p>
          ) : (
            <Unsaid lang={lang} setting="HALLE_DIRECTOR" />
          )}
        </div>
      </Section>
      <Section id="host" title={t('home.legal-host')}>
        <div class="stack">
          {host.length > 0 ? <Lines lines={host} /> : <Unsaid lang={lang} setting="HALLE_HOSTED_BY" />}
        </div>
      </Section>
      <Section id="write" title={t('home.legal-write')}>
        <div class="stack">
          {contact ? (
            <p>{t('home.legal-mailbox', { address: contact })}</p>
          ) : (
            <Unsaid lang={lang} setting="HALLE_CONTACT" />
          )}
        </div>
      </Section>
      <Others lang={lang} />
      <Section id="law" title={t('home.legal-law')}>
        <div class="stack">
          <ul class="plain-list">
            <li>{t('home.legal-law-fr')}</li>
            <li>{t('home.legal-law-be')}</li>
            <li>{t('home.legal-law-qc')}</li>
          </ul>
        </div>
      </Section>
    </>
  );
}

function Others({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="others" title={t('home.legal-others')}>
      <div class="stack">
        <p>
          {t('home.legal-program')} <a href={site.source}>{t('home.legal-program-link')}</a>.
        </p>
        <p>{t('home.legal-data')}</p>
        <p>
          {t('home.legal-accounts')} <a href={site.privacy(lang)}>{t('home.privacy')}</a>.
        </p>
      </div>
    </Section>
  );
}
