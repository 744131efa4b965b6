// SPDX-License-Identifier: AGPL-3.0-or-later
// One mandate given, and one that is asked for.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import { dayWords, FormToken } from '../../sign-in/accounts/parts.tsx';
import { isInForce } from '../mandate.ts';
import type { NamedMandate } from '../stores/mandates.ts';
import type { MandateRequest } from '../stores/requests.ts';
import { ActList } from './acts.tsx';
import { speakOurs } from './agents.tsx';
import type { MandatesModel } from './mandates.ts';

export function Request({
  lang,
  model,
  request,
}: {
  lang: Lang;
  model: MandatesModel;
  request: MandateRequest;
}): JSX.Element {
  const t = speakOurs(lang);
  const { id, mandataryName: name, acts, until, askedAt } = request;
  const days = { asked: dayWords(lang, askedAt.toISOString()), until: dayWords(lang, until) };
  return (
    <>
      <p>{t('people.mandates.request-line', { name, ...days })}</p>
      <ActList lang={lang} acts={acts} />
      {model.may('mandates.grant') ? (
        <form method="post" action={site.organisationMandateAnswer(lang, model.organisation.slug)}>
          <FormToken token={model.formToken} />
          <input type="hidden" name="request" value={id} />
          <p class="acts">
            <button
              class="btn"
              type="submit"
              name="answer"
              value="yes"
              aria-label={t('people.mandates.accept-which', { name })}
            >
              {t('people.mandates.accept')}
            </button>{' '}
            <button
              class="btn btn-plain"
              type="submit"
              name="answer"
              value="no"
              aria-label={t('people.mandates.refuse-which', { name })}
            >
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

export function Given({
  lang,
  model,
  mandate,
}: {
  lang: Lang;
  model: MandatesModel;
  mandate: NamedMandate;
}): JSX.Element {
  const t = speakOurs(lang);
  const { id, mandataryName: name, from, until, withdrawnOn, acts } = mandate;
  const standing = isInForce(mandate, model.on);
  const over = withdrawnOn
    ? t('people.mandates.withdrawn', { day: dayWords(lang, withdrawnOn) })
    : t('people.mandates.over');
  return (
    <>
      <p>
        <strong>
          {t('people.mandates.line', { name, from: dayWords(lang, from), until: dayWords(lang, until) })}
        </strong>{' '}
        {!standing && <span class="note">{over}</span>}
      </p>
      {standing && <ActList lang={lang} acts={acts} />}
      {standing && model.may('mandates.withdraw') && (
        <form method="post" action={site.organisationMandateEnd(lang, model.organisation.slug)}>
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
