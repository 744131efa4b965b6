// SPDX-License-Identifier: AGPL-3.0-or-later
// Names in the address of a list that mean nothing or several things, and the short address of a question.
import { type Chosen, facetNames } from './list.ts';
import type { Query } from './query.ts';

/** A name that was written, and what it may mean, best first. */
export interface Unclear {
  readonly typed: string;
  readonly nearest: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

/** By facet; a facet whose names are clear is absent. */
export type UnclearIn<Name extends string> = Partial<Readonly<Record<Name, readonly Unclear[]>>>;

/** All of them, each with its facet. */
export const eachUnclear = <Name extends string>(unclear: UnclearIn<Name>) =>
  facetNames<Name>({ facets: unclear as Record<Name, unknown> }).flatMap((name) =>
    (unclear[name] ?? []).map((one) => ({ ...one, name })),
  );

/** The same query with another value in the place of one that was written, from its first page. */
export function instead<Name extends string, Asked extends Query<Name>>(
  query: Asked,
  name: Name,
  { typed }: Pick<Unclear, 'typed'>,
  value: string,
): Asked {
  const values = query.chosen[name].map((one) => (one === typed ? value : one));
  return { ...query, chosen: { ...query.chosen, [name]: [...new Set(values)] }, page: 1 };
}

/** Whether what was chosen is called otherwise than it was written. */
export const isRenamed = <Name extends string>(
  before: { readonly chosen: Chosen<Name> },
  after: { readonly chosen: Chosen<Name> },
): boolean => JSON.stringify(before.chosen) !== JSON.stringify(after.chosen);

/** Left in addresses by forms of former releases, beside a name that was chosen. */
const formerPair = /\.(?:typed|nearest)-\d+$/;

/**
 * The short address of a question that a form asked with its empty fields, or with names as people write
 * them; undefined where the address is short already.
 * @param asked the address that was asked for @param short what `site` gives for the question as it was read
 */
export function shorter(asked: string, short: string, renamed: boolean): string | undefined {
  const words = [...new URLSearchParams(asked.split('?')[1])];
  const isLong = words.some(([name, value]) => value.trim() === '' || formerPair.test(name));
  return (isLong || renamed) && asked !== short ? short : undefined;
}
