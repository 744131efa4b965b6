// SPDX-License-Identifier: AGPL-3.0-or-later
// What narrows the answers: boxes to tick with their counts, and the commune of the person who asks.
import type { JSX } from 'preact';
import { wordIn } from '../../base/list/list.ts';
import { placeWords } from '../../people/directory/organisations/words.ts';
import { NameField } from '../../platform/form/parts-offered.tsx';
import { KeptField, QueryForm, TickBox } from '../../platform/form/parts-query.tsx';
import { Facets } from '../../platform/list/parts.tsx';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';
import { softwareList } from '../search/list.ts';
import {
  alikeWord,
  communeWord,
  isNarrowed,
  type SoftwareQuery,
  softwareQueryWords,
} from '../search/query.ts';
import type { CommuneNear, Results } from '../search/results.ts';
import { KeptFields, type SearchView } from './search-view.tsx';

export function FacetsForm(view: SearchView): JSX.Element | null {
  const { lang, query, results } = view;
  const t = speak(lang);
  if (results.total < 2 && !isNarrowed(query) && !query.commune && !results.communeChoices) return null;
  return (
    <QueryForm class="facets no-print" action={site.search(lang)} label={t('catalogue.facets.label')}>
      <KeptFields lang={lang} query={query} without="facets" />
      <details open={Boolean(results.communeChoices)}>
        <summary>{t('catalogue.facets.open', { n: results.total })}</summary>
        {results.communeChoices && <CommuneField {...view} />}
        <Facets
          lang={lang}
          list={softwareList}
          facets={results.facets}
          total={results.total}
          title={(name) => t(`catalogue.facet.${name}`)}
        />
        {!results.communeChoices && <CommuneField {...view} />}
        <button class="btn btn-plain btn-small" type="submit">
          {t('catalogue.facets.apply')}
        </button>
      </details>
    </QueryForm>
  );
}

/**
 * « Utilisé par des communes comme la mienne »: its name is typed; when several bear it, the person picks
 * theirs.
 */
function CommuneField({ lang, query, results }: SearchView): JSX.Element {
  const t = speak(lang);
  const { commune: _, ...without } = query;
  return (
    <fieldset>
      <legend>{t('catalogue.facet.commune')}</legend>
      {results.commune ? (
        <>
          <p class="note">
            {t('catalogue.commune.for', placed(lang, results.commune))}{' '}
            <a href={site.search(lang, softwareQueryWords({ ...without, alike: false, page: 1 }, lang))}>
              {t('catalogue.commune.change')}
            </a>
          </p>
          <KeptField name={wordIn(communeWord, lang)} value={results.commune.code} />
          <TickBox
            name={wordIn(alikeWord, lang)}
            value="1"
            checked={query.alike}
            label={t('catalogue.commune.alike')}
          />
        </>
      ) : (
        <NameField
          lang={lang}
          of="commune"
          id="commune"
          name={wordIn(communeWord, lang)}
          label={t('catalogue.commune.label')}
          value={query.commune ?? ''}
          most={80}
        />
      )}
      {results.communeChoices && <Choices lang={lang} query={query} choices={results.communeChoices} />}
    </fieldset>
  );
}

function Choices({
  lang,
  query,
  choices,
}: {
  lang: string;
  query: SoftwareQuery;
  choices: NonNullable<Results['communeChoices']>;
}): JSX.Element {
  const t = speak(lang);
  if (choices.length === 0) return <p class="note">{t('catalogue.commune.none')}</p>;
  const to = ({ code }: CommuneNear) =>
    site.search(lang, softwareQueryWords({ ...query, commune: code, page: 1 }, lang));
  return (
    <>
      <p class="note">{t('catalogue.commune.which')}</p>
      <ul class="stack-tight">
        {choices.slice(0, 12).map((commune) => (
          <li key={commune.code}>
            <a href={to(commune)}>{t('catalogue.commune.choice', placed(lang, commune))}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What tells a commune from others: where it lies, how many live there, how it was found. */
const placed = (lang: string, commune: CommuneNear) => ({
  name: commune.name,
  place: placeWords(lang, commune),
});
