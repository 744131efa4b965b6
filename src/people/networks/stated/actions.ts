// SPDX-License-Identifier: AGPL-3.0-or-later
// A network states its members by a list: each is told at its official mailbox. What is denied is not stated
// again.
import type { Id } from '../../../base/id.ts';
import type { Lang, TextFacts } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type MailContext, queueMail } from '../../../platform/mail.ts';
import { offeredWords } from '../../../platform/naming.ts';
import { site } from '../../../site.ts';
import { actFor } from '../../agents/actions/acting.ts';
import type { Actor } from '../../agents/actor.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { type WhoWritten, whoIsWritten } from '../../directory/stores/written.ts';
import { isNetwork } from '../store.ts';
import { signStatement } from './actions-answer.ts';
import { statedMail } from './mails.ts';
import { type MembersReading, readMembers } from './sources/members.ts';
import { mostStated } from './statement.ts';
import { endStatement, findStated, putStatement } from './store.ts';

type OrganisationId = Id<'Organisation'>;

/** What became of one line. */
export interface StatedLine {
  readonly line: number;
  readonly refused: boolean;
  readonly key: string;
  readonly facts: TextFacts;
}

/** What became of each line, and what was not read. */
export type AnsweredList = Pick<MembersReading, 'unread' | 'sent'> & {
  readonly lines: readonly StatedLine[];
};

/** @throws Problem invalid as the reading says, forbidden `people.stated.no-network` */
export async function stateMembers(
  tx: Tx,
  actor: Actor,
  network: OrganisationId,
  { bytes, lang }: { readonly bytes: Uint8Array; readonly lang: Lang },
  keys: MailContext,
  at: Date,
): Promise<AnsweredList> {
  const on = await actFor(tx, actor, 'networks.state-members', network, at);
  if (!(await isNetwork(tx, network))) throw new Problem('forbidden', 'people.stated.no-network');
  const { lines, refused, whole, ...file } = readMembers(bytes);
  if (whole) throw new Problem('invalid', whole.key, whole.facts);
  const told: StatedLine[] = refused.map((one) => ({ ...one, refused: true }));
  const written = await whoIsWritten(tx, lines, lang, mostStated);
  const stating: Stating = {
    ...{ tx, keys, at, on, account: actor.account!, lines: new Map() },
    network: await loadOrganisation(tx, network),
    own: (await findMailbox(tx, network))?.address,
  };
  for (const [index, { line }] of lines.entries())
    told.push({ line, ...(await becomes(stating, line, written[index])) });
  const count = told.filter(({ key }) => key === 'people.stated.told').length;
  const entry = { account: actor.account!, organisation: network, facts: { count } };
  if (count > 0) await record(tx, { kind: 'people.members-stated', ...entry }, at);
  return { ...file, lines: told.sort((a, b) => a.line - b.line) };
}

interface Stating {
  readonly tx: Tx;
  readonly keys: MailContext;
  readonly at: Date;
  readonly on: string;
  readonly account: Id<'Account'>;
  readonly network: Organisation;
  /** The network's own official mailbox. */
  readonly own: string | undefined;
  /** Member → the line that named it first. */
  readonly lines: Map<string, number>;
}

type Outcome = Omit<StatedLine, 'line'>;
const refuse = (key: string, facts: TextFacts = {}): Outcome => ({ refused: true, key, facts });

async function becomes(stating: Stating, line: number, who: WhoWritten): Promise<Outcome> {
  if (!who || 'key' in who) return who ? refuse(who.key, who.facts) : refuse('people.stated.nobody');
  if ('read' in who) return unclear(who);
  const first = stating.lines.get(who.one.id);
  if (first !== undefined) return refuse('people.stated.twice', { first });
  stating.lines.set(who.one.id, line);
  try {
    return await stateOne(stating, who.one.id);
  } catch (why) {
    // one mailbox that has had enough stops no other
    if (why instanceof Problem && why.textKey === 'mail.too-many-reader')
      return refuse(why.textKey, why.facts);
    throw why;
  }
}

function unclear({
  written,
  read,
}: {
  written: string;
  read: Extract<WhoWritten, { read: unknown }>['read'];
}) {
  const { nearest = [], several = false } = read && 'nearest' in read ? read : {};
  const facts = {
    written: written.slice(0, 80),
    n: Math.min(nearest.length, 1),
    nearest: offeredWords(nearest),
  };
  return refuse(`people.stated.${several ? 'several' : 'unknown'}`, facts);
}

/** The mail first: what cannot be told is not stated. */
async function stateOne(stating: Stating, id: OrganisationId): Promise<Outcome> {
  const { tx, network, on, at, account, keys } = stating;
  const member = await loadOrganisation(tx, id);
  const facts = { name: member.name };
  if (id === network.id) return refuse('people.network-of-oneself');
  if (member.kind === 'provider') return refuse('people.stated.provider', facts);
  const known = await findStated(tx, network.id, id);
  if (known === 'denied') return refuse('people.stated.denied', facts);
  if (known === 'standing') return { refused: false, key: 'people.stated.already', facts };
  const mailbox = await findMailbox(tx, id);
  if (!mailbox) return refuse('people.stated.no-mailbox', facts);
  if (mailbox.address === stating.own) return refuse('people.stated.own-mailbox', facts);
  const { address: to, lang } = mailbox;
  const t = signStatement(keys.keyFor, { member: id, network: network.id }, to, at);
  const words = { network: network.name, member: member.name };
  const pages = {
    url: keys.url + site.memberLink(lang, { t }),
    page: keys.url + site.network(lang, network.slug),
  };
  const content = statedMail(lang, { ...words, ...pages });
  const asker = { sort: 'statement' as const, account, organisation: network.id };
  const mail = { to, lang, urgency: 'prompt' as const, topic: 'people.network-stated', optional: true };
  await queueMail(tx, keys.keyFor, { ...mail, content, asker }, at);
  await putStatement(tx, network.id, id, { account, at, on });
  return { refused: false, key: 'people.stated.told', facts };
}

/** @throws Problem not-found `people.stated.none` */
export async function withdrawStatement(
  tx: Tx,
  actor: Actor,
  network: OrganisationId,
  member: OrganisationId,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'networks.state-members', network, at);
  if (!(await endStatement(tx, network, member, on))) throw new Problem('not-found', 'people.stated.none');
  const entry = {
    account: actor.account!,
    organisation: network,
    subject: { kind: 'organisation', id: member },
  };
  await record(tx, { kind: 'people.member-withdrawn', ...entry }, at);
}
