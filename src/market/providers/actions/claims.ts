// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider says of its people, and what proves it: mail domains by a mailbox at them, persons by their
// own yes.

import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { actFor, asSystem } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { dayWhere } from '../../../people/directory/stores/days.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { useLink } from '../../../platform/links/store.ts';
import type { Address, MailContext } from '../../../platform/mail.ts';
import { provableDomain } from '../domain.ts';
import { mustBeOpen, type ProofLink } from '../link.ts';
import { addDomain, forgetPerson, isOfficialDomain, savePerson, withdrawDomain } from '../stores/claims.ts';
import { domainHash, mailHash } from '../stores/hashes.ts';
import { loadProvider } from '../stores/providers.ts';
import { sendProof } from './providers.ts';

/** Whoever computes proved work follows this entry of the journal. */
export const claimsChanged = 'market.claims-changed';

async function tellChanged(
  tx: Tx,
  organisation: string,
  account: string | undefined,
  at: Date,
): Promise<void> {
  const subject = { kind: 'organisation', id: organisation };
  await record(tx, { kind: claimsChanged, ...(account && { account }), organisation, subject }, at);
}

/** @throws Problem invalid `market.domain.free`, `.not-whole`; conflict `.official` */
export async function askForDomain(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  post: MailContext,
  { mailbox, lang }: { mailbox: Address; lang: Lang },
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'provider.prove', organisation, at);
  const domain = provableDomain(mailbox);
  if (await isOfficialDomain(tx, domain)) throw new Problem('conflict', 'market.domain.official', { domain });
  const { name } = await loadProvider(tx, { id: organisation });
  const sending = {
    purpose: 'domain' as const,
    to: mailbox,
    lang,
    account: actor.account,
    by: organisation,
    organisation,
  };
  await sendProof(tx, post, { ...sending, matter: { domain }, words: { name, domain } }, at);
}

/** Someone at the mailbox says yes. @throws Problem conflict `market.domain.taken` */
export async function proveDomain(tx: Tx, link: ProofLink, { keyFor }: MailContext, at: Date): Promise<void> {
  mustBeOpen(link, at);
  const [organisation, domain] = [link.organisation!, link.matter.domain!];
  await actAs(tx, asSystem('proof-link', organisation));
  await useLink(tx, link.id, at);
  const id = idFrom<'ProvedDomain'>(at.getTime(), randomBytes(16));
  const on = await dayWhere(tx, organisation, at);
  if (!(await addDomain(tx, { id, organisation, domain, hash: domainHash(keyFor, domain) }, on)))
    throw new Problem('conflict', 'market.domain.taken', { domain });
  await tellChanged(tx, organisation, undefined, at);
}

/** @throws Problem not-found `market.domain.none` */
export async function dropDomain(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  id: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'provider.prove', organisation, at);
  if (!(await withdrawDomain(tx, organisation, id, on))) throw new Problem('not-found', 'market.domain.none');
  await tellChanged(tx, organisation, actor.account, at);
}

/** Asks a person whether they work for the provider. Their address goes into the mail, and nowhere else. */
export async function askPerson(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  post: MailContext,
  { address, lang }: { address: Address; lang: Lang },
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'provider.prove', organisation, at);
  const { name } = await loadProvider(tx, { id: organisation });
  const matter = { mailHash: mailHash(post.keyFor, address).toString('hex') };
  const sending = {
    purpose: 'person' as const,
    to: address,
    lang,
    account: actor.account,
    by: organisation,
    organisation,
  };
  await sendProof(tx, post, { ...sending, matter, words: { name } }, at);
}

/**
 * The person answers by the link, and may change their answer later by the same link. Saying yes after the
 * link has expired needs a new one; saying no never does.
 * @param yes `alone`: the share of the work may be shown even where it points at them alone
 */
export async function answerAsPerson(
  tx: Tx,
  link: ProofLink,
  yes: { alone: boolean } | undefined,
  at: Date,
): Promise<void> {
  const [organisation, hash] = [link.organisation!, Buffer.from(link.matter.mailHash!, 'hex')];
  if (yes) mustBeOpen({ expiresAt: link.expiresAt }, at);
  await actAs(tx, asSystem('proof-link', organisation));
  const id = idFrom<'ProvedPerson'>(at.getTime(), randomBytes(16));
  if (yes)
    await savePerson(
      tx,
      { id, organisation, hash, aloneToo: yes.alone },
      await dayWhere(tx, organisation, at),
    );
  else await forgetPerson(tx, organisation, hash);
  await tellChanged(tx, organisation, undefined, at);
}
