// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to each other through the halle: the words travel sealed in one mail, no address is shown to
// anyone.

import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { MailContext } from '../../platform/mail.ts';
import { mailAccount } from '../actions-mail.ts';
import { mustBeIn, seeAvailability } from './actions.ts';
import { isShown } from './availability.ts';
import { bankMail } from './mails.ts';
import { type BankMessage, countWritten, findMessage, putMessage } from './stores/messages.ts';

const mostOfDay = 20;

export interface Letter {
  readonly words: string;
  /** On whose behalf. */
  readonly organisation?: Id<'Organisation'>;
}

/**
 * @throws Problem invalid `market.bank.bad-letter`, conflict `market.bank.too-many-letters`,
 * `market.bank.yourself`
 */
export async function writeTo(
  tx: Tx,
  actor: Actor,
  id: string,
  letter: Letter,
  means: MailContext,
  at: Date,
): Promise<void> {
  const from = mustBeIn(actor);
  const { availability } = await seeAvailability(tx, actor, id);
  if (!isShown(availability, at.toISOString().slice(0, 10)))
    throw new Problem('not-found', 'market.bank.none');
  if (availability.account === from) throw new Problem('conflict', 'market.bank.yourself');
  await send(tx, actor, { availability: id, to: availability.account }, letter, means, at);
}

/** @throws Problem not-found `market.bank.no-letter`: none, or not to this account */
export async function replyTo(
  tx: Tx,
  actor: Actor,
  id: string,
  words: string,
  means: MailContext,
  at: Date,
): Promise<void> {
  const { availability, from } = await readLetter(tx, actor, id);
  await send(tx, actor, { availability, to: from }, { words }, means, at);
}

/** @throws Problem not-found `market.bank.no-letter` */
export async function readLetter(tx: Tx, actor: Actor, id: string): Promise<BankMessage> {
  const account = mustBeIn(actor);
  await actAs(tx, { account });
  const message = await findMessage(tx, id);
  if (message?.to !== account) throw new Problem('not-found', 'market.bank.no-letter');
  return message;
}

async function send(
  tx: Tx,
  actor: Actor,
  to: Pick<BankMessage, 'availability' | 'to'>,
  { words, organisation }: Letter,
  { keyFor, url }: MailContext,
  at: Date,
) {
  const from = mustBeIn(actor);
  if (words.length < 10 || words.length > 2_000)
    throw new Problem('invalid', 'market.bank.bad-letter', { most: 2_000 });
  if (organisation) await actFor(tx, actor, 'organisation.speak-for', organisation, at);
  else await actAs(tx, { account: from });
  await lockFor(tx, ['account', from]);
  if ((await countWritten(tx, from, at)) >= mostOfDay)
    throw new Problem('conflict', 'market.bank.too-many-letters', { most: mostOfDay });
  const id = idFrom<'BankMessage'>(at.getTime(), randomBytes(16));
  await putMessage(tx, { ...to, id, from, at, ...(organisation ? { organisation } : {}) });
  await record(
    tx,
    {
      kind: 'market.letter-sent',
      account: from,
      ...(organisation ? { organisation } : {}),
      subject: { kind: 'letter', id },
    },
    at,
  );
  const name = organisation && (await loadOrganisation(tx, organisation)).name;
  const content = (lang: string) =>
    bankMail(lang, { told: 'letter', words, message: id, ...(name ? { from: name } : {}) }, url);
  const asker = { sort: 'letter', account: from, organisation } as const;
  await mailAccount(
    tx,
    keyFor,
    { account: to.to, urgency: 'prompt', topic: 'market.letters', content, asker },
    at,
  );
}
