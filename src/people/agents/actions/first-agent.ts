// SPDX-License-Identifier: AGPL-3.0-or-later
// What the official mailbox of an organisation opens: the first agent's place, and the way back where nobody
// administers any more.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { MailContext } from '../../../platform/mail.ts';
import type { Colleague } from '../colleague.ts';
import { becomeFirstAgent } from '../stores/agencies.ts';
import { addAgent, listColleagues, setRoles } from '../stores/agents.ts';
import { tellMailbox } from './tell-mailbox.ts';

type Ours = Readonly<{ id: string; name: string }>;

/** What the link opened: the first agent's place, administering again, nothing new, or nothing yet. */
export type Claimed = 'first' | 'again' | 'inside' | 'outside';

/**
 * The first person to open a link sent to the official mailbox becomes the organisation's first agent. Where
 * there are agents but no administrator any more, whoever opens such a link becomes administrator. For anyone
 * else who is an agent already, nothing changes; who is none is outside, and may ask for the keys.
 * @param tx acts for both
 */
export async function claimFirst(
  tx: Tx,
  account: string,
  organisation: Ours,
  post: MailContext,
  at: Date,
): Promise<Claimed> {
  await lockFor(tx, ['organisation', organisation.id]);
  const colleagues = await listColleagues(tx, organisation.id);
  const own = colleagues.find((one) => one.account === account);
  if (colleagues.length > 0 && !colleagues.some(({ roles }) => roles.includes('admin'))) {
    await administerAgain(tx, account, organisation, own, at);
    await tellMailbox(tx, post, organisation.id, { what: 'again', duty: own?.duty ?? '' }, at);
    return 'again';
  }
  if (own) return 'inside';
  // Also where the first agent has left: others administer, and are told before anything changes.
  if (colleagues.length > 0) return 'outside';
  const agent = await becomeFirstAgent(tx, account, organisation.id, at);
  if (!agent) return 'outside';
  const entry = { account, organisation: organisation.id, subject: { kind: 'agent', id: agent } };
  await record(tx, { kind: 'people.became-first-agent', ...entry }, at);
  await tellMailbox(tx, post, organisation.id, { what: 'first', duty: '' }, at);
  return 'first';
}

async function administerAgain(
  tx: Tx,
  account: string,
  { id }: Ours,
  own: Colleague | undefined,
  at: Date,
): Promise<void> {
  const agent =
    own?.id ??
    (await becomeFirstAgent(tx, account, id, at)) ??
    idFrom<'Agent'>(at.getTime(), randomBytes(16));
  if (own) await setRoles(tx, agent, [...own.roles, 'admin'], own.duty);
  // Where the first agent is still there, without the role: nothing is written if another came first above.
  else await addAgent(tx, { id: agent, organisation: id, account, roles: ['agent', 'admin'], duty: '' }, at);
  await record(
    tx,
    { kind: 'people.administers-again', account, organisation: id, subject: { kind: 'agent', id: agent } },
    at,
  );
}
