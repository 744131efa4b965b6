// SPDX-License-Identifier: AGPL-3.0-or-later
// The official mailbox of an organisation is told of every change of who administers it: who reads it can ask
// for the keys again.

import { formatDay } from '../../../base/format.ts';
import type { Id } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import { type MailContext, queueMail } from '../../../platform/mail.ts';
import { site } from '../../../site.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { type AdminChange, adminsMail } from '../mails.ts';
import type { Role } from '../permissions.ts';

/** @param change what became of whom, by duty */
export async function tellMailbox(
  tx: Tx,
  { keyFor, url }: MailContext,
  organisation: Id<'Organisation'> | string,
  change: AdminChange,
  at: Date,
): Promise<void> {
  const mailbox = await findMailbox(tx, organisation);
  if (!mailbox) return;
  const { name, slug } = await loadOrganisation(tx, organisation);
  const { address: to, lang } = mailbox;
  const keys = url + site.signInTo(lang, { n: site.organisationKeys(lang, slug), o: slug });
  const told = { ...change, name, day: formatDay(lang, at.toISOString()), url: keys };
  const kind = { urgency: 'prompt', topic: 'people.admins-changed', optional: false } as const;
  await queueMail(tx, keyFor, { to, lang, ...kind, content: adminsMail(lang, told) }, at);
}

/** Whether a change of roles makes or ends an administrator. */
export function adminChange(before: readonly Role[], after: readonly Role[]): 'added' | 'ended' | undefined {
  if (before.includes('admin') === after.includes('admin')) return undefined;
  return after.includes('admin') ? 'added' : 'ended';
}
