// SPDX-License-Identifier: AGPL-3.0-or-later
// The fields of a form: label, hint, what is wrong, and the input of each kind.
import type { ComponentChildren, JSX } from 'preact';
import { isDay } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { asWritten } from '../../base/withdrawn.ts';
import type { Field } from './field.ts';
import { type AnyForm, say } from './form.ts';
import { Box, Boxes, type BoxGroup, Select } from './parts-inputs.tsx';
import { Offered } from './parts-offered.tsx';
import { fieldId, type Refused } from './refused.ts';
import { texts } from './texts.ts';

/** What a field holds at first: its text, whether it is ticked, or the boxes that are. */
export type Initial = string | number | boolean | readonly string[] | undefined;

/** What one place says otherwise than the declaration. */
export interface Over {
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** What each button says, by its value, to who does not see where it stands. */
  readonly says?: Readonly<Record<string, string>>;
  /** `input-small` */
  readonly class?: string;
  /** Where the label is said by what stands around. */
  readonly hiddenLabel?: boolean;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Boxes that are many, folded by group; a group with a ticked one is open. */
  readonly groups?: readonly BoxGroup[];
}

export interface FieldProps {
  readonly form: AnyForm;
  readonly lang: Lang;
  readonly name: string;
  readonly instance: string;
  readonly refused: Refused | undefined;
  readonly initial: Initial;
  readonly over: Over;
}

interface Drawn extends FieldProps {
  readonly field: Field;
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  /** Text that the input holds. */
  readonly value: string;
  /** For the input: whether it is wrong, and what describes it. */
  readonly aria: { readonly 'aria-invalid'?: 'true'; readonly 'aria-describedby'?: string };
}

export function FieldShown(props: FieldProps): JSX.Element {
  const drawn = drawnFrom(props);
  const { kind } = drawn.field;
  if (kind === 'hidden') return <input type="hidden" id={drawn.id} name={props.name} value={drawn.value} />;
  if (kind === 'pressed') return <Buttons {...drawn} />;
  if (kind === 'several' || kind === 'radios') return <Group {...drawn} />;
  if (kind === 'yes') return <Tick {...drawn} />;
  return <Labelled {...drawn} />;
}

function drawnFrom(props: FieldProps): Drawn {
  const { form, lang, name, instance, refused, initial, over } = props;
  const field = form.fields[name] as Field;
  const id = fieldId(form, name, instance);
  const hint = over.hint ?? (field.shown.hint && say(form, lang, field.shown.hint));
  const error = refused?.errors[name];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    ...props,
    field,
    id,
    hint,
    error,
    label: over.label ?? say(form, lang, field.shown.label),
    value: refused?.values[name] ?? (refused || typeof initial === 'boolean' ? '' : asWritten(initial)),
    aria: {
      ...(error ? { 'aria-invalid': 'true' as const } : {}),
      ...(described ? { 'aria-describedby': described } : {}),
    },
  };
}

