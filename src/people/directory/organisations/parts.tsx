// SPDX-License-Identifier: AGPL-3.0-or-later
// A list of organisations.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { MapNumber } from '../../../platform/map/parts.tsx';
import { site } from '../../../site.ts';
import type { Organisation } from '../organisation.ts';
import { type Placed, placeWords } from './words.ts';

/** Organisations by name, each leading to its page. */
export function OrganisationList({
  lang,
  organisations,
  numbers,
}: {
  lang: Lang;
  organisations: readonly (Placed & Pick<Organisation, 'slug' | 'name'>)[];
  /** Of each, the number that the map beside the list gives it. */
  numbers?: readonly (number | undefined)[];
}): JSX.Element {
  return (
    <ul class="stack-tight">
      {organisations.map((one, place) => (
        <li key={one.slug}>
          <MapNumber lang={lang} number={numbers?.[place]} />
          <a href={site.organisation(lang, one.slug)}>{one.name}</a>{' '}
          <span class="note">{placeWords(lang, one)}</span>
        </li>
      ))}
    </ul>
  );
}
