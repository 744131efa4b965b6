// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms that grant a mandate and that ask for one: which organisation, which acts, until when.
import type { JSX } from 'preact';
import { type Currency, currencyOf } from '../../../base/currency.ts';
import type { Lang } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { askForm, askManyForm, grantForm, termsAtFirst } from '../forms.ts';
import { speakDesk } from './roles.tsx';

interface TermsProps {
  readonly lang: Lang;
  readonly model: {
    readonly organisation: Organisation;
    /** What the address names already; '' for nothing. */
    readonly chosen: string;
    /** In which whoever is asked pays, where that is known. */
    readonly currency?: Currency | undefined;
    /** Today, ISO date. */
    readonly on: string;
    readonly state: FormState;
  };
}

export function Grant({ lang, model: { organisation, chosen, on, state } }: TermsProps): JSX.Element {
  return (
    <Form
      of={grantForm(currencyOf(organisation.country))}
      state={state}
      action={site.organisationMandates(lang, organisation.slug)}
      initial={{ to: chosen, ...termsAtFirst(on) }}
      button={speakDesk(lang)('people.mandates.confirm')}
    />
  );
}

export function Ask({ lang, model: { organisation, chosen, currency, on, state } }: TermsProps): JSX.Element {
  return (
    <Form
      of={askForm(currency)}
      state={state}
      action={site.organisationActing(lang, organisation.slug)}
      initial={{ of: chosen, ...termsAtFirst(on) }}
      button={speakDesk(lang)('people.acting.send')}
    />
  );
}

/** The same asked of many at once: members ticked, or names and codes pasted. */
export function AskMany({
  lang,
  model: { organisation, askable, on, state },
}: {
  lang: Lang;
  model: TermsProps['model'] & {
    readonly askable: readonly { readonly id: string; readonly name: string }[];
  };
}): JSX.Element {
  return (
    <Form
      of={askManyForm(askable)}
      state={state}
      action={site.organisationActing(lang, organisation.slug)}
      initial={{ do: 'many', ...termsAtFirst(on) }}
    >
      {(field) => (
        <>
          {askable.length > 0 && field('all')}
          {askable.length > 0 && (
            <details>
              <summary>{speakDesk(lang)('people.acting.some')}</summary>
              {field('member')}
            </details>
          )}
          {field('names')}
          {field('act')}
          {field('until')}
          <button class="btn" type="submit">
            {speakDesk(lang)('people.acting.send-many')}
          </button>
        </>
      )}
    </Form>
  );
}
