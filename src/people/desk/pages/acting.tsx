// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom an organisation may act, and the form that asks another for a mandate: « un syndicat agit pour ses
// 300 communes ».

import type { JSX } from 'preact';
import type { Currency } from '../../../base/currency.ts';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { MandateRequest, NamedMandate } from '../../agents/mandate.ts';
import { ceilingWords } from '../../agents/mandate-words.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { takeBackForm } from '../forms.ts';
import { About } from '../parts/acts.tsx';
import { SearchForm, speakDesk } from '../parts/roles.tsx';
import { Ask, AskMany } from '../parts/terms.tsx';

export interface ActingModel {
  readonly organisation: Organisation;
  /** In force, of those whose name answers what was typed. */
  readonly mandates: readonly NamedMandate[];
  /** Asked, without answer. */
  readonly waiting: readonly MandateRequest[];
  readonly typed: string;
  /** The organisation that the address names, to be asked; '' for none. */
  readonly chosen: string;
  /** In which that one pays, or the one that was typed; undefined where it is not known. */
  readonly currency?: Currency | undefined;
  /** Its members that gave no mandate and were not asked. */
  readonly askable: readonly { readonly id: string; readonly name: string }[];
  /** What was just asked of many: of how many, and of how many it could not be. */
  readonly asked?: { readonly sent: number; readonly left: number } | undefined;
  readonly on: string;
  readonly state: FormState;
}

export function actingPage(lang: Lang, model: ActingModel): Page & { who: string } {
  const t = speakDesk(lang);
  const { organisation, mandates, waiting, typed } = model;
  const { slug } = organisation;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.desk.acting')}</h1>
        <p class="lead">{t('people.acting.lead')}</p>
        {model.asked && <p role="status">{t('people.acting.asked', model.asked)}</p>}
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
        {...(mandates.length > 0 && { note: t('people.acting.list-note', { n: mandates.length }) })}
      >
        {mandates.length === 0 ? (
          <p>{t(typed ? 'people.acting.none' : 'people.acting.none-yet')}</p>
        ) : (
          <Mandates lang={lang} mandates={mandates} />
        )}
      </Section>
      <Section id="ask" title={t('people.acting.ask')} note={t('people.acting.ask-note')}>
        <Ask lang={lang} model={model} />
      </Section>
      <Section id="ask-many" title={t('people.acting.many')} note={t('people.acting.many-note')}>
        <AskMany lang={lang} model={model} />
      </Section>
      {waiting.length > 0 && (
        <Section id="waiting" title={t('people.acting.waiting')}>
          <ul class="plain-list">
            {waiting.map(({ id, grantorName, askedAt }) => (
              <li key={id}>
                {t('people.acting.waiting-line', {
                  name: grantorName,
                  day: formatDay(lang, askedAt.toISOString()),
                })}{' '}
                <Form
                  of={takeBackForm}
                  state={model.state}
                  action={site.organisationActing(lang, slug)}
                  initial={{ request: id }}
                  class=""
                >
                  {(field) =>
                    field('do', {
                      says: { 'take-back': t('people.acting.take-back-which', { name: grantorName }) },
                    })
                  }
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
  return {
    ...organisationFrame(lang, organisation, t('people.desk.acting'), (other) =>
      site.organisationActing(other, slug),
    ),
    body,
  };
}

function Mandates({ lang, mandates }: { lang: Lang; mandates: readonly NamedMandate[] }): JSX.Element {
  const t = speakDesk(lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('people.acting.for')}</th>
          <th scope="col">{t('people.acting.acts')}</th>
          <th scope="col">{t('people.terms.about')}</th>
          <th scope="col">{t('people.terms.ceiling')}</th>
          <th scope="col">{t('people.acting.until')}</th>
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate) => (
          <tr key={mandate.id}>
            <th scope="row">{mandate.grantorName}</th>
            <td data-l={t('people.acting.acts')}>
              {mandate.acts.map((act) => t(`people.act.${act}`)).join(', ')}
            </td>
            <td data-l={t('people.terms.about')}>
              <About lang={lang} terms={mandate} />
            </td>
            <td data-l={t('people.terms.ceiling')}>{ceilingWords(lang, mandate)}</td>
            <td data-l={t('people.acting.until')}>{formatDay(lang, mandate.until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
