// SPDX-License-Identifier: AGPL-3.0-or-later
// Once a day: both sides of a mission are told that its work is late, once.
import { dayAt } from '../../../base/day.ts';
import type { Id } from '../../../base/id.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { actAs, type Db, inTransaction } from '../../../platform/db.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { lastDelivery, lateSince } from '../delivery.ts';
import { listAwaited, noteLate } from '../stores/late.ts';
import { findMission } from '../stores/missions.ts';
import { tellWithin } from './news.ts';

/** @returns how many missions were told late */
export async function tellLate(db: Db, mail: MailContext, at: Date): Promise<number> {
  let told = 0;
  for (const { mission: id, organisation } of await listAwaited(db)) {
    const isTold = await inTransaction(
      db,
      async (tx) => {
        await actAs(tx, asSystem('telling', organisation as Id<'Organisation'>));
        const found = await findMission(tx, { id });
        if (!found || lastDelivery(found.mission)) return false;
        if (!lateSince(found.mission, dayAt(found.organisation, at), found.organisation)) return false;
        if (!(await noteLate(tx, id, at))) return false;
        await tellWithin(tx, mail, { mission: id, news: 'late' }, at);
        return true;
      },
      at,
    );
    if (isTold) told += 1;
  }
  return told;
}
