// SPDX-License-Identifier: AGPL-3.0-or-later
// A member answers a network that states it: by the link of the mail to its official mailbox, without an
// account, or by its agents on its own page.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { readSigned, signLink } from '../../../platform/links/signed.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { actFor, asSystem } from '../../agents/actions/acting.ts';
import { type Actor, standingsOf } from '../../agents/actor.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { dayWhere } from '../../directory/stores/days.ts';
import { type Answer, linkDays, readLinkWords, type StatementLink, writeLink } from './statement.ts';
import { putAnswer } from './store.ts';

const purpose = 'network-stated';

/** @param to the mailbox it goes to: the link no longer opens once the directory lists another */
export function signStatement(
  keyFor: KeyFor,
  about: Omit<StatementLink, 'until'>,
  to: string,
  at: Date,
): string {
  const until = Math.floor(at.getTime() / 1000) + linkDays * 86_400;
  return signLink(keyFor, purpose, Buffer.from(writeLink({ ...about, until })), to);
}

/**
 * Reads a link; opening it changes nothing. The transaction then acts for the member.
 * @throws Problem invalid `people.stated.link-forged`, forbidden `.link-over`
 */
export async function openStatement(tx: Tx, keyFor: KeyFor, token: string, at: Date): Promise<StatementLink> {
  const signed = readSigned(token);
  const link = readLinkWords(signed?.words.toString().slice(0, 200) ?? '');
  const mailbox = await findMailbox(tx, link.member);
  if (!mailbox || !signed?.isFor(keyFor, purpose, mailbox.address))
    throw new Problem('invalid', 'people.stated.link-forged');
  if (at.getTime() / 1000 > link.until) throw new Problem('forbidden', 'people.stated.link-over');
  await actAs(tx, asSystem('official-mailbox', link.member));
  return link;
}

/** @throws Problem as `openStatement`, not-found `people.stated.none` */
export async function answerByLink(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
  answer: Answer,
  at: Date,
): Promise<void> {
  const about = await openStatement(tx, keyFor, token, at);
  const on = await dayWhere(tx, about.member, at);
  if (!(await putAnswer(tx, about, answer, { on }))) throw new Problem('not-found', 'people.stated.none');
  await noted(tx, about, answer, undefined, at);
}

/**
 * Whoever is an agent of the network too may say no, and no yes.
 * @throws Problem not-found `people.stated.none`, conflict `people.both-sides`
 */
export async function answerAsAgent(
  tx: Tx,
  actor: Actor,
  about: { readonly member: Id<'Organisation'>; readonly network: Id<'Organisation'> },
  answer: Answer,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.answer', about.member, at);
  const isOfNetwork = standingsOf(actor, about.network).some((one) => one !== 'stranger');
  if (answer === 'yes' && isOfNetwork) throw new Problem('conflict', 'people.both-sides');
  const said = { on, account: actor.account! };
  if (!(await putAnswer(tx, about, answer, said))) throw new Problem('not-found', 'people.stated.none');
  await noted(tx, about, answer, actor.account!, at);
}

function noted(
  tx: Tx,
  { member, network }: Pick<StatementLink, 'member' | 'network'>,
  answer: Answer,
  account: Id<'Account'> | undefined,
  at: Date,
): Promise<unknown> {
  const kind = answer === 'no' ? 'people.membership-denied' : 'people.membership-agreed';
  const entry = { organisation: member, subject: { kind: 'organisation', id: network } };
  return record(tx, { kind, ...entry, ...(account && { account }) }, at);
}
