// SPDX-License-Identifier: AGPL-3.0-or-later
// Anybody writes to those who keep the halle.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import { findAddress } from '../base/mail-address.ts';
import { Problem } from '../base/problem.ts';
import { actFor } from '../people/agents/actions/acting.ts';
import type { Actor } from '../people/agents/actor.ts';
import { mustBeWithin } from '../platform/daily-limit.ts';
import { actAs, type Tx } from '../platform/db.ts';
import { record } from '../platform/journal.ts';
import { type Address, type MailContext, queueMail } from '../platform/mail.ts';
import { site } from '../site.ts';
import { newRemarkMail } from './mails.ts';
import { dailyMost, pathOf, type RemarkKind } from './remark.ts';
import { countRemarks, putRemark } from './store.ts';

export interface Written {
  readonly kind: RemarkKind;
  /** Path of the page, as its address carried it. */
  readonly about: string;
  readonly words: string;
  readonly address?: Address | undefined;
  readonly name?: string;
  readonly url?: string;
  /** In whose name, of the kind `own`. */
  readonly organisation?: Id<'Organisation'>;
  readonly lang: Lang;
}

export interface Writing extends MailContext {
  /** Mailbox of those who keep the halle. */
  readonly contact: string | undefined;
  /** HMAC of the network address that writes. */
  readonly client: Buffer;
}

/**
 * Keeps a remark and tells those who keep the halle.
 * @throws Problem conflict `remarks.too-many`; for the kind `own`, unauthenticated, forbidden as the matrix
 */
export async function writeRemark(
  tx: Tx,
  actor: Actor,
  written: Written,
  writing: Writing,
  at: Date,
): Promise<void> {
  const { kind, about, organisation, address, ...plain } = written;
  const { client, keyFor } = writing;
  const limit = { most: dailyMost, refused: 'remarks.too-many' };
  const count = (since: Date) => countRemarks(tx, client, since);
  if (organisation) await actFor(tx, actor, 'software.propose', organisation, at);
  else if (actor.account) await actAs(tx, { account: actor.account });
  if (kind === 'own' && !organisation) throw new Problem('unauthenticated', 'people.sign-in-first');
  await mustBeWithin(tx, limit, ['client', client.toString('hex')], count, at);
  const id = idFrom<'Remark'>(at.getTime(), randomBytes(16));
  const path = pathOf(about);
  await putRemark(tx, keyFor, {
    ...plain,
    ...{ id, kind, client, writtenAt: at },
    ...(address && { address }),
    ...(path && { about: path }),
    ...(organisation && { organisation }),
    ...(actor.account && { account: actor.account }),
  });
  await record(
    tx,
    {
      kind: 'remarks.written',
      ...(organisation && actor.account && { account: actor.account, organisation }),
      subject: { kind: 'remark', id },
      facts: { about: kind },
    },
    at,
  );
  await tellKeepers(tx, kind, writing, at);
}

/** A weakness is told at once, the rest with the letter of the day. */
async function tellKeepers(
  tx: Tx,
  kind: RemarkKind,
  { contact, client, keyFor, url }: Writing,
  at: Date,
): Promise<void> {
  const to = contact && findAddress(contact);
  if (!to) return;
  const urgency = kind === 'security' ? 'prompt' : 'digest';
  const lang = 'fr';
  const content = newRemarkMail(lang, kind, url + site.keeping(lang));
  const mail = {
    to,
    lang,
    urgency,
    topic: 'remarks.new',
    optional: false,
    asker: { client },
    content,
  } as const;
  await queueMail(tx, keyFor, mail, at);
}
