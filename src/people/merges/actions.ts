// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever keeps the halle merges two organisations that are the same, after a look at what would become of
// everything, or takes such a merge back. Those in charge on both sides and the official mailboxes are told
// why.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { lockFor } from '../../platform/locks.ts';
import { type MailContent, type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { listColleagues } from '../agents/stores/agents.ts';
import { tellingHeirs } from '../directory/actions-other-names.ts';
import { findMailbox, type OfficialMailbox } from '../directory/mailboxes/store.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import { doDeed } from '../keeping/actions/desk.ts';
import type { Keeper } from '../keeping/keeper.ts';
import { askWall } from '../keeping/stores/wall.ts';
import { mailAccount } from '../signed-in/actions-mail.ts';
import { mergedMail } from './mails.ts';
import { doubtsOf, type MergedName, movesOf, mustLook, type Preview, type Side } from './merge.ts';
import { findListing, listMerges, listRefusals, mergeRows, previewRows, undoRows } from './store.ts';

export interface Two {
  /** Id of the one that was entered twice, and is found no more by itself. */
  readonly double: string;
  /** Id of the one that remains. */
  readonly other: string;
}

/**
 * What a merge would do, and what forbids it; nothing is changed.
 * @param tx keeps the halle
 * @throws Problem not-found `people.no-organisation`
 */
export async function previewMerge(tx: Tx, keeper: Keeper, two: Two, at: Date): Promise<Preview> {
  const [double, other] = [await sideOf(tx, two.double), await sideOf(tx, two.other)];
  const refusals = await listRefusals(tx, two);
  const { apart } = await askWall(tx, keeper.account, [two.double, two.other], undefined);
  const own = keeper.account !== undefined && !apart;
  const moves = refusals.length > 0 || own ? [] : movesOf(await previewRows(tx, two, at));
  return { double, other, refusals, own, moves, doubts: doubtsOf(double, other, moves) };
}

async function sideOf(tx: Tx, id: string): Promise<Side> {
  const organisation = await loadOrganisation(tx, id);
  const mailbox = await findMailbox(tx, id);
  const agents = await listColleagues(tx, id);
  return {
    organisation,
    ...(await findListing(tx, id)),
    ...(mailbox && { mailbox: mailbox.address }),
    agents: agents.length,
    admins: agents.filter(({ roles }) => roles.includes('admin')).length,
  };
}

export interface Merging extends Two {
  readonly reason: string;
  /** Whether whoever decides says that they have looked at what differs. */
  readonly looked: boolean;
}

/**
 * @param tx keeps the halle
 * @throws Problem conflict `people.merges.why.…`; invalid `people.merges.look`; and as `doDeed`
 */
export async function mergeOrganisations(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { reason, looked, ...two }: Merging,
  at: Date,
): Promise<void> {
  await lockFor(tx, ['organisation', two.double], ['organisation', two.other]);
  const { double, other, refusals, doubts, own } = await previewMerge(tx, keeper, two, at);
  if (own) throw new Problem('conflict', 'people.keeping.own');
  if (refusals[0]) throw new Problem('conflict', `people.merges.why.${refusals[0]}`, { field: 'double' });
  if (mustLook(doubts) && !looked) throw new Problem('invalid', 'people.merges.look', { field: 'looked' });
  const names = { double: double.organisation, other: other.organisation };
  const readers = await readersOf(tx, names);
  const deed = { act: 'keeping.merge-organisations', reason, ...concerning(names) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const id = idFrom<'Merge'>(at.getTime(), randomBytes(16));
    await tellingHeirs(tx, async () => {
      await mergeRows(tx, id, two, at);
    });
    await tell(tx, post, readers, { what: 'merged', reason: reason.trim(), ...names }, at);
    await actAs(tx, keeper);
    return { merge: id };
  });
}

/**
 * Takes a merge back: what was the double's is its own again, as far as nobody changed it since.
 * @param tx keeps the halle
 * @throws Problem not-found `people.merges.none`; and as `doDeed`
 */
export async function undoMerge(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { merge: id, reason }: { readonly merge: string; readonly reason: string },
  at: Date,
): Promise<void> {
  const [merge] = await listMerges(tx, { id });
  if (!merge) throw new Problem('not-found', 'people.merges.none', { field: 'merge' });
  const { double, other } = merge;
  await lockFor(tx, ['organisation', double.id], ['organisation', other.id]);
  const names = { double, other };
  const deed = { act: 'keeping.part-organisations', reason, ...concerning(names) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    let kept = 0;
    await tellingHeirs(tx, async () => {
      kept = await undoRows(tx, id, at);
    });
    const readers = await readersOf(tx, names);
    await tell(tx, post, readers, { what: 'parted', reason: reason.trim(), ...names }, at);
    await actAs(tx, keeper);
    return { merge: id, kept };
  });
}

interface Names {
  readonly double: MergedName;
  readonly other: MergedName;
}

/** The journal's is the one that remains; what it is done to, the other. */
const concerning = ({ double, other }: Names) => ({
  subject: { kind: 'organisation', id: double.id },
  concerns: [other.id, double.id],
});

interface Readers {
  readonly accounts: ReadonlySet<string>;
  readonly mailboxes: readonly OfficialMailbox[];
}

/** Those in charge on both sides, each once, and the official mailboxes. */
async function readersOf(tx: Tx, { double, other }: Names): Promise<Readers> {
  const accounts = new Set<string>();
  const mailboxes = new Map<string, OfficialMailbox>();
  for (const { id } of [double, other]) {
    for (const { account, roles } of await listColleagues(tx, id))
      if (roles.includes('admin')) accounts.add(account);
    const mailbox = await findMailbox(tx, id);
    if (mailbox) mailboxes.set(mailbox.address, mailbox);
  }
  return { accounts, mailboxes: [...mailboxes.values()] };
}

/** @param tx afterwards it acts for the last who was told */
async function tell(
  tx: Tx,
  { keyFor, url }: MailContext,
  { accounts, mailboxes }: Readers,
  said: { readonly what: 'merged' | 'parted'; readonly reason: string } & Names,
  at: Date,
): Promise<void> {
  const kind = { urgency: 'prompt', topic: 'people.keeping', optional: false } as const;
  const content = (lang: Lang): MailContent =>
    mergedMail(lang, {
      ...{ what: said.what, reason: said.reason },
      ...{ double: said.double.name, other: said.other.name },
      url: url + site.organisation(lang, said.other.slug),
    });
  for (const { address: to, lang } of mailboxes)
    await queueMail(tx, keyFor, { to, lang, ...kind, content: content(lang) }, at);
  for (const account of accounts) await mailAccount(tx, keyFor, { account, ...kind, content }, at);
}
