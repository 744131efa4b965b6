// SPDX-License-Identifier: AGPL-3.0-or-later
// Who reads the official mailbox asks for the keys of their organisation again; those inside are told and may
// object; when the delay is over, the keys are theirs.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { mustBeWithin } from '../../platform/daily-limit.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import { type MailContent, type MailContext, queueMail, readerOf } from '../../platform/mail.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { site } from '../../site.ts';
import { loadAddress } from '../accounts/store.ts';
import { actFor, asSystem } from '../agents/actions/acting.ts';
import { tellMailbox } from '../agents/actions/tell-mailbox.ts';
import { type Actor, dayFor, mustAct, mustBeSignedIn } from '../agents/actor.ts';
import { addAgent, listColleagues, setRoles } from '../agents/stores/agents.ts';
import { findMailbox, type OfficialMailbox } from '../directory/mailboxes/store.ts';
import type { Organisation } from '../directory/organisation.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import { mailAccount } from '../signed-in/actions-mail.ts';
import { dueAfter, isDue, type KeyRequest } from './key-request.ts';
import { askedMail, givenMail, notedMail, objectedMail } from './mails.ts';
import { countKeyRequests, endKeyRequest, findKeyRequest, listDueRequests, putKeyRequest } from './store.ts';

/** Each is a mail to everybody who administers. */
const askedADay = { most: 2, refused: 'people.keys.too-many' };

/** The official mailbox, where the account is that of its reader; undefined for anybody else. */
export async function mailboxRead(
  tx: Tx,
  keyFor: KeyFor,
  account: Id<'Account'>,
  organisation: string,
): Promise<(OfficialMailbox & { readonly reader: Buffer }) | undefined> {
  const mailbox = await findMailbox(tx, organisation);
  if (!mailbox) return undefined;
  const { reader } = await loadAddress(tx, keyFor, account);
  return reader.equals(readerOf(keyFor, mailbox.address)) ? { ...mailbox, reader } : undefined;
}

const keysUrl = ({ url }: MailContext, { slug }: Pick<Organisation, 'slug'>, lang: Lang) =>
  url + site.organisationKeys(lang, slug);

/**
 * @param tx acts for the account
 * @throws Problem unauthenticated; forbidden `people.not-allowed`, `people.keys.not-mailbox`; conflict
 * `people.keys.waits`, `people.keys.nobody`, `people.keys.too-many`
 */
export async function askForKeys(
  tx: Tx,
  actor: Actor,
  organisation: Organisation,
  post: MailContext,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  mustAct(actor, 'keys.ask', organisation.id, dayFor(actor, organisation.id, at));
  const mailbox = await mailboxRead(tx, post.keyFor, account, organisation.id);
  if (!mailbox) throw new Problem('forbidden', 'people.keys.not-mailbox', { name: organisation.name });
  const asked = (since: Date) => countKeyRequests(tx, account, since);
  await mustBeWithin(tx, askedADay, ['account', account], asked, at);
  await lockFor(tx, ['organisation', organisation.id]);
  const id = idFrom<'KeyRequest'>(at.getTime(), randomBytes(16));
  const request = {
    id,
    organisation: organisation.id,
    account,
    reader: mailbox.reader,
    askedAt: at,
    dueAt: dueAfter(at),
  };
  if (!(await putKeyRequest(tx, request)))
    throw new Problem('conflict', 'people.keys.waits', { name: organisation.name });
  await record(
    tx,
    { kind: 'people.keys-asked', organisation: organisation.id, subject: { kind: 'key-request', id } },
    at,
  );
  const { address, lang } = mailbox;
  const about = { name: organisation.name, due: request.dueAt };
  const told = await tellAdmins(tx, organisation.id, post, at, (lang) =>
    askedMail(lang, { ...about, address, url: keysUrl(post, organisation, lang) }),
  );
  if (told === 0) throw new Problem('conflict', 'people.keys.nobody', { name: organisation.name });
  const content = notedMail(lang, { ...about, url: keysUrl(post, organisation, lang) });
  const kind = { urgency: 'prompt', topic: 'people.keys', optional: false } as const;
  await queueMail(tx, post.keyFor, { to: address, lang, ...kind, content }, at);
  await actAs(tx, { account });
}

/** @returns how many administer @param tx afterwards acts for one of them */
async function tellAdmins(
  tx: Tx,
  organisation: Id<'Organisation'>,
  { keyFor }: MailContext,
  at: Date,
  content: (lang: Lang) => MailContent,
): Promise<number> {
  await actAs(tx, asSystem('telling', organisation));
  const admins = (await listColleagues(tx, organisation)).filter(({ roles }) => roles.includes('admin'));
  const kind = { urgency: 'prompt', topic: 'people.keys', optional: false, content } as const;
  for (const { account } of admins) await mailAccount(tx, keyFor, { account, ...kind }, at);
  return admins.length;
}

