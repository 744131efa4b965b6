// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom an organisation may act, and the form that asks another for a mandate: « un syndicat agit pour ses
// 300 communes ».
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { dayWords } from '../../sign-in/accounts/parts.tsx';
import { SearchForm, speakOurs } from '../parts/agents.tsx';
import { type ActingModel, Ask } from '../parts/ask.tsx';
import type { NamedMandate } from '../stores/mandates.ts';
import { organisationFrame } from './frame.ts';

export function actingPage(lang: Lang, model: ActingModel): Page & { who: string } {
  const t = speakOurs(lang);
  const { organisation, mandates, waiting, typed } = model;
  const { slug } = organisation;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.ours.acting')}</h1>
        <p class="lead">{t('people.acting.lead')}</p>
        <SearchForm
          label={t('people.acting.search')}
          button={t('people.mandates.search')}
          action={site.organisationActing(lang, slug)}
          value={typed}
        />
      </div>
      <Section
        id="mandates"
        title={t('people.acting.list')}
        note={t('people.acting.list-note', { n: mandates.length })}
      >
        {mandates.length === 0 ? (
          <p>{t('people.acting.none')}</p>
        ) : (
          <Mandates lang={lang} mandates={mandates} />
        )}
      </Section>
      <Section id="ask" title={t('people.acting.ask')} note={t('people.acting.ask-note')}>
        <Ask lang={lang} model={model} />
      </Section>
      {waiting.length > 0 && (
        <Section id="waiting" title={t('people.acting.waiting')}>
          <ul class="plain-list">
            {waiting.map(({ id, grantorName, askedAt }) => (
              <li key={id}>
                {t('people.acting.waiting-line', {
                  name: grantorName,
                  day: dayWords(lang, askedAt.toISOString()),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
  return {
    ...organisationFrame(lang, organisation, t('people.ours.acting'), (other) =>
      site.organisationActing(other, slug),
    ),
    body,
  };
}

function Mandates({ lang, mandates }: { lang: Lang; mandates: readonly NamedMandate[] }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('people.acting.for')}</th>
          <th scope="col">{t('people.acting.acts')}</th>
          <th scope="col">{t('people.acting.until')}</th>
        </tr>
      </thead>
      <tbody>
        {mandates.map(({ id, grantorName, acts, until }) => (
          <tr key={id}>
            <th scope="row">{grantorName}</th>
            <td data-l={t('people.acting.acts')}>{acts.map((act) => t(`people.act.${act}`)).join(', ')}</td>
            <td data-l={t('people.acting.until')}>{dayWords(lang, until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
