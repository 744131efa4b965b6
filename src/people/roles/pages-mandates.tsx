// SPDX-License-Identifier: AGPL-3.0-or-later
// The mandates of an organisation: asked of it, given, received; and the form that grants one.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Bay } from '../../platform/parts/bay.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayWords, FormToken } from '../accounts/parts.tsx';
import type { Organisation } from '../organisation.ts';
import { placeWords } from '../organisations/parts.tsx';
import { isInForce } from './mandate.ts';
import { oursFrame } from './pages.tsx';
import { ActBoxes, ActList, SearchForm, speakOurs, UntilField } from './parts.tsx';
import type { Act } from './permissions.ts';
import type { NamedMandate } from './stores/mandates.ts';
import type { MandateRequest } from './stores/requests.ts';

export interface MandatesModel {
  readonly organisation: Organisation;
  readonly given: readonly NamedMandate[];
  /** How many others gave it a mandate that holds. */
  readonly received: number;
  /** Asked of it. */
  readonly requests: readonly MandateRequest[];
  readonly typed: string;
  readonly found: readonly Organisation[];
  readonly chosen?: Organisation;
  readonly may: (act: Act) => boolean;
  readonly on: string;
  readonly formToken: string;
}

export function mandatesPage(lang: Lang, model: MandatesModel): Page & { who: string } {
  const t = speakOurs(lang);
  const { organisation, given, received, requests } = model;
  const { slug } = organisation;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.ours.mandates')}</h1>
        <p class="lead">{t('people.mandates.lead')}</p>
      </div>
      {requests.length > 0 && (
        <Bay id="requests" title={t('people.mandates.requests')}>
          <ul class="rows">
            {requests.map((request) => (
              <li key={request.id} class="stack">
                <Request lang={lang} model={model} request={request} />
              </li>
            ))}
          </ul>
        </Bay>
      )}
      <Bay id="given" title={t('people.mandates.given')}>
        {given.length === 0 ? (
          <p>{t('people.mandates.given-none')}</p>
        ) : (
          <ul class="rows">
            {given.map((mandate) => (
              <li key={mandate.id} class="stack-tight">
                <Given lang={lang} model={model} mandate={mandate} />
              </li>
            ))}
          </ul>
        )}
      </Bay>
      <Bay id="grant" title={t('people.mandates.grant')}>
        {model.may('mandates.grant') ? <Grant lang={lang} model={model} /> : <p>{t('people.mandates.grant-who')}</p>}
      </Bay>
      <Bay id="received" title={t('people.mandates.received')}>
        <div class="stack-tight">
          <p>{t('people.mandates.received-line', { n: received })}</p>
          <p>
            <a href={site.oursActing(lang, slug)}>{t('people.mandates.see-acting')}</a>
          </p>
        </div>
      </Bay>
    </>
  );
  return { ...oursFrame(lang, organisation, t('people.ours.mandates'), (other) => site.oursMandates(other, slug)), body };
}

function Request({ lang, model, request }: { lang: Lang; model: MandatesModel; request: MandateRequest }): JSX.Element {
  const t = speakOurs(lang);
  const { id, mandataryName: name, acts, until, askedAt } = request;
  const days = { asked: dayWords(lang, askedAt.toISOString()), until: dayWords(lang, until) };
  return (
    <>
      <p>{t('people.mandates.request-line', { name, ...days })}</p>
      <ActList lang={lang} acts={acts} />
      {model.may('mandates.grant') ? (
        <form method="post" action={site.oursMandateAnswer(lang, model.organisation.slug)}>
          <FormToken token={model.formToken} />
          <input type="hidden" name="request" value={id} />
          <p class="acts">
            <button class="btn" type="submit" name="answer" value="yes" aria-label={t('people.mandates.accept-which', { name })}>
              {t('people.mandates.accept')}
            </button>{' '}
            <button class="btn btn-plain" type="submit" name="answer" value="no" aria-label={t('people.mandates.refuse-which', { name })}>
              {t('people.mandates.refuse')}
            </button>
          </p>
        </form>
      ) : (
        <p class="note">{t('people.mandates.grant-who')}</p>
      )}
    </>
  );
}

function Given({ lang, model, mandate }: { lang: Lang; model: MandatesModel; mandate: NamedMandate }): JSX.Element {
  const t = speakOurs(lang);
  const { id, mandataryName: name, from, until, withdrawnOn, acts } = mandate;
  const standing = isInForce(mandate, model.on);
  const over = withdrawnOn ? t('people.mandates.withdrawn', { day: dayWords(lang, withdrawnOn) }) : t('people.mandates.over');
  return (
    <>
      <p>
        <strong>{t('people.mandates.line', { name, from: dayWords(lang, from), until: dayWords(lang, until) })}</strong>{' '}
        {!standing && <span class="note">{over}</span>}
      </p>
      {standing && <ActList lang={lang} acts={acts} />}
      {standing && model.may('mandates.withdraw') && (
        <form method="post" action={site.oursMandateEnd(lang, model.organisation.slug)}>
          <FormToken token={model.formToken} />
          <button
            class="btn btn-plain btn-small"
            type="submit"
            name="mandate"
            value={id}
            aria-label={t('people.mandates.withdraw-which', { name })}
          >
            {t('people.mandates.withdraw')}
          </button>
        </form>
      )}
    </>
  );
}

function Grant({ lang, model }: { lang: Lang; model: MandatesModel }): JSX.Element {
  const t = speakOurs(lang);
  const { organisation, chosen, typed, found } = model;
  if (!chosen) {
    return (
      <div class="stack">
        <SearchForm
          label={t('people.mandates.to')}
          button={t('people.mandates.search')}
          action={`${site.oursMandates(lang, organisation.slug)}#grant`}
          value={typed}
        />
        {typed !== '' && found.length === 0 && <p>{t('people.mandates.none-found')}</p>}
        <ul class="stack-tight">
          {found.map((one) => (
            <li key={one.slug}>
              <a href={`${site.oursMandates(lang, organisation.slug, { a: one.slug })}#grant`}>{one.name}</a>{' '}
              <span class="note">{placeWords(lang, one)}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const { name, slug } = chosen;
  return (
    <form class="stack" method="post" action={site.oursMandates(lang, organisation.slug)}>
      <FormToken token={model.formToken} />
      <input type="hidden" name="to" value={slug} />
      <p>
        <strong>{t('people.mandates.grant-to', { name })}</strong>
      </p>
      <ActBoxes lang={lang} legend={t('people.mandates.acts', { name })} />
      <UntilField lang={lang} on={model.on} />
      <button class="btn" type="submit">
        {t('people.mandates.confirm')}
      </button>
    </form>
  );
}
