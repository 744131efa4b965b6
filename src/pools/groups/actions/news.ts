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
import { poolMail } from '../mails.ts';
import type { News } from '../steps.ts';
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
const toAll: ReadonlySet<News> = new Set(['closed', 'ended']);
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
    const kind = { urgency: digests.has(news) ? 'digest' : 'prompt', topic: 'pools.news' } as const;
    for (const account of readers)
      await mailAccount(
        tx,
        keyFor,
        { account, ...kind, content: (lang) => poolMail(lang, news, told, url) },
        at,
      );
  });
}

interface Told {
  readonly pool: string;
  readonly coordinator: Id<'Organisation'>;
  readonly by: string;
  readonly news: News;
}

/** @param tx acts as the program that tells for who coordinates */
async function accountsTold(tx: Tx, { pool, coordinator, by, news }: Told): Promise<ReadonlySet<string>> {
  const seats = toAll.has(news) ? await listSeats(tx, pool) : [];
  const organisations = new Set([coordinator, ...seats.map(({ organisation }) => organisation)]);
  const own = new Set(await accountsOf(tx, by as Id<'Organisation'>));
  const readers = new Set<string>();
  for (const one of organisations)
    if (one !== by) for (const account of await accountsOf(tx, one)) readers.add(account);
  return readers.difference(own);
}
