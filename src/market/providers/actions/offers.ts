// SPDX-License-Identifier: AGPL-3.0-or-later
// Offers: published for twelve months, kept as drafts, withdrawn in one click, renewed by one.

import { randomBytes } from 'node:crypto';
import { daysAfter } from '../../../base/day.ts';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { loadAddress } from '../../../people/accounts/store.ts';
import { actFor, asSystem } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { dayWhere } from '../../../people/directory/stores/days.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { useLink } from '../../../platform/links/store.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { mustBeOpen, type ProofLink } from '../link.ts';
import { checkOffer, lastDay, type ServiceKind } from '../offer.ts';
import { renewOffers, saveOffer, takeEnding, withdrawOffer } from '../stores/offers.ts';
import { loadProvider } from '../stores/providers.ts';
import { sendProof } from './providers.ts';

export interface Offering {
  /** Its record; absent: whatever the software. */
  readonly software?: string;
  readonly kinds: readonly ServiceKind[];
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  /** False: kept as a draft, seen by the provider alone. */
  readonly publish: boolean;
  /** Ids of the offers that these take the place of. */
  readonly changes?: readonly string[];
}

/**
 * Writes one offer for each kind, in one act; those that they take the place of and that are no longer
 * offered are withdrawn.
 * @throws Problem invalid `market.offer.…`, `market.said.…`; not-found `market.offer.none`
 */
export async function offer(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  { publish, changes = [], ...offering }: Offering,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'offers.publish', organisation, at);
  const kinds = [...new Set(offering.kinds)];
  if (kinds.length === 0) throw new Problem('invalid', 'market.offer.no-kind');
  await loadProvider(tx, { id: organisation });
  const published = publish ? { published: { on, until: lastDay(on), by: actor.account! } } : {};
  const { software, ...said } = offering;
  const of = software === undefined ? {} : { record: software };
  const kept = new Set<string>();
  for (const kind of kinds) {
    checkOffer({ ...offering, kind });
    const id = idFrom<'Offer'>(at.getTime(), randomBytes(16));
    kept.add(await saveOffer(tx, { ...said, ...published, ...of, id, organisation, kind }));
  }
  for (const id of changes.filter((one) => !kept.has(one))) await mustWithdraw(tx, organisation, id, on);
  const subject = software === undefined ? undefined : { kind: 'software', id: software };
  const deed = publish ? 'market.offer-published' : 'market.offer-drafted';
  const facts = { count: kinds.length, changed: changes.length };
  await record(
    tx,
    { kind: deed, account: actor.account!, organisation, ...(subject && { subject }), facts },
    at,
  );
}

async function mustWithdraw(tx: Tx, organisation: string, id: string, on: string): Promise<void> {
  if (!(await withdrawOffer(tx, organisation, id, on))) throw new Problem('not-found', 'market.offer.none');
}

/** Takes down what one act made, in one act. @throws Problem not-found `market.offer.none` */
export async function takeOffersDown(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'offers.withdraw', organisation, at);
  const [first] = ids;
  if (first === undefined) throw new Problem('not-found', 'market.offer.none');
  for (const id of ids) await mustWithdraw(tx, organisation, id, on);
  const subject = { kind: 'offer', id: first };
  const facts = { count: ids.length };
  await record(
    tx,
    { kind: 'market.offer-withdrawn', account: actor.account!, organisation, subject, facts },
    at,
  );
}

/** Days before its end that an offer is renewed, and reminded of. */
export const reminderDays = 30;

/** Twelve more months for what ends soon, by who is signed in. */
export async function renew(tx: Tx, actor: Actor, organisation: Id<'Organisation'>, at: Date): Promise<void> {
  const on = await actFor(tx, actor, 'offers.publish', organisation, at);
  const count = await renewOffers(tx, organisation, daysAfter(on, 2 * reminderDays), lastDay(on));
  await record(
    tx,
    { kind: 'market.offers-renewed', account: actor.account!, organisation, facts: { count } },
    at,
  );
}

/** The same by the link of the reminder. */
export async function renewByLink(tx: Tx, link: ProofLink, at: Date): Promise<void> {
  mustBeOpen(link, at);
  const organisation = link.organisation!;
  await actAs(tx, asSystem('proof-link', organisation));
  await useLink(tx, link.id, at);
  const on = await dayWhere(tx, organisation, at);
  const count = await renewOffers(tx, organisation, daysAfter(on, 2 * reminderDays), lastDay(on));
  await record(tx, { kind: 'market.offers-renewed', organisation, facts: { count, by: 'link' } }, at);
}

/** Writes to those who published offers that end within a month, once. @returns how many were written to */
export function remindOfEnds(db: Db, post: MailContext, at: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const ending = await takeEnding(tx, reminderDays, at);
    for (const { organisation, account, name, count, first } of ending) {
      await actAs(tx, asSystem('telling', organisation, account));
      const reader = await tx
        .selectFrom('account')
        .select('lang')
        .where('id', '=', account)
        .executeTakeFirst();
      if (!reader) continue;
      const { address: to } = await loadAddress(tx, post.keyFor, account);
      const sending = { purpose: 'renewal' as const, to, lang: reader.lang, account, organisation };
      await sendProof(tx, post, { ...sending, matter: {}, words: { name, count, day: first } }, at);
    }
    return ending.length;
  });
}
