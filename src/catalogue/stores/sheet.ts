// SPDX-License-Identifier: AGPL-3.0-or-later
// The sheet of one software, brought together for its pages and for programs alike.
import { type Lang, wordsOf } from '../../base/language.ts';
import type { Shows } from '../../base/shows.ts';
import type { Db } from '../../platform/db.ts';
import { noticesOf } from '../notices/stores/notices.ts';
import { withoutWithdrawn } from '../pictures/picture.ts';
import { picturesOf } from '../pictures/store.ts';
import { type Sheet, sheetConnections } from '../sheet.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { functionWords, systemWords } from '../thesaurus/thesaurus.ts';
import { gradedAddress, loadGrade } from './grades.ts';
import { loadSoftwareBySlug } from './software.ts';

/**
 * Everything a sheet shows, or the present word of its address.
 * @param at ms since 1970: the grade of an older copy may have expired
 * @throws Problem not-found
 */
export async function loadSheet(
  db: Db,
  slug: string,
  lang: Lang,
  at: number,
): Promise<Sheet | { alias: string }> {
  const loaded = await loadSoftwareBySlug(db, slug);
  if ('alias' in loaded) return loaded;
  const { software, conflicts } = loaded;
  const thesaurus = loadThesaurus();
  const functions = (software.functions?.value ?? []).map((id) => ({
    id,
    label: functionWords(thesaurus, id, lang),
  }));
  const systems = thesaurus.systems.map(({ id, what, functions, country }) => ({
    id,
    label: systemWords(thesaurus, id, lang),
    about: wordsOf(what, lang),
    functions,
    countries: [country.split('-')[0]!],
  }));
  const repository = await gradedAddress(db, software);
  const [grade, notices, pictures] = await Promise.all([
    loadGrade(db, software, at),
    noticesOf(db, repository ? [repository] : []),
    software.logo || software.screenshots ? picturesOf(db, software.id) : undefined,
  ]);
  return {
    software,
    grade,
    notices: notices.get(repository ?? '') ?? [],
    functions,
    pictures: pictures && withoutWithdrawn(pictures, software.withoutPictures),
    connections: sheetConnections(software, functions, systems),
    conflicts: conflicts.map(({ name, slug, key }) => ({ name, slug, kind: key.kind })),
  };
}

/** What a sheet shows of the database. An entry that it is taken for is named on it, by that entry's name. */
export const sheetShows = ({ software, conflicts }: Sheet): Shows => ({
  catalogue: conflicts && conflicts.length > 0 ? 'all' : [software.id],
  organisations: 'all',
  notices: 'all',
});
