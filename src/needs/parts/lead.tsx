// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever leads a need may do with it.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { ButtonForm, Form } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { closeForm, putOffForm, rewordForm } from '../forms.ts';
import { Handing, type HandingModel } from '../handing/parts.tsx';
import type { NeedModel } from '../pages/need-model.ts';
import { texts } from '../texts/texts.ts';

export function LeadPart({
  lang,
  model,
  handing,
}: {
  lang: Lang;
  model: NeedModel;
  handing: HandingModel;
}): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seen, state, on } = model;
  if (!seen.leads || seen.need.closedWhy) return null;
  const { need } = seen;
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
        <details class="more" open={state.refused?.form === 'reword'}>
          <summary>{t('needs.reword.title')}</summary>
          <p class="note">{t('needs.reword.why')}</p>
          <Form
            of={rewordForm}
            state={state}
            action={to('reword')}
            initial={{
              ...{ title: need.title, purpose: need.purpose, audience: need.audience },
              ...{ quantity: need.quantity, inUse: need.inUse, software: need.program?.name },
            }}
            button={t('needs.reword.button')}
          />
        </details>
        <Handing lang={lang} model={handing} />
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
