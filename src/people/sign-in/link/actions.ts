// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing in by a link: asking for one and opening it.
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, inTransaction, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { clientOf } from '../../../platform/links/secrets.ts';
import { noteMail, useLink } from '../../../platform/links/store.ts';
import { type Address, queueMail, readerOf } from '../../../platform/mail.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { site } from '../../../site.ts';
import { findOrMakeAccount } from '../../accounts/store.ts';
import { beginSession } from '../../accounts/store-sessions.ts';
import { asSystem } from '../../agents/actions/acting.ts';
import { type Claimed, claimFirst } from '../../agents/actions/first-agent.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import type { SignInContext } from '../ways/actions.ts';
import { acceptInvited, findInvited } from './actions-invited.ts';
import { signInMail } from './mails.ts';
import { isTooMany, objection } from './sign-in-link.ts';
import { type Asked, countAsked, findLink, putLink } from './store.ts';

export interface Asking {
  readonly lang: Lang;
  /** Network address of who asks. */
  readonly ip: string;
  /** An address of this halle where one was going. */
  readonly onward?: string | undefined;
}

/** What opening a link led to. */
export interface Opened {
  /** Of the session. */
  readonly token: string;
  readonly onward?: string | undefined;
  /** Whose official mailbox sent it, and what that made of them. */
  readonly organisation?: Pick<Organisation, 'slug'>;
  readonly claimed?: Claimed;
  /** Whose invitation they have accepted. */
  readonly accepted?: Pick<Organisation, 'slug'>;
}

/**
 * Sends a link to an address. The same is done, said and mailed whether the address has an account or not.
 * @throws Problem unavailable `people.too-many-links`
 */
export async function askForLink(
  ways: SignInContext,
  address: Address,
  { lang, ip, onward }: Asking,
  at: Date,
): Promise<void> {
  const reader = readerOf(ways.keyFor, address);
  const asked = { address, reader, client: clientOf(ways.keyFor, ip), lang, onward };
  await inTransaction(ways.db, (tx) => sendLink(tx, ways, asked, at));
}

/**
 * Sends a link to the official mailbox of an organisation, as the directory lists it, in its own language.
 * @throws Problem not-found `people.no-mailbox`, unavailable `people.too-many-links`
 */
export async function askAtMailbox(
  ways: SignInContext,
  organisation: string,
  { ip, onward }: Omit<Asking, 'lang'>,
  at: Date,
): Promise<void> {
  await inTransaction(ways.db, async (tx) => {
    const { name } = await loadOrganisation(tx, organisation);
    const mailbox = await findMailbox(tx, organisation);
    if (!mailbox) throw new Problem('not-found', 'people.no-mailbox', { name });
    const { address, lang } = mailbox;
    const reader = readerOf(ways.keyFor, address);
    const asked = { address, reader, client: clientOf(ways.keyFor, ip), lang, organisation, onward };
    await sendLink(tx, ways, asked, at, name);
    await record(tx, { kind: 'people.mailbox-link-asked', organisation }, at);
  });
}

async function sendLink(
  tx: Tx,
  { keyFor, url, limits }: SignInContext,
  asked: Asked,
  at: Date,
  organisation?: string,
): Promise<void> {
  if (isTooMany(await countAsked(tx, asked, at), limits))
    throw new Problem('unavailable', 'people.too-many-links');
  const { id, token } = await putLink(tx, keyFor, asked, at);
  const content = signInMail(asked.lang, url + site.signInLink(asked.lang, { t: token }), organisation);
  const { address: to, lang, client } = asked;
  const kind = { urgency: 'urgent', topic: 'people.sign-in', optional: false, asker: { client } } as const;
  const mail = await queueMail(tx, keyFor, { to, lang, ...kind, content }, at);
  await noteMail(tx, id, mail);
}

/**
 * What a link is for, without using it.
 * @throws Problem as `openLink`, except `people.link.first-agent-taken`
 */
export function readLink(
  { db, keyFor }: SignInContext,
  token: string,
  at: Date,
): Promise<{ organisation?: string; invited?: boolean }> {
  return inTransaction(db, async (tx) => {
    const invited = await findInvited(tx, keyFor, token, at);
    if (invited) return { organisation: invited.organisation.name, invited: true };
    const { organisation } = await usableLink(tx, keyFor, token, at);
    return organisation ? { organisation: organisation.name } : {};
  });
}

/**
 * Uses a link: begins a session for its account, made if need be; the first to open one from an official
 * mailbox becomes first agent.
 * @throws Problem invalid `people.link.forged`, conflict `people.link.used`, `people.link.expired`,
 * `people.link.first-agent-taken`
 */
export function openLink(context: SignInContext, token: string, browser: string, at: Date): Promise<Opened> {
  const { db, keyFor } = context;
  return inTransaction(db, async (tx) => {
    const invited = await findInvited(tx, keyFor, token, at);
    if (invited) return acceptInvited(tx, context, invited, browser, at);
    const { link, address, organisation, onward } = await usableLink(tx, keyFor, token, at);
    await useLink(tx, link.id, at);
    const account = await findOrMakeAccount(tx, keyFor, address, link.lang, at);
    await actAs(
      tx,
      link.organisation ? asSystem('first-agent', link.organisation, account.id) : { account: account.id },
    );
    const claimed = organisation && (await claimFirst(tx, account.id, organisation, context, at));
    const way = link.organisation ? 'mailbox' : 'link';
    const session = await beginSession(tx, { account: account.id, way, browser }, at);
    const entry = { account: account.id, ...(link.organisation && { organisation: link.organisation }) };
    await record(
      tx,
      { kind: 'people.signed-in', ...entry, subject: { kind: 'session', id: session.id }, facts: { way } },
      at,
    );
    return { token: session.token, onward, ...(claimed && { claimed, organisation }) };
  });
}

async function usableLink(tx: Tx, keyFor: KeyFor, token: string, at: Date) {
  const found = await findLink(tx, keyFor, token);
  if (!found) throw new Problem('invalid', 'people.link.forged');
  const { link } = found;
  const organisation = link.organisation && (await loadOrganisation(tx, link.organisation));
  const why = objection(link, at);
  if (why === 'used' && organisation)
    throw new Problem('conflict', 'people.link.first-agent-taken', { name: organisation.name });
  if (why === 'used') throw new Problem('conflict', 'people.link.used');
  if (why === 'expired') throw new Problem('conflict', 'people.link.expired');
  return { ...found, organisation };
}
