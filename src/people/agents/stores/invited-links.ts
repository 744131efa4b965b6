// SPDX-License-Identifier: AGPL-3.0-or-later
// The link of a mail that invites somebody to act for an organisation. Who opens it reads the mailbox that
// was invited: it signs them in and accepts, in one step.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import type { Tx } from '../../../platform/db.ts';
import { findLink, putLink } from '../../../platform/links/store.ts';
import type { Address } from '../../../platform/mail.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';

const [purpose, sealing] = ['people.invited', 'people.invited-address'];
const day = 86_400_000;

export interface InvitedLink {
  readonly id: string;
  readonly organisation: Id<'Organisation'>;
  readonly invitation: string;
  readonly address: Address;
  readonly lang: Lang;
  readonly expiresAt: Date;
  readonly usedAt?: Date | undefined;
}

/** @returns the secret that only the mail holds */
export async function putInvitedLink(
  tx: Tx,
  keyFor: KeyFor,
  { organisation, invitation, address, lang }: Omit<InvitedLink, 'id' | 'expiresAt' | 'usedAt'>,
  days: number,
  at: Date,
): Promise<string> {
  const seal = (id: string) => sealWords(keyFor(sealing), address, id);
  const times = { opensFor: days * day, keptFor: (days + 2) * day };
  const link = { purpose, organisation, matter: { invitation }, lang, seal, ...times };
  return (await putLink(tx, link, at)).token;
}

/** The link that a secret opens, kept from others until the transaction ends. */
export async function findInvitedLink(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
): Promise<InvitedLink | undefined> {
  const found = await findLink(tx, token, [purpose]);
  if (!found?.organisation) return undefined;
  const { id, organisation, matter, lang = '', expiresAt, usedAt, sealed } = found;
  // once it has served, nobody's address is in it any more
  const address = (sealed ? openWords(keyFor(sealing), sealed, id) : '') as Address;
  return { id, organisation, invitation: matter['invitation'] ?? '', address, lang, expiresAt, usedAt };
}
