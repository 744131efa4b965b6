// SPDX-License-Identifier: AGPL-3.0-or-later
// The form of one step of a mission: its fields, or a button alone.
import type { ComponentChildren, JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import type { Fields, Form as Of } from '../../../platform/form/form.ts';
import { Form, type FormProps, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import { buttonForm } from '../forms.ts';
import { type MissionStep, missionSteps } from '../steps.ts';
import { texts } from '../texts.ts';

interface StepProps {
  readonly state: FormState;
  readonly slug: string;
  readonly step: Exclude<MissionStep, 'drafted'>;
  /** True for a secondary button, which is drawn less prominently. */
  readonly plain?: boolean;
}

/** The words of the button, and where it leads, are those of the table of steps. */
export function StepForm<F extends Fields>({
  state,
  slug,
  step,
  plain,
  children,
  ...form
}: StepProps & Pick<FormProps<F>, 'of' | 'initial' | 'children'>): JSX.Element {
  const { word, button } = missionSteps.steps[step];
  const { lang } = state;
  return (
    <Form {...form} state={state} action={site.missionAction(lang, slug, word)}>
      {(field) => (
        <>
          {children ? children(field) : shownOf(form.of).map((name) => field(name))}
          <button class={plain ? 'btn btn-plain' : 'btn'} type="submit">
            {speaker(texts, lang)(button)}
          </button>
        </>
      )}
    </Form>
  );
}

const shownOf = <F extends Fields>({ fields }: Of<F>): (keyof F & string)[] =>
  (Object.keys(fields) as (keyof F & string)[]).filter((name) => fields[name]!.kind !== 'hidden');

/** A step that asks nothing. */
export function StepButton({
  children,
  ...props
}: StepProps & { readonly children?: ComponentChildren }): JSX.Element {
  return (
    <StepForm {...props} of={buttonForm(missionSteps.steps[props.step].word)}>
      {() => children}
    </StepForm>
  );
}
