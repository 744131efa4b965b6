// SPDX-License-Identifier: AGPL-3.0-or-later
// What all pages of an organisation's own agents share: never kept, never indexed, named by the organisation.
import { type Lang, speaker } from '../../base/language.ts';
import { site } from '../../site.ts';
import type { Agent } from '../agents/agent.ts';
import type { Organisation } from '../directory/organisation.ts';
import { texts } from './texts.ts';

/** How the head of a page names who is signed in. */
export function whoWords(lang: Lang, agencies: readonly Agent[]): string {
  return agencies[0]?.organisation.name ?? speaker(texts, lang)('people.account.title');
}

/** The head of a page of an organisation's own, and what all of them share. */
export function organisationFrame(
  lang: Lang,
  { name, slug }: Organisation,
  title: string | undefined,
  address: (lang: Lang) => string,
) {
  const home = { label: name, href: site.organisationDashboard(lang, slug) };
  return {
    lang,
    title: title ? `${title}, ${name}` : name,
    address,
    noindex: true,
    who: name,
    crumbs: title
      ? [home, { label: title }]
      : [{ label: speaker(texts, lang)('people.account.title'), href: site.account(lang) }, { label: name }],
  };
}
