// SPDX-License-Identifier: AGPL-3.0-or-later
// The kinds of fields that a form may have. A field that may stay empty gives `undefined`.
import { z } from 'zod';
import { readAmount } from '../../base/amount.ts';
import type { Currency } from '../../base/currency.ts';
import { isDay } from '../../base/day.ts';
import { type Address, findAddress } from '../../base/mail-address.ts';
import type { Money } from '../../base/money.ts';
import { oneLine, severalLines } from '../../base/text.ts';
import { namesIn } from '../naming.ts';
import type { Common, Complaint, Field, Said, Shown } from './field.ts';

/** A value, or `undefined` where the field may stay empty. */
type Maybe<Value, Required> = Required extends true | string ? Value : Value | undefined;
type Asking<Key extends string, Required> = Common<Key> & { readonly required?: Required };
type Needed = boolean | string | undefined;

/** Reads one text: empty is refused where something is needed, too long and too short always are. */
function written<Value>(
  shown: Common,
  read: (text: string) => Value | undefined,
  wrong: string,
  tidy: (text: string) => string = (text) => text.trim(),
) {
  const { required, least = 0, most = 200 } = shown;
  return z.string().transform((given, context): Value => {
    const text = tidy(given);
    const refuse = (message: string, params = {}) => {
      context.addIssue({ code: 'custom', message, params });
      return z.NEVER as Value;
    };
    if (text === '') return required ? refuse(emptyKey(required)) : (undefined as Value);
    if (text.length > most) return refuse('form.too-long', { most });
    if (text.length < least) return refuse('form.too-short', { least });
    const value = read(text);
    return value === undefined ? refuse(wrong, { written: text.slice(0, 40) }) : value;
  });
}

const emptyKey = (required: true | string) => (required === true ? 'form.empty' : required);

/** One line. */
export const text = <Key extends string, const R extends Needed = undefined>(shown: Asking<Key, R>) =>
  field<Maybe<string, R>, Key>(
    'text',
    shown,
    written(
      shown,
      (line) => line,
      'form.empty',
      (given) => oneLine(given, 100_000),
    ),
  );

/** Several lines. */
export const longText = <Key extends string, const R extends Needed = undefined>(shown: Asking<Key, R>) =>
  field<Maybe<string, R>, Key>(
    'long',
    { most: 4_000, ...shown },
    written({ most: 4_000, ...shown }, (lines) => lines, 'form.empty', severalLines),
  );

export const email = <Key extends string, const R extends Needed = undefined>(shown: Asking<Key, R>) =>
  field<Maybe<Address, R>, Key>(
    'email',
    { most: 254, ...shown },
    written({ most: 254, ...shown }, findAddress, 'mail.bad-address'),
  );

/** An address of the web, http or https. */
export const webAddress = <Key extends string, const R extends Needed = undefined>(shown: Asking<Key, R>) =>
  field<Maybe<string, R>, Key>(
    'url',
    { most: 500, ...shown },
    written({ most: 500, ...shown }, readWebAddress, 'form.bad-url'),
  );

function readWebAddress(given: string): string | undefined {
  const url = URL.parse(given);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? given : undefined;
}

/** « 1 500 », « 1 500,50 », “1500.5”, with or without the sign of the currency. */
export const amount = <Key extends string, const R extends Needed = undefined>(
  shown: Asking<Key, R> & { readonly currency: Currency },
) =>
  field<Maybe<Money, R>, Key>(
    'amount',
    { most: 24, ...shown },
    written({ most: 24, ...shown }, (given) => readAmount(given, shown.currency), 'form.bad-amount'),
  );

/** A whole number, or with `decimals` one with a comma; between `from` and `to`. */
export const number = <Key extends string, const R extends Needed = undefined>(
  shown: Asking<Key, R> & { readonly from?: number; readonly to?: number; readonly decimals?: number },
) => {
  const { from = 0, to = Number.MAX_SAFE_INTEGER, decimals = 0 } = shown;
  const pattern = decimals ? new RegExp(`^-?\\d{1,15}(?:\\.\\d{1,${decimals}})?$`) : /^-?\d{1,15}$/;
  const read = (given: string) => {
    const plain = given.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    const value = Number(plain);
    return pattern.test(plain) && value >= from && value <= to ? value : undefined;
  };
  const schema = written({ most: 24, ...shown }, read, decimals ? 'form.bad-number' : 'form.bad-integer');
  return field<Maybe<number, R>, Key>('integer', { most: 24, ...shown }, schema);
};

/** A day, ISO 8601. */
export const day = <Key extends string, const R extends Needed = undefined>(shown: Asking<Key, R>) =>
  field<Maybe<string, R>, Key>(
    'day',
    shown,
    written(shown, (given) => (isDay(given) ? given : undefined), 'form.bad-day'),
  );

/** A month, `2026-11`. */
export const month = <Key extends string, const R extends Needed = undefined>(shown: Asking<Key, R>) =>
  field<Maybe<string, R>, Key>(
    'month',
    shown,
    written(shown, (given) => (isDay(`${given}-01`) ? given : undefined), 'form.bad-month'),
  );

