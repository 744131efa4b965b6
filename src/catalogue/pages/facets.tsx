// SPDX-License-Identifier: AGPL-3.0-or-later
// What narrows the answers: boxes to tick with their counts, and the commune of the person who asks.
import type { JSX } from 'preact';
import { countryWords } from '../../people/directory/organisations/words.ts';
import { site } from '../../site.ts';
import { figure, speak } from '../parts.tsx';
import { type Asked, addressWord, askedQuery, isNarrowed } from '../search/asked.ts';
import type { CommuneNear, Facet, Results } from '../search/results.ts';
import { KeptFields, type SearchView } from './search.tsx';

/** Values shown before « et d’autres »: a list longer than a hand is folded. */
const shownAtFirst = 6;

export function FacetsForm(view: SearchView): JSX.Element | null {
  const { lang, asked, results } = view;
  const t = speak(lang);
  if (results.total < 2 && !isNarrowed(asked) && !asked.commune && !results.communeChoices) return null;
  return (
    <form class="facets no-print" action={site.search(lang)} aria-label={t('catalogue.facets.label')}>
      <KeptFields lang={lang} asked={asked} without="facets" />
      <details open={Boolean(results.communeChoices)}>
        <summary>{t('catalogue.facets.open', { n: results.total })}</summary>
        {results.communeChoices && <CommuneField {...view} />}
        {results.facets
          .filter((facet) => narrows(facet, results.total))
          .map((facet) => (
            <FacetField key={facet.name} facet={facet} view={view} />
          ))}
        {!results.communeChoices && <CommuneField {...view} />}
        <button class="btn btn-plain btn-small" type="submit">
          {t('catalogue.facets.apply')}
        </button>
      </details>
    </form>
  );
}

/** A choice that all answers share narrows nothing: it is not offered. */
function narrows({ values }: Facet, total: number): boolean {
  return values.some(({ count, chosen }) => chosen || count < total);
}

function FacetField({ facet, view: { lang } }: { facet: Facet; view: SearchView }): JSX.Element {
  const t = speak(lang);
  const chosenFirst = [...facet.values].sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const box = (value: Facet['values'][number]) => (
    <label class="check" key={value.value}>
      <input
        type="checkbox"
        name={addressWord(facet.name, lang)}
        value={value.value}
        checked={value.chosen}
      />{' '}
      {value.label} <span class="num">{figure(lang, value.count)}</span>
    </label>
  );
  const ordered = facet.values.length > shownAtFirst && facet.name !== 'grade' ? chosenFirst : facet.values;
  const [first, rest] =
    facet.name === 'grade' ? [ordered, []] : [ordered.slice(0, shownAtFirst), ordered.slice(shownAtFirst)];
  return (
    <fieldset>
      <legend>{t(`catalogue.facet.${facet.name}`)}</legend>
      {first.map(box)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('catalogue.facets.more', { n: rest.length })}</summary>
          {rest.map(box)}
        </details>
      )}
    </fieldset>
  );
}

/**
 * « Utilisé par des communes comme la mienne »: its name is typed; when several bear it, the person picks
 * theirs.
 */
function CommuneField({ lang, asked, results }: SearchView): JSX.Element {
  const t = speak(lang);
  const { commune: _, ...without } = asked;
  return (
    <fieldset>
      <legend>{t('catalogue.facet.commune')}</legend>
      {results.commune ? (
        <>
          <p class="note">
            {t('catalogue.commune.for', placed(lang, results.commune))}{' '}
            <a href={site.search(lang, askedQuery({ ...without, alike: false, page: 1 }, lang))}>
              {t('catalogue.commune.change')}
            </a>
          </p>
          <input type="hidden" name={addressWord('commune', lang)} value={results.commune.code} />
          <label class="check">
            <input type="checkbox" name={addressWord('alike', lang)} value="1" checked={asked.alike} />{' '}
            {t('catalogue.commune.alike')}
          </label>
        </>
      ) : (
        <>
          <label class="note" for="commune">
            {t('catalogue.commune.label')}
          </label>
          <input
            class="input"
            id="commune"
            name={addressWord('commune', lang)}
            maxLength={80}
            value={asked.commune ?? ''}
            autocomplete="off"
          />
        </>
      )}
      {results.communeChoices && <Choices lang={lang} asked={asked} choices={results.communeChoices} />}
    </fieldset>
  );
}

function Choices({
  lang,
  asked,
  choices,
}: {
  lang: string;
  asked: Asked;
  choices: NonNullable<Results['communeChoices']>;
}): JSX.Element {
  const t = speak(lang);
  if (choices.length === 0) return <p class="note">{t('catalogue.commune.none')}</p>;
  const to = ({ code }: CommuneNear) =>
    site.search(lang, askedQuery({ ...asked, commune: code, page: 1 }, lang));
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

/** Where a commune lies, to tell it from others: its department in France, else its country. */
const placed = (lang: string, commune: CommuneNear) => ({
  ...commune,
  department: commune.department || countryWords(lang, commune.country),
});
