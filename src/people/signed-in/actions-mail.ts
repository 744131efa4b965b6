// SPDX-License-Identifier: AGPL-3.0-or-later
// Sends a mail to an account, in its own language. The transaction acts for the reader while the address is
// read, so nobody else ever sees the address.
import type { Lang } from '../../base/language.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { type Asker, type Mail, type MailContent, queueMail } from '../../platform/mail.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { loadAddress } from '../accounts/store.ts';
import { findWho } from '../agents/stores/agencies.ts';

export interface ToAccount {
  readonly account: string;
  readonly urgency: Mail['urgency'];
  readonly topic: string;
  readonly content: (lang: Lang) => MailContent;
  readonly asker?: Asker;
  /** False for what nobody may refuse: who administers, and who asks to. */
  readonly optional?: false;
}

/** @param tx afterwards acts for the reader: call `actAs` again before doing anything else with it */
export async function mailAccount(
  tx: Tx,
  keyFor: KeyFor,
  { account, content, ...kind }: ToAccount,
  at: Date,
): Promise<void> {
  await actAs(tx, { account });
  const reader = await findWho(tx, account);
  if (!reader) return;
  const { lang } = reader.account;
  const { address: to } = await loadAddress(tx, keyFor, account);
  await queueMail(tx, keyFor, { to, lang, optional: true, ...kind, content: content(lang) }, at);
}
