// SPDX-License-Identifier: AGPL-3.0-or-later
// Somebody erases their account, or who administers an organisation what it said: at once, in one
// transaction, told to the official mailbox, noted by the journal.
import { formatDay } from '../base/format.ts';
import type { Id } from '../base/id.ts';
import { type Lang, speaker } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { loadAddress } from '../people/accounts/store.ts';
import { actFor, asMember } from '../people/agents/actions/acting.ts';
import { tellMailbox } from '../people/agents/actions/tell-mailbox.ts';
import type { Actor } from '../people/agents/actor.ts';
import type { Agent } from '../people/agents/agent.ts';
import { listColleagues } from '../people/agents/stores/agents.ts';
import { findMailbox } from '../people/directory/mailboxes/store.ts';
import { foldName, type Organisation } from '../people/directory/organisation.ts';
import { actAs, type Tx } from '../platform/db.ts';
import { record } from '../platform/journal.ts';
import { type MailContext, queueMail } from '../platform/mail.ts';
import { site } from '../site.ts';
import { followPublic } from '../usages/actions/usages.ts';
import { erasedMail } from './mails.ts';
import { erase, listUsed } from './store.ts';
import { eraseTexts } from './texts/erase.ts';

/**
 * @param typed the name of the organisation
 * @throws Problem forbidden; invalid `holdings.wrong-name`
 */
export async function eraseOrganisation(
  tx: Tx,
  actor: Actor,
  organisation: Organisation,
  typed: string,
  post: MailContext,
  at: Date,
): Promise<number> {
  await actFor(tx, actor, 'organisation.erase-data', organisation.id, at);
  if (foldName(typed) !== foldName(organisation.name))
    throw new Problem('invalid', 'holdings.wrong-name', { field: 'name' });
  const n = await eraseOf(tx, organisation, post, at, { account: actor.account! });
  await actFor(tx, actor, 'organisation.take-data', organisation.id, at);
  return n;
}

/** @param tx may erase it @param by who did it; the operator's command says nobody */
export async function eraseOf(
  tx: Tx,
  organisation: Organisation,
  post: MailContext,
  at: Date,
  by: { readonly account?: string },
): Promise<number> {
  const { id } = organisation;
  const used = await listUsed(tx, id);
  const n = total(await erase(tx, 'organisation', id));
  await record(tx, { kind: 'holdings.erased', ...by, organisation: id, facts: { count: n } }, at);
  await followPublic(tx, used, at);
  await tell(tx, organisation, n, post, at);
  return n;
}

const total = (gone: ReadonlyMap<string, number>) => [...gone.values()].reduce((sum, n) => sum + n, 0);

async function tell(
  tx: Tx,
  { id, name, slug }: Organisation,
  n: number,
  { keyFor, url }: MailContext,
  at: Date,
): Promise<void> {
  const mailbox = await findMailbox(tx, id);
  if (!mailbox) return;
  const { address: to, lang } = mailbox;
  const keys = url + site.signInTo(lang, { n: site.organisationKeys(lang, slug), o: slug });
  const content = erasedMail(lang, { name, day: formatDay(lang, at.toISOString()), n, url: keys });
  const kind = { urgency: 'prompt', topic: 'holdings.erased', optional: false } as const;
  await queueMail(tx, keyFor, { to, lang, ...kind, content }, at);
}

/** An organisation that somebody leaves by erasing their account. */
export interface Leaving {
  readonly organisation: Pick<Organisation, 'id' | 'name'>;
  /** Whether they administer it. */
  readonly admin: boolean;
  /** Whether nobody administers it then. */
  readonly last: boolean;
}

/**
 * What becomes of the organisations of who erases their account.
 * @param tx acts for the account afterwards
 */
export async function leavings(tx: Tx, actor: Actor, agencies: readonly Agent[]): Promise<Leaving[]> {
  const left: Leaving[] = [];
  for (const { organisation } of agencies) {
    await actAs(tx, asMember(actor, organisation.id));
    const admins = (await listColleagues(tx, organisation.id)).filter(({ roles }) => roles.includes('admin'));
    const admin = admins.some(({ account }) => account === actor.account);
    left.push({ organisation, admin, last: admin && admins.length === 1 });
  }
  await actAs(tx, { account: actor.account });
  return left;
}

/**
 * @param tx acts for the account
 * @param typed its mail address; without one, the word that the form asks for
 * @throws Problem invalid `holdings.wrong-name`
 */
export async function eraseAccount(
  tx: Tx,
  actor: Actor,
  agencies: readonly Agent[],
  { typed, lang }: { readonly typed: string; readonly lang: Lang },
  post: MailContext,
  at: Date,
): Promise<void> {
  const account = actor.account as Id<'Account'>;
  const { address } = await loadAddress(tx, post.keyFor, account);
  const wanted = address || speaker(eraseTexts, lang)('holdings.erase-word');
  if (typed.trim().toLowerCase() !== wanted.toLowerCase())
    throw new Problem('invalid', 'holdings.wrong-name', { field: 'name' });
  await eraseAccountOf(tx, account, await leavings(tx, actor, agencies), post, at);
}

/** @param tx may erase it */
export async function eraseAccountOf(
  tx: Tx,
  account: Id<'Account'>,
  left: readonly Leaving[],
  post: MailContext,
  at: Date,
): Promise<number> {
  const n = total(await erase(tx, 'account', account));
  for (const { organisation, admin } of left)
    if (admin) await tellMailbox(tx, post, organisation.id, { what: 'ended', duty: '' }, at);
  const subject = { kind: 'account', id: account };
  await record(tx, { kind: 'holdings.account-erased', subject, facts: { count: n } }, at);
  return n;
}