interface Offered<Value extends string, Key extends string> {
  readonly value: Value;
  readonly label: Said<Key>;
  readonly lang?: string | undefined;
}

type Choosing<Key extends string, R, Value extends string> = Asking<Key, R> & {
  readonly options: readonly Offered<Value, Key>[];
};

const chosen = <Value extends string>(shown: Common, options: readonly { readonly value: Value }[]) =>
  written(shown, (given) => options.find(({ value }) => value === given)?.value, 'form.not-offered');

/** One of some, in a list that opens. An option with the value '' stands for none. */
export const choice = <Key extends string, const Value extends string, const R extends Needed = undefined>(
  shown: Choosing<Key, R, Value>,
) => field<Maybe<Exclude<Value, ''>, R>, Key>('choice', shown, chosen(shown, shown.options));

/** One of some, all seen at once. */
export const radios = <Key extends string, const Value extends string, const R extends Needed = undefined>(
  shown: Choosing<Key, R, Value>,
) => field<Maybe<Value, R>, Key>('radios', shown, chosen(shown, shown.options));

/** One of some, said by the button that is pressed: never a guess. */
export const pressed = <Key extends string, const Value extends string>(
  shown: Omit<Choosing<Key, true, Value>, 'label'> & { readonly label?: Key },
) => {
  const asking = { required: 'form.no-button', label: () => '', ...shown } as Choosing<Key, true, Value>;
  return field<Value, Key>('pressed', asking, chosen(asking, shown.options));
};

/** Some of several: each box is the field `name-value`. */
export const several = <Key extends string, const Value extends string, const R extends Needed = undefined>(
  shown: Choosing<Key, R, Value>,
) => {
  const schema = z.array(z.string()).transform((ticked, context): Value[] => {
    const values = shown.options.flatMap(({ value }) => (ticked.includes(value) ? [value] : []));
    if (values.length === 0 && shown.required)
      context.addIssue({ code: 'custom', message: emptyKey(shown.required) });
    return values;
  });
  return field<Value[], Key>('several', shown, schema);
};

/** A box to tick. Required: it must be ticked. */
export const yes = <Key extends string>(shown: Common<Key>) => {
  const schema = z.string().transform((given, context): boolean => {
    if (given === '' && shown.required)
      context.addIssue({ code: 'custom', message: emptyKey(shown.required) });
    return given !== '';
  });
  return field<boolean, Key>('yes', shown, schema);
};

/** What the page itself says: the id of the thing, a token of a link. It is shown again, never kept. */
export const hidden = (shown: { readonly problems?: readonly string[]; readonly most?: number } = {}) =>
  field<string, never>('hidden', { label: () => '', ...shown }, z.string().max(shown.most ?? 2_000));

/** A file. What was chosen before must be chosen again: browsers give it back to no page. */
export const file = <Key extends string, const R extends Needed = undefined>(
  shown: Asking<Key, R> & { readonly accept?: string },
) => {
  const schema = z.custom<File | undefined>().transform((given, context) => {
    const full = given instanceof File && given.size > 0 ? given : undefined;
    if (!full && shown.required) context.addIssue({ code: 'custom', message: emptyKey(shown.required) });
    return full as Maybe<File, R>;
  });
  return field<Maybe<File, R>, Key>('file', shown, schema);
};

/** A software, an organisation, a territory, named as people name it: a resolver says which is meant. */
export const named = <Key extends string, const R extends Needed = undefined>(
  shown: Asking<Key, R> & { readonly of: string },
) =>
  field<Maybe<string, R>, Key>(
    'named',
    shown,
    written(
      shown,
      (line) => line,
      'form.empty',
      (given) => oneLine(given, 100_000),
    ),
  );

/** Several of them, between commas. */
export const namedSeveral = <Key extends string, const R extends Needed = undefined>(
  shown: Asking<Key, R> & { readonly of: string },
) => {
  const lines = written({ most: 2_000, ...shown }, listOf, emptyKey(shown.required || true), severalLines);
  return field<string[], Key>(
    'named-several',
    { most: 2_000, ...shown },
    lines.transform((list) => list ?? []),
  );
};

/** Words between commas, semicolons or lines, each once; a comma in brackets is part of a name. */
export function listOf(given: string): string[] | undefined {
  const list = [...new Set(namesIn(given))];
  return list.length > 0 ? list : undefined;
}

/** A field that refuses more than its kind does: what a core says of the value alone. */
export function refusing<One extends Field>(
  one: One,
  fault: (value: ValueOf<One>) => Complaint | undefined,
): One {
  const schema = one.schema.transform((value, context) => {
    const found = value === undefined ? undefined : fault(value as ValueOf<One>);
    if (found) context.addIssue({ code: 'custom', message: found.key, params: { ...found.facts } });
    return value;
  });
  return { ...one, schema };
}

type ValueOf<One> = One extends Field<infer Value, string> ? NonNullable<Value> : never;

function field<Value, Key extends string>(
  kind: Field['kind'],
  shown: Shown<Key>,
  schema: z.ZodType<unknown>,
): Field<Value, Key> {
  return { kind, shown, schema: schema as z.ZodType<Value> };
}
