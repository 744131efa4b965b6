// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of providers for a spreadsheet, an act a line, and as a feed, whoever published last first.
import type { Lang } from '../../../base/language.ts';
import { queryWords, type TypedQuery } from '../../../base/list/query.ts';
import { askedOf } from '../../../catalogue/routes/named.ts';
import type { Db } from '../../../platform/db.ts';
import { mostInFeed } from '../../../platform/list/feed.ts';
import { type ListFeed, listFeed, listTable, mostInTable } from '../../../platform/list/routes.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { findProviders, type Hit } from '../find.ts';
import { providerList } from '../list.ts';
import { speakNumbers } from '../number-words.ts';
import { gatheredOffers } from '../offer.ts';
import { kindsWords, kindWords, offerWords, speak } from '../parts/provider.tsx';
import { byStanding } from '../proof.ts';
import { labelsOf } from '../stores/labels.ts';
import { shelfAt } from '../stores/shelf.ts';

export function providerFiles(web: Web): void {
  listTable(web, site.patterns.providersTable, (lang, typed) => tableOf(web, lang, typed));
  listFeed(web, site.patterns.providersFeed, (lang, typed) => feedOf(web.db, lang, typed));
}

const columns = [
  'provider',
  'kind',
  'software',
  'standing',
  'territories',
  'languages',
  'words',
  'until',
  'address',
  'site',
  'number',
  'identity',
] as const;

async function read(db: Db, lang: Lang, typed: TypedQuery) {
  const shelf = await shelfAt(db, new Date());
  const { query } = await askedOf(db, providerList, typed, lang);
  return { shelf, query: { ...query, page: 1 } };
}

async function tableOf({ db, config }: Web, lang: Lang, typed: TypedQuery): Promise<string[][]> {
  const t = speakNumbers(lang);
  const { shelf, query } = await read(db, lang, typed);
  const labels = labelsOf(lang);
  const { hits } = findProviders(shelf, query, mostInTable);
  const rows = hits.flatMap(({ slug, name, number, site: own = '', offers }) =>
    gatheredOffers(offers).map(({ offers: same, first: offer }) => [
      name,
      same.map(({ kind }) => kindWords(lang, kind)).join(', '),
      offer.software?.name ?? '',
      standingsIn(lang, same),
      offer.territories.map(labels.territory).join(', '),
      offer.languages.map(labels.language).join(', '),
      offer.words,
      offer.expiresOn,
      new URL(site.provider(lang, slug), config.url).href,
      own,
      number.number ? `${t(`market.scheme.${number.scheme}`)} ${number.number}` : '',
      t(`market.number.short-${number.standing}`),
    ]),
  );
  return [columns.map((column) => t(`market.list.column.${column}`)), ...rows];
}

async function feedOf(db: Db, lang: Lang, typed: TypedQuery): Promise<ListFeed> {
  const { shelf, query } = await read(db, lang, typed);
  const { hits } = findProviders(shelf, query, mostInFeed, 'newest');
  return {
    title: speak(lang)('market.list.title'),
    page: site.providers(lang, queryWords(providerList, query, lang)),
    entries: hits.map((hit) => ({
      address: site.provider(lang, hit.slug),
      title: hit.name,
      summary: gatheredOffers(hit.offers)
        .slice(0, 6)
        .map(({ offers, first }) => offerWords(lang, kindsOf(offers), first.software))
        .join(' ; '),
      updated: hit.offers
        .map(({ publishedOn }) => publishedOn)
        .toSorted()
        .at(-1)!,
    })),
  };
}

const kindsOf = (offers: Hit['offers']) => offers.map(({ kind }) => kind);

/** What is proved of one act: in a word where it is the same of all its kinds, else of which. */
function standingsIn(lang: Lang, offers: Hit['offers']): string {
  const t = speak(lang);
  const groups = byStanding(offers).map(([standing, same]) => ({
    kind: kindsWords(lang, kindsOf(same)),
    standing: t(`market.standing.${standing}`),
  }));
  const [only, ...others] = groups;
  if (only && others.length === 0) return only.standing;
  return groups.map((group) => t('market.sheet.kinds', group)).join(' ; ');
}
