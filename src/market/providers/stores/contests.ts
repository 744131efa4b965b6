// SPDX-License-Identifier: AGPL-3.0-or-later
// Who contests an official number, in the database: seen by who keeps the halle, and by who wrote it.
import '../tables.ts';
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { type Db, sweeping, type Tx } from '../../../platform/db.ts';
import { presentHashes } from '../../../platform/links/secrets.ts';
import { type Address, readerOf } from '../../../platform/mail.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import type { Contest } from '../contest.ts';
import type { Provider } from './providers.ts';

const sealing = 'market.contest';

export interface NewContest {
  readonly address: Address;
  readonly words: string;
  readonly lang: Lang;
}

/** @returns undefined where this mailbox contests it already, and waits */
export async function putContest(
  tx: Tx,
  keyFor: KeyFor,
  { id: organisation, number: { scheme, number } }: Provider,
  { address, words, lang }: NewContest,
  at: Date,
): Promise<Id<'Contest'> | undefined> {
  const reader = readerOf(keyFor, address);
  await presentHashes(tx, { reader });
  const id = idFrom<'Contest'>(at.getTime(), randomBytes(16));
  const row = await tx
    .insertInto('number_contest')
    .values({
      ...{ id, scheme, reader, words, lang },
      number: number ?? '',
      organisation_id: organisation,
      address: sealWords(keyFor(sealing), address, id),
      asked_at: at,
      answered_at: null,
      answer: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row && id;
}

/** Those that wait, the oldest first. @param tx keeps the halle */
export async function listContests(tx: Tx): Promise<Contest[]> {
  const { rows } = await sql<Contest>`
    select c.id, c.organisation_id as organisation, o.name, o.slug, p.domain, c.asked_at as "askedAt", c.words,
      jsonb_build_object('scheme', c.scheme, 'number', c.number, 'since', p.proved_on,
        'standing', coalesce(p.number_proved_by, 'claimed')) as number
    from number_contest c join organisation o on o.id = c.organisation_id
      join provider p on p.organisation_id = c.organisation_id
    where c.answer is null order by c.asked_at limit 200`.execute(tx);
  return rows;
}

export async function countContests(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from number_contest where answer is null`.execute(tx);
  return rows[0]!.n;
}

/** Whom to write to. */
export interface Contesting {
  readonly address: Address;
  readonly lang: Lang;
}

/**
 * Answers all that wait about a provider; their mailboxes are opened a last time.
 * @param tx keeps the halle
 */
export async function answerContests(
  tx: Tx,
  keyFor: KeyFor,
  organisation: string,
  answer: 'freed' | 'kept',
  at: Date,
): Promise<Contesting[]> {
  const waiting = await tx
    .selectFrom('number_contest')
    .select(['id', 'address', 'lang'])
    .where('organisation_id', '=', organisation)
    .where('answer', 'is', null)
    .forUpdate()
    .execute();
  await tx
    .updateTable('number_contest')
    .set({ answer, answered_at: at, address: null })
    .where('organisation_id', '=', organisation)
    .where('answer', 'is', null)
    .execute();
  return waiting.map(({ id, address, lang }) => ({
    address: openWords(keyFor(sealing), address!, id) as Address,
    lang,
  }));
}

/** A year after the answer, nothing of it is kept. */
export function sweepContests(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from number_contest where answered_at < ${at}::timestamptz - interval '1 year'`.execute(
      tx,
    );
  });
}
