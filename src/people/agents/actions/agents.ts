// SPDX-License-Identifier: AGPL-3.0-or-later
// Who acts for an organisation: inviting, admitting, giving roles, removing. Every act is checked against
// the matrix and journaled.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { presentHashes } from '../../../platform/links/secrets.ts';
import { lockFor } from '../../../platform/locks.ts';
import { type Address, type MailContext, queueMail, readerOf } from '../../../platform/mail.ts';
import { site } from '../../../site.ts';
import { checkFunction } from '../../directory/contact/contact.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { languageWhere } from '../../directory/stores/language.ts';
import type { Actor } from '../actor.ts';
import type { Agent } from '../agent.ts';
import type { Colleague, Invitation } from '../colleague.ts';
import { invitationMail } from '../mails.ts';
import { roles as allRoles, type Role } from '../permissions.ts';
import {
  addAgent,
  endAgent,
  endInvitation,
  listColleagues,
  listInvitations,
  putInvitation,
  setRoles,
} from '../stores/agents.ts';
import { putInvitedLink } from '../stores/invited-links.ts';
import { listMandatesTo } from '../stores/mandates.ts';
import { findSelling } from '../stores/selling.ts';
import { actFor, asMember, asSystem } from './acting.ts';
import { adminChange, tellMailbox } from './tell-mailbox.ts';

const invitationDays = 14;

/**
 * The actor that an account is, with its roles and the mandates of its organisations.
 * @param tx acts for the account
 */
export async function actorOf(tx: Tx, account: Id<'Account'>, agencies: readonly Agent[]): Promise<Actor> {
  const memberships = agencies.map(({ organisation: { id: organisation, zone }, roles }) => ({
    ...{ organisation, roles },
    ...(zone ? { zone } : {}),
  }));
  return {
    account,
    memberships,
    mandates: await listMandatesTo(
      tx,
      memberships.map(({ organisation }) => organisation),
    ),
    sells: await findSelling(tx),
  };
}

export interface Inviting {
  readonly to: Address;
  readonly roles: readonly Role[];
  /** By what the others will know them: « secrétariat ». */
  readonly duty: string;
}

/** @throws Problem invalid `people.no-role`, `people.no-duty`, `people.contact.person` */
function checkWords(roles: readonly Role[], duty: string): void {
  if (roles.length === 0 || roles.some((role) => !allRoles.includes(role)))
    throw new Problem('invalid', 'people.no-role');
  if (duty.trim().length < 2 || duty.length > 80 || duty.includes('@'))
    throw new Problem('invalid', 'people.no-duty');
  checkFunction(duty);
}

/**
 * Invites someone by their address: the link of the mail signs them in and accepts, in one step. Whoever has
 * signed in with that address answers on the page of their account too.
 * @param keys `url` is HALLE_URL
 */
export async function invite(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  inviting: Inviting,
  keys: MailContext,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'agents.admit', organisation, at);
  const { to, roles, duty } = inviting;
  checkWords(roles, duty);
  const inviter = await loadOrganisation(tx, organisation);
  const id = idFrom<'AgentInvitation'>(at.getTime(), randomBytes(16));
  const expiresAt = new Date(at.getTime() + invitationDays * 86_400_000);
  await putInvitation(
    tx,
    {
      id,
      organisation,
      reader: readerOf(keys.keyFor, to),
      roles,
      duty: duty.trim(),
      by: actor.account!,
      expiresAt,
    },
    at,
  );
  await writeToInvited(tx, actor, inviter, { ...inviting, id }, keys, at);
  await record(
    tx,
    {
      kind: 'people.agent-invited',
      account: actor.account!,
      organisation,
      subject: { kind: 'invitation', id },
    },
    at,
  );
}

async function writeToInvited(
  tx: Tx,
  { account }: Actor,
  organisation: Organisation,
  { id: invitation, to, duty }: Inviting & { readonly id: Id<'AgentInvitation'> },
  keys: MailContext,
  at: Date,
): Promise<void> {
  const lang = await languageWhere(tx, organisation.id);
  const link = { organisation: organisation.id, invitation, address: to, lang };
  const t = await putInvitedLink(tx, keys.keyFor, link, invitationDays, at);
  const content = invitationMail(lang, {
    name: organisation.name,
    duty: duty.trim(),
    days: invitationDays,
    url: keys.url + site.signInLink(lang, { t }),
  });
  const asker = { sort: 'invitation', account: account!, organisation: organisation.id } as const;
  await queueMail(
    tx,
    keys.keyFor,
    { to, lang, urgency: 'prompt', topic: 'people.invitation', optional: false, content, asker },
    at,
  );
}

