// SPDX-License-Identifier: AGPL-3.0-or-later
// Who other catalogues list for a software: said by them, on their date.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Outside } from '../../../catalogue/parts.tsx';
import type { Catalogue } from '../listed.ts';
import { speak } from './provider.tsx';

export interface ListedShown {
  readonly source: Catalogue;
  readonly name: string;
  readonly url?: string;
  readonly statedOn: string;
}

const shownAtFirst = 8;

export function ListedLines({
  lang,
  listed,
}: {
  lang: Lang;
  listed: readonly ListedShown[];
}): JSX.Element | null {
  const t = speak(lang);
  if (listed.length === 0) return null;
  const line = ({ source, name, url, statedOn }: ListedShown) => (
    <li key={`${source} ${name}`}>
      <span class="said">
        <span>
          <Outside href={url}>{name}</Outside>{' '}
          <span class="note">
            {t('market.listed.by', {
              source: t(`market.catalogue.${source}`),
              day: formatDay(lang, statedOn),
            })}
          </span>
        </span>
      </span>
    </li>
  );
  const rest = listed.slice(shownAtFirst);
  return (
    <section class="stack-tight" aria-labelledby="listed">
      <h3 id="listed">{t('market.listed.title')}</h3>
      <p class="note">{t('market.listed.note')}</p>
      <ul class="stack-tight">{listed.slice(0, shownAtFirst).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('market.listed.more', { n: rest.length })}</summary>
          <ul class="stack-tight">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
