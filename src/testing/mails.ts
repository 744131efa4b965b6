// SPDX-License-Identifier: AGPL-3.0-or-later
// The mails that wait in a test's database, opened as the worker opens them.
import { sql } from 'kysely';
import { wordsOf } from '../platform/mail/store.ts';
import type { KeyFor } from '../platform/secret.ts';
import type { TestDatabase } from './database.ts';
import { keyFor as usualKeys } from './settings.ts';

type Words = ReturnType<typeof wordsOf>;

export interface OpenedMail {
  readonly id: string;
  readonly to: string;
  readonly kind: string;
  readonly topic: string;
  readonly createdAt: Date;
  /** All that was sealed: for whom, in which language, what it says. */
  readonly words: Words;
  readonly content: Words['content'];
  readonly subject: string;
  /** Where its button leads; empty without one. */
  readonly url: string;
}

/** All mails whose words are still kept, in the order they were asked for. */
export async function mailsIn(
  { worker }: Pick<TestDatabase, 'worker'>,
  keyFor: KeyFor = usualKeys,
): Promise<OpenedMail[]> {
  const rows = await worker
    .selectFrom('mail')
    .selectAll()
    .where('sealed', 'is not', null)
    .orderBy('created_at')
    .orderBy(sql`ctid`)
    .execute();
  return rows.map(({ id, sealed, kind, topic, created_at: createdAt }) => {
    const words = wordsOf(keyFor, { id, sealed: sealed! });
    const { to, content } = words;
    const said = { subject: content.subject, url: content.button?.url ?? '' };
    return { id, to, kind, topic, createdAt, words, content, ...said };
  });
}

/** The token that a link of a mail carries. */
export const tokenIn = (url: string | URL): string => new URL(url).searchParams.get('t') ?? '';
