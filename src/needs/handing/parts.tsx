// SPDX-License-Identifier: AGPL-3.0-or-later
// A need that changes hands: proposed by who leads it, taken or not by who would.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { texts } from '../texts/texts.ts';
import { answerHandForm, type HandWord, handForm } from './forms.ts';

export interface HandingModel {
  readonly state: FormState;
  readonly slug: string;
  /** The one that waits, and on which side the reader is. */
  readonly waiting?: { readonly from: string; readonly to: string; readonly side: 'from' | 'to' } | undefined;
  /** To whom it may be handed over, by who leads it. */
  readonly behind: readonly Choosable[];
}

interface Part {
  readonly lang: Lang;
  readonly model: HandingModel;
}

/** To who would lead it: the question, above all else. */
export function Offered({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { waiting } = model;
  if (waiting?.side !== 'to') return null;
  return (
    <Section id="hand" title={t('needs.hand.offered')}>
      <div class="stack">
        <p>{t('needs.hand.offered-words', { from: waiting.from, to: waiting.to })}</p>
        <div class="acts-row">
          <Answer lang={lang} model={model} word="take" />
          <Answer lang={lang} model={model} word="decline" />
        </div>
      </div>
    </Section>
  );
}

/** To who leads it. */
export function Handing({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { state, slug, waiting, behind } = model;
  if (waiting?.side === 'from')
    return (
      <>
        <p>{t('needs.hand.waiting', { to: waiting.to })}</p>
        <Answer lang={lang} model={model} word="keep" />
      </>
    );
  if (behind.length === 0) return null;
  return (
    <details class="more" open={state.refused?.form === 'hand'}>
      <summary>{t('needs.hand.title')}</summary>
      <Form
        of={handForm(behind)}
        state={state}
        action={site.needAction(lang, slug, 'hand')}
        button={t('needs.hand.button')}
      />
    </details>
  );
}

function Answer({ lang, model, word }: Part & { readonly word: HandWord }): JSX.Element {
  return (
    <ButtonForm
      of={answerHandForm(word)}
      state={model.state}
      action={site.needAction(lang, model.slug, word)}
    >
      {speaker(texts, lang)(`needs.hand.${word}`)}
    </ButtonForm>
  );
}
