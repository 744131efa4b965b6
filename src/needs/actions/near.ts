// SPDX-License-Identifier: AGPL-3.0-or-later
// What may exist already of a need that is being said: software that does it, needs that say the same.
import { searchSoftware } from '../../catalogue/search/stores/search.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { listGlances } from '../../catalogue/stores/glances.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { type Compared, nearIn, readingOf } from '../near.ts';
import type { NeedShelf } from '../shelf.ts';

/** Of each, at most. */
const most = 4;
/** A title of fewer letters says nothing yet. */
const fewest = 4;

export async function findNear(db: Db | Tx, shelf: NeedShelf, said: Compared, at: Date) {
  const text = said.title.trim().slice(0, 200);
  if (text.length < fewest) return { software: [], needs: [] };
  const thesaurus = loadThesaurus();
  const needs = nearIn(shelf, readingOf(said, thesaurus), most);
  const question = { text, lang: said.lang, chosen: {}, sort: 'utility', page: 1, size: most } as const;
  const found = await searchSoftware(db, question, thesaurus);
  // one that merely mentions the words does not do it
  const answers = found.answers.filter(({ covers }) => covers !== undefined);
  const glances = await listGlances(
    db,
    answers.map(({ id }) => id),
    at.getTime(),
  );
  const software = answers.map(({ id, slug, name }) => ({ slug, name, grade: glances.get(id) }));
  return { software, needs };
}
