// SPDX-License-Identifier: AGPL-3.0-or-later
// What becomes of a form beside what it asks. It takes effect once: the forms of an account run one after the
// other, each in one transaction, and the same form sent twice is done once. One that comes after its session
// ended is kept until its writer has signed in again.
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { clientOf } from '../../platform/links/secrets.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { isConflict } from '../../platform/sql-errors.ts';
import { ledBefore, noteLed } from './store.ts';
import { countTyped, putTyped, type Typed } from './store-kept.ts';

/** A form that was sent: by whom, and what stands for its session, address and fields. */
export interface Sent {
  readonly account: string;
  readonly form: Buffer;
  /** Seconds since it came, and those after the answer within which the same form is still a second click. */
  readonly patience: number;
}

interface Doing<Answer> {
  readonly act: (tx: Tx, at: Date) => Promise<Answer>;
  /** Where a second click finds the answer; undefined where it is made again. */
  readonly foundAt: (answer: Answer) => string | undefined;
}

/** How often we try again when another transaction was faster; each new try sees what that one wrote. */
const tries = 2;

/** Does what a form asks. @returns its answer, or the address that its first click led to */
export async function onlyOnce<Answer>(db: Db, sent: Sent, doing: Doing<Answer>): Promise<Answer | string> {
  const at = new Date();
  for (let left = tries; ; left--)
    try {
      return await inTransaction(db, (tx) => once(tx, sent, doing, at), at);
    } catch (error) {
      if (left === 0 || !isConflict(error)) throw error;
    }
}

async function once<Answer>(
  tx: Tx,
  { account, form, patience }: Sent,
  { act, foundAt }: Doing<Answer>,
  at: Date,
): Promise<Answer | string> {
  await actAs(tx, { account });
  const before = await ledBefore(tx, account, form, patience);
  if (before !== undefined) return before;
  const answer = await act(tx, at);
  await actAs(tx, { account });
  await noteLed(tx, account, form, foundAt(answer));
  return answer;
}

/** A town hall shares one network address; nobody types this much in a row without a session. */
const mostAnHour = 60;
/** Characters of everything typed in a form. */
const mostTyped = 60_000;

/**
 * @param ip network address of who typed
 * @returns the secret that finds it again; undefined where it is too much to be kept
 */
export function keepTyped(
  db: Db,
  keyFor: KeyFor,
  typed: Typed,
  ip: string,
  at: Date,
): Promise<string | undefined> {
  const client = clientOf(keyFor, ip);
  return inTransaction(
    db,
    async (tx) => {
      if (JSON.stringify(typed).length > mostTyped) return undefined;
      if ((await countTyped(tx, client, at)) >= mostAnHour) return undefined;
      return putTyped(tx, keyFor, typed, client, at);
    },
    at,
  );
}
