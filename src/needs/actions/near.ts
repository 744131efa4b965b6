// SPDX-License-Identifier: AGPL-3.0-or-later
// What may exist already of a need that is being said: software that does it, needs that say the same.
import type { Lang } from '../../base/language.ts';
import { searchSoftware } from '../../catalogue/search/stores/search.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { listGlances } from '../../catalogue/stores/glances.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { functionsOf } from '../functions.ts';
import { nearIn } from '../near.ts';
import type { NeedShelf } from '../shelf.ts';

/** Of each, at most. */
const most = 4;

/** @param words the title that was written; nothing is near an empty one */
export async function findNear(db: Db | Tx, shelf: NeedShelf, words: string, lang: Lang, at: Date) {
  const text = words.trim().slice(0, 200);
  if (text.length < 4) return { software: [], needs: [] };
  const thesaurus = loadThesaurus();
  const chosen = {};
  const question = { text, lang, chosen, sort: 'utility', page: 1, size: most } as const;
  const found = await searchSoftware(db, question, thesaurus);
  const glances = await listGlances(
    db,
    found.answers.map(({ id }) => id),
    at.getTime(),
  );
  // one that merely mentions the words does not do it
  const software = found.answers
    .filter(({ covers }) => covers !== undefined)
    .map(({ id, slug, name }) => ({ slug, name, grade: glances.get(id) }));
  const functions = functionsOf({ title: text, purpose: '' }, lang, thesaurus);
  return { software, needs: nearIn(shelf, functions, most) };
}
