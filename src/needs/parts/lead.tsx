// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever leads a need may do with it.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { ButtonForm, Form } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { closeForm, putOffForm } from '../forms.ts';
import type { NeedModel } from '../pages/need-model.ts';
import { texts } from '../texts/texts.ts';

export function LeadPart({ lang, model }: { lang: Lang; model: NeedModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seen, state, on } = model;
  if (!seen.leads || seen.need.closedWhy) return null;
  const to = (action: string) => site.needAction(lang, seen.need.slug, action);
  return (
    <Section id="lead" title={t('needs.lead-acts')}>
      <div class="stack">
        <Form
          of={putOffForm(on)}
          state={state}
          action={to('put-off')}
          initial={{ neededBy: seen.need.neededBy }}
          button={t('needs.lead.put-off')}
        />
        <div class="acts-row">
          <ButtonForm of={closeForm('met')} state={state} action={to('met')}>
            {t('needs.lead.met')}
          </ButtonForm>
          <ButtonForm of={closeForm('give-up')} state={state} action={to('give-up')}>
            {t('needs.lead.given-up')}
          </ButtonForm>
        </div>
      </div>
    </Section>
  );
}
