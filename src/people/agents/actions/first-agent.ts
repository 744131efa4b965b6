// SPDX-License-Identifier: AGPL-3.0-or-later
// What the official mailbox of an organisation opens: the first agent's place, and the way back where nobody
// administers any more.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { Colleague } from '../colleague.ts';
import { becomeFirstAgent } from '../stores/agencies.ts';
import { addAgent, listColleagues, setRoles } from '../stores/agents.ts';

type Ours = Readonly<{ id: string; name: string }>;

/**
 * The first person to open a link sent to the official mailbox becomes the organisation's first agent. Where
 * there are agents but no administrator any more, whoever opens such a link becomes administrator. For anyone
 * else who is an agent already, nothing changes.
 * @param tx acts for both
 * @returns whether they have just become its first agent
 * @throws Problem conflict `people.link.first-agent-taken`
 */
export async function claimFirst(tx: Tx, account: string, organisation: Ours, at: Date): Promise<boolean> {
  await lockFor(tx, ['organisation', organisation.id]);
  const colleagues = await listColleagues(tx, organisation.id);
  const own = colleagues.find((one) => one.account === account);
  if (colleagues.length > 0 && !colleagues.some(({ roles }) => roles.includes('admin')))
    return administerAgain(tx, account, organisation, own, at).then(() => false);
  if (own) return false;
  const agent = await becomeFirstAgent(tx, account, organisation.id, at);
  if (!agent) throw new Problem('conflict', 'people.link.first-agent-taken', { name: organisation.name });
  const entry = { account, organisation: organisation.id, subject: { kind: 'agent', id: agent } };
  await record(tx, { kind: 'people.became-first-agent', ...entry }, at);
  return true;
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
