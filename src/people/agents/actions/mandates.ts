// SPDX-License-Identifier: AGPL-3.0-or-later
// Granting a mandate and ending it: by a signatory of the organisation that lets another act for it.
import { randomBytes } from 'node:crypto';
import { currencyOf } from '../../../base/currency.ts';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import type { Actor } from '../actor.ts';
import { checkTerms, type MandateTerms } from '../mandate.ts';
import { endMandate, saveMandate } from '../stores/mandates.ts';
import { actsFor } from '../stores/ties.ts';
import { actFor } from './acting.ts';

/** @returns the mandate's id @throws Problem as `checkTerms`, not-found for an unknown organisation */
export async function grantMandate(
  tx: Tx,
  actor: Actor,
  terms: MandateTerms,
  at: Date,
): Promise<Id<'Mandate'>> {
  const on = await actFor(tx, actor, 'mandates.grant', terms.grantor, at);
  const checked = checkTerms(terms, on);
  mustBeTheirMoney(checked, await loadOrganisation(tx, terms.grantor));
  await loadOrganisation(tx, terms.mandatary);
  if (await actsFor(tx, actor.account!, terms.mandatary, on))
    throw new Problem('forbidden', 'people.both-sides');
  const id = idFrom<'Mandate'>(at.getTime(), randomBytes(16));
  await saveMandate(tx, { id, ...checked }, actor.account!, at);
  const entry = { account: actor.account!, organisation: terms.grantor, subject: { kind: 'mandate', id } };
  await record(
    tx,
    {
      kind: 'people.mandate-granted',
      ...entry,
      facts: { to: terms.mandatary, until: terms.until, ...termFacts(terms) },
    },
    at,
  );
  return id;
}

/** A ceiling is in the money in which the grantor pays. @throws Problem invalid `people.mandate-currency` */
export function mustBeTheirMoney(
  { ceiling }: Pick<MandateTerms, 'ceiling'>,
  { name, country }: Pick<Organisation, 'name' | 'country'>,
): void {
  const currency = currencyOf(country);
  if (ceiling && ceiling.currency !== currency)
    throw new Problem('invalid', 'people.mandate-currency', { name, currency });
}

/** What a mandate is about and its ceiling, for the journal. */
export const termFacts = ({ object, ceiling }: Pick<MandateTerms, 'object' | 'ceiling'>) => ({
  ...(object ? { [object.kind]: object.id } : {}),
  ...(ceiling ? { ceiling: ceiling.cents, currency: ceiling.currency.toLowerCase() } : {}),
});

/** From today on it opens nothing. @throws Problem not-found `people.no-mandate` */
export async function withdrawMandate(
  tx: Tx,
  actor: Actor,
  grantor: Id<'Organisation'>,
  id: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'mandates.withdraw', grantor, at);
  if (!(await endMandate(tx, id, on))) throw new Problem('not-found', 'people.no-mandate');
  await record(
    tx,
    {
      kind: 'people.mandate-withdrawn',
      account: actor.account!,
      organisation: grantor,
      subject: { kind: 'mandate', id },
    },
    at,
  );
}
