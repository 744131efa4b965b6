// SPDX-License-Identifier: AGPL-3.0-or-later
// The mandates of an organisation: asked of it, given, received; and the form that grants one.
import type { Lang } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { Given, Request } from '../parts/mandate.tsx';
import type { MandatesModel } from '../parts/mandates.ts';
import { speakDesk } from '../parts/roles.tsx';
import { Grant } from '../parts/terms.tsx';

export function mandatesPage(lang: Lang, model: MandatesModel): Page & { who: string } {
  const t = speakDesk(lang);
  const { organisation, given, received, requests } = model;
  const { slug } = organisation;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.desk.mandates')}</h1>
        <p class="lead">{t('people.mandates.lead')}</p>
      </div>
      {requests.length > 0 && (
        <Section id="requests" title={t('people.mandates.requests')}>
          <ul class="rows">
            {requests.map((request) => (
              <li key={request.id} class="stack">
                <Request lang={lang} model={model} request={request} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="given" title={t('people.mandates.given')}>
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
      </Section>
      <Section id="grant" title={t('people.mandates.grant')}>
        {model.may('mandates.grant') ? (
          <div class="stack">
            <p class="note">{t('people.mandates.decision', termsIn(lang, organisation))}</p>
            <Grant lang={lang} model={model} />
          </div>
        ) : (
          <p>{t('people.mandates.grant-who', termsIn(lang, organisation))}</p>
        )}
      </Section>
      <Section id="received" title={t('people.mandates.received')}>
        <div class="stack-tight">
          <p>{t('people.mandates.received-line', { n: received })}</p>
          <p>
            <a href={site.organisationActing(lang, slug)}>{t('people.mandates.see-acting')}</a>
          </p>
        </div>
      </Section>
    </>
  );
  return {
    ...organisationFrame(lang, organisation, t('people.desk.mandates'), (other) =>
      site.organisationMandates(other, slug),
    ),
    body,
  };
}
