// SPDX-License-Identifier: AGPL-3.0-or-later
// How codes are said: territories by the directory, functions by the thesaurus.

import type { Lang } from '../../../base/language.ts';
import { derive } from '../../../base/list/shelf.ts';
import { nameOf } from '../../../base/locale.ts';
import { territoryLabel } from '../../../people/directory/territory/territory.ts';

import type { Labels } from '../labels.ts';
import type { Shelf } from '../shelf.ts';
import { functionOptions } from './functions.ts';

/** Software by address → name, as the shelf knows them. */
export function softwareNames({ marks, providers }: Shelf): ReadonlyMap<string, string> {
  return derive(
    marks,
    'software names',
    () =>
      new Map(
        providers.flatMap((one) =>
          (one?.offers ?? []).flatMap(({ software }) =>
            software ? [[software.slug, software.name] as const] : [],
          ),
        ),
      ),
  );
}

const said = new Map<string, string>();

/** Says a code once for a process and a language: names of countries are slow to make. */
function once(key: string, say: () => string): string {
  const words = said.get(key) ?? say();
  if (said.size < 5_000) said.set(key, words);
  return words;
}

/** @param named what was named in the question, where the shelf does not know it */
export function labelsOf(
  lang: Lang,
  software: ReadonlyMap<string, string> = new Map(),
  named: ReadonlyMap<string, string> = new Map(),
): Labels {
  const functions = new Map(functionOptions(lang).map(({ value, label }) => [value, label]));
  return {
    language: (code) => nameOf(lang, 'language', code),
    software: (slug) => named.get(slug) ?? software.get(slug) ?? slug,
    territory: (code) => once(`${lang} ${code}`, () => territoryLabel(code, lang)),
    function: (id) => functions.get(id) ?? id,
  };
}
