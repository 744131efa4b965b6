// SPDX-License-Identifier: AGPL-3.0-or-later
// Once a day: what happened is read once for everybody, and each reader is told what concerns them, once.
import { dayHere, daysBefore } from '../base/day.ts';
import type { Lang } from '../base/language.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import { functionWords } from '../catalogue/thesaurus/thesaurus.ts';
import { loadAddress } from '../people/accounts/store.ts';
import { findWho } from '../people/agents/stores/agencies.ts';
import { territoryLabel } from '../people/directory/territory/territory.ts';
import { actAs, type Db, inTransaction, type Tx } from '../platform/db.ts';
import { type Address, type MailContext, queueMail } from '../platform/mail.ts';
import { site } from '../site.ts';
import { newsTopic } from './actions.ts';
import { signStop } from './actions-stop.ts';
import { type Follow, newsDays } from './follow.ts';
import { newsMail } from './mails.ts';
import { concerns, type News } from './news.ts';
import { listReaders, noteTold, type Reader } from './store.ts';
import { listNews } from './store-news.ts';

/** News of each kind within some days, for all readers together. */
const most = 20_000;

/** @returns how many were told something */
export async function tellFollowers(db: Db, mails: MailContext, at: Date): Promise<number> {
  const readers = await inTransaction(db, (tx) => listReaders(tx, mails.keyFor), at);
  if (readers.length === 0) return 0;
  const news = await listNews(db, { since: daysBefore(at, newsDays), most });
  let told = 0;
  for (const reader of readers) {
    const theirs = concerning(reader, news);
    if (theirs.length > 0)
      told += Number(await inTransaction(db, (tx) => tell(tx, mails, reader, theirs, at), at));
  }
  return told;
}

interface Concerning {
  readonly news: News;
  readonly follow: Follow;
}

/** Each once, by the first follow that it matches; nothing from before one began to follow. */
function concerning({ follows }: Reader, news: readonly News[]): Concerning[] {
  return news.flatMap((one) => {
    const follow = follows.find((follow) => concerns(one, follow) && isSince(one, follow.followedAt));
    return follow ? [{ news: one, follow }] : [];
  });
}

/** What has no moment but a day counts from the day on which one began. */
const isSince = ({ at, kind }: News, followedAt: Date): boolean =>
  kind === 'usage' || kind === 'provider' ? at >= dayHere(followedAt) : at >= followedAt.toISOString();

/** In one transaction: what is noted as told is in a mail, or neither. */
async function tell(
  tx: Tx,
  { keyFor, url }: MailContext,
  reader: Reader,
  theirs: readonly Concerning[],
  at: Date,
): Promise<boolean> {
  const keys = await noteTold(
    tx,
    reader.reader,
    theirs.map(({ news }) => news.key),
    at,
  );
  const fresh = theirs.filter(({ news }) => keys.has(news.key));
  if (fresh.length === 0) return false;
  const { to, lang } = await addressOf(tx, keyFor, reader);
  if (to === '') return false;
  const follows = [...new Set(fresh.map(({ follow }) => follow))];
  const content = newsMail(lang, {
    news: fresh.map(({ news }) => news),
    thesaurus: loadThesaurus(),
    url,
    follows: follows.map((follow) => ({
      label: labelOf(lang, follow, fresh),
      stop:
        url + site.followStop(lang, { t: signStop(keyFor, { reader: reader.reader, follow: follow.id }) }),
    })),
  });
  const mail = { to, lang, urgency: 'digest', topic: newsTopic, optional: true } as const;
  await queueMail(tx, keyFor, { ...mail, content }, at);
  return true;
}

/** Of an account, as it is today; of a visitor, as they gave it. */
async function addressOf(
  tx: Tx,
  keyFor: MailContext['keyFor'],
  { account, address, lang }: Reader,
): Promise<{ to: Address; lang: Lang }> {
  if (!account) return { to: address!, lang };
  await actAs(tx, { account });
  const who = await findWho(tx, account);
  if (!who) return { to: '' as Address, lang };
  return { to: (await loadAddress(tx, keyFor, account)).address, lang: who.account.lang };
}

function labelOf(lang: Lang, { kind, value }: Follow, fresh: readonly Concerning[]): string {
  if (kind === 'function') return functionWords(loadThesaurus(), value, lang);
  if (kind === 'territory') return territoryLabel(value, lang);
  return fresh.find(({ news }) => news.software?.slug === value)?.news.software?.name ?? value;
}
