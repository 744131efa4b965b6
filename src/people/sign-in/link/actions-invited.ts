// SPDX-License-Identifier: AGPL-3.0-or-later
// The link of an invitation: who opens it reads the mailbox that was invited, so that one button signs them
// in and accepts.
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { useLink } from '../../../platform/links/store.ts';
import { type MailContext, readerOf } from '../../../platform/mail.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { findOrMakeAccount } from '../../accounts/store.ts';
import { beginSession } from '../../accounts/store-sessions.ts';
import { answerInvitation } from '../../agents/actions/agents.ts';
import { findInvitedLink, type InvitedLink } from '../../agents/stores/invited-links.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';

/**
 * The invitation that a link is for; undefined where it is no link of one.
 * @throws Problem conflict `people.link.invited-over`
 */
export async function findInvited(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
  at: Date,
): Promise<{ link: InvitedLink; organisation: Organisation } | undefined> {
  const link = await findInvitedLink(tx, keyFor, token);
  if (!link) return undefined;
  const organisation = await loadOrganisation(tx, link.organisation);
  if (link.usedAt || link.expiresAt <= at) throw isOver(organisation);
  return { link, organisation };
}

const isOver = ({ name }: Organisation) => new Problem('conflict', 'people.link.invited-over', { name });

/**
 * Begins a session for the account of the address, made if need be, and accepts.
 * @returns the token of the session
 * @throws Problem conflict `people.link.invited-over`
 */
export async function acceptInvited(
  tx: Tx,
  context: MailContext,
  { link, organisation }: { link: InvitedLink; organisation: Organisation },
  browser: string,
  at: Date,
): Promise<{ token: string; accepted: Organisation }> {
  const { address, lang, invitation } = link;
  await useLink(tx, link.id, at, 'nothing');
  const account = await findOrMakeAccount(tx, context.keyFor, address, lang, at);
  await actAs(tx, { account: account.id });
  const reader = readerOf(context.keyFor, address);
  await answerInvitation(tx, account.id, reader, invitation, true, context, at).catch((error: unknown) => {
    throw error instanceof Problem && error.textKey === 'people.no-invitation' ? isOver(organisation) : error;
  });
  await actAs(tx, { account: account.id });
  const session = await beginSession(tx, { account: account.id, way: 'link', browser }, at);
  const facts = { way: 'link' };
  const entry = {
    kind: 'people.signed-in',
    account: account.id,
    subject: { kind: 'session', id: session.id },
  };
  await record(tx, { ...entry, facts }, at);
  return { token: session.token, accepted: organisation };
}
