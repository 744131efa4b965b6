// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle knows of people: articles 13 and 14 of the GDPR, and what Québec's law adds, said in the
// words of a town hall.
import type { JSX } from 'preact';
import type { Keeper } from '../../base/keeper.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { KeptData } from './kept-data.ts';
import { Lines, Unsaid } from './parts.tsx';
import { Answers, type AnswerTimes } from './parts-answer.tsx';
import { privacyTexts } from './texts-privacy.ts';
import { quebecTexts } from './texts-quebec.ts';

const texts = { ...privacyTexts, ...quebecTexts };

/** Whom to complain to, by country. */
const authorities = [
  { place: 'fr', url: 'https://www.cnil.fr/fr/plaintes' },
  { place: 'be', url: 'https://www.autoriteprotectiondonnees.be' },
  { place: 'qc', url: 'https://www.cai.gouv.qc.ca' },
] as const;

export interface PrivacyModel {
  readonly keeper: Keeper;
  /** Names of the places where the data is kept. */
  readonly places: string;
  readonly kept: readonly KeptData[];
  /** Within what time requests are answered. */
  readonly times: AnswerTimes;
}

export function privacyPage(lang: Lang, model: PrivacyModel): Page {
  const t = speaker(texts, lang);
  return {
    lang,
    title: t('home.privacy'),
    description: t('home.privacy-lead'),
    address: (other) => site.privacy(other),
    crumbs: [{ label: t('home.privacy') }],
    body: <Body lang={lang} model={model} />,
    shows: {},
  };
}

function Body({ lang, model }: { lang: Lang; model: PrivacyModel }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('home.privacy')}</h1>
        <p class="lead">{t('home.privacy-lead')}</p>
      </div>
      <Section id="kept" title={t('home.privacy-kept')}>
        <div class="stack">
          <Kept lang={lang} kept={model.kept} />
        </div>
      </Section>
      <Section id="not" title={t('home.privacy-not')}>
        <div class="stack">
          <p>{t('home.privacy-not-means')}</p>
        </div>
      </Section>
      <Section id="elsewhere" title={t('home.privacy-elsewhere')} note={t('home.privacy-elsewhere-means')}>
        <div class="stack">
          <ul class="plain-list">
            <li>{t('home.privacy-histories')}</li>
            <li>{t('home.privacy-directories')}</li>
            <li>{t('home.privacy-catalogues')}</li>
          </ul>
        </div>
      </Section>
      <Answering lang={lang} model={model} />
      <Rights lang={lang} times={model.times} />
    </>
  );
}

function Kept({ lang, kept }: { lang: Lang; kept: readonly KeptData[] }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <table class="table table-fold">
      <caption>{t('home.privacy-kept-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('home.privacy-what')}</th>
          <th scope="col">{t('home.privacy-why')}</th>
          <th scope="col">{t('home.privacy-long')}</th>
          <th scope="col">{t('home.privacy-seen')}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ what, why, long, facts, seen }) => (
          <tr key={what}>
            <th scope="row">{t(what)}</th>
            <td data-l={t('home.privacy-why')}>{t(why)}</td>
            <td data-l={t('home.privacy-long')}>{t(long, facts)}</td>
            <td data-l={t('home.privacy-seen')}>{t(seen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answering({ lang, model: { keeper, places } }: { lang: Lang; model: PrivacyModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { lines, privacyContact, backupDays } = keeper;
  return (
    <>
      <Section id="controller" title={t('home.privacy-controller')}>
        <div class="stack">
          <p>{t('home.privacy-controller-is')}</p>
          {lines.length > 0 ? <Lines lines={lines} /> : <Unsaid lang={lang} setting="HALLE_KEEPER" />}
          {privacyContact ? (
            <p>{t('home.privacy-contact', { address: privacyContact })}</p>
          ) : (
            <Unsaid lang={lang} setting="HALLE_PRIVACY_CONTACT" />
          )}
        </div>
      </Section>
      <Section id="where" title={t('home.privacy-where')}>
        <div class="stack">
          {places ? (
            <p>{t('home.privacy-where-is', { places })}</p>
          ) : (
            <Unsaid lang={lang} setting="HALLE_DATA_IN" />
          )}
          {backupDays === undefined ? (
            <Unsaid lang={lang} setting="HALLE_BACKUP_DAYS" />
          ) : (
            <p>{t('home.privacy-backups', { days: backupDays })}</p>
          )}
        </div>
      </Section>
    </>
  );
}

function Rights({ lang, times }: { lang: Lang; times: AnswerTimes }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <Section id="rights" title={t('home.privacy-rights')}>
        <div class="stack">
          <p>
            {t('home.privacy-rights-means')} <a href={site.write(lang)}>{t('home.privacy-rights-link')}</a>.
          </p>
          <Answers lang={lang} times={times} />
          <p>
            {t('home.privacy-account-is')} <a href={site.account(lang)}>{t('home.privacy-account-link')}</a>.
          </p>
          <p>
            {t('home.privacy-take')} <a href={site.accountData(lang)}>{t('home.privacy-take-link')}</a>.{' '}
            {t('home.privacy-take-organisation')}
          </p>
          <p>{t('home.privacy-complain')}</p>
          <ul class="plain-list">
            {authorities.map(({ place, url }) => (
              <li key={place}>
                {t(`home.privacy-country-${place}`)}{' '}
                <a href={url} rel="noreferrer">
                  {t(`home.privacy-authority-${place}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </Section>
      <Section id="quebec" title={t('home.privacy-quebec')}>
        <div class="stack">
          <p>{t('home.privacy-quebec-means')}</p>
          <p>{t('home.quebec-take')}</p>
          <ul class="plain-list">
            <li>
              <a href={site.quebecAssessment(lang)}>{t('home.quebec-assessment')}</a>
            </li>
            <li>
              <a href={site.quebecAgreement(lang)}>{t('home.quebec-agreement')}</a>
            </li>
          </ul>
        </div>
      </Section>
    </>
  );
}
