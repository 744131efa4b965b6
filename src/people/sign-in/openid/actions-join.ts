// SPDX-License-Identifier: AGPL-3.0-or-later
// For which organisation someone may act, by the number that their provider gives: first agent where nobody
// is, else they ask to be admitted.

import type { Id } from '../../../base/id.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { asSystem } from '../../agents/actions/acting.ts';
import { askAdmission } from '../../agents/actions/admissions.ts';
import { tellMailbox } from '../../agents/actions/tell-mailbox.ts';
import { becomeFirstAgent } from '../../agents/stores/agencies.ts';
import { listColleagues } from '../../agents/stores/agents.ts';
import { readCode } from '../../directory/codes/code.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { whoIsMeant } from '../../directory/stores/codes.ts';
import type { SignInContext } from '../ways/actions.ts';
import type { Came } from './actions-account.ts';

/** What became of the number: nothing new, first agent of, waits to be admitted to, or leads nowhere. */
export type Joined =
  | { readonly as: 'before' | 'no-organisation' }
  | { readonly as: 'first-agent' | 'asked'; readonly organisation: Pick<Organisation, 'name' | 'slug'> };

/** @param tx acts for the account, and afterwards for the organisation too */
export async function join(
  tx: Tx,
  post: SignInContext,
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
  // Nor does the number of a commune that is no more, in the one that it is part of today.
  if (!organisation || organisation.formerly) return { as: 'no-organisation' };
  await actAs(tx, asSystem('first-agent', organisation.id, account));
  const colleagues = await listColleagues(tx, organisation.id);
  if (colleagues.some((one) => one.account === account)) return { as: 'before' };
  const agent =
    colleagues.length === 0 ? await becomeFirstAgent(tx, account, organisation.id, at) : undefined;
  const entry = { account, organisation: organisation.id };
  if (agent) {
    await record(
      tx,
      {
        kind: 'people.became-first-agent',
        ...entry,
        subject: { kind: 'agent', id: agent },
        facts: { way: 'openid' },
      },
      at,
    );
    await tellMailbox(tx, post, organisation.id, { what: 'added', duty: '' }, at);
    return { as: 'first-agent', organisation };
  }
  const asking = { organisation: organisation.id, account, provider: provider.name, names: identity.names };
  await askAdmission(tx, post.keyFor, asking, at);
  return { as: 'asked', organisation };
}
