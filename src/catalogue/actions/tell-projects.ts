// SPDX-License-Identifier: AGPL-3.0-or-later
// Telling projects of a low grade before it is published, once for each fall; and writing down that somebody
// told them elsewhere.
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { type Contact, contactIn } from '../notices/contact.ts';
import {
  type Judged,
  type LowGrade,
  mustBeTold,
  type Notice,
  type Outcome,
  shownFrom,
} from '../notices/notice.ts';
import { findDeclaredContact, listLow, listPubliccodes } from '../notices/stores/low.ts';
import { noticesOf, saveNotice } from '../notices/stores/notices.ts';
import { gradeLasts } from '../search/search.ts';
import { indexSoftware } from '../search/stores/index.ts';
import { nextRevision } from '../stores/entries.ts';

export interface NoticeOptions {
  readonly at: Date;
  /** Days until what was told may be shown. */
  readonly days: number;
}

/**
 * Queues the letter to a project, in the transaction that writes the notice.
 * @returns false where this halle cannot send mail
 */
export type SendLetter = (tx: Tx, contact: Contact, low: LowGrade, shownFrom: Date) => Promise<boolean>;

/** A failed attempt is repeated after a week. */
const again = 7 * 86_400_000;

/**
 * Tells every project that was not told yet, each in its own transaction.
 * @returns how many attempts were written down
 */
export async function tellProjects(db: Db, post: SendLetter, telling: NoticeOptions): Promise<number> {
  const since = new Date(telling.at.getTime() - gradeLasts);
  let written = 0;
  for (const low of await listLow(db, { since })) {
    if (await db.transaction().execute((tx) => tell(tx, low, post, telling))) written += 1;
  }
  return written;
}

async function tell(tx: Tx, low: LowGrade, post: SendLetter, telling: NoticeOptions): Promise<boolean> {
  const now = telling.at.getTime();
  const known = (await noticesOf(tx, [low.repository])).get(low.repository) ?? [];
  const triedLately = known.some(
    ({ outcome, attemptedAt }) => outcome === 'failed' && now - attemptedAt < again,
  );
  if (triedLately || !mustBeTold(judged(low), known, now)) return false;
  const records = await listPubliccodes(
    tx,
    low.software.map(({ id }) => id),
  );
  const contact = contactIn(records, await findDeclaredContact(tx, low.repository));
  const from = new Date(shownFrom(now, telling.days));
  const outcome = contact ? ((await post(tx, contact, low, from)) ? 'sent' : 'failed') : 'no-contact';
  await write(tx, low, outcome, contact?.via, telling);
  return true;
}

const judged = ({ letter, advisedAgainst }: LowGrade): Judged => ({
  letter: letter ?? undefined,
  advisedAgainst,
});

/**
 * An operator told the project elsewhere: an issue opened on its forge, a public message.
 * @param url of the public page where the project was told @returns from when its grade may be shown
 * @throws Problem invalid `catalogue.notice.not-public`, not-found `catalogue.notice.nothing-to-tell`
 */
export async function recordNotice(db: Db, slug: string, url: string, telling: NoticeOptions): Promise<Date> {
  const page = URL.parse(url);
  if (page?.protocol !== 'https:' || url.length > 500 || page.username)
    throw new Problem('invalid', 'catalogue.notice.not-public');
  return db.transaction().execute(async (tx) => {
    const [low] = await listLow(tx, { since: new Date(telling.at.getTime() - gradeLasts), slug });
    if (!low) throw new Problem('not-found', 'catalogue.notice.nothing-to-tell', { slug: slug.slice(0, 80) });
    return write(tx, low, 'told', page.href, telling);
  });
}

async function write(
  tx: Tx,
  low: LowGrade,
  outcome: Outcome,
  via: string | undefined,
  { at, days }: NoticeOptions,
): Promise<Date> {
  const from = shownFrom(at.getTime(), days);
  const notice: Notice = {
    attemptedAt: at.getTime(),
    outcome,
    via,
    advisedAgainst: low.advisedAgainst,
    ...(outcome !== 'failed' && { shownFrom: from }),
  };
  await saveNotice(tx, low.repository, notice, low.letter);
  const software = low.software.map(({ id }) => id);
  await nextRevision(tx, software);
  await indexSoftware(tx, software, at);
  return new Date(from);
}
