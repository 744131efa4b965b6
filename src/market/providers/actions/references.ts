// SPDX-License-Identifier: AGPL-3.0-or-later
// References and trainings: the provider says, the client itself confirms or refuses.

import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { loadThesaurus } from '../../../catalogue/sources/thesaurus.ts';
import { actFor, asSystem } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { type Deal, mustBeTwo } from '../../../people/agents/sides.ts';
import { findTies } from '../../../people/agents/stores/ties.ts';
import { findMailbox } from '../../../people/directory/mailboxes/store.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { findAccountOf } from '../../../people/sign-in/accounts/stores/accounts.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { mustBeOpen, type ProofLink } from '../link.ts';
import type { ServiceKind } from '../offer.ts';
import { type Answer, answers, checkReference, type Reference } from '../reference.ts';
import { loadProvider } from '../stores/providers.ts';
import { addReference, answerReference, listReferences, withdrawReference } from '../stores/references.ts';
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
  readonly lang: Lang;
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
  { client: asked, software: written, lang, linked: declared, ...telling }: Asking,
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
  const deal = {
    buyer: client.id,
    provider: organisation,
    buyers: [],
    providers: [actor.account],
    since: telling.on,
  };
  const linked = mustBeTwo(await findTies(tx, deal)) || declared;
  if (
    !(await addReference(
      tx,
      { id, organisation, client: client.id, record: software.id, linked, ...telling },
      today,
    ))
  )
    throw new Problem('conflict', 'market.reference.twice');
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
  const mailbox = await findMailbox(tx, client.id);
  if (!mailbox) return;
  const words = { name, client: client.name, software: software.name, day: telling.on };
  const sending = {
    purpose: 'reference' as const,
    to: mailbox.address,
    lang,
    account: actor.account,
    by: organisation,
    organisation: client.id,
  };
  await sendProof(tx, post, { ...sending, matter: { reference: id }, words }, at);
}

/**
 * Whoever answers attests for the client, so they must not act for the provider, nor have done so since the
 * service.
 */
const answering = ({ client, provider, on }: Reference, account: Id<'Account'> | undefined): Deal => ({
  buyer: client.id,
  provider,
  buyers: [account],
  providers: [],
  actingBuyer: account,
  since: on,
});

async function loadReference(tx: Tx, client: string, id: string): Promise<Reference> {
  const [found] = await listReferences(tx, { id });
  if (found?.client.id !== client) throw new Problem('not-found', 'market.reference.none');
  return found;
}

const answerOf = (written: string): Answer => {
  const found = answers.find((one) => one === written);
  if (!found) throw new Problem('invalid', 'market.reference.no-answer');
  return found;
};

/**
 * An agent of the client answers. Whoever also acts for the provider may not.
 * @throws Problem forbidden `market.reference.own`
 */
export async function answerAsClient(
  tx: Tx,
  actor: Actor,
  client: Id<'Organisation'>,
  id: string,
  written: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'references.confirm', client, at);
  const answer = answerOf(written);
  const reference = await loadReference(tx, client, id);
  const linked = mustBeTwo(await findTies(tx, answering(reference, actor.account))) || reference.linked;
  await answerReference(tx, { client, id, answer, by: actor.account!, linked }, on);
  await record(
    tx,
    {
      kind: `market.reference-${answer}`,
      account: actor.account!,
      organisation: client,
      subject: { kind: 'reference', id },
    },
    at,
  );
}

/**
 * Someone at the client's official mailbox answers by the link, and may change the answer until the link
 * expires. It is refused if the person signed in, or the owner of the account that this mailbox opens, acts
 * for the provider.
 */
export async function answerByMailbox(
  tx: Tx,
  link: ProofLink,
  written: string,
  account: Id<'Account'> | undefined,
  at: Date,
): Promise<void> {
  mustBeOpen({ expiresAt: link.expiresAt }, at);
  const [client, id] = [link.organisation!, link.matter.reference!];
  const answer = answerOf(written);
  const reader = await findAccountOf(tx, link.reader);
  await actAs(tx, asSystem('official-mailbox', client));
  const reference = await loadReference(tx, client, id);
  let { linked } = reference;
  for (const who of new Set([account, reader]))
    linked = mustBeTwo(await findTies(tx, answering(reference, who))) || linked;
  await answerReference(tx, { client, id, answer, linked }, at.toISOString().slice(0, 10));
  await record(
    tx,
    { kind: `market.reference-${answer}`, organisation: client, subject: { kind: 'reference', id } },
    at,
  );
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
