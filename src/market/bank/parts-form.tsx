// SPDX-License-Identifier: AGPL-3.0-or-later
// The form of a profile: as whom, what one knows, where, when, on what terms.

import type { JSX } from 'preact';
import { dayHere } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { site } from '../../site.ts';
import type { profileForm } from './forms.ts';
import type { ProfileShown, Saying } from './parts.tsx';
import { texts } from './texts.ts';

export interface FunctionGroup {
  readonly id: string;
  readonly label: string;
  readonly functions: readonly { readonly id: string; readonly label: string }[];
}

export interface FormModel {
  readonly state: FormState;
  readonly say: Saying;
  readonly form: ReturnType<typeof profileForm>;
  readonly profiles: readonly ProfileShown[];
  readonly groups: readonly FunctionGroup[];
}

export function ProfileForm({ lang, model }: { lang: Lang; model: FormModel }): JSX.Element {
  const { form, state, groups } = model;
  const folded = groups.map(({ id, label, functions }) => ({
    id,
    label,
    values: functions.map((one) => one.id),
  }));
  return (
    <Form
      of={form}
      state={state}
      action={site.developerSelf(lang)}
      initial={initialOf(lang, model)}
      button={speaker(texts, lang)('market.bank.form.save')}
    >
      {(field) =>
        Object.keys(form.fields).map((name) =>
          field(name as keyof typeof form.fields, name === 'function' ? { groups: folded } : {}),
        )
      }
    </Form>
  );
}

/** What was said last; at first, in one's own language and from today. */
function initialOf(lang: Lang, { profiles: [written], say: { at } }: FormModel) {
  const on = dayHere(at);
  const said = written?.availability;
  return {
    employer: said?.employer,
    name: said?.named?.name,
    consent: said?.named !== undefined,
    function: said?.functions ?? [],
    software: written?.software.map(({ name }) => name).join(', '),
    language: said?.languages ?? [lang],
    territories: said?.territories.map((code) => territoryLabel(code, lang)).join(', '),
    remote: said?.remote ?? false,
    days: said?.daysAMonth,
    from: said?.from ?? on,
    until: said?.until,
    terms: said?.terms,
  };
}
