// SPDX-License-Identifier: AGPL-3.0-or-later
// Who reads what the halle tells an organisation: its agents, each at their own address, or whoever reads its
// official mailbox.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import type { Address } from '../../../platform/mail.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { loadAddress } from '../../accounts/store.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { findWho } from '../stores/agencies.ts';
import { listColleagues } from '../stores/agents.ts';
import { asSystem } from './acting.ts';

export interface Reader {
  readonly to: Address;
  readonly lang: Lang;
  /** Absent: the official mailbox. */
  readonly account?: Id<'Account'>;
}

/** Its agents; without agents its official mailbox. */
export async function readersOf(tx: Tx, keyFor: KeyFor, organisation: Id<'Organisation'>): Promise<Reader[]> {
  const agents = await agentsOf(tx, keyFor, organisation);
  return agents.length > 0 ? agents : mailboxOf(tx, organisation);
}

/**
 * Its official mailbox, since its agents may be those of whoever acted for it; without one, its agents.
 */
export async function witnessesOf(
  tx: Tx,
  keyFor: KeyFor,
  organisation: Id<'Organisation'>,
): Promise<Reader[]> {
  const mailbox = await mailboxOf(tx, organisation);
  return mailbox.length > 0 ? mailbox : agentsOf(tx, keyFor, organisation);
}

async function mailboxOf(tx: Tx, organisation: Id<'Organisation'>): Promise<Reader[]> {
  const mailbox = await findMailbox(tx, organisation);
  return mailbox ? [{ to: mailbox.address, lang: mailbox.lang }] : [];
}

async function agentsOf(tx: Tx, keyFor: KeyFor, organisation: Id<'Organisation'>): Promise<Reader[]> {
  await actAs(tx, asSystem('telling', organisation));
  const readers: Reader[] = [];
  for (const { account } of await listColleagues(tx, organisation)) {
    await actAs(tx, { account });
    const found = await findWho(tx, account);
    if (found)
      readers.push({
        to: (await loadAddress(tx, keyFor, account)).address,
        lang: found.account.lang,
        account,
      });
  }
  return readers;
}
