// SPDX-License-Identifier: AGPL-3.0-or-later
// A form that was refused, as its page shows it again: all that was typed, what is wrong beside each field,
// and a summary. Made from what could not be read, and from the Problems of actions and cores.
import type { Lang, TextFacts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Field } from './field.ts';
import type { AnyForm, FieldComplaint, Nearest, Sent, Unread } from './form.ts';
import { mostAsked, say } from './form.ts';

export interface Refused {
  readonly form: string;
  /** Which of several forms of this name on the page. */
  readonly instance: string;
  /** What was typed, by the name of its input. */
  readonly values: Readonly<Record<string, string>>;
  /** Sentences, by field. */
  readonly errors: Readonly<Record<string, string>>;
  /** One line for each complaint; those about a field have its label and lead to it. */
  readonly summary: readonly { readonly sentence: string; readonly label?: string; readonly href?: string }[];
  readonly nearest: Readonly<Record<string, readonly Nearest[]>>;
}

/** Thrown where a form cannot be read, so that nothing of its transaction is kept. */
export class Unreadable extends Error {
  readonly unread: Unread;

  constructor(unread: Unread) {
    super('a form that cannot be read');
    this.unread = unread;
  }
}

/** Says the sentence of a key, whatever feature it comes from. */
export type Say = (key: string, facts?: TextFacts) => string;

/** @param unread what is wrong @param tell says any sentence of the halle in `lang` */
export function refused(form: AnyForm, { fields }: Sent, unread: Unread, lang: Lang, tell: Say): Refused {
  const instance = instanceOf(form, fields);
  const errors: Record<string, string> = {};
  const summary = unread.complaints.map(({ field, key, facts }) => {
    const sentence = tell(key, facts);
    if (field === undefined) return { sentence };
    errors[field] ??= sentence;
    const label = say(form, lang, (form.fields[field] as Field).shown.label);
    return { sentence, label, href: `#${fieldId(form, field, instance)}` };
  });
  return {
    form: form.name,
    instance,
    values: valuesOf(form, fields),
    errors,
    summary,
    nearest: unread.nearest,
  };
}

/**
 * What a refusal says of what was written in a form; undefined where it is about something else: who asks,
 * the address, the halle.
 */
export function unreadBy(form: AnyForm, error: unknown): Unread | undefined {
  if (error instanceof Unreadable) return error.unread;
  if (!(error instanceof Problem)) return undefined;
  const { kind, textKey: key, facts } = error;
  if (kind === 'forbidden' || kind === 'unauthenticated') return undefined;
  const field = fieldOf(form, error);
  const isAboutForm = kind !== 'not-found' || isAmong(form.problems, key);
  if (field === undefined && !isAboutForm) return undefined;
  return { complaints: [{ key, facts, ...(field !== undefined && { field }) }], nearest: {} };
}

/** A complaint that no field is about. */
export const about = (key: string, facts: TextFacts = {}): Unread => ({
  complaints: [{ key, facts }] satisfies FieldComplaint[],
  nearest: {},
});

function fieldOf({ fields }: AnyForm, { textKey, facts }: Problem): string | undefined {
  const told = facts['field'];
  if (typeof told === 'string' && Object.hasOwn(fields, told)) return told;
  return Object.entries(fields as Record<string, Field>).find(([, { shown }]) =>
    isAmong(shown.problems, textKey),
  )?.[0];
}

const isAmong = (keys: readonly string[] | undefined, key: string): boolean =>
  keys?.some((one) => (one.endsWith('*') ? key.startsWith(one.slice(0, -1)) : one === key)) ?? false;

/** What tells this form apart from others of its name on one page. */
export const instanceOf = ({ instance }: AnyForm, values: Readonly<Record<string, unknown>>): string =>
  instance === undefined ? '' : String(values[instance] ?? '').replace(/[^\w-]/g, '');

/** The id of a field in its page; those of the boxes and buttons of one begin with it. */
export const fieldId = ({ name: form }: AnyForm, field: string, instance = ''): string =>
  `${form}-${field}${instance && `-${instance}`}`;

/** All that was sent, a name that was chosen in the place of the one that was typed; but for the token. */
function valuesOf(form: AnyForm, sent: Sent['fields']): Record<string, string> {
  const values = { ...sent };
  delete values['form'];
  for (const [name, { kind }] of Object.entries(form.fields as Record<string, Field>)) {
    if (kind !== 'named' && kind !== 'named-several') continue;
    for (let place = 0; place < mostAsked; place++) {
      const [typed, chosen] = [sent[`${name}.typed-${place}`], sent[`${name}.nearest-${place}`]];
      delete values[`${name}.typed-${place}`];
      delete values[`${name}.nearest-${place}`];
      if (typed && chosen) values[name] = replaced(values[name] ?? '', typed, chosen, kind);
    }
  }
  return values;
}

function replaced(words: string, typed: string, chosen: string, kind: Field['kind']): string {
  if (kind === 'named') return words.trim() === typed ? chosen : words;
  return words
    .split(/([;\n]|,(?![^(]*\)))/)
    .map((word) => (word.trim() === typed ? word.replace(typed, () => chosen) : word))
    .join('');
}
