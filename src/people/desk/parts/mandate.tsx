// SPDX-License-Identifier: AGPL-3.0-or-later
// One mandate given, and one that is asked for.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { ButtonForm, Form } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import type { MandateRequest, NamedMandate } from '../../agents/mandate.ts';
import { isInForce } from '../../agents/mandate.ts';
import { answerForm, endForm } from '../forms.ts';
import { TermList } from './acts.tsx';
import type { MandatesModel } from './mandates.ts';
import { speakDesk } from './roles.tsx';

export function Request({
  lang,
  model,
  request,
}: {
  lang: Lang;
  model: MandatesModel;
  request: MandateRequest;
}): JSX.Element {
  const t = speakDesk(lang);
  const { id, mandataryName: name, until, askedAt } = request;
  const days = { asked: formatDay(lang, askedAt.toISOString()), until: formatDay(lang, until) };
  const says = {
    yes: t('people.mandates.accept-which', { name }),
    no: t('people.mandates.refuse-which', { name }),
  };
  return (
    <>
      <p>{t('people.mandates.request-line', { name, ...days })}</p>
      <TermList lang={lang} terms={request} />
      {model.may('mandates.grant') ? (
        <Form
          of={answerForm}
          state={model.state}
          action={site.organisationMandateAnswer(lang, model.organisation.slug)}
          class=""
          initial={{ request: id }}
        >
          {(field) => field('answer', { says })}
        </Form>
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
  const t = speakDesk(lang);
  const { id, mandataryName: name, from, until, withdrawnOn } = mandate;
  const former = mandate.grantor === model.organisation.id ? undefined : mandate.grantorName;
  const standing = isInForce(mandate, model.on);
  const over = withdrawnOn
    ? t('people.mandates.withdrawn', { day: formatDay(lang, withdrawnOn) })
    : t('people.mandates.over');
  return (
    <>
      <p>
        <strong>
          {t('people.mandates.line', { name, from: formatDay(lang, from), until: formatDay(lang, until) })}
        </strong>{' '}
        {!standing && <span class="note">{over}</span>}
      </p>
      {former && <p class="note">{t('people.mandates.of-former', { name: former })}</p>}
      {standing && <TermList lang={lang} terms={mandate} />}
      {standing && model.may('mandates.withdraw') && (
        <ButtonForm
          of={endForm}
          state={model.state}
          action={site.organisationMandateEnd(lang, model.organisation.slug)}
          initial={{ mandate: id }}
          label={t('people.mandates.withdraw-which', { name })}
        >
          {t('people.mandates.withdraw')}
        </ButtonForm>
      )}
    </>
  );
}
