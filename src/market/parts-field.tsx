// SPDX-License-Identifier: AGPL-3.0-or-later
// Fields of the market's forms: a label, a hint, an input; boxes to tick.
import type { JSX } from 'preact';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | number | undefined;
  readonly required?: boolean;
  readonly most?: number;
  readonly type?: 'text' | 'date' | 'email';
  /** Several fields of one name on a page: what tells their ids apart. */
  readonly of?: string;
}

export function Field({
  name,
  label,
  hint,
  value,
  required,
  most = 200,
  type = 'text',
  of = '',
}: FieldProps): JSX.Element {
  const id = `${name}${of}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class="input"
        id={id}
        name={name}
        type={type as 'text'}
        {...(type === 'date' ? {} : { maxLength: most })}
        value={value ?? ''}
        required={required}
        autocomplete="off"
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      />
    </div>
  );
}

export function Words({
  name,
  label,
  hint,
  value,
  required,
  most = 4_000,
  of = '',
}: FieldProps): JSX.Element {
  const id = `${name}${of}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        class="input"
        id={id}
        name={name}
        rows={4}
        maxLength={most}
        required={required}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      >
        {value ?? ''}
      </textarea>
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function Choice({
  name,
  label,
  options,
  value,
  of = '',
}: FieldProps & { options: readonly Option[] }): JSX.Element {
  const id = `${name}${of}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select class="input" id={id} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Tick({
  name,
  label,
  checked,
  required,
}: {
  name: string;
  label: string;
  checked?: boolean;
  required?: boolean;
}): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" name={name} value="1" checked={checked} required={required} /> {label}
    </label>
  );
}
