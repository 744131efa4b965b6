// SPDX-License-Identifier: AGPL-3.0-or-later
// The frame of every page on which something is asked of one provider: a letter, a band of price.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../base/language.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { speak } from './provider.tsx';

export interface Asking {
  readonly title: string;
  readonly lead: string;
  /** The last word of the path to the page. */
  readonly crumb: string;
  readonly address: (lang: Lang) => string;
  readonly children: ComponentChildren;
}

export function askingPage(
  lang: Lang,
  { name, slug }: { readonly name: string; readonly slug: string },
  { title, lead, crumb, address, children }: Asking,
): Page {
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </div>
  );
  const crumbs = [
    { label: speak(lang)('market.list.crumb'), href: site.providers(lang) },
    { label: name, href: site.provider(lang, slug) },
    { label: crumb },
  ];
  return { lang, title, address, noindex: true, crumbs, body };
}
