// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing the links of usage mails, and opening them: bound to the mailbox or the agent they were sent to,
// and to no other.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { asSystem, speakFor } from '../../people/agents/actions/acting.ts';
import { actorOf } from '../../people/agents/actions/agents.ts';
import { dayFor, mayAct } from '../../people/agents/actor.ts';
import { findWho } from '../../people/agents/stores/agencies.ts';
import { findMailbox } from '../../people/directory/mailboxes/store.ts';
import type { Acting } from '../../platform/acting.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { readSigned, type Signed, signLink as signWords } from '../../platform/links/signed.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { linkDays, readLinkWords, type UsageLink, writeLink } from '../link.ts';
import { type OnBehalf, speakerFor } from './own.ts';

const purpose = 'usages';

/** @param to the mailbox it goes to: the link no longer opens once the directory lists another */
export function signLink(keyFor: KeyFor, link: Omit<UsageLink, 'until'>, to: string, at: Date): string {
  const words = writeLink({ ...link, until: Math.floor(at.getTime() / 1000) + linkDays * 86_400 });
  return signWords(keyFor, purpose, Buffer.from(words), link.account ? '' : to);
}

export interface OpenedLink {
  readonly kind: UsageLink['kind'];
  readonly hand: OnBehalf;
}

/**
 * Reads a link; opening it changes nothing. What is done afterwards acts for the organisation.
 * @throws Problem invalid `usages.link-forged`, forbidden `.link-over`
 */
export async function openLink(tx: Tx, keyFor: KeyFor, token: string, at: Date): Promise<OpenedLink> {
  const signed = readSigned(token) ?? readFormer(token);
  const link = readLinkWords(signed?.words.toString().slice(0, 200) ?? '');
  const mailbox = link.account ? '' : (await findMailbox(tx, link.organisation))?.address;
  if (mailbox === undefined || !signed?.isFor(keyFor, purpose, mailbox))
    throw new Problem('invalid', 'usages.link-forged');
  if (at.getTime() / 1000 > link.until) throw new Problem('forbidden', 'usages.link-over');
  const { kind, organisation, account } = link;
  if (!account) {
    const acting = asSystem('official-mailbox', organisation);
    return { kind, hand: { organisation, by: organisation, acting, means: 'official-mailbox' } };
  }
  const still = await stillActing(tx, organisation, account, at);
  return { kind, hand: { organisation, account, ...still, means: 'agent-link' } };
}

/** An agent who was removed meanwhile no longer acts by an old mail. */
async function stillActing(
  tx: Tx,
  organisation: Id<'Organisation'>,
  account: Id<'Account'>,
  at: Date,
): Promise<{ acting: Acting; by: Id<'Organisation'> }> {
  await actAs(tx, { account });
  const who = await findWho(tx, account);
  const actor = await actorOf(tx, account, who?.agencies ?? []);
  if (!mayAct(actor, 'usages.declare', organisation, dayFor(actor, organisation, at)))
    throw new Problem('forbidden', 'usages.link-over');
  return {
    acting: speakFor(actor, 'usages.declare', organisation, at),
    by: speakerFor(actor, 'usages.declare', organisation, at),
  };
}

/**
 * Links in mails sent by an earlier release stay valid for their 45 days: they hold the signature, then the
 * words as they are.
 */
function readFormer(token: string): Signed | undefined {
  const cut = token.indexOf('~');
  if (cut < 0) return undefined;
  const words = token.slice(cut + 1);
  const wanted = (keyFor: KeyFor, to: string) =>
    createHmac('sha256', keyFor('catalogue.usages-link')).update(`${words}\n${to.toLowerCase()}`).digest();
  const given = Buffer.from(token.slice(0, cut), 'base64url');
  return {
    words: Buffer.from(words),
    isFor: (keyFor, _, to = '') => given.length === 32 && timingSafeEqual(given, wanted(keyFor, to)),
  };
}
