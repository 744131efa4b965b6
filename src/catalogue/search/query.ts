// SPDX-License-Identifier: AGPL-3.0-or-later
// What a person asks of the catalogue, as the address says it: what every list is asked, and which commune
// asks.
import { z } from 'zod';
import type { Query as AddressQuery } from '../../base/address.ts';
import type { Lang } from '../../base/language.ts';
import type { AddressWord } from '../../base/list/list.ts';
import { wordIn } from '../../base/list/list.ts';
import {
  isNarrowed as isNarrowedByFacet,
  parseQuery,
  type Query,
  queryWords,
  readWord,
  type TypedQuery,
} from '../../base/list/query.ts';
import { Problem } from '../../base/problem.ts';
import { type FacetName, type Sort, softwareList } from './list.ts';

export interface SoftwareQuery extends Query<FacetName, Sort> {
  /** Code of the commune of the person who asks (`fr-82008`), or the name they typed. */
  readonly commune?: string;
  /** Only what communes like theirs say they use. */
  readonly alike: boolean;
}

export const communeWord: AddressWord = { fr: 'commune', en: 'commune' };
export const alikeWord: AddressWord = { fr: 'semblables', en: 'alike' };

const place = z.string().trim().max(80).optional();

/** Reads the query part of an address. @throws Problem invalid `list.…` */
export function parseSoftwareQuery(typed: TypedQuery): SoftwareQuery {
  const commune = place.safeParse(readWord(typed, communeWord));
  if (!commune.success) throw new Problem('invalid', 'list.bad-question');
  const alike = readWord(typed, alikeWord);
  return {
    ...parseQuery(softwareList, typed),
    alike: alike === '1' || alike === 'on',
    ...(commune.data && { commune: commune.data }),
  };
}

/** The query as the query part of an address, as `site.search` takes it: empty parts left out. */
export function softwareQueryWords(query: SoftwareQuery, lang: Lang): AddressQuery {
  return {
    ...queryWords(softwareList, query, lang),
    [wordIn(communeWord, lang)]: query.commune,
    [wordIn(alikeWord, lang)]: query.alike ? '1' : undefined,
  };
}

/** Whether anything narrows the list. */
export function isNarrowed(query: SoftwareQuery): boolean {
  return query.alike || isNarrowedByFacet(query);
}
