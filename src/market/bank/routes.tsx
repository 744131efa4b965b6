// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of the developers' bank: the list, and what `routes-forms.ts` has.
import type { FastifyRequest } from 'fastify';
import type { Lang } from '../../base/language.ts';
import { offeredFacets } from '../../base/list/facets.ts';
import { checkPage, pagesOf, queryWords, type TypedQuery } from '../../base/list/query.ts';
import { findIn } from '../../base/list/small.ts';
import { nameOf } from '../../base/locale.ts';
import { askedOf } from '../../catalogue/routes/named.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { awayWords } from '../parts-from.tsx';
import { awayFrom } from '../routes-from.ts';
import { isShownAt } from './availability.ts';
import { type BankFacet, bankList } from './listing.ts';
import { bankPage } from './pages.tsx';
import { formRoutes } from './routes-forms.ts';
import { sayingOf } from './routes-words.ts';
import { type ListedAvailability, listShown } from './store-availabilities.ts';

export function bankRoutes(web: Web): void {
  web.get(site.patterns.developers, ({ lang, request }) => openList(web.db, lang, request));
  formRoutes(web);
}

async function openList(
  db: Db,
  lang: Lang,
  { url, query: typed }: Pick<FastifyRequest, 'url' | 'query'>,
): Promise<Page | Moved> {
  const { query, unclear, labels: named, elsewhere } = await askedOf(db, bankList, typed as TypedQuery, lang);
  const movedTo = elsewhere(url, (short) => site.developers(lang, queryWords(bankList, short, lang)));
  if (movedTo !== undefined) return { movedTo, forNow: true };
  const at = new Date();
  const profiles = (await inTransaction(db, listShown, at)).filter(({ availability }) =>
    isShownAt(availability, at),
  );
  const sorted = profiles.map((profile) => ({
    ...profile.availability,
    softwareKnown: slugsOf(profile),
    profile,
  }));
  const { total, items, counts } = findIn(bankList, sorted, query);
  const pages = pagesOf(total, bankList);
  checkPage(query, pages);
  const say = sayingOf(lang, at);
  const names = new Map(
    profiles.flatMap(({ software, proved }) =>
      [...software, ...proved].map(({ slug, name }) => [slug, name]),
    ),
  );
  const labels: Record<BankFacet, (value: string) => string> = {
    function: say.functionWords,
    software: (value) => names.get(value) ?? named.get(value) ?? value,
    territory: (value) => territoryLabel(value, lang),
    language: (value) => (/^[a-z]{2,3}$/.test(value) ? nameOf(lang, 'language', value) : value),
  };
  const label = (name: BankFacet, value: string) => labels[name](value);
  const facets = offeredFacets(bankList, counts, query.chosen, label, lang);
  const employers = items.map(({ profile }) => profile.availability.employer);
  const away = await awayFrom(db, query.from, employers, lang);
  const shown = items.map(({ profile }, at) => ({
    ...profile,
    away: awayWords(lang, away, employers[at]),
  }));
  const page = bankPage(lang, { say, profiles: shown, total, pages, facets, query, unclear, away });
  return { ...page, shows: { bank: 'all', organisations: 'all', catalogue: 'all' } };
}

/** Said or proved. */
const slugsOf = ({ software, proved }: ListedAvailability) => [
  ...new Set([...software, ...proved].map(({ slug }) => slug)),
];
