// SPDX-License-Identifier: AGPL-3.0-or-later
// Puts the everyday queries to the search, over the catalogue of a first start.
import { loadStarter } from '../catalogue/firstload.ts';
import { searchSoftware } from '../catalogue/search/stores/search.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import { type StoredEntry, softwareFrom } from '../catalogue/stored.ts';
import { functionsMeant } from '../catalogue/thesaurus/need.ts';
import type { Db } from '../platform/db.ts';
import { type Answered, countryOf, judge, judged, type Known, type Query, type Verdict } from './queries.ts';

/** The day of which the starter's grades are: another would give other letters, and another order. */
const at = new Date('2026-11-21T00:00:00Z');

/** The starter catalogue in an empty database, as far as verdicts need it. */
export async function fillForQueries(db: Db): Promise<Known> {
  await loadStarter(db, at);
  const rows = await db.selectFrom('software').select(['id', 'slug', 'entry']).execute();
  return new Map(
    rows.map(({ id, slug, entry }) => [slug, judged(softwareFrom(id, slug, entry as StoredEntry, []))]),
  );
}

/** @param isPlaced whether the reader has said of which country they are */
export async function askQueries(
  db: Db,
  queries: readonly Query[],
  known: Known,
  isPlaced: boolean,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const query of queries) verdicts.push(judge(query, await ask(db, query, isPlaced), known));
  return verdicts;
}

/** Dutch and German are typed on the French pages: the halle is offered in French and English. */
async function ask(db: Db, query: Query, isPlaced: boolean): Promise<Answered> {
  const country = isPlaced ? countryOf(query) : undefined;
  const found = await searchSoftware(
    db,
    {
      text: query.query,
      lang: query.place === 'en' ? 'en' : 'fr',
      chosen: {},
      ...{ sort: 'utility', page: 1, size: 5 },
      ...(country && { country }),
    },
    loadThesaurus(),
  );
  return {
    understood: functionsMeant(found.need).map(({ id }) => id),
    five: found.answers.map(({ slug }) => slug),
  };
}
