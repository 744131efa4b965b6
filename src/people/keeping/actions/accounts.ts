// SPDX-License-Identifier: AGPL-3.0-or-later
// An account is suspended, and taken back; its owner is told why. What it said in public stays as it was.
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { resume, suspend } from '../../accounts/store-suspensions.ts';
import { mailAccount } from '../../signed-in/actions-mail.ts';
import type { KeptAccount } from '../account.ts';
import type { Deed, Keeper } from '../keeper.ts';
import { resumedMail, suspendedMail } from '../mails.ts';
import { doDeed } from './desk.ts';
import { loadKeptAccount } from './find-account.ts';

const on = ({ id }: KeptAccount): Pick<Deed, 'subject'> => ({ subject: { kind: 'account', id } });

/**
 * Suspends an account: it signs in no more, and its sessions end.
 * @throws Problem conflict `people.keeping.already-suspended`, `people.keeping.is-keeper`, and as `doDeed`
 */
export async function suspendAccount(
  tx: Tx,
  keyFor: KeyFor,
  keeper: Keeper,
  id: string,
  reason: string,
  at: Date,
): Promise<void> {
  await lockFor(tx, ['account', id]);
  const account = await loadKeptAccount(tx, id);
  if (account.isKeeper) throw new Problem('conflict', 'people.keeping.is-keeper');
  const deed = { act: 'keeping.suspend-account', reason, ...on(account) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    await tell(tx, keyFor, keeper, id, (lang) => suspendedMail(lang, reason.trim()), at);
    if (!(await suspend(tx, id, reason.trim(), at)))
      throw new Problem('conflict', 'people.keeping.already-suspended');
    return {};
  });
}

/** @throws Problem conflict `people.keeping.not-suspended`, and as `doDeed` */
export async function resumeAccount(
  tx: Tx,
  keyFor: KeyFor,
  keeper: Keeper,
  id: string,
  reason: string,
  at: Date,
): Promise<void> {
  await lockFor(tx, ['account', id]);
  const account = await loadKeptAccount(tx, id);
  const deed = { act: 'keeping.resume-account', reason, ...on(account) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    if (!(await resume(tx, id, at))) throw new Problem('conflict', 'people.keeping.not-suspended');
    await tell(tx, keyFor, keeper, id, (lang) => resumedMail(lang, reason.trim()), at);
    return {};
  });
}

/** Writes to the account, and acts for the keeper again. */
async function tell(
  tx: Tx,
  keyFor: KeyFor,
  keeper: Keeper,
  account: string,
  content: Parameters<typeof mailAccount>[2]['content'],
  at: Date,
): Promise<void> {
  await mailAccount(tx, keyFor, { account, urgency: 'prompt', topic: 'people.keeping', content }, at);
  await actAs(tx, keeper);
}
