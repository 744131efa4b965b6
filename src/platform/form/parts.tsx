// SPDX-License-Identifier: AGPL-3.0-or-later
// A form as a page shows it: for the first time, or again with all that was typed in it and what is wrong
// beside each field. No script is needed.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import type { Field } from './field.ts';
import type { AnyForm, Fields, Form as Of } from './form.ts';
import { FieldShown, type Initial, type Over } from './parts-fields.tsx';
import { FormToken } from './parts-inputs.tsx';
import { instanceOf, type Refused } from './refused.ts';

/** What every form of a page is shown with. */
export interface FormState {
  readonly lang: Lang;
  /** Of the session; absent where nobody is signed in. */
  readonly token?: string | undefined;
  /** The form of this page that was refused. */
  readonly refused?: Refused | undefined;
}

export interface FormProps<F extends Fields> {
  readonly of: Of<F>;
  readonly state: FormState;
  readonly action: string;
  readonly method?: 'get' | 'post';
  readonly class?: string;
  /** What the fields hold at first, by field. */
  readonly initial?: { readonly [Name in keyof F]?: Initial };
  /** The words of its button; absent where its fields are buttons, or `children` has its own. */
  readonly button?: ComponentChildren;
  /** The fields placed by hand; hidden ones are always there. Absent: all of them, as they are declared. */
  readonly children?: (field: (name: keyof F & string, over?: Over) => JSX.Element) => ComponentChildren;
}

export function Form<F extends Fields>(props: FormProps<F>): JSX.Element {
  const { of, state, action, method = 'post', initial = {}, button, children } = props;
  const instance = instanceOf(of, initial);
  const mine = state.refused?.form === of.name && state.refused.instance === instance;
  const shown = { form: of, lang: state.lang, instance, refused: mine ? state.refused : undefined };
  const field = (name: string, over: Over = {}) => (
    <FieldShown
      key={name}
      {...shown}
      name={name}
      initial={(initial as Readonly<Record<string, Initial>>)[name]}
      over={over}
    />
  );
  const names = Object.keys(of.fields);
  const isHidden = (name: string) => of.fields[name]!.kind === 'hidden';
  return (
    <form class={props.class ?? 'stack form'} method={method} action={action} enctype={encodingOf(of)}>
      {method === 'post' && state.token !== undefined && <FormToken token={state.token} />}
      {names.filter(isHidden).map((name) => field(name))}
      {children ? children(field) : names.filter((name) => !isHidden(name)).map((name) => field(name))}
      {button !== undefined && (
        <button class="btn" type="submit">
          {button}
        </button>
      )}
    </form>
  );
}

const encodingOf = ({ fields }: AnyForm) =>
  Object.values<Field>(fields).some(({ kind }) => kind === 'file') ? 'multipart/form-data' : undefined;

/** A form of one button, whose fields are all hidden. */
export function ButtonForm<F extends Fields>({
  of,
  state,
  action,
  initial,
  children,
  about,
  label,
  class: look = 'btn btn-plain btn-small',
}: Pick<FormProps<F>, 'of' | 'state' | 'action' | 'initial' | 'class'> & {
  readonly children: ComponentChildren;
  /** What the button is about, for who does not see where it stands. */
  readonly about?: string | undefined;
  /** The same, said instead of its words. */
  readonly label?: string;
}): JSX.Element {
  return (
    <Form of={of} state={state} action={action} class="" {...(initial && { initial })}>
      {() => (
        <button class={look} type="submit" aria-label={label}>
          {children} {about && <span class="vh">{about}</span>}
        </button>
      )}
    </Form>
  );
}
