// SPDX-License-Identifier: AGPL-3.0-or-later
// What is done with networks: describing one, joining and leaving, saying what it operates, taking the
// governance of a software.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { actFor } from '../agents/actions/acting.ts';
import type { Actor } from '../agents/actor.ts';
import { findOrganisationBySlug } from '../directory/stores/directory.ts';
import type { How, Item } from './network.ts';
import { putAnswer } from './stated/store.ts';
import { isNetwork } from './store.ts';
import {
  endGovernance,
  endItem,
  endMember,
  putGovernance,
  putItem,
  putMember,
  saveSaid,
} from './store-writing.ts';

type Organisation = Id<'Organisation'>;
const newId = (at: Date) => idFrom<'NetworkPart'>(at.getTime(), randomBytes(16));

/** A draft, or published. @throws Problem invalid `people.network-words` */
export async function describeNetwork(
  tx: Tx,
  actor: Actor,
  network: Organisation,
  words: string,
  publish: boolean,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.describe', network, at);
  const description = words.trim();
  if (description.length === 0 || description.length > 2_000)
    throw new Problem('invalid', 'people.network-words');
  await saveSaid(tx, network, description, publish, { account: actor.account!, at, on });
  const entry = { account: actor.account!, organisation: network, facts: { published: publish } };
  await record(tx, { kind: 'people.network-described', ...entry }, at);
}

/** @throws Problem not-found `people.no-network`, conflict `people.network-joined-already` */
export async function joinNetwork(
  tx: Tx,
  actor: Actor,
  member: Organisation,
  slug: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.join', member, at);
  const network = await loadNetwork(tx, slug);
  if (network.id === member) throw new Problem('invalid', 'people.network-of-oneself');
  const joined = await putMember(tx, network.id, member, { account: actor.account!, at, on });
  if (!joined) throw new Problem('conflict', 'people.network-joined-already', { name: network.name });
  const entry = {
    account: actor.account!,
    organisation: member,
    subject: { kind: 'organisation', id: network.id },
  };
  await record(tx, { kind: 'people.network-joined', ...entry }, at);
}

/** @throws Problem not-found `people.no-network` */
export async function leaveNetwork(
  tx: Tx,
  actor: Actor,
  member: Organisation,
  slug: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.join', member, at);
  const network = await findOrganisationBySlug(tx, slug);
  const left = network && (await endMember(tx, network.id, member, { account: actor.account!, at, on }));
  // whoever leaves is no member by the network's word either
  if (left) await putAnswer(tx, { network: network.id, member }, 'no', { on, account: actor.account! });
  if (!network || !left) throw new Problem('not-found', 'people.no-network', { written: slug.slice(0, 80) });
  const entry = {
    account: actor.account!,
    organisation: member,
    subject: { kind: 'organisation', id: network.id },
  };
  await record(tx, { kind: 'people.network-left', ...entry }, at);
}

async function loadNetwork(tx: Tx, slug: string) {
  const network = await findOrganisationBySlug(tx, slug);
  if (!network || !(await isNetwork(tx, network.id)))
    throw new Problem('not-found', 'people.no-network', { written: slug.slice(0, 80) });
  return network;
}

/** @throws Problem conflict `people.item-stated-already` */
export async function stateItem(
  tx: Tx,
  actor: Actor,
  network: Organisation,
  item: Item & { readonly how: How },
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.describe', network, at);
  const id = newId(at);
  if (!(await putItem(tx, id, network, item, { account: actor.account!, at, on })))
    throw new Problem('conflict', 'people.item-stated-already');
  const entry = { account: actor.account!, organisation: network, subject: { kind: 'network-item', id } };
  await record(
    tx,
    { kind: 'people.network-item-stated', ...entry, facts: { kind: item.kind, how: item.how } },
    at,
  );
}

/** @throws Problem not-found `people.no-item` */
export async function withdrawItem(
  tx: Tx,
  actor: Actor,
  network: Organisation,
  id: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.describe', network, at);
  if (!(await endItem(tx, id, network, { account: actor.account!, at, on })))
    throw new Problem('not-found', 'people.no-item');
  const entry = { account: actor.account!, organisation: network, subject: { kind: 'network-item', id } };
  await record(tx, { kind: 'people.network-item-withdrawn', ...entry }, at);
}

/** @throws Problem conflict `people.governs-already`, invalid `people.governs-libre-only` */
export async function takeGovernance(
  tx: Tx,
  actor: Actor,
  network: Organisation,
  item: Item,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.govern', network, at);
  if (item.kind !== 'libre') throw new Problem('invalid', 'people.governs-libre-only');
  const id = newId(at);
  const put = await putGovernance(tx, id, network, item.subject, { account: actor.account!, at, on });
  if (!put) throw new Problem('conflict', 'people.governs-already');
  const entry = { account: actor.account!, organisation: network, subject: { kind: 'governance', id } };
  await record(tx, { kind: 'people.governance-taken', ...entry, facts: { of: item.subject } }, at);
}

/** @throws Problem not-found `people.no-item` */
export async function giveUpGovernance(
  tx: Tx,
  actor: Actor,
  network: Organisation,
  id: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.govern', network, at);
  if (!(await endGovernance(tx, id, network, { account: actor.account!, at, on })))
    throw new Problem('not-found', 'people.no-item');
  const entry = { account: actor.account!, organisation: network, subject: { kind: 'governance', id } };
  await record(tx, { kind: 'people.governance-ended', ...entry }, at);
}
