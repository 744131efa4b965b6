// SPDX-License-Identifier: AGPL-3.0-or-later
// Inputs that stand in no declared form: the token of a session, a value the page carries, a box of a list
// of marks, a field to search with.
import type { ComponentChildren, JSX } from 'preact';

/** Every form of who is signed in carries it. @param token `user.formToken` */
export function FormToken({ token }: { token: string }): JSX.Element {
  return <input type="hidden" name="form" value={token} />;
}

export function Hidden({ name, value }: { name: string; value: string | number }): JSX.Element {
  return <input type="hidden" name={name} value={value} />;
}

type Attributes = JSX.IntrinsicElements['input'];

export interface BoxProps {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean | undefined;
  readonly type?: 'checkbox' | 'radio';
  readonly children?: ComponentChildren;
  /** Any other attribute of the input: `id`, `aria-describedby`… */
  readonly more?: Attributes;
  readonly class?: string;
}

/** A box to tick or a round one, in its label. */
export function Box({
  name,
  value,
  checked,
  type = 'checkbox',
  children,
  more,
  class: look = 'check',
}: BoxProps) {
  return (
    <label class={look}>
      <input {...({ ...more, type, name, value, checked } as Attributes)} /> {children}
    </label>
  );
}

/** A bare input, where its label stands apart. @public */
export function Input(props: Attributes): JSX.Element {
  return <input {...props} />;
}

export interface SelectProps {
  readonly id: string;
  readonly name: string;
  readonly value?: string | undefined;
  readonly class?: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly lang?: string | undefined;
  }[];
  readonly more?: JSX.IntrinsicElements['select'];
}

export function Select({ id, name, value, class: look = 'input', options, more }: SelectProps): JSX.Element {
  return (
    <select {...more} class={look} id={id} name={name}>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Boxes under one summary. */
export interface BoxGroup {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
}

interface BoxesProps {
  readonly name: string;
  /** One of them; else each is a field of its own, `name-value`. */
  readonly isRadio: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly checked: boolean }[];
  readonly more: Attributes;
  readonly groups?: readonly BoxGroup[] | undefined;
}

export function Boxes({ groups, options, ...boxes }: BoxesProps): JSX.Element {
  if (groups)
    return (
      <>
        {groups.map(({ id, label, values }) => {
          const within = options.filter(({ value }) => values.includes(value));
          return (
            <details class="more" key={id} open={within.some(({ checked }) => checked)}>
              <summary>{label}</summary>
              <Boxes {...boxes} options={within} />
            </details>
          );
        })}
      </>
    );
  const { name, isRadio, more } = boxes;
  return (
    <>
      {options.map(({ value, label, checked }) => (
        <Box
          key={value}
          {...(isRadio ? { type: 'radio' as const, name, value } : { name: `${name}-${value}`, value: '1' })}
          checked={checked}
          more={more}
        >
          {label}
        </Box>
      ))}
    </>
  );
}
