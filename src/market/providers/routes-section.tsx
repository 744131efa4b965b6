// SPDX-License-Identifier: AGPL-3.0-or-later
// What the market adds to the sheet of a software: who can help with it.
import type { MakeSection } from '../../catalogue/section.ts';
import type { Db } from '../../platform/db.ts';
import { facetNames } from './asked.ts';
import { findProviders } from './find.ts';
import { HelpSection } from './pages-section.tsx';
import { speak } from './parts.tsx';
import { listListedFor } from './stores/listed.ts';
import { shelfOn } from './stores/shelf.ts';

const mostShown = 5;

/** The section « qui peut aider » of each sheet. */
export function whoCanHelp(db: Db): MakeSection {
  return async (lang, { id, slug }) => {
    const [shelf, listed] = await Promise.all([shelfOn(db, new Date().toISOString().slice(0, 10)), listListedFor(db, id)]);
    const chosen = { ...Object.fromEntries(facetNames.map((name) => [name, []])), software: [slug] } as never;
    const { hits, total } = findProviders(shelf, { chosen, page: 1 }, mostShown);
    const body = <HelpSection key="help" lang={lang} model={{ slug, hits, total, listed }} />;
    return { id: 'help', title: speak(lang)('market.sheet.section'), body };
  };
}
