// SPDX-License-Identifier: AGPL-3.0-or-later
// What a network operates or governs, as a list; and the networks that govern a software, on its sheet.

import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import type { NamedItem } from '../network.ts';
import type { Governing } from '../shown.ts';
import { texts } from '../texts.ts';

export interface ItemListProps {
  readonly lang: Lang;
  readonly items: readonly NamedItem[];
  /** True where the date is that from which the network governs. */
  readonly since?: boolean;
  /** True where what it says of each is told: that it operates it, or recommends it. */
  readonly telling?: boolean;
  /** What stands after each: a button. */
  readonly act?: (item: NamedItem) => ComponentChildren;
}

export function ItemList({ lang, items, since = false, telling = false, act }: ItemListProps): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <ul class="stack-tight">
      {items.map((item) => (
        <li key={item.id}>
          {item.href ? <a href={item.href}>{item.name}</a> : item.name}
          {item.supplier && item.supplier !== item.name && ` (${item.supplier})`}{' '}
          <span class="note">
            {telling && item.how && `${t(`people.network.how-${item.how}`)}, `}
            {t(since ? 'people.network.since' : 'people.network.stated', {
              day: formatDay(lang, item.statedOn),
            })}
          </span>
          {act?.(item)}
        </li>
      ))}
    </ul>
  );
}

/** On the sheet of a software. */
export function GovernedBy({
  lang,
  networks,
}: {
  lang: Lang;
  networks: readonly Governing[];
}): JSX.Element | null {
  const t = speaker(texts, lang);
  if (networks.length === 0) return null;
  return (
    <Section
      id="governance"
      title={t('people.network.governed-by')}
      note={t('people.network.governed-by-note')}
    >
      <div class="stack-tight">
        <p>{t('people.network.governed-by-words')}</p>
        <ul class="stack-tight">
          {networks.map(({ name, slug, since }) => (
            <li key={slug}>
              <a href={site.network(lang, slug)}>{name}</a>{' '}
              <span class="note">{t('people.network.since', { day: formatDay(lang, since) })}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
