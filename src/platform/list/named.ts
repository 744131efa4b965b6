// SPDX-License-Identifier: AGPL-3.0-or-later
// Things that an address names: `?logiciel=openCimetière` is read as a form would read it, and leads to the
// short address that can be handed on, `?logiciel=opencimetiere`.
import type { Lang } from '../../base/language.ts';
import { facetNames } from '../../base/list/list.ts';
import type { Query } from '../../base/list/query.ts';
import type { Unclear, UnclearIn } from '../../base/list/unclear.ts';
import type { Db, Tx } from '../db.ts';
import type { Naming } from '../naming.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is named is known to each naming alone
type AnyNaming = Naming<any>;

/** Names of one facet that are looked up; an address with more was not made by a person. */
const mostRead = 10;

/** Names read one after another. */
export interface NamesRead {
  /** Each once. A name that is not clear stands among them as it was typed. */
  readonly values: readonly string[];
  readonly unclear: readonly Unclear[];
  /** Value → what it is called. */
  readonly labels: ReadonlyMap<string, string>;
}

export async function readNames(
  db: Db | Tx,
  naming: AnyNaming,
  written: readonly string[],
  lang: Lang,
): Promise<NamesRead> {
  const values = new Set<string>();
  const unclear: Unclear[] = [];
  const labels = new Map<string, string>();
  for (const typed of written.slice(0, mostRead)) {
    const read = await naming.resolve(db, typed, lang);
    if ('nearest' in read) {
      values.add(typed);
      unclear.push({ typed, nearest: read.nearest });
      continue;
    }
    const { value, label } = naming.option(read.found, lang);
    values.add(value);
    labels.set(value, label);
  }
  return { values: [...values, ...written.slice(mostRead)], unclear, labels };
}

/** The query of a list with its names read. */
export interface QueryNamed<Name extends string, Asked extends Query<Name>> {
  readonly query: Asked;
  /**
   * Names that are not clear. They stay chosen as they were typed, so that nobody takes the answers for those
   * of a wider question.
   */
  readonly unclear: UnclearIn<Name>;
  /** Value → what it is called, for each that was named. */
  readonly labels: ReadonlyMap<string, string>;
}

/** @param namings of the facets that name things */
export async function nameChosen<Name extends string, Asked extends Query<Name>>(
  db: Db | Tx,
  query: Asked & Query<Name>,
  namings: Partial<Readonly<Record<Name, AnyNaming>>>,
  lang: Lang,
): Promise<QueryNamed<Name, Asked>> {
  const chosen: Record<Name, readonly string[]> = { ...query.chosen };
  const unclear: Partial<Record<Name, readonly Unclear[]>> = {};
  const labels = new Map<string, string>();
  for (const name of facetNames<Name>({ facets: query.chosen })) {
    const naming = namings[name];
    if (!naming || chosen[name].length === 0) continue;
    const read = await readNames(db, naming, chosen[name], lang);
    chosen[name] = read.values;
    if (read.unclear.length > 0) unclear[name] = read.unclear;
    for (const [value, label] of read.labels) labels.set(value, label);
  }
  return { query: { ...query, chosen }, unclear, labels };
}
