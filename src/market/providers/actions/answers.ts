// SPDX-License-Identifier: AGPL-3.0-or-later
// The client confirms or refuses what a provider says to have done for it: one of its agents, or whoever
// reads its official mailbox.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { findAccountOf } from '../../../people/accounts/store.ts';
import { actFor, asSystem } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { type Deal, mustBeTwo } from '../../../people/agents/sides.ts';
import { findTies } from '../../../people/agents/stores/ties.ts';
import { dayWhere } from '../../../people/directory/stores/days.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { mustBeOpen, type ProofLink } from '../link.ts';
import { type Answer, answers, type Reference } from '../reference.ts';
import { answerReference, listReferences } from '../stores/references.ts';

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
  if (!found || ![found.client.id, found.client.heir].includes(client as Reference['client']['id']))
    throw new Problem('not-found', 'market.reference.none');
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
  await answerReference(tx, { client, id, answer, linked }, await dayWhere(tx, client, at));
  await record(
    tx,
    { kind: `market.reference-${answer}`, organisation: client, subject: { kind: 'reference', id } },
    at,
  );
}
