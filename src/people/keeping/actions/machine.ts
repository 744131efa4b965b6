// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle decides of its machine: a doubtful mail, a job that failed.
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { decideMail } from '../../../platform/mail/store.ts';
import type { Keeper } from '../keeper.ts';
import { tryJobAgain } from '../stores/machine.ts';
import { doDeed } from './desk.ts';

export interface OnMachine {
  readonly id: string;
  readonly reason: string;
}

async function decide(tx: Tx, id: string, decision: 'again' | 'drop', at: Date): Promise<object> {
  if (!(await decideMail(tx, id, decision, at))) throw new Problem('not-found', 'mail.not-doubtful', { id });
  return {};
}

/** @throws Problem not-found `mail.not-doubtful`, and as `doDeed` */
export async function sendMailAgain(
  tx: Tx,
  keeper: Keeper,
  { id, reason }: OnMachine,
  at: Date,
): Promise<void> {
  const deed = { act: 'keeping.send-mail-again', reason, subject: { kind: 'mail', id } } as const;
  await doDeed(tx, keeper, deed, at, async () => ({ ...(await decide(tx, id, 'again', at)) }));
}

/**
 * It is not sent, and its words are erased.
 * @throws Problem not-found `mail.not-doubtful`, and as `doDeed`
 */
export async function dropMail(tx: Tx, keeper: Keeper, { id, reason }: OnMachine, at: Date): Promise<void> {
  const deed = { act: 'keeping.drop-mail', reason, subject: { kind: 'mail', id } } as const;
  await doDeed(tx, keeper, deed, at, async () => ({ ...(await decide(tx, id, 'drop', at)) }));
}

/** @throws Problem not-found `people.keeping.no-failed-job`, and as `doDeed` */
export async function runJobAgain(
  tx: Tx,
  keeper: Keeper,
  { id, reason }: OnMachine,
  at: Date,
): Promise<void> {
  const deed = { act: 'keeping.try-job-again', reason, subject: { kind: 'job', id } } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const name = await tryJobAgain(tx, id);
    if (!name) throw new Problem('not-found', 'people.keeping.no-failed-job');
    return { job: name };
  });
}
