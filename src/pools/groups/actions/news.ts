// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is told what of a pool: who coordinates, of what members do; members, of what concerns them all. Each
// mail may be refused.
import type { Id } from '../../../base/id.ts';
import { accountsOf } from '../../../market/actions-mail.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { mailAccount } from '../../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { moved } from '../frozen.ts';
import { poolMail } from '../mails.ts';
import type { ShownSeat } from '../shown.ts';
import type { News } from '../steps.ts';
import { lastKeys } from '../stores/keys.ts';
import { notePoolNews } from '../stores/news.ts';
import { findPool } from '../stores/pools.ts';
import { listSeats } from '../stores/seats.ts';

export interface PoolNews {
  readonly id: string;
  readonly pool: string;
  /** Who coordinates. */
  readonly as: string;
  /** For whom it was done. */
  readonly by: string;
  readonly news: News;
}

/** What all members are told, and what who coordinates is told alone. */
const toAll: ReadonlySet<News> = new Set(['closed', 'ended', 'key', 'session', 'card']);
const digests: ReadonlySet<News> = new Set(['joined', 'intended', 'deliberated']);

/** Tells it once: a second run with the same id does nothing. */
export function tellPoolNews(
  db: Db,
  { keyFor, url }: MailContext,
  { id, pool, as, by, news }: PoolNews,
  at: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await notePoolNews(tx, id, at))) return;
    const coordinator = as as Id<'Organisation'>;
    await actAs(tx, asSystem('telling', coordinator));
    const found = await findPool(tx, { id: pool });
    if (!found) return;
    const who = (await loadOrganisation(tx, by)).name;
    const told = { name: found.pool.name, slug: found.slug, who };
    const readers = await accountsTold(tx, { pool, coordinator, by, news });
    for (const [account, what] of readers) {
      const urgency = digests.has(news) ? 'digest' : 'prompt';
      const content = (lang: string) => poolMail(lang, what, told, url);
      await mailAccount(tx, keyFor, { account, urgency, topic: 'pools.news', content }, at);
    }
  });
}

interface Told {
  readonly pool: string;
  readonly coordinator: Id<'Organisation'>;
  readonly by: string;
  readonly news: News;
}

/** Each with what it is told. @param tx acts as the program that tells for who coordinates */
async function accountsTold(
  tx: Tx,
  { pool, coordinator, by, news }: Told,
): Promise<ReadonlyMap<string, News | 'fell'>> {
  const seats = toAll.has(news) ? await listSeats(tx, pool) : [];
  const [now, before] = news === 'key' ? await lastKeys(tx, pool) : [];
  const fell = ({ id }: ShownSeat) => now && before && moved(before, now, id) === 'fell';
  const told = new Map<Id<'Organisation'>, News | 'fell'>([[coordinator, news]]);
  for (const seat of seats) told.set(seat.organisation, fell(seat) ? 'fell' : news);
  const own = new Set(await accountsOf(tx, by as Id<'Organisation'>));
  const readers = new Map<string, News | 'fell'>();
  for (const [one, what] of told)
    if (one !== by)
      for (const account of await accountsOf(tx, one)) if (!own.has(account)) readers.set(account, what);
  return readers;
}
