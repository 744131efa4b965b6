// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever keeps the halle decides about keys that were asked for again: at once, in spite of an objection, or
// that who asked shall not have them.
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { lockFor } from '../../platform/locks.ts';
import { type MailContent, type MailContext, readerOf } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { tellMailbox } from '../agents/actions/tell-mailbox.ts';
import { listColleagues } from '../agents/stores/agents.ts';
import { findMailbox } from '../directory/mailboxes/store.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import { doDeed } from '../keeping/actions/desk.ts';
import type { Keeper } from '../keeping/keeper.ts';
import { makeAdmin } from '../keys/actions.ts';
import type { KeyRequest } from '../keys/key-request.ts';
import { decideKeyRequest, findKeyRequest, loadKeyRequest } from '../keys/store.ts';
import { mailAccount } from '../signed-in/actions-mail.ts';
import { decidedMail } from './mails.ts';

export interface KeysDecision {
  /** Id of the request. */
  readonly request: string;
  readonly outcome: 'given' | 'refused';
  readonly reason: string;
}

/**
 * Gives the keys without waiting, also after an objection, or refuses them. Who asked and those who
 * administer are told why; the official mailbox is told who administers.
 * @param tx keeps the halle
 * @throws Problem not-found `people.keys.none`; conflict `people.keys.mailbox-changed`; and as `doDeed`
 */
export async function decideKeys(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { request: id, outcome, reason }: KeysDecision,
  at: Date,
): Promise<void> {
  const { organisation } = await loadKeyRequest(tx, id);
  await lockFor(tx, ['organisation', organisation]);
  const request = await findKeyRequest(tx, organisation);
  const before = request?.ended?.outcome;
  if (request?.id !== id || (before && before !== 'objected'))
    throw new Problem('not-found', 'people.keys.none', { field: 'request' });
  const deed = {
    act: outcome === 'given' ? 'keeping.give-keys' : 'keeping.refuse-keys',
    reason,
    subject: { kind: 'key-request', id },
    concerns: [organisation],
    person: request.account,
  } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    if (outcome === 'given') await handOver(tx, post, request, at);
    if (!(await decideKeyRequest(tx, id, outcome, at)))
      throw new Problem('not-found', 'people.keys.none', { field: 'request' });
    await tell(tx, post, request, { outcome, reason: reason.trim() }, at);
    await actAs(tx, keeper);
    return { objected: before === 'objected' };
  });
}

async function handOver(tx: Tx, post: MailContext, request: KeyRequest, at: Date): Promise<void> {
  const { organisation, account, reader } = request;
  const mailbox = await findMailbox(tx, organisation);
  if (!mailbox || !reader.equals(readerOf(post.keyFor, mailbox.address))) {
    const { name } = await loadOrganisation(tx, organisation);
    throw new Problem('conflict', 'people.keys.mailbox-changed', { name, field: 'request' });
  }
  await makeAdmin(tx, organisation, account, at);
  await tellMailbox(tx, post, organisation, { what: 'given', duty: '' }, at);
}

/** @param tx afterwards it acts for the last who was told */
async function tell(
  tx: Tx,
  { keyFor, url }: MailContext,
  { organisation, account: asked }: KeyRequest,
  said: { readonly outcome: 'given' | 'refused'; readonly reason: string },
  at: Date,
): Promise<void> {
  const { name, slug } = await loadOrganisation(tx, organisation);
  const admins = (await listColleagues(tx, organisation)).filter(({ roles }) => roles.includes('admin'));
  for (const account of new Set([asked, ...admins.map((one) => one.account)])) {
    const content = (lang: Lang): MailContent => {
      const where = said.outcome === 'given' ? site.organisationDashboard : site.organisationKeys;
      return decidedMail(lang, { name, ...said, asked: account === asked, url: url + where(lang, slug) });
    };
    await mailAccount(tx, keyFor, { account, urgency: 'prompt', topic: 'people.keys', content }, at);
  }
}
