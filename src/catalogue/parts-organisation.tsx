// SPDX-License-Identifier: AGPL-3.0-or-later
// On the page of an organisation: the software that it uses, and that it publishes.

import type { JSX } from 'preact';
import { formatDay } from '../base/format.ts';
import { type Lang, speaker } from '../base/language.ts';
import { site } from '../site.ts';
import { Outside, sayer } from './parts.tsx';
import { organisationTexts as texts } from './texts/organisation.ts';

export interface ShownUse {
  readonly name: string;
  readonly slug: string;
  readonly declared: boolean;
  readonly date: string;
  /** Who said so for it by mandate. */
  readonly mandatary?: string;
  readonly source?: { readonly name: string; readonly url?: string };
  /** The commune that merged into it, whose word or use it was. */
  readonly former?: string;
}

export function Uses({ lang, uses }: { lang: Lang; uses: readonly ShownUse[] }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <ul class="stack-tight">
      {uses.map(({ name, slug, declared, date, former, mandatary, source }) => (
        <li key={slug}>
          <a href={site.software(lang, slug)}>{name}</a>{' '}
          <span class={declared ? 'proved note' : 'said note'}>
            <Outside href={source?.url}>
              {t(
                `catalogue.organisation.${mandatary ? 'mandated' : declared ? 'declared' : 'said'}${former ? '-former' : ''}`,
                {
                  day: formatDay(lang, date),
                  former,
                  mandatary,
                  source: source && sayer(lang, source.name, source.url),
                },
              )}
            </Outside>
          </span>
        </li>
      ))}
    </ul>
  );
}

export interface ShownPublished {
  readonly name: string;
  readonly slug: string;
  /** Who names it as the publisher. */
  readonly source: { readonly name: string; readonly date: string; readonly url?: string };
}

/** « 15 des 203 logiciels du catalogue », then each with who says so. */
export function Publishes({
  lang,
  published,
  of,
}: {
  lang: Lang;
  published: readonly ShownPublished[];
  /** How many software the catalogue has. */
  of: number;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack">
      <p>{t('catalogue.organisation.publishes-count', { n: published.length, of })}</p>
      <ul class="stack-tight">
        {published.map(({ name, slug, source }) => (
          <li key={slug}>
            <a href={site.software(lang, slug)}>{name}</a>{' '}
            <span class="said note">
              <Outside href={source.url}>
                {t('catalogue.organisation.said', {
                  day: formatDay(lang, source.date),
                  source: sayer(lang, source.name, source.url),
                })}
              </Outside>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
