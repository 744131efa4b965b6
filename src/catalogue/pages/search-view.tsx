// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of answers is shown from, and what its smaller forms keep of the question.

import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { sortWord } from '../../base/list/query.ts';
import { KeptField } from '../../platform/form/parts-query.tsx';
import { facetNames, softwareList } from '../search/list.ts';
import type { SoftwareQuery } from '../search/query.ts';
import { alikeWord, communeWord } from '../search/query.ts';
import type { Results } from '../search/results.ts';

export interface SearchView {
  readonly lang: Lang;
  readonly query: SoftwareQuery;
  readonly results: Results;
}

/** The rest of the question, kept in hidden fields by a form that changes one part of it. */
export function KeptFields({
  lang,
  query,
  without,
}: {
  lang: Lang;
  query: SoftwareQuery;
  without: 'sort' | 'facets';
}): JSX.Element {
  const facets =
    without === 'facets'
      ? []
      : facetNames.flatMap((name) =>
          query.chosen[name].map((value) => ({ word: softwareList.facets[name].word, value })),
        );
  const fields = [{ word: { fr: 'q', en: 'q' }, value: query.q }, ...facets];
  if (without === 'sort' && query.commune) fields.push({ word: communeWord, value: query.commune });
  if (without === 'sort' && query.alike) fields.push({ word: alikeWord, value: '1' });
  if (without === 'facets' && query.sort !== 'utility') fields.push({ word: sortWord, value: query.sort });
  return (
    <>
      {fields
        .filter(({ value }) => value)
        .map(({ word, value }) => (
          <KeptField key={word.en + value} name={wordIn(word, lang)} value={value} />
        ))}
    </>
  );
}
