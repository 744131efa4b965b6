// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where something is followed. Whoever has no session is answered from memory.
import type { Lang } from '../../base/language.ts';
import { queryWords, type TypedQuery } from '../../base/list/query.ts';
import { instead } from '../../base/list/unclear.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { loadAddress } from '../../people/accounts/store.ts';
import { canSend } from '../../people/sign-in/link/routes.ts';
import { type PageFor, pageFor } from '../../people/signed-in/routes/page.ts';
import { type Everyone, everyone, type SignedInUser } from '../../people/signed-in/routes/who.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { FormState } from '../../platform/form/parts.tsx';
import { queryWord } from '../../platform/web/input.ts';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type Followed, followList } from '../followed.ts';
import { newsLine } from '../mails-news.ts';
import { followPage, isDone, nothingPage } from '../pages.tsx';
import { ByMail } from '../parts.tsx';
import { listFollows } from '../store.ts';
import { newsOf } from './feed.ts';
import { askedFollow, followWords, type NamedFollowed } from './named.ts';

/** News shown on the page. */
const mostShown = 10;

interface Seen {
  readonly lang: Lang;
  readonly typed: TypedQuery;
  readonly state: FormState;
  /** What was just done: `sent`, `confirmed`, `stopped`. */
  readonly done: string;
  readonly at: Date;
  readonly user?: SignedInUser | undefined;
}

export const followingPage = (web: Web): PageFor<typeof site.patterns.follow, Everyone> =>
  pageFor(
    everyone,
    async ({ lang, tx, at, request, state, user, query }) => {
      const typed = request.query as TypedQuery;
      return (await following(web, tx, { lang, typed, state, at, user, done: query('done') })).page;
    },
    async ({ lang, request }): Promise<Page | Moved> => {
      const typed = request.query as TypedQuery;
      const seen = { lang, typed, state: { lang }, at: new Date(), done: queryWord(request, 'done') };
      const made = await following(web, web.db, seen);
      const movedTo = made.elsewhere(request.url);
      return movedTo === undefined ? made.page : { movedTo, forNow: true };
    },
  );

/** Where it was seen. */
const listOf = (lang: Lang, one: NamedFollowed): string => {
  if (one.kind === 'software') return site.software(lang, one.value);
  const words = followWords(one, lang);
  return one.kind === 'function' ? site.search(lang, words) : site.providers(lang, words);
};

async function following(web: Web, db: Db | Tx, seen: Seen) {
  const { lang, typed, at, done } = seen;
  const { asked, one } = await askedFollow(db, typed, lang);
  const to = (query: typeof asked.query) => site.follow(lang, queryWords(followList, query, lang));
  const elsewhere = (address: string) => asked.elsewhere(address, to);
  if (!one) {
    const page = nothingPage(lang, asked.unclear, (name, unclear, value) =>
      to(instead(asked.query, name, unclear, value)),
    );
    return { page, elsewhere };
  }
  const news = await newsOf(db, one, mostShown, at);
  const page = followPage(lang, {
    ...{ kind: one.kind, label: one.label },
    feed: new URL(site.followFeed(lang, followWords(one, lang)), web.config.url).href,
    news: news.map((piece) => ({ ...newsLine(lang, piece, loadThesaurus()), key: piece.key })),
    address: (other) => site.follow(other, followWords(one, other)),
    back: listOf(lang, one),
    ...(isDone(done) && { done }),
    mail: await byMail(web, db, seen, one),
  });
  return { page, elsewhere };
}

/** Nothing where this halle sends no mail, or where a mail has just left. */
async function byMail(web: Web, db: Db | Tx, { lang, state, user, done }: Seen, one: NamedFollowed) {
  if (!canSend(web) || (done === 'sent' && !state.refused)) return undefined;
  const action = site.follow(lang, followWords(one, lang));
  const own = user && (await ownOf(web, db as Tx, user, one));
  return <ByMail state={state} label={one.label} followed={one} action={action} own={own} />;
}

async function ownOf({ keyFor }: Web, tx: Tx, { account }: SignedInUser, { kind, value }: Followed) {
  const { address, reader } = await loadAddress(tx, keyFor, account.id);
  const follow = (await listFollows(tx, reader)).find((one) => one.kind === kind && one.value === value);
  return { mayFollow: address !== '', follow };
}
