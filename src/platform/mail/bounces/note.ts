// SPDX-License-Identifier: AGPL-3.0-or-later
// Notes in the database what came back: any number of messages, ours or not.
import type { Db } from '../../db.ts';
import { messagesIn, readBounce } from './report.ts';
import { noteBounce } from './store.ts';

export interface Noted {
  /** Messages that were read. */
  readonly read: number;
  /** Of them, how many say that a mail of this halle did not reach its reader. */
  readonly noted: number;
}

/** Notes what a message, or a mailbox of many, says of our mails. Said twice, it is noted once. */
export async function noteBounces(db: Db, file: Buffer, at: Date): Promise<Noted> {
  const messages = messagesIn(file);
  let noted = 0;
  for (const message of messages) {
    const bounce = await readBounce(message);
    if (bounce && (await noteBounce(db, bounce, at))) noted++;
  }
  return { read: messages.length, noted };
}
