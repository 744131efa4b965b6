// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom an organisation may act, and the form that asks another for a mandate: « un syndicat agit pour ses 300 communes ».
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Bay } from '../../platform/parts/bay.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayWords, FormToken } from '../accounts/parts.tsx';
import type { Organisation } from '../organisation.ts';
import { placeWords } from '../organisations/parts.tsx';
import { oursFrame } from './pages-frame.ts';
import { ActBoxes, SearchForm, speakOurs, UntilField } from './parts.tsx';
import type { NamedMandate } from './stores/mandates.ts';
import type { MandateRequest } from './stores/requests.ts';

export interface ActingModel {
  readonly organisation: Organisation;
  /** In force, of those whose name answers what was typed. */
  readonly mandates: readonly NamedMandate[];
  /** Asked, without answer. */
  readonly waiting: readonly MandateRequest[];
  readonly typed: string;
  /** Those that may be asked: they gave no mandate and wait for no answer. */
  readonly found: readonly Organisation[];
  readonly chosen?: Organisation;
  readonly on: string;
  readonly formToken: string;
}

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
          action={site.oursActing(lang, slug)}
          value={typed}
        />
      </div>
      <Bay id="mandates" title={t('people.acting.list')} note={t('people.acting.list-note', { n: mandates.length })}>
        {mandates.length === 0 ? <p>{t('people.acting.none')}</p> : <Mandates lang={lang} mandates={mandates} />}
      </Bay>
      <Bay id="ask" title={t('people.acting.ask')} note={t('people.acting.ask-note')}>
        <Ask lang={lang} model={model} />
      </Bay>
      {waiting.length > 0 && (
        <Bay id="waiting" title={t('people.acting.waiting')}>
          <ul class="plain-list">
            {waiting.map(({ id, grantorName, askedAt }) => (
              <li key={id}>{t('people.acting.waiting-line', { name: grantorName, day: dayWords(lang, askedAt.toISOString()) })}</li>
            ))}
          </ul>
        </Bay>
      )}
    </>
  );
  return { ...oursFrame(lang, organisation, t('people.ours.acting'), (other) => site.oursActing(other, slug)), body };
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

function Ask({ lang, model }: { lang: Lang; model: ActingModel }): JSX.Element {
  const t = speakOurs(lang);
  const { organisation, chosen, found, typed } = model;
  if (!chosen) {
    return (
      <div class="stack-tight">
        {typed === '' && <p>{t('people.acting.ask-hint')}</p>}
        {typed !== '' && found.length === 0 && <p>{t('people.mandates.none-found')}</p>}
        <ul class="stack-tight">
          {found.map((one) => (
            <li key={one.slug}>
              <a href={`${site.oursActing(lang, organisation.slug, { a: one.slug })}#ask`}>
                {t('people.acting.ask-of', { name: one.name })}
              </a>{' '}
              <span class="note">{placeWords(lang, one)}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <form class="stack" method="post" action={site.oursActing(lang, organisation.slug)}>
      <FormToken token={model.formToken} />
      <input type="hidden" name="of" value={chosen.slug} />
      <p>
        <strong>{t('people.acting.ask-of', { name: chosen.name })}</strong>
      </p>
      <ActBoxes lang={lang} legend={t('people.request.acts')} />
      <UntilField lang={lang} on={model.on} />
      <button class="btn" type="submit">
        {t('people.acting.send')}
      </button>
    </form>
  );
}
