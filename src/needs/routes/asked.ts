// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of the board, and how the values of its facets are said.
import { type Lang, speaker } from '../../base/language.ts';
import type { TypedQuery } from '../../base/list/query.ts';
import { askedOf, type ListAsked } from '../../catalogue/routes/named.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { kindWords } from '../../people/directory/organisations/words.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import type { Db } from '../../platform/db.ts';
import { isLevel, isNeedKind, type NeedFacet, type NeedQuery, needList } from '../listing.ts';
import type { ShelvedNeed } from '../shelf.ts';
import { texts } from '../texts/texts.ts';
import { quarterWords } from '../words.ts';

/** @throws Problem invalid, as `parseQuery` does */
export async function needsAsked(
  db: Db,
  typed: TypedQuery,
  lang: Lang,
): Promise<
  Omit<ListAsked<NeedFacet>, 'query' | 'elsewhere'> & {
    readonly query: NeedQuery;
    readonly elsewhere: (asked: string, address: (query: NeedQuery) => string) => string | undefined;
  }
> {
  const asked = await askedOf(db, needList, typed, lang);
  return asked as never;
}

export function labeller(
  lang: Lang,
  needs: readonly ShelvedNeed[],
  named: ReadonlyMap<string, string>,
): (name: NeedFacet, value: string) => string {
  const t = speaker(texts, lang);
  const thesaurus = loadThesaurus();
  const software = new Map(
    needs.flatMap((one) => (one.software ? [[one.software.slug, one.software.name]] : [])),
  );
  const labels: Record<NeedFacet, (value: string) => string> = {
    function: (value) => functionWords(thesaurus, value, lang),
    kind: (value) => (isNeedKind(value) ? t(`needs.kind.${value}`) : value),
    when: (value) => quarterWords(lang, value),
    level: (value) => (isLevel(value) ? kindWords(lang, { kind: value }) : value),
    territory: (value) => territoryLabel(value, lang),
    software: (value) => software.get(value) ?? named.get(value) ?? value,
  };
  return (name, value) => labels[name](value);
}