function Hint({ id, hint }: Pick<Drawn, 'id' | 'hint'>): JSX.Element | null {
  return hint ? (
    <p class="note" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

function Wrong({ id, lang, error }: Pick<Drawn, 'id' | 'lang' | 'error'>): JSX.Element | null {
  return error ? (
    <p class="wrong" id={`${id}-error`}>
      <span class="vh">{speaker(texts, lang)('form.error')}</span> {error}
    </p>
  ) : null;
}

function Labelled(drawn: Drawn): JSX.Element {
  const { id, label, over, lang, refused, field, name } = drawn;
  const nearest = refused?.nearest[name] ?? [];
  const { of } = field.shown;
  return (
    <div class="field">
      <label for={id} class={over.hiddenLabel ? 'vh' : undefined}>
        {label}
      </label>
      <Hint {...drawn} />
      <Wrong {...drawn} />
      {of === undefined ? (
        <Control {...drawn} />
      ) : (
        <Offered {...{ lang, of }} several={field.kind === 'named-several'}>
          <Control {...drawn} />
        </Offered>
      )}
      {nearest.map(({ typed, choices }, place) => (
        <Closest key={typed} {...{ lang, name, id, typed, choices, place }} />
      ))}
      {refused && field.kind === 'file' && <p class="note">{speaker(texts, lang)('form.file-again')}</p>}
    </div>
  );
}

interface ClosestProps {
  readonly lang: Lang;
  readonly name: string;
  readonly id: string;
  readonly typed: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly place: number;
}

/** The names nearest to one that was typed, to choose from. */
function Closest({ lang, name, id, typed, choices, place }: ClosestProps): JSX.Element | null {
  const t = speaker(texts, lang);
  if (choices.length === 0) return null;
  const radio = `${name}.nearest-${place}`;
  return (
    <fieldset id={`${id}-nearest-${place}`}>
      <legend>{t('form.nearest', { written: typed })}</legend>
      <input type="hidden" name={`${name}.typed-${place}`} value={typed} />
      {choices.map(({ value, label }) => (
        <Box key={value} type="radio" name={radio} value={value}>
          {label}
        </Box>
      ))}
      <Box type="radio" name={radio} value="">
        {t('form.as-typed')}
      </Box>
    </fieldset>
  );
}

const types: Readonly<Partial<Record<Field['kind'], string>>> = {
  email: 'email',
  url: 'url',
  day: 'date',
  month: 'month',
  file: 'file',
};

function Control(drawn: Drawn): JSX.Element {
  const { field, id, name, value, aria, over, form, lang } = drawn;
  const { kind, shown } = field;
  const look = over.class ? `input ${over.class}` : 'input';
  if (kind === 'choice') {
    const options = (shown.options ?? []).map((one) => ({
      value: one.value,
      label: say(form, lang, one.label),
      lang: one.lang,
    }));
    return <Select id={id} name={name} value={value} class={look} options={options} more={aria} />;
  }
  const common = { ...aria, class: look, id, name, required: Boolean(shown.required) };
  const bounds = { maxLength: shown.most ?? 200, minLength: shown.least, placeholder: over.placeholder };
  if (kind === 'long' || kind === 'named-several')
    return (
      <textarea {...common} {...bounds} rows={over.rows ?? (kind === 'long' ? 4 : 2)}>
        {value}
      </textarea>
    );
  const type = (typeOf(kind, value) ?? 'text') as 'text';
  if (kind === 'file') return <input {...common} type="file" accept={shown.accept} />;
  const dated = type === ('date' as string) || type === ('month' as string);
  const keys = kind === 'amount' || kind === 'integer' ? { inputMode: 'decimal' as const } : {};
  return (
    <input
      {...common}
      {...keys}
      {...(dated ? {} : bounds)}
      type={type}
      value={value}
      autocomplete={shown.autocomplete ?? 'off'}
    />
  );
}

/** What a browser would empty, since it is no day, no month, no address of the web, is shown as text. */
function typeOf(kind: Field['kind'], value: string): string | undefined {
  if (kind === 'day' && value !== '' && !isDay(value)) return 'text';
  if (kind === 'month' && value !== '' && !isDay(`${value}-01`)) return 'text';
  return types[kind];
}

function Group(drawn: Drawn): JSX.Element {
  const { field, form, lang, id, name, label, aria, over } = drawn;
  const { 'aria-describedby': described, ...invalid } = aria;
  const isRadio = field.kind === 'radios';
  const options = (field.shown.options ?? []).map(({ value, label: words }) => ({
    value,
    label: say(form, lang, words),
    checked: isTicked(drawn, value),
  }));
  const more = { ...invalid, ...(isRadio && { required: Boolean(field.shown.required) }) };
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described}>
      <legend class={over.hiddenLabel ? 'vh' : undefined}>{label}</legend>
      <Hint {...drawn} />
      <Wrong {...drawn} />
      <Boxes name={name} isRadio={isRadio} options={options} more={more} groups={over.groups} />
    </fieldset>
  );
}

function isTicked({ field, refused, name, initial, value }: Drawn, option: string): boolean {
  if (field.kind === 'radios') return value === option;
  if (refused) return Boolean(refused.values[`${name}-${option}`]);
  return Array.isArray(initial) && initial.includes(option);
}

function Tick(drawn: Drawn): JSX.Element {
  const { id, name, label, refused, initial, aria, field } = drawn;
  const checked = refused ? Boolean(refused.values[name]) : initial === true;
  const box = (
    <Box
      name={name}
      value="1"
      checked={checked}
      more={{ ...aria, id, required: Boolean(field.shown.required) }}
    >
      {label}
    </Box>
  );
  if (!drawn.hint && !drawn.error) return box;
  return (
    <div class="field">
      {box}
      <Hint {...drawn} />
      <Wrong {...drawn} />
    </div>
  );
}

/** The first button is the one that a page is for. */
function Buttons({ field, form, lang, id, name, over, error }: Drawn): JSX.Element {
  const row: ComponentChildren = (field.shown.options ?? []).map((option, place) => (
    <button
      key={option.value}
      class={`${place === 0 && over.class === undefined ? 'btn' : 'btn btn-plain'}${over.class ? ` ${over.class}` : ''}`}
      type="submit"
      name={name}
      value={option.value}
      aria-label={over.says?.[option.value]}
    >
      {say(form, lang, option.label)} {over.hint && <span class="vh">{over.hint}</span>}
    </button>
  ));
  return (
    <div id={id} class="stack-tight" tabIndex={-1}>
      <Wrong {...{ id, lang, error }} />
      <p class="acts-row">{row}</p>
    </div>
  );
}
