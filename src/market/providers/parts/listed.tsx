// SPDX-License-Identifier: AGPL-3.0-or-later
// Who other catalogues list for a software: said by them, on their date.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Outside } from '../../../catalogue/parts.tsx';
import { site } from '../../../site.ts';
import type { Catalogue } from '../listed.ts';
import type { ServiceKind } from '../offer.ts';
import { kindsWords, speak } from './provider.tsx';

export interface ListedShown {
  readonly source: Catalogue;
  readonly name: string;
  readonly url?: string;
  readonly statedOn: string;
  readonly readAt?: string;
  readonly kinds: readonly ServiceKind[];
  readonly software?: readonly { readonly slug: string; readonly name: string }[];
}

const shownAtFirst = 8;

/** A publisher was read on its page; of others the list says the services, or only that they are there. */
function howSaid(source: Catalogue, kinds: readonly ServiceKind[]): 'read' | 'according' | 'by' {
  if (source === 'publisher') return 'read';
  return kinds.length > 0 ? 'according' : 'by';
}

export function ListedLines({
  lang,
  listed,
}: {
  lang: Lang;
  listed: readonly ListedShown[];
}): JSX.Element | null {
  const t = speak(lang);
  if (listed.length === 0) return null;
  const line = ({ source, name, url, statedOn, readAt, kinds, software }: ListedShown) => (
    <li key={`${source} ${name}`}>
      <span class="said">
        <span>
          <Outside href={url}>{name}</Outside>
          {software && ' : '}
          {software?.map(({ slug, name: called }, index) => (
            <>
              {index > 0 && ', '}
              <a href={site.software(lang, slug)}>{called}</a>
            </>
          ))}{' '}
          <span class="note">
            {t(`market.listed.${howSaid(source, kinds)}`, {
              kinds: kindsWords(lang, kinds),
              source: t(`market.catalogue.${source}`),
              day: formatDay(lang, statedOn),
            })}{' '}
            {readAt && <Outside href={readAt}>{t('market.listed.page')}</Outside>}
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
      <p class="note">
        {t('market.listed.answer')} <a href={site.providerJoin(lang)}>{t('market.list.next-join')}</a>.{' '}
        <a href={site.write(lang, { kind: 'report', about: site.providers(lang) })} rel="nofollow">
          {t('market.listed.object')}
        </a>{' '}
        {t('market.listed.object-then')}
      </p>
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
