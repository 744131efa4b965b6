// SPDX-License-Identifier: AGPL-3.0-or-later
// How codes are said: territories by the directory, functions by the thesaurus.

import type { Lang } from '../../../base/language.ts';
import { loadThesaurus } from '../../../catalogue/sources/thesaurus.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { territoryWords } from '../../words.ts';
import type { Labels } from '../parts.tsx';
import type { Shelved } from '../shelf.ts';

let read: { readonly of: object; readonly names: ReadonlyMap<string, string> } | undefined;

/** Territories of the directory by code. Published once a year: read once for a process. */
export async function territoryNames(db: Db | Tx): Promise<ReadonlyMap<string, string>> {
  if (read?.of === db && read.names.size > 0) return read.names;
  const rows = await db.selectFrom('territory').select(['code', 'name']).execute();
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  read = { of: db, names };
  return names;
}

/** Every function with its label, by label. */
export function functionOptions(lang: Lang): { value: string; label: string }[] {
  const said = lang === 'fr' ? 'fr' : 'en';
  return loadThesaurus()
    .functions.map(({ id, label }) => ({ value: id, label: label[said] }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}

/** Software by address → name, as the shelf knows them. */
export function softwareNames(shelf: readonly Shelved[]): ReadonlyMap<string, string> {
  const kept = namesOf.get(shelf) ?? new Map(shelf.flatMap(({ offers }) => offers.map(({ software }) => [software.slug, software.name])));
  namesOf.set(shelf, kept);
  return kept;
}

const namesOf = new WeakMap<readonly Shelved[], ReadonlyMap<string, string>>();

export function labelsOf(lang: Lang, territories: ReadonlyMap<string, string>, software: ReadonlyMap<string, string> = new Map()): Labels {
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const functions = new Map(functionOptions(lang).map(({ value, label }) => [value, label]));
  const language = (code: string) => {
    try {
      return languages.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return {
    language,
    software: (slug) => software.get(slug) ?? slug,
    territory: (code) => (code === 'CA-QC' ? 'Québec' : territoryWords(lang, code, territories)),
    function: (id) => functions.get(id) ?? id,
  };
}