/** The invitations that wait for a reader. */
export async function invitationsFor(tx: Tx, reader: Buffer, at: Date): Promise<Invitation[]> {
  await presentHashes(tx, { reader });
  return listInvitations(tx, { reader }, at);
}

/**
 * The person invited says yes, or no.
 * @param reader of their own address
 * @throws Problem not-found `people.no-invitation`
 */
export async function answerInvitation(
  tx: Tx,
  account: Id<'Account'>,
  reader: Buffer,
  id: string,
  yes: boolean,
  post: MailContext,
  at: Date,
): Promise<void> {
  const invitation = (await invitationsFor(tx, reader, at)).find((one) => one.id === id);
  if (!invitation) throw new Problem('not-found', 'people.no-invitation');
  const { organisation, roles, duty } = invitation;
  await endInvitation(tx, id, at);
  await actAs(tx, asSystem('invitation', organisation.id, account));
  const agent = idFrom<'Agent'>(at.getTime(), randomBytes(16));
  if (yes) await addAgent(tx, { id: agent, organisation: organisation.id, account, roles, duty }, at);
  if (yes && roles.includes('admin'))
    await tellMailbox(tx, post, organisation.id, { what: 'added', duty }, at);
  const kind = yes ? 'people.agent-admitted' : 'people.invitation-refused';
  await record(
    tx,
    {
      kind,
      account,
      organisation: organisation.id,
      subject: yes ? { kind: 'agent', id: agent } : { kind: 'invitation', id },
    },
    at,
  );
}

/**
 * An invitation that waits is taken back: its link opens nothing.
 * @throws Problem not-found `people.no-invitation`
 */
export async function cancelInvitation(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  id: string,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'agents.admit', organisation, at);
  const waiting = await listInvitations(tx, { organisation }, at);
  if (!waiting.some((one) => one.id === id)) throw new Problem('not-found', 'people.no-invitation');
  await endInvitation(tx, id, at);
  const subject = { kind: 'invitation', id };
  await record(
    tx,
    { kind: 'people.invitation-cancelled', account: actor.account!, organisation, subject },
    at,
  );
}

async function loadColleague(
  tx: Tx,
  organisation: Id<'Organisation'>,
  id: string,
): Promise<{ one: Colleague; all: Colleague[] }> {
  const all = await listColleagues(tx, organisation);
  const one = all.find((colleague) => colleague.id === id);
  if (!one) throw new Problem('not-found', 'people.no-agent');
  return { one, all };
}

const isLastAdmin = (one: Colleague, all: readonly Colleague[]) =>
  one.roles.includes('admin') && all.filter(({ roles }) => roles.includes('admin')).length === 1;

/** @throws Problem conflict `people.last-admin`: somebody must be able to admit the others */
export async function giveRoles(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  agent: string,
  { roles, duty }: { readonly roles: readonly Role[]; readonly duty: string },
  post: MailContext,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'agents.give-roles', organisation, at);
  checkWords(roles, duty);
  const { one, all } = await loadColleague(tx, organisation, agent);
  if (isLastAdmin(one, all) && !roles.includes('admin')) throw new Problem('conflict', 'people.last-admin');
  await setRoles(tx, agent, roles, duty.trim());
  const what = adminChange(one.roles, roles);
  if (what) await tellMailbox(tx, post, organisation, { what, duty: duty.trim() }, at);
  const facts = Object.fromEntries(allRoles.map((role) => [role, roles.includes(role)]));
  await record(
    tx,
    {
      kind: 'people.roles-given',
      account: actor.account!,
      organisation,
      subject: { kind: 'agent', id: agent },
      facts,
    },
    at,
  );
}

/** Removes a colleague, or oneself. @throws Problem conflict `people.last-admin` */
export async function removeAgent(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  agent: string,
  post: MailContext,
  at: Date,
): Promise<void> {
  await lockFor(tx, ['organisation', organisation]);
  await actAs(tx, asMember(actor, organisation));
  const { one, all } = await loadColleague(tx, organisation, agent);
  if (one.account !== actor.account) await actFor(tx, actor, 'agents.remove', organisation, at);
  if (isLastAdmin(one, all)) throw new Problem('conflict', 'people.last-admin');
  // Said before it is done: who removes themselves no longer acts for the organisation afterwards.
  await record(
    tx,
    {
      kind: 'people.agent-removed',
      account: actor.account!,
      organisation,
      subject: { kind: 'agent', id: agent },
    },
    at,
  );
  await endAgent(tx, agent, at);
  if (one.roles.includes('admin'))
    await tellMailbox(tx, post, organisation, { what: 'ended', duty: one.duty }, at);
}
