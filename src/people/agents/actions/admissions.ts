// SPDX-License-Identifier: AGPL-3.0-or-later
// Asking to act for an organisation where others act already, and the answer of who admits its agents.
// Whoever asks comes from a service of identity, which says the organisation's number.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { checkFunction } from '../../directory/contact/contact.ts';
import type { Actor } from '../actor.ts';
import type { Agent } from '../agent.ts';
import {
  type Admission,
  endAdmission,
  listAdmissions,
  type NewAdmission,
  putAdmission,
} from '../stores/admissions.ts';
import { addAgent } from '../stores/agents.ts';
import { actFor, asMember, asSystem } from './acting.ts';

/**
 * Does nothing for somebody who already waits for an answer.
 * @param tx afterwards acts for the organisation too
 */
export async function askAdmission(tx: Tx, keyFor: KeyFor, asking: NewAdmission, at: Date): Promise<void> {
  const { organisation, account } = asking;
  await actAs(tx, asSystem('request', organisation, account));
  const id = await putAdmission(tx, keyFor, asking, at);
  if (!id) return;
  const subject = { kind: 'request', id };
  await record(tx, { kind: 'people.agent-asked', account, organisation, subject }, at);
}

/**
 * Those who wait to be admitted, by organisation that an account administers.
 * @param tx acts for the account; afterwards for it again
 */
export async function admissionsFor(
  tx: Tx,
  keyFor: KeyFor,
  account: Id<'Account'>,
  agencies: readonly Agent[],
): Promise<(Admission & { name: string })[]> {
  const found: (Admission & { name: string })[] = [];
  for (const { organisation, roles } of agencies) {
    if (!roles.includes('admin')) continue;
    const memberships = [{ organisation: organisation.id, roles }];
    await actAs(tx, asMember({ account, memberships, mandates: [] }, organisation.id));
    const waiting = await listAdmissions(tx, keyFor, organisation.id);
    found.push(...waiting.map((one) => ({ ...one, name: organisation.name })));
  }
  await actAs(tx, { account });
  return found;
}

export interface AdmissionAnswer {
  readonly organisation: Id<'Organisation'>;
  readonly request: string;
  /** By what colleagues will know them; absent to refuse. */
  readonly duty?: string;
}

/**
 * Admits someone as an agent, or refuses; their name is erased.
 * @throws Problem forbidden, invalid `people.no-duty`, conflict `people.admissions.gone`
 */
export async function answerAdmission(
  tx: Tx,
  actor: Actor,
  { organisation, request, duty }: AdmissionAnswer,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'agents.admit', organisation, at);
  const said = duty?.trim();
  if (said !== undefined && (said.length < 2 || said.length > 80 || said.includes('@')))
    throw new Problem('invalid', 'people.no-duty');
  if (said !== undefined) checkFunction(said);
  const ended = await endAdmission(tx, organisation, request, at);
  if (!ended) throw new Problem('conflict', 'people.admissions.gone');
  const agent = idFrom<'Agent'>(at.getTime(), randomBytes(16));
  if (said !== undefined)
    await addAgent(tx, { id: agent, organisation, account: ended.account, roles: ['agent'], duty: said }, at);
  const subject = said === undefined ? { kind: 'request', id: request } : { kind: 'agent', id: agent };
  const kind = said === undefined ? 'people.request-refused' : 'people.agent-admitted';
  await record(tx, { kind, account: actor.account!, organisation, subject }, at);
}
