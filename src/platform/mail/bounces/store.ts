// SPDX-License-Identifier: AGPL-3.0-or-later
// A mail that left is said to be refused, by a function of the owner: the site may change nothing else.
import { sql } from 'kysely';
import type { Db } from '../../db.ts';
import type { Bounce } from './report.ts';

/** @returns whether it was a mail of this halle that had left */
export async function noteBounce(db: Db, { mail, answer }: Bounce, at: Date): Promise<boolean> {
  const { rows } = await sql<{ noted: boolean }>`
    select halle.note_bounce(${mail}, ${answer}, ${at}) as noted`.execute(db);
  return rows[0]!.noted;
}
