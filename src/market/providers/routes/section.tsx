// SPDX-License-Identifier: AGPL-3.0-or-later
// What the market adds to the sheet of a software (who can help) and to the page of an organisation (what it
// offers).
import type { ComparedSlot, HelpersSlot, SheetSlot } from '../../../catalogue/section.ts';
import type { OrganisationSlot } from '../../../people/directory/organisations/section.ts';
import type { Db } from '../../../platform/db.ts';
import { site } from '../../../site.ts';
import { findProviders } from '../find.ts';
import { HelpSection, WorkedUpstream } from '../pages/section.tsx';
import { speak } from '../parts/provider.tsx';
import { ProvidesSection } from '../parts/provides.tsx';
import { shelvedAt } from '../shelf.ts';
import { listListedFor } from '../stores/listed.ts';
import { shelfAt } from '../stores/shelf.ts';

const mostShown = 5;

/** The section « qui peut aider » of each sheet. */
export function whoCanHelp(db: Db): SheetSlot {
  const make: SheetSlot['make'] = async (lang, { id, slug }) => {
    const [shelf, listed] = await Promise.all([shelfAt(db, new Date()), listListedFor(db, id)]);
    const { hits, total } = findProviders(shelf, { chosen: { software: [slug] }, page: 1 }, mostShown);
    const body = <HelpSection key="help" lang={lang} model={{ slug, hits, total, listed }} />;
    return { id: 'help', title: speak(lang)('market.sheet.section'), body };
  };
  // Of all providers: their order depends on what each has proved elsewhere.
  return { make, shows: () => ({ providers: 'all', organisations: 'all' }) };
}

/** Those whose work is found in the history of the software: who could take it over. */
export function workedUpstream(db: Db): HelpersSlot {
  const make: HelpersSlot['make'] = async (lang, { slug }) => {
    const shelf = await shelfAt(db, new Date());
    const { hits } = findProviders(shelf, { chosen: { software: [slug] }, page: 1 }, mostShown);
    const worked = hits.filter(({ offers }) => offers.some(({ proof }) => proof.commits));
    return worked.length > 0 ? <WorkedUpstream lang={lang} hits={worked} /> : undefined;
  };
  return { make, shows: () => ({ providers: 'all', organisations: 'all' }) };
}

/** The row of a comparison: how many offer help with each. */
export function helpCompared(db: Db): ComparedSlot {
  const make: ComparedSlot['make'] = async (lang, software, on) => {
    const shelf = await shelfAt(db, new Date());
    const t = speak(lang);
    const cells = software.map(({ slug }) => {
      const { hits, total } = findProviders(shelf, { chosen: { software: [slug] }, page: 1 }, mostShown);
      if (total === 0) return undefined;
      const names = hits.slice(0, 3).map(({ name }) => name);
      const words = t('market.sheet.compared-said', { n: total, names: names.join(', ') });
      return { words, date: on, url: `${site.software(lang, slug)}#help` };
    });
    return [{ words: t('market.sheet.compared'), cells }];
  };
  return { make, shows: () => ({ providers: 'all', organisations: 'all' }) };
}

/** The section « ce qu’elle propose » of a provider's page as an organisation. */
export function whatItProvides(db: Db): OrganisationSlot {
  const { make } = offeredBy(db);
  return {
    make: async (lang, organisation) =>
      organisation.kind === 'provider' ? make(lang, organisation) : undefined,
    shows: ({ id, kind }) => (kind === 'provider' ? { providers: [id], catalogue: 'all' } : {}),
  };
}

/** The same of a network that offers help: a public body may. */
export function offeredBy(db: Db): OrganisationSlot {
  const make: OrganisationSlot['make'] = async (lang, { slug }) => {
    const found = shelvedAt(await shelfAt(db, new Date()), slug);
    const t = speak(lang);
    const title = t('market.section.provides');
    return (
      found && {
        id: 'provides',
        title,
        note: t('market.page.offers-note'),
        body: <ProvidesSection lang={lang} hit={found} />,
      }
    );
  };
  return { make, shows: ({ id }) => ({ providers: [id], catalogue: 'all' }) };
}
