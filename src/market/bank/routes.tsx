// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of the developers' bank: the list, one profile, one's own, the agents lent by one's
// organisations.
import { parseId } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { offeredFacets } from '../../base/list/facets.ts';
import { checkPage, pagesOf, parseQuery, type TypedQuery } from '../../base/list/query.ts';
import { findIn } from '../../base/list/small.ts';
import { whoWords } from '../../people/sign-in/accounts/pages-account.tsx';
import { personalPage, type SignedInUser } from '../../people/signed-in/routes.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { acting, asked, openPage } from '../routes-asked.ts';
import { territoryWords } from '../words.ts';
import { seeAvailability, seeLent } from './actions.ts';
import { readLetter } from './actions-letters.ts';
import { isShown } from './availability.ts';
import { type BankFacet, bankList } from './listing.ts';
import { bankPage, profilePage } from './pages.tsx';
import { loansPage, proofPage, replyPage, sentPage } from './pages-loans.tsx';
import { selfPage } from './pages-self.tsx';
import { bankDeeds } from './routes-deeds.ts';
import { functionGroups, sayingOf } from './routes-words.ts';
import { type ListedAvailability, listOwn, listShown } from './stores/availabilities.ts';
import { listProofs } from './stores/proofs.ts';

const today = () => new Date().toISOString().slice(0, 10);
const whoOf = (lang: Lang, user: SignedInUser) => whoWords(lang, user.agencies);
const options = (user: SignedInUser | undefined) =>
  user?.agencies.map(({ organisation: { id, name } }) => ({ value: id, label: name })) ?? [];

export function bankRoutes(web: Web): void {
  web.get(site.patterns.developers, ({ lang, request }) =>
    openList(web.db, lang, request.query as TypedQuery),
  );
  selfRoutes(web);
  personalPage(web, site.patterns.developersOurs, async ({ lang, user }) => {
    const lent = await acting(web.db, user, (tx, actor, at) => seeLent(tx, actor, at));
    const say = await sayingOf(
      web.db,
      lang,
      today(),
      lent.map(({ listed }) => listed),
    );
    return loansPage(lang, { say, lent, formToken: user.formToken, who: whoOf(lang, user) });
  });
  personalPage(web, site.patterns.developerReply, async ({ lang, user, request }) => {
    if (asked(request, 'sent')) return sentPage(lang, whoOf(lang, user));
    const message = parseId(String((request.params as { message: string }).message));
    await acting(web.db, user, (tx, actor) => readLetter(tx, actor, message));
    return replyPage(lang, { message, formToken: user.formToken, who: whoOf(lang, user) });
  });
  openPage(web, site.patterns.developer, async ({ lang, request, user }) => {
    if (user && asked(request, 'sent')) return sentPage(lang, whoOf(lang, user));
    const id = parseId(String((request.params as { id: string }).id));
    const profile = await acting(web.db, user, (tx, actor) => seeAvailability(tx, actor, id));
    const say = await sayingOf(web.db, lang, today(), [profile]);
    const isOwn = user?.account.id === profile.availability.account;
    const visitor = { writeFor: options(user), isOwn, ...(user ? { formToken: user.formToken } : {}) };
    return profilePage(lang, { say, profile, ...visitor, ...(user ? { who: whoOf(lang, user) } : {}) });
  });
  bankDeeds(web);
}

function selfRoutes(web: Web): void {
  personalPage(web, site.patterns.developerSelf, async ({ lang, user, request, tx }) => {
    const profiles = await listOwn(tx, user.account.id);
    const proofs = await listProofs(tx, user.account.id);
    const say = await sayingOf(tx, lang, today(), profiles);
    const model = {
      say,
      profiles,
      proofs,
      employers: options(user),
      groups: functionGroups(lang),
      sent: asked(request, 'sent') !== '',
    };
    return selfPage(lang, { ...model, formToken: user.formToken, who: whoOf(lang, user) });
  });
  personalPage(web, site.patterns.developerProof, async ({ lang, user, request }) =>
    proofPage(lang, { token: asked(request, 't'), formToken: user.formToken, who: whoOf(lang, user) }),
  );
}

async function openList(db: Db, lang: Lang, typed: TypedQuery): Promise<Page> {
  const query = parseQuery(bankList, typed);
  const at = new Date();
  const on = at.toISOString().slice(0, 10);
  const profiles = (await inTransaction(db, listShown, at)).filter(({ availability }) =>
    isShown(availability, on),
  );
  const sorted = profiles.map((profile) => ({
    ...profile.availability,
    softwareKnown: slugsOf(profile),
    profile,
  }));
  const { total, items, counts } = findIn(bankList, sorted, query);
  const pages = pagesOf(total, bankList);
  checkPage(query, pages);
  const say = await sayingOf(db, lang, on, profiles);
  const names = new Map(
    profiles.flatMap(({ software, proved }) =>
      [...software, ...proved].map(({ slug, name }) => [slug, name]),
    ),
  );
  const spoken = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
  const labels: Record<BankFacet, (value: string) => string> = {
    function: say.functionWords,
    software: (value) => names.get(value) ?? value,
    territory: (value) => territoryWords(lang, value, say.places),
    language: (value) => (/^[a-z]{2,3}$/.test(value) ? (spoken.of(value) ?? value) : value),
  };
  const label = (name: BankFacet, value: string) => labels[name](value);
  const facets = offeredFacets(bankList, counts, query.chosen, label, lang);
  const shown = items.map(({ profile }) => profile);
  return bankPage(lang, { say, profiles: shown, total, pages, facets, query });
}

/** Said or proved. */
const slugsOf = ({ software, proved }: ListedAvailability) => [
  ...new Set([...software, ...proved].map(({ slug }) => slug)),
];
