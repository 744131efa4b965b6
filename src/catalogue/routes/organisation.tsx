// SPDX-License-Identifier: AGPL-3.0-or-later
// What the catalogue brings to pages of organisations and networks: software used and published, names of
// what is operated.
import { dayHere } from '../../base/day.ts';
import { speaker } from '../../base/language.ts';
import type { OrganisationSlot } from '../../people/directory/organisations/section.ts';
import { findCommuneByName } from '../../people/directory/stores/directory.ts';
import { findSite } from '../../people/directory/stores/organisations.ts';
import type { ItemNames, NamedItem } from '../../people/networks/network.ts';
import { GovernedBy } from '../../people/networks/parts/network.tsx';
import type { NetworkSlot, NetworkSlots } from '../../people/networks/section.ts';
import { listGoverning } from '../../people/networks/store.ts';
import { texts as networkTexts } from '../../people/networks/texts.ts';
import type { Db } from '../../platform/db.ts';
import { site } from '../../site.ts';
import { Publishes, Uses } from '../parts-organisation.tsx';
import { publishes } from '../publisher.ts';
import type { SheetSlot } from '../section.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import {
  countEntries,
  listEntriesOf,
  listPublishers,
  listRecordIds,
  listSoftwareUsed,
} from '../stores/of-organisation.ts';
import { organisationTexts } from '../texts/organisation.ts';
import { productKey } from '../thesaurus/index.ts';

/** What it uses, then what it publishes. */
export const softwareSections = (db: Db): OrganisationSlot[] => [
  usedSlot(db, 'catalogue.organisation.uses'),
  publishedSlot(db, 'catalogue.organisation.publishes'),
];

type Title = keyof typeof organisationTexts & string;

// Of all organisations: a mandatary is named by its name.
const usedSlot = (db: Db, title: Title): OrganisationSlot => ({
  shows: ({ id }) => ({ usages: [id], catalogue: 'all', organisations: 'all' }),
  make: async (lang, { id }) => {
    const uses = await listSoftwareUsed(db, id, dayHere(new Date()));
    const t = speaker(organisationTexts, lang);
    if (uses.length === 0) return undefined;
    const note = t('catalogue.organisation.uses-note');
    return { id: 'uses', title: t(title), note, body: <Uses lang={lang} uses={uses} /> };
  },
});

type Publishing = 'catalogue.organisation.publishes' | 'catalogue.network.publishes';

// Of all organisations: a name that two bear names neither.
const publishedSlot = (db: Db, title: Publishing): OrganisationSlot => ({
  shows: () => ({ catalogue: 'all', organisations: 'all' }),
  make: async (lang, organisation) => {
    const own = await findSite(db, organisation.id);
    const namesakes =
      organisation.kind === 'commune' && (await findCommuneByName(db, organisation.name)) === undefined;
    const known = { namesakes, ...(own && { site: own }) };
    const published = (await listPublishers(db)).filter((one) => publishes(organisation, one, known));
    const t = speaker(organisationTexts, lang);
    if (published.length === 0) return undefined;
    const body = <Publishes lang={lang} published={published} of={await countEntries(db)} />;
    return { id: 'publishes', title: t(title), note: t(`${title}-note`), body };
  },
});

/** What the catalogue tells of networks: what each publishes and uses, the same as on its other page. */
export function networkSections(db: Db): { publishes: NetworkSlot; uses: NetworkSlot } {
  const unknown: NetworkSlot['unknown'] = async (lang) => {
    const t = speaker(organisationTexts, lang);
    const words = t('catalogue.network.publishes-unknown', { of: await countEntries(db) });
    return { id: 'publishes', title: t('catalogue.network.publishes'), body: <p>{words}</p> };
  };
  return {
    publishes: { ...publishedSlot(db, 'catalogue.network.publishes'), unknown },
    uses: usedSlot(db, 'catalogue.network.uses'),
  };
}

/** How many entries name each network as their publisher. A name alone tells no commune. */
export function publishedByNetworks(db: Db): NetworkSlots['published'] {
  return async (networks) => {
    const all = await listPublishers(db);
    const by = new Map<string, number>();
    for (const one of networks) {
      const known = { namesakes: true, ...(one.site && { site: one.site }) };
      const n = all.filter((software) => publishes(one, software, known)).length;
      if (n > 0) by.set(one.id, n);
    }
    return { of: await countEntries(db), by };
  };
}

/** Free software is an entry of the catalogue; a proprietary product is one that the thesaurus knows. */
export function itemNames(db: Db): ItemNames {
  const products = new Map(loadThesaurus().products.map((product) => [productKey(product.name), product]));
  return {
    async name(lang, items) {
      const entries = await listEntriesOf(
        db,
        items.filter(({ kind }) => kind === 'libre').map(({ subject }) => subject),
      );
      return items.flatMap((item): NamedItem[] => {
        const entry = item.kind === 'libre' ? entries.get(item.subject) : undefined;
        if (entry) return [{ ...item, name: entry.name, href: site.software(lang, entry.slug) }];
        const product = item.kind === 'proprietary' ? products.get(item.subject) : undefined;
        return product ? [{ ...item, name: product.name, supplier: product.supplier }] : [];
      });
    },
  };
}

/** The section of a sheet that names the networks governing its software. */
export function governance(db: Db): SheetSlot {
  const make: SheetSlot['make'] = async (lang, { id }) => {
    const networks = await listGoverning(db, await listRecordIds(db, id));
    if (networks.length === 0) return undefined;
    const title = speaker(networkTexts, lang)('people.network.governed-by');
    return { id: 'governance', title, body: <GovernedBy key="governance" lang={lang} networks={networks} /> };
  };
  return { make, shows: ({ id }) => ({ networks: [id], organisations: 'all' }) };
}
