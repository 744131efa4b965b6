// SPDX-License-Identifier: AGPL-3.0-or-later
// Boxes to tick that narrow a list, with how many things each would leave. A form with an address: no script.
import type { JSX } from 'preact';
import { completeFor, type Lang } from '../base/language.ts';
import type { FacetValue, FacetWords } from './facets.ts';

export interface FacetShown extends FacetValue {
  readonly label: string;
}

export interface FacetsProps<Facet extends string> {
  readonly lang: Lang;
  readonly action: string;
  readonly words: FacetWords<Facet>;
  readonly facets: Readonly<Record<Facet, readonly FacetShown[]>>;
  readonly say: {
    readonly label: string;
    readonly open: string;
    readonly apply: string;
    readonly facet: (facet: Facet) => string;
  };
}

const shownAtFirst = 6;

export function FacetsForm<Facet extends string>({
  lang,
  action,
  words,
  facets,
  say,
}: FacetsProps<Facet>): JSX.Element {
  const all = (Object.keys(words) as Facet[]).filter(
    (facet) => facets[facet].length > 1 || facets[facet].some(({ chosen }) => chosen),
  );
  const box = (facet: Facet, { value, label, count, chosen }: FacetShown) => (
    <label class="check" key={value}>
      <input type="checkbox" name={words[facet][completeFor(lang)]} value={value} checked={chosen} /> {label}{' '}
      <span class="num">{count}</span>
    </label>
  );
  return (
    <form class="facets no-print" action={action} aria-label={say.label}>
      <details>
        <summary>{say.open}</summary>
        {all.map((facet) => (
          <fieldset key={facet}>
            <legend>{say.facet(facet)}</legend>
            {facets[facet].slice(0, shownAtFirst).map((value) => box(facet, value))}
            {facets[facet].length > shownAtFirst && (
              <details class="more">
                <summary>…</summary>
                {facets[facet].slice(shownAtFirst, 40).map((value) => box(facet, value))}
              </details>
            )}
          </fieldset>
        ))}
        <button class="btn btn-plain btn-small" type="submit">
          {say.apply}
        </button>
      </details>
    </form>
  );
}
