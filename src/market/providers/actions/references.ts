// SPDX-License-Identifier: AGPL-3.0-or-later
// References and trainings: what a provider says to have done, of which the client is told.

import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { loadThesaurus } from '../../../catalogue/sources/thesaurus.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { type Deal, mustBeTwo } from '../../../people/agents/sides.ts';
import { findTies } from '../../../people/agents/stores/ties.ts';
import { findMailbox } from '../../../people/directory/mailboxes/store.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import type { MailContext } from '../../../platform/mail.ts';
import type { ServiceKind } from '../offer.ts';
import { checkReference } from '../reference.ts';
import { loadProvider } from '../stores/providers.ts';
import { addReference, withdrawReference } from '../stores/references.ts';
import { loadSoftware } from '../stores/software.ts';
import { sendProof } from './providers.ts';

export interface Asking {
  /** Its id. */
  readonly client: string;
  /** Its record. */
  readonly software: string;
  readonly deed: 'service' | 'training';
  readonly kind: ServiceKind;
  readonly on: string;
  readonly function?: string;
  /** The provider says that it is tied to the client. */
  readonly linked: boolean;
}

/**
 * Names a client; it is written to at its official mailbox where the directory has one.
 * @throws Problem invalid, not-found, conflict `market.reference.…`
 */
export async function askReference(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  post: MailContext,
  { client: asked, software: written, linked: declared, ...telling }: Asking,
  at: Date,
): Promise<void> {
  const today = await actFor(tx, actor, 'references.ask', organisation, at);
  checkReference(telling, today, new Set(loadThesaurus().functions.map(({ id }) => id)));
  const { name } = await loadProvider(tx, { id: organisation });
  const client = await loadOrganisation(tx, asked);
  if (client.id === organisation || client.kind === 'provider')
    throw new Problem('invalid', 'market.reference.not-public');
  const software = await loadSoftware(tx, written);
  const id = idFrom<'Reference'>(at.getTime(), randomBytes(16));
  const linked =
    mustBeTwo(await findTies(tx, askingDeal(client.id, organisation, actor, telling.on))) || declared;
  const reference = { id, organisation, client: client.id, record: software.id, linked, ...telling };
  if (!(await addReference(tx, reference, today))) throw new Problem('conflict', 'market.reference.twice');
  await record(
    tx,
    {
      kind: 'market.reference-asked',
      account: actor.account!,
      organisation,
      subject: { kind: 'reference', id },
    },
    at,
  );
  const words = { name, client: client.name, software: software.name, day: telling.on };
  await tellClient(tx, post, { id, organisation, client: client.id, account: actor.account, words }, at);
}

/** Whoever asks for a reference speaks for the provider: the client must be another. */
const askingDeal = (
  buyer: Id<'Organisation'>,
  provider: Id<'Organisation'>,
  { account }: Actor,
  since: string,
): Deal => ({ buyer, provider, buyers: [], providers: [account], since });

/** What the client is written: which reference, who asks for it, and the words of the mail. */
interface Telling {
  readonly id: Id<'Reference'>;
  readonly organisation: Id<'Organisation'>;
  readonly client: Id<'Organisation'>;
  readonly account: Actor['account'];
  readonly words: Readonly<Record<string, string>>;
}

/** Writes to the client at its official mailbox, where the directory has one. */
async function tellClient(
  tx: Tx,
  post: MailContext,
  { id, organisation, client, account, words }: Telling,
  at: Date,
): Promise<void> {
  const mailbox = await findMailbox(tx, client);
  if (!mailbox) return;
  const sending = {
    purpose: 'reference' as const,
    to: mailbox.address,
    lang: mailbox.lang,
    account,
    by: organisation,
    organisation: client,
  };
  await sendProof(tx, post, { ...sending, matter: { reference: id }, words }, at);
}

/** @throws Problem not-found `market.reference.none` */
export async function dropReference(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  id: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'references.ask', organisation, at);
  if (!(await withdrawReference(tx, organisation, id, on)))
    throw new Problem('not-found', 'market.reference.none');
  await record(
    tx,
    {
      kind: 'market.reference-withdrawn',
      account: actor.account!,
      organisation,
      subject: { kind: 'reference', id },
    },
    at,
  );
}
