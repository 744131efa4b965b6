// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of a list: its software and territories are named as people name them.
import type { Lang } from '../../base/language.ts';
import type { AnyList } from '../../base/list/list.ts';
import { parseQuery, type Query, type TypedQuery } from '../../base/list/query.ts';
import { isRenamed, shorter } from '../../base/list/unclear.ts';
import { territoryNaming } from '../../people/directory/stores/territory-naming.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { nameChosen, type QueryNamed } from '../../platform/list/named.ts';
import { softwareNaming } from '../stores/naming.ts';

const namings = { software: softwareNaming, territory: territoryNaming };

export interface ListAsked<Name extends string> extends QueryNamed<Name, Query<Name>> {
  /** The short address of this question, where another was asked for. */
  readonly elsewhere: (asked: string, address: (query: Query<Name>) => string) => string | undefined;
}

/** @throws Problem invalid, as `parseQuery` does */
export async function askedOf<Name extends string>(
  db: Db | Tx,
  list: AnyList<Name, string>,
  typed: TypedQuery,
  lang: Lang,
): Promise<ListAsked<Name>> {
  const written = parseQuery(list, typed);
  const known = namings as Parameters<typeof nameChosen<Name, Query<Name>>>[2];
  const named = await nameChosen(db, written, known, lang);
  const renamed = isRenamed(written, named.query);
  return { ...named, elsewhere: (asked, address) => shorter(asked, address(named.query), renamed) };
}