/** Who asked no longer does. @param tx acts for the account @throws Problem not-found `people.keys.none` */
export async function cancelKeys(tx: Tx, actor: Actor, { id }: Organisation, at: Date): Promise<void> {
  const account = mustBeSignedIn(actor);
  const request = await openRequest(tx, id);
  if (request.account !== account) throw new Problem('forbidden', 'people.not-allowed', { act: 'keys.ask' });
  await endKeyRequest(tx, request.id, { outcome: 'cancelled', by: account }, at);
  const subject = { kind: 'key-request', id: request.id };
  await record(tx, { kind: 'people.keys-cancelled', organisation: id, subject }, at);
}

async function openRequest(tx: Tx, organisation: string): Promise<KeyRequest> {
  const request = await findKeyRequest(tx, organisation);
  if (!request || request.ended) throw new Problem('not-found', 'people.keys.none');
  return request;
}

/**
 * Who administers says why the keys shall not change hands; who asked reads it.
 * @throws Problem forbidden; not-found `people.keys.none`
 */
export async function objectToKeys(
  tx: Tx,
  actor: Actor,
  organisation: Organisation,
  words: string,
  post: MailContext,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'keys.object', organisation.id, at);
  const request = await openRequest(tx, organisation.id);
  const by = actor.account!;
  await endKeyRequest(tx, request.id, { outcome: 'objected', by, words }, at);
  const subject = { kind: 'key-request', id: request.id };
  await record(tx, { kind: 'people.keys-objected', account: by, organisation: organisation.id, subject }, at);
  const about = { name: organisation.name, due: request.dueAt, words };
  const content = (lang: Lang) => objectedMail(lang, { ...about, url: keysUrl(post, organisation, lang) });
  const kind = { urgency: 'prompt', topic: 'people.keys', optional: false, content } as const;
  await mailAccount(tx, post.keyFor, { account: request.account, ...kind }, at);
  await actFor(tx, actor, 'keys.object', organisation.id, at);
}

/** Gives the keys of all whose delay is over. @returns how many were given */
export async function giveDueKeys(db: Db, post: MailContext, at: Date): Promise<number> {
  let given = 0;
  for (const request of await listDueRequests(db, at))
    given += await inTransaction(db, (tx) => giveKeys(tx, request, post, at), at);
  return given;
}

/**
 * Makes who asked an administrator, unless the directory gives another mailbox by now.
 * @returns 1 when they were given
 */
export async function giveKeys(tx: Tx, asked: KeyRequest, post: MailContext, at: Date): Promise<0 | 1> {
  const { id, account } = asked;
  await lockFor(tx, ['organisation', asked.organisation]);
  await actAs(tx, asSystem('keys', asked.organisation, account));
  const request = await findKeyRequest(tx, asked.organisation);
  if (request?.id !== id || !isDue(request, at)) return 0;
  const organisation = await loadOrganisation(tx, asked.organisation);
  const subject = { kind: 'key-request', id };
  const entry = { account, organisation: organisation.id, subject };
  const mailbox = await findMailbox(tx, organisation.id);
  if (!mailbox || !request.reader.equals(readerOf(post.keyFor, mailbox.address))) {
    await endKeyRequest(tx, id, { outcome: 'lapsed' }, at);
    await record(tx, { kind: 'people.keys-lapsed', ...entry }, at);
    return 0;
  }
  await makeAdmin(tx, organisation.id, account, at);
  await endKeyRequest(tx, id, { outcome: 'given' }, at);
  await record(tx, { kind: 'people.keys-given', ...entry }, at);
  await tellMailbox(tx, post, organisation.id, { what: 'given', duty: '' }, at);
  const about = { name: organisation.name, due: request.dueAt };
  await tellAdmins(tx, organisation.id, post, at, (lang) => {
    const url = post.url + site.organisationDashboard(lang, organisation.slug);
    return givenMail(lang, { ...about, url });
  });
  return 1;
}

/** Puts an account in charge of access, besides the roles that it has. @param tx may change agents */
export async function makeAdmin(tx: Tx, organisation: string, account: string, at: Date): Promise<void> {
  const own = (await listColleagues(tx, organisation)).find((one) => one.account === account);
  if (own) return setRoles(tx, own.id, [...new Set([...own.roles, 'admin' as const])], own.duty);
  const id = idFrom<'Agent'>(at.getTime(), randomBytes(16));
  await addAgent(tx, { id, organisation, account, roles: ['agent', 'admin'], duty: '' }, at);
}
