// SPDX-License-Identifier: AGPL-3.0-or-later
// A form, declared once: its fields, their words, what is checked across them. What was sent is read here,
// all of it, so that everything that is wrong is said at once.
import type { Lang, Texts } from '../../base/language.ts';
import { fill, wordsOf } from '../../base/language.ts';
import type { Complaint, Field, Found, Resolvers, Said } from './field.ts';
import { texts as formTexts } from './texts.ts';

export type Fields<Key extends string = string> = Readonly<Record<string, Field<unknown, Key>>>;

/** What the fields give once they are read. */
export type InputOf<F> =
  F extends Form<infer Of>
    ? { readonly [Name in keyof Of]: Of[Name] extends Field<infer Value, string> ? Value : never }
    : never;

/** A refusal that says which field it is about; without one it is about the whole. */
export interface FieldComplaint extends Complaint {
  readonly field?: string;
}

export interface Declared<F extends Fields> {
  /** Unlike that of any other form of the same page: the ids of its fields begin with it. */
  readonly name: string;
  readonly fields: F;
  /** The hidden field that tells several of this form on one page apart. */
  readonly instance?: keyof F & string;
  /** Keys of refusals that are about the whole form even where nothing was found; `market.link.*` too. */
  readonly problems?: readonly string[];
  /** What no field can say alone; asked once each of them is read. */
  check?(input: InputOf<Form<F>>): readonly FieldComplaint[];
}

export interface Form<F extends Fields = Fields> extends Declared<F> {
  readonly texts: Texts;
}

/** Declares a form. @param texts those that its words are keys of */
export function defineForm<T extends Texts, F extends Fields<keyof T & string>>(
  texts: T,
  declared: Declared<F>,
): Form<F> {
  return { texts, ...declared };
}

/** Any form, whatever it reads. */
// biome-ignore lint/suspicious/noExplicitAny: what a form reads is known where it is declared
export type AnyForm = Form<any>;

/** The words of a form, said. */
export function say({ texts }: Pick<AnyForm, 'texts'>, lang: Lang, said: Said): string {
  if (typeof said === 'function') return said(lang);
  const words = texts[said] ?? (formTexts as Texts)[said];
  return words ? fill(wordsOf(words, lang, said), lang) : said;
}

/** What was posted: texts by the name of their input, and files. */
export interface Sent {
  readonly fields: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, File>>;
}

/** Those that come nearest to a word that was typed. */
export interface Nearest {
  readonly typed: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface Unread {
  readonly complaints: readonly FieldComplaint[];
  /** By field. */
  readonly nearest: Readonly<Record<string, readonly Nearest[]>>;
}

/** Reads all fields. @param resolvers find what is named, by kind of thing */
export async function readForm<F extends Fields>(
  form: Form<F>,
  sent: Sent,
  resolvers: Resolvers = {},
): Promise<{ readonly input: InputOf<Form<F>> } | Unread> {
  const input: Record<string, unknown> = {};
  const complaints: FieldComplaint[] = [];
  const nearest: Record<string, readonly Nearest[]> = {};
  for (const [name, field] of Object.entries<Field>(form.fields)) {
    const read = field.schema.safeParse(writtenIn(field, name, sent));
    if (!read.success) {
      complaints.push({ field: name, ...complaintOf(read.error.issues[0]) });
      continue;
    }
    input[name] = read.data;
    const unknown = await findNamed(field, name, input, sent, resolvers);
    if (unknown.length === 0) continue;
    nearest[name] = unknown;
    complaints.push({ field: name, ...unknownWord(unknown[0]!) });
  }
  const read = input as InputOf<Form<F>>;
  if (complaints.length === 0) complaints.push(...(form.check?.(read) ?? []));
  return complaints.length === 0 ? { input: read } : { complaints, nearest };
}

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly params?: Record<string, string | number>;
}

/** Only our own issues have keys; any other is a value that no field of ours sends. */
function complaintOf(issue: unknown): Complaint {
  const { code, message, params } = issue as Issue;
  return code === 'custom' ? { key: message, ...(params && { facts: params }) } : { key: 'form.not-offered' };
}

const unknownWord = ({ typed, choices }: Nearest): Complaint => ({
  key: choices.length > 0 ? 'form.which-one' : 'form.unknown-name',
  facts: { written: typed.slice(0, 80) },
});

function writtenIn({ kind, shown }: Field, name: string, { fields, files }: Sent): unknown {
  if (kind === 'file') return files?.[name];
  if (kind === 'several')
    return (shown.options ?? []).flatMap(({ value }) => (fields[`${name}-${value}`] ? [value] : []));
  return fields[name] ?? '';
}

/** Puts what is meant in the place of what was typed. @returns what could not be told */
async function findNamed(
  { kind, shown }: Field,
  name: string,
  input: Record<string, unknown>,
  { fields }: Sent,
  resolvers: Resolvers,
): Promise<Nearest[]> {
  const isList = kind === 'named-several';
  const value = input[name] as string | readonly string[] | undefined;
  if ((kind !== 'named' && !isList) || value === undefined) return [];
  const resolve = resolvers[shown.of ?? ''];
  if (!resolve) throw new Error(`no resolver for ${shown.of}, which the field ${name} names`);
  const found: string[] = [];
  const unknown: Nearest[] = [];
  for (const typed of typeof value === 'string' ? [value] : value) {
    const answer: Found = await resolve(chosenFor(typed, name, fields));
    if ('found' in answer) found.push(answer.found);
    else unknown.push({ typed, choices: answer.nearest });
  }
  input[name] = isList ? [...new Set(found)] : found[0];
  return unknown;
}

/** Most words that a form offers the nearest of at once. */
export const mostAsked = 20;

/** The name that was chosen among the nearest for this very word; else the word itself. */
function chosenFor(typed: string, name: string, fields: Sent['fields']): string {
  for (let place = 0; place < mostAsked; place++) {
    const chosen = fields[`${name}.nearest-${place}`];
    if (chosen && fields[`${name}.typed-${place}`] === typed) return chosen;
  }
  return typed;
}
