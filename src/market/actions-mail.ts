// SPDX-License-Identifier: AGPL-3.0-or-later
// Sends a mail to an account, in its own language. The transaction acts for the reader while the address is
// read, so nobody else ever sees the address.
import type { Id } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import { loadAddress } from '../people/accounts/store.ts';
import { asSystem } from '../people/agents/actions/acting.ts';
import type { Role } from '../people/agents/permissions.ts';
import { findWho } from '../people/agents/stores/agencies.ts';
import { listColleagues } from '../people/agents/stores/agents.ts';
import { actAs, type Tx } from '../platform/db.ts';
import { type Asker, type Mail, type MailContent, queueMail } from '../platform/mail.ts';
import type { KeyFor } from '../platform/secret.ts';

export interface ToAccount {
  readonly account: string;
  readonly urgency: Mail['urgency'];
  readonly topic: string;
  readonly content: (lang: Lang) => MailContent;
  readonly asker?: Asker;
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
  await queueMail(tx, keyFor, { to, lang, ...kind, optional: true, content: content(lang) }, at);
}

/**
 * Accounts of those who act for an organisation; with `role`, of those who hold it.
 * @param tx afterwards acts for the organisation
 */
export async function accountsOf(tx: Tx, organisation: Id<'Organisation'>, role?: Role): Promise<string[]> {
  await actAs(tx, asSystem('telling', organisation));
  const colleagues = await listColleagues(tx, organisation);
  return colleagues
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .map(({ account }) => account);
}
