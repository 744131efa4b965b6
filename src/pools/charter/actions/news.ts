// SPDX-License-Identifier: AGPL-3.0-or-later
// Members are told of their charter: each person once, however many members they act for.
import type { Id } from '../../../base/id.ts';
import { accountsOf } from '../../../market/actions-mail.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';

import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { mailAccount } from '../../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction } from '../../../platform/db.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { notePoolNews } from '../../groups/stores/news.ts';
import { findPool } from '../../groups/stores/pools.ts';
import { listSeats } from '../../groups/stores/seats.ts';
import { charterMail } from '../mails.ts';
import type { CharterNews } from '../news.ts';

export interface ToldCharter {
  readonly id: string;
  readonly pool: string;
  /** Who coordinates. */
  readonly as: string;
  /** For whom it was done. */
  readonly by: string;
  readonly version: number;
  readonly news: CharterNews;
}

/** Tells it once: a second run with the same id does nothing. */
export function tellCharterNews(
  db: Db,
  { keyFor, url }: MailContext,
  { id, pool, as, by, version, news }: ToldCharter,
  at: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await notePoolNews(tx, id, at))) return;
    const coordinator = as as Id<'Organisation'>;
    await actAs(tx, asSystem('telling', coordinator));
    const found = await findPool(tx, { id: pool });
    if (!found) return;
    const who = (await loadOrganisation(tx, by)).name;
    const seats = news === 'agreed' ? [] : await listSeats(tx, pool);
    const told = new Set([coordinator, ...seats.map(({ organisation }) => organisation)]);
    const own = new Set(await accountsOf(tx, by as Id<'Organisation'>));
    const readers = new Set<string>();
    for (const one of told) for (const account of await accountsOf(tx, one)) readers.add(account);
    const facts = { name: found.pool.name, slug: found.slug, who, version };
    for (const account of readers) {
      if (own.has(account) && news !== 'in-force') continue;
      const urgency = news === 'agreed' ? 'digest' : 'prompt';
      const content = (lang: string) => charterMail(lang, news, facts, url);
      await mailAccount(tx, keyFor, { account, urgency, topic: 'pools.charter', content }, at);
    }
  });
}
