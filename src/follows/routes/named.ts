// SPDX-License-Identifier: AGPL-3.0-or-later
// What an address says is followed, found by its name, with how it is called.

import type { Query as AddressQuery } from '../../base/address.ts';
import type { Lang } from '../../base/language.ts';
import { queryWords, type TypedQuery } from '../../base/list/query.ts';
import { askedOf, type ListAsked } from '../../catalogue/routes/named.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { findSoftware } from '../../catalogue/stores/naming.ts';
import { findFunction, functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { findTerritory, territoryLabel } from '../../people/directory/territory/territory.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { type Followed, type FollowedKind, followedKinds, followList } from '../followed.ts';

/** With how it is called. */
export interface NamedFollowed extends Followed {
  readonly label: string;
}

export interface AskedFollow {
  readonly asked: ListAsked<FollowedKind>;
  /** Absent where the address names nothing, several things, or something that is not clear. */
  readonly one?: NamedFollowed;
}

/** @throws Problem invalid, as `parseQuery` does */
export async function askedFollow(db: Db | Tx, typed: TypedQuery, lang: Lang): Promise<AskedFollow> {
  const asked = await askedOf(db, followList, typed, lang);
  const { chosen } = asked.query;
  const all = followedKinds.flatMap((kind) => chosen[kind].map((value) => ({ kind, value })));
  const isClear = Object.keys(asked.unclear).length === 0;
  const one = isClear && all.length === 1 && all[0] ? await named(db, all[0], lang) : undefined;
  return { asked, ...(one && { one }) };
}

/** Undefined where there is no such thing. */
export async function named(
  db: Db | Tx,
  { kind, value }: Pick<Followed, 'kind' | 'value'>,
  lang: Lang,
): Promise<NamedFollowed | undefined> {
  if (kind === 'software') {
    const found = await findSoftware(db, value);
    return found && { kind, value: found.slug, software: found.id, label: found.name };
  }
  if (kind === 'function') {
    const thesaurus = loadThesaurus();
    const isKnown = findFunction(thesaurus, value) !== undefined;
    return isKnown ? { kind, value, label: functionWords(thesaurus, value, lang) } : undefined;
  }
  return findTerritory(value) && { kind, value, label: territoryLabel(value, lang) };
}

/** As an address says it. */
export const followWords = ({ kind, value }: Pick<Followed, 'kind' | 'value'>, lang: Lang): AddressQuery =>
  queryWords(
    followList,
    {
      ...{ q: '', sort: 'latest', page: 1 },
      chosen: { software: [], function: [], territory: [], [kind]: [value] },
    },
    lang,
  );
