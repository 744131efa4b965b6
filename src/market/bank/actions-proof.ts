// SPDX-License-Identifier: AGPL-3.0-or-later
// Proving an address that signs commits: a link goes there, its owner opens it, only a salted hash stays. A
// job then finds the work.

import { randomBytes } from 'node:crypto';
import { dayHere } from '../../base/day.ts';
import { idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Facts } from '../../measure/facts/facts.ts';
import { identityKeys } from '../../measure/facts/identities.ts';
import { hasher } from '../../measure/sources/signatures.ts';
import { findFacts } from '../../measure/stores/measures.ts';
import { type Actor, mustBeSignedIn } from '../../people/agents/actor.ts';
import { mustBeWithin } from '../../platform/daily-limit.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { enqueue, type Job } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { findLink, putLink, useLink } from '../../platform/links/store.ts';
import { type Address, type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { proofMail } from './mails.ts';
import {
  asMatcher,
  countAskedProofs,
  type FoundWork,
  forgetProof,
  matchPersons,
  prove,
  putProof,
  replaceWork,
} from './store-proofs.ts';
import { lastWork } from './work.ts';

const addressesADay = { most: 5, refused: 'market.bank.too-many-proofs' };
const purpose = 'developer.proof';
const day = 86_400_000;

/**
 * Sends a link to the address.
 * @throws Problem invalid `market.bank.no-signature`, conflict `market.bank.too-many-proofs`
 */
export async function askProof(
  tx: Tx,
  actor: Actor,
  to: Address,
  lang: Lang,
  { keyFor, url }: MailContext,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  await actAs(tx, { account });
  const asked = (since: Date) => countAskedProofs(tx, account, since);
  await mustBeWithin(tx, addressesADay, ['account', account], asked, at);
  const { mail } = identityKeys({ name: '', mail: to });
  if (mail === undefined) throw new Problem('invalid', 'market.bank.no-signature');
  const id = idFrom<'ProvedAddress'>(at.getTime(), randomBytes(16));
  await putProof(tx, { id, account, mailHash: hasher(keyFor('identities'))('mail', mail) }, at);
  const times = { opensFor: day, keptFor: 2 * day };
  const { token } = await putLink(tx, { purpose, account, matter: { proof: id }, ...times }, at);
  const content = proofMail(lang, url + site.developerProof(lang, { t: token }));
  const kind = {
    urgency: 'urgent',
    topic: 'market.proof',
    optional: false,
    asker: { sort: 'proof', account },
  } as const;
  await queueMail(tx, keyFor, { to, lang, ...kind, content }, at);
  await record(tx, { kind: 'market.proof-asked', account, subject: { kind: 'proof', id } }, at);
}

/**
 * The account that asked opens the link.
 * @throws Problem invalid `market.bank.bad-proof`, conflict `market.bank.address-proved`
 */
export async function openProof(
  tx: Tx,
  actor: Actor,
  token: string,
  work: Job<object>,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  await actAs(tx, { account });
  const found = await findLink(tx, token, [purpose]);
  const id = found?.matter['proof'];
  if (!found || !id || at > found.expiresAt) throw new Problem('invalid', 'market.bank.bad-proof');
  if (!(await prove(tx, id, dayHere(at)))) throw new Problem('conflict', 'market.bank.address-proved');
  await useLink(tx, found.id, at);
  await record(tx, { kind: 'market.address-proved', account, subject: { kind: 'proof', id } }, at);
  await enqueue(tx, work, {}, { key: 'one' });
}

/**
 * Removes a proved address. The work found through it disappears with the next computation, which is asked
 * for at once.
 * @throws Problem not-found `market.bank.none`
 */
export async function forget(tx: Tx, actor: Actor, id: string, work: Job<object>, at: Date): Promise<void> {
  const account = mustBeSignedIn(actor);
  await actAs(tx, { account });
  if (!(await forgetProof(tx, account, id))) throw new Problem('not-found', 'market.bank.none');
  await record(tx, { kind: 'market.proof-forgotten', account, subject: { kind: 'proof', id } }, at);
  await enqueue(tx, work, {}, { key: 'one' });
}

/** Finds the work of all proved addresses again. */
export async function findWork(db: Db, at: Date): Promise<void> {
  const matched = await inTransaction(db, async (tx) => {
    await asMatcher(tx);
    return matchPersons(tx);
  });
  const found: FoundWork[] = [];
  let read: { url: string; facts: Facts | undefined } | undefined;
  for (const { account, repository, url, persons } of matched) {
    if (read?.url !== url) read = { url, facts: await findFacts(db, url) };
    const last = read.facts && lastWork(read.facts, new Set(persons));
    if (last) found.push({ account, repository, last });
  }
  await inTransaction(db, async (tx) => {
    await asMatcher(tx);
    await replaceWork(tx, found, dayHere(at));
  });
}
