// SPDX-License-Identifier: AGPL-3.0-or-later
// The fields of forms whose answer is an address: a search, what narrows a list, its order. Nothing is
// changed by them, so they have no token, and what they are given is in the address.
import type { ComponentChildren, JSX } from 'preact';
import { isDay } from '../../base/day.ts';

export interface QueryFormProps {
  readonly action: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  /** Said by screen readers. */
  readonly label?: string;
  readonly lang?: string;
  /** The form looks for something in the whole site. */
  readonly isSearch?: boolean;
}

/** A plain GET form: works without script, and its answer has an address of its own. */
export function QueryForm({ label, isSearch, ...rest }: QueryFormProps): JSX.Element {
  return <form {...rest} {...(isSearch && { role: 'search' })} {...(label && { 'aria-label': label })} />;
}

/** A part of the question that this form keeps as it is. */
export function KeptField({ name, value }: { name: string; value: string }): JSX.Element {
  return <input type="hidden" name={name} value={value} />;
}

export interface TickBoxProps {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly label: ComponentChildren;
  /** The `id` of its form, where it stands outside it. */
  readonly form?: string;
  /** How many would be left. */
  readonly count?: string | number;
}

/** A box with its words. */
export function TickBox({ label, count, ...box }: TickBoxProps): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" {...box} /> {label}
      {count !== undefined && (
        <>
          {' '}
          <span class="num">{count}</span>
        </>
      )}
    </label>
  );
}

export interface ChoiceFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Of the label: `vh` where a title says it already. */
  readonly labelClass: string;
  readonly isSmall?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
}

/** One value of several. */
export function ChoiceField({ id, name, label, labelClass, ...more }: ChoiceFieldProps): JSX.Element {
  const { isSmall, options, chosen } = more;
  return (
    <>
      <label class={labelClass} for={id}>
        {label}
      </label>{' '}
      <select class={isSmall ? 'input input-small' : 'input'} id={id} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

export interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** The label is said but not shown. */
  readonly hiddenLabel?: boolean | undefined;
}

/** The label of the words one looks for; their field is `WordsInput`. */
export function WordsLabel({ id, label, hiddenLabel }: WordsFieldProps): JSX.Element {
  return (
    <label for={id} class={hiddenLabel ? 'vh' : undefined}>
      {label}
    </label>
  );
}

/** The words one looks for: `q`. */
export function WordsInput({
  id,
  value,
  placeholder,
  class: look,
}: Omit<WordsFieldProps, 'label' | 'hiddenLabel'> & { readonly class?: string }): JSX.Element {
  return (
    <input
      class={look}
      id={id}
      name="q"
      type="search"
      maxLength={200}
      autocomplete="off"
      value={value}
      placeholder={placeholder}
    />
  );
}

interface TypedProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: ComponentChildren;
  /** Of several lines. */
  readonly rows?: number;
  /** From 0 to 100, moved by hand where what is typed is a whole number; its value stands beside. */
  readonly isPercent?: boolean;
  /** A day: picked from a calendar, unless what was typed is none; then it stays as it was typed. */
  readonly isDate?: boolean;
  /** Said where what was typed cannot be read. */
  readonly wrong?: string | undefined;
  readonly most?: number;
}

const asText = (isPicked: boolean | undefined) =>
  isPicked ? ({ type: 'date', class: 'input' } as const) : ({ type: 'text', class: 'input' } as const);

/** Words or a number typed into a question. */
export function TypedField({ id, label, hint, rows, wrong, most = 200, ...typed }: TypedProps) {
  const { isPercent, isDate } = typed;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const about = { 'aria-describedby': described, 'aria-invalid': wrong ? ('true' as const) : undefined };
  const isMoved = isPercent && /^\d{1,3}$/.test(typed.value || '0');
  const isPicked = isDate && (typed.value === '' || isDay(typed.value));
  return (
    <div class="field">
      <label for={id}>
        {label} {isMoved && <output for={id}>{typed.value || '0'} %</output>}
      </label>
      {rows === undefined ? (
        <input
          {...{ id, name: typed.name, value: typed.value || (isMoved ? '0' : ''), maxLength: most, ...about }}
          {...(isMoved ? { type: 'range', min: 0, max: 100, step: 1 } : asText(isPicked))}
        />
      ) : (
        <textarea class="input" {...{ id, name: typed.name, rows, maxLength: most, ...about }}>
          {typed.value}
        </textarea>
      )}
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
