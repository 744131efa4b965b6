// SPDX-License-Identifier: AGPL-3.0-or-later
// What a field of a form is: how it is shown, how what was written in it is read, and which refusals are
// about it. `fields.ts` has one function for each kind.
import type { z } from 'zod';
import type { Lang, TextFacts } from '../../base/language.ts';

/** Words of a form: the key of a sentence of its texts, or words that are made for a language. */
export type Said<Key extends string = string> = Key | ((lang: Lang) => string);

export interface Option<Key extends string = string> {
  readonly value: string;
  readonly label: Said<Key>;
  /** Of its words, where it is another than the page's. */
  readonly lang?: string | undefined;
}

export type Kind =
  | 'text'
  | 'long'
  | 'email'
  | 'url'
  | 'amount'
  | 'integer'
  | 'day'
  | 'month'
  | 'choice'
  | 'radios'
  | 'several'
  | 'yes'
  | 'hidden'
  | 'pressed'
  | 'file'
  | 'named'
  | 'named-several';

/** What every field may say of itself. */
export interface Common<Key extends string = string> {
  readonly label: Said<Key>;
  readonly hint?: Said<Key> | undefined;
  /** True, or the key of the sentence that is said when nothing was written. */
  readonly required?: boolean | Key | undefined;
  /** Keys of the refusals of actions and cores that are about this field; `market.domain.*` for a family. */
  readonly problems?: readonly string[] | undefined;
  /** HTML's word for what browsers may fill in; `off` otherwise. */
  readonly autocomplete?: string | undefined;
  /** Most characters. */
  readonly most?: number | undefined;
  readonly least?: number | undefined;
}

/** What the view shows of a field. */
export interface Shown<Key extends string = string> extends Common<Key> {
  readonly options?: readonly Option<Key>[] | undefined;
  /** What is named: `software`, `organisation`, `territory`. */
  readonly of?: string | undefined;
  /** Types of files, as HTML's `accept` has them. */
  readonly accept?: string | undefined;
}

export interface Field<Value = unknown, Key extends string = string> {
  readonly kind: Kind;
  readonly shown: Shown<Key>;
  /** Reads what was written; the message of an issue is the key of its sentence. */
  readonly schema: z.ZodType<Value>;
}

/** A refusal of what was written: the key of its sentence, and what fills it. */
export interface Complaint {
  readonly key: string;
  readonly facts?: TextFacts;
}

/** What a field's name led to: the one thing that is meant, or those that come nearest (perhaps none). */
export type Found =
  | { readonly found: string }
  | { readonly nearest: readonly { readonly value: string; readonly label: string }[] };

/**
 * Finds what somebody names by a name, a code or the word of its address.
 * @param written what was typed, trimmed, not empty
 * @returns `found`: what the action is given, an id or a slug; `value` of the nearest is accepted as
 * `written`
 */
export type Resolve = (written: string) => Promise<Found>;

/** By what is named: `{ software: … }`. */
export type Resolvers = Readonly<Record<string, Resolve>>;
