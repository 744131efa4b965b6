// SPDX-License-Identifier: AGPL-3.0-or-later
// For which organisation someone may act, by the number that their provider gives: first agent where nobody
// is, else they ask to be admitted.

import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { actFor, asMember, asSystem } from '../../agents/actions/acting.ts';
import type { Actor } from '../../agents/actor.ts';
import { addAgent, listColleagues } from '../../agents/stores/agents.ts';
import { readCode } from '../../directory/codes/code.ts';
import { checkFunction } from '../../directory/contact/contact.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { whoIsMeant } from '../../directory/stores/codes.ts';
import type { Agent } from '../../signed-in/agent.ts';
import { becomeFirstAgent } from '../../signed-in/store.ts';
import type { SignInContext } from '../accounts/actions.ts';
import type { Came } from './actions-account.ts';
import { endRequest, listRequests, putRequest, type Request } from './store-requests.ts';

/** What became of the number: nothing new, first agent of, waits to be admitted to, or leads nowhere. */
export type Joined =
  | { readonly as: 'before' | 'no-organisation' }
  | { readonly as: 'first-agent' | 'asked'; readonly organisation: Pick<Organisation, 'name' | 'slug'> };

/** @param tx acts for the account, and afterwards for the organisation too */
export async function join(
  tx: Tx,
  { keyFor }: SignInContext,
  account: Id<'Account'>,
  { identity, provider }: Came,
  at: Date,
): Promise<Joined> {
  if (identity.number === undefined) return { as: 'before' };
  const reading = readCode(identity.number);
  const [meant] = await whoIsMeant(tx, [reading]);
  // A number that could be another country's makes nobody an agent, even where a single organisation is known
  // to bear it.
  const organisation = reading.candidates.length === 1 ? meant?.one : undefined;
  if (!organisation) return { as: 'no-organisation' };
  await actAs(tx, asSystem('first-agent', organisation.id, account));
  const colleagues = await listColleagues(tx, organisation.id);
  if (colleagues.some((one) => one.account === account)) return { as: 'before' };
  const agent =
    colleagues.length === 0 ? await becomeFirstAgent(tx, account, organisation.id, at) : undefined;
  const deed = { account, organisation: organisation.id };
  if (agent) {
    await record(
      tx,
      {
        kind: 'people.became-first-agent',
        ...deed,
        subject: { kind: 'agent', id: agent },
        facts: { way: 'openid' },
      },
      at,
    );
    return { as: 'first-agent', organisation };
  }
  await actAs(tx, asSystem('request', organisation.id, account));
  const request = await putRequest(
    tx,
    keyFor,
    { organisation: organisation.id, account, provider: provider.name, names: identity.names },
    at,
  );
  if (request)
    await record(tx, { kind: 'people.agent-asked', ...deed, subject: { kind: 'request', id: request } }, at);
  return { as: 'asked', organisation };
}

/**
 * The requests that wait for an account, by organisation that it administers.
 * @param tx acts for the account; afterwards for the last of them
 */
export async function requestsFor(
  tx: Tx,
  keyFor: KeyFor,
  account: Id<'Account'>,
  agencies: readonly Agent[],
): Promise<(Request & { name: string })[]> {
  const found: (Request & { name: string })[] = [];
  for (const { organisation, roles } of agencies) {
    if (!roles.includes('admin')) continue;
    await actAs(
      tx,
      asMember(
        { account, memberships: [{ organisation: organisation.id, roles }], mandates: [] },
        organisation.id,
      ),
    );
    const requests = await listRequests(tx, keyFor, organisation.id);
    found.push(...requests.map((request) => ({ ...request, name: organisation.name })));
  }
  await actAs(tx, { account });
  return found;
}

export interface Answer {
  readonly organisation: Id<'Organisation'>;
  readonly request: string;
  /** By what colleagues will know them; absent to refuse. */
  readonly duty?: string;
}

/**
 * Admits someone as an agent, or refuses; their name is erased.
 * @throws Problem forbidden, invalid `people.no-duty`, conflict `people.admissions.gone`
 */
export async function answerRequest(
  tx: Tx,
  actor: Actor,
  { organisation, request, duty }: Answer,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'agents.admit', organisation, at);
  const said = duty?.trim();
  if (said !== undefined && (said.length < 2 || said.length > 80 || said.includes('@')))
    throw new Problem('invalid', 'people.no-duty');
  if (said !== undefined) checkFunction(said);
  const ended = await endRequest(tx, organisation, request, at);
  if (!ended) throw new Problem('conflict', 'people.admissions.gone');
  const agent = idFrom<'Agent'>(at.getTime(), randomBytes(16));
  if (said !== undefined)
    await addAgent(tx, { id: agent, organisation, account: ended.account, roles: ['agent'], duty: said }, at);
  const deed = { account: actor.account!, organisation };
  const subject = said === undefined ? { kind: 'request', id: request } : { kind: 'agent', id: agent };
  await record(
    tx,
    { kind: said === undefined ? 'people.request-refused' : 'people.agent-admitted', ...deed, subject },
    at,
  );
}
