// SPDX-License-Identifier: AGPL-3.0-or-later
// The address of « which way »: the same for all but for who buys, which begins with the body one acts for.
import type { FastifyRequest } from 'fastify';
import { type Day, dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { loadBills, loadLaw, loadWays } from '../../law/sources-rows.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { findOrganisationBySlug, loadOrganisation } from '../../people/directory/stores/directory.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { everyone } from '../../people/signed-in/routes/who.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { queryLines, queryWord } from '../../platform/web/input.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { buyerOf } from '../advice/buyer.ts';
import { thresholdsOf } from '../advice/thresholds.ts';
import { answerTo } from './answer.ts';
import { readAsked } from './asked.ts';
import { waysPage } from './pages.tsx';
import { type Typed, words } from './words-asked.ts';

export function wayRoutes(web: Web): void {
  servePage(
    web,
    site.patterns.ways,
    pageFor(
      everyone,
      async ({ lang, request, user, on, tx }) => {
        const first = user?.agencies[0]?.organisation.id;
        const named = await namedIn(tx, request);
        return pageOf(lang, request, on, named ?? (first && (await loadOrganisation(tx, first))));
      },
      async ({ lang, request }) => pageOf(lang, request, dayHere(new Date()), await namedIn(web.db, request)),
    ),
  );
}

/** For whom the address asks, by the word of a public body. */
const namedIn = async (db: Db | Tx, request: FastifyRequest): Promise<Own | undefined> => {
  const slug = queryWord(request, 'for');
  return slug ? findOrganisationBySlug(db, slug) : undefined;
};

type Own = Pick<Organisation, 'kind' | 'country' | 'territory'>;

function pageOf(lang: Lang, request: FastifyRequest, today: Day, own?: Own): Page {
  const given = Object.fromEntries(words.map((word) => [word, queryLines(request, word, 200)])) as Typed;
  const typed = withDefaults(given, own, today);
  const { question, isTold, complaints } = readAsked(typed);
  const { rules, sources } = loadLaw();
  const ways = loadWays();
  return waysPage(lang, {
    ...{ typed, complaints, ways, rules },
    asked: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
    reading: { lang, sources, today },
    ...(question && {
      currency: question.currency,
      ...thresholdsOf(question, rules, isTold),
      ...(isTold && { answer: answerTo(question, { rules, ways, bills: loadBills() }) }),
    }),
  });
}

/** Where nobody said who buys, what or when: one's own body, else a commune; services; today. */
function withDefaults(given: Typed, own: Own | undefined, today: Day): Typed {
  const known = own && buyerOf(own);
  const buyer = given.buyer || (given.country ? '' : `${known?.country ?? 'FR'}.${known?.kind ?? 'commune'}`);
  return { ...given, buyer, object: given.object || 'services', date: given.date || today };
}
