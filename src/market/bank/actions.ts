// SPDX-License-Identifier: AGPL-3.0-or-later
// What people do with the developers' bank: say what they know, lend an agent, end it. Each deed is in the
// journal by ids.

import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Taken } from '../../base/steps.ts';
import { actFor, asMember } from '../../people/agents/actions/acting.ts';
import { type Stepped, type Taking, takeStep } from '../../people/agents/actions/steps.ts';
import { type Actor, mayAct } from '../../people/agents/actor.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { MailContext } from '../../platform/mail.ts';
import { accountsOf, mailAccount } from '../actions-mail.ts';
import {
  type Availability,
  checkProfile,
  confirmLoan,
  type LoanTerms,
  loanOf,
  type Profile,
  withdraw,
} from './availability.ts';
import { bankMail } from './mails.ts';
import { type LoanStep, loanSteps } from './steps.ts';
import { type ListedAvailability, listLent, listOwn, loadAvailability } from './stores/availabilities.ts';
import { saveAvailability, saveConfirmation, saveWithdrawal } from './stores/writing.ts';

/** @throws Problem unauthenticated `people.sign-in-first` */
export function mustBeIn({ account }: Actor): Id<'Account'> {
  if (!account) throw new Problem('unauthenticated', 'people.sign-in-first');
  return account;
}

const journal = (
  tx: Tx,
  kind: string,
  account: Id<'Account'>,
  organisation: Id<'Organisation'> | undefined,
  id: string,
  at: Date,
) =>
  record(
    tx,
    {
      kind: `market.${kind}`,
      account,
      ...(organisation ? { organisation } : {}),
      subject: { kind: 'availability', id },
    },
    at,
  );

export interface Saying {
  readonly profile: Profile;
  /** Absent: an independent. */
  readonly employer?: Id<'Organisation'>;
  /** The independent consents to be named so. */
  readonly name?: string;
}

/**
 * An independent publishes; an agent proposes, which the employer's signatories are told.
 * @returns the id of the profile
 */
export async function sayProfile(
  tx: Tx,
  actor: Actor,
  { profile, employer, name }: Saying,
  means: MailContext,
  at: Date,
): Promise<Id<'Availability'>> {
  const account = mustBeIn(actor);
  if (employer) await actFor(tx, actor, 'loans.propose', employer, at);
  else await actAs(tx, { account });
  const on = at.toISOString().slice(0, 10);
  checkProfile(profile, on);
  await lockFor(tx, ['account', account]);
  const before = (await listOwn(tx, account)).find(
    ({ availability }) => availability.employer === employer,
  )?.availability;
  if (before) await lockFor(tx, ['availability', before.id]);
  const id = before?.id ?? idFrom<'Availability'>(at.getTime(), randomBytes(16));
  const named =
    name && !employer ? { named: { name, on: before?.named?.name === name ? before.named.on : on } } : {};
  await saveAvailability(tx, { ...profile, id, account, ...(employer ? { employer } : {}), ...named }, on);
  await journal(tx, employer ? 'loan-proposed' : 'profile-published', account, employer, id, at);
  if (employer) await tellSignatories(tx, employer, means, at);
  return id;
}

async function tellSignatories(
  tx: Tx,
  employer: Id<'Organisation'>,
  { keyFor, url }: MailContext,
  at: Date,
): Promise<void> {
  const content = (lang: string) => bankMail(lang, { told: 'proposed' }, url);
  for (const account of await accountsOf(tx, employer, 'signatory'))
    await mailAccount(tx, keyFor, { account, urgency: 'digest', topic: 'market.loans', content }, at);
}

/** The profile as the employer sees it. @throws Problem not-found `market.bank.none` */
async function asEmployer(tx: Tx, actor: Actor, id: string): Promise<ListedAvailability> {
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const found = (await listLent(tx, organisation)).find(({ availability }) => availability.id === id);
    if (found) return found;
  }
  throw new Problem('not-found', 'market.bank.none');
}

/** A loan as its steps move it. */
interface Loan extends Stepped<LoanStep> {
  readonly availability: Availability;
}

const loan = (availability: Availability, employer: Id<'Organisation'>): Loan => ({
  id: availability.id,
  organisation: employer,
  steps: loanOf(availability),
  availability,
});

/** A step that the employer takes; the person is told. @throws Problem as the matrix and `become` refuse */
async function takeLoanStep(
  tx: Tx,
  actor: Actor,
  step: 'confirmed' | 'withdrawn',
  availability: Availability,
  taking: {
    become(availability: Availability, by: Id<'Account'>, on: string): Availability;
    save(tx: Tx, availability: Availability, taken: Taken<LoanStep>): Promise<unknown>;
  },
  means: MailContext,
  at: Date,
): Promise<void> {
  const employer = availability.employer!;
  const loanTaking: Taking<Loan, LoanStep> = {
    organisation: employer,
    load: async () => loan(availability, employer),
    become: (one, { by, at: when }) => loan(taking.become(one.availability, by, when.slice(0, 10)), employer),
    save: (saving, after, taken) => taking.save(saving, after.availability, taken).then(() => true),
  };
  await takeStep(tx, actor, loanSteps, step, loanTaking, at);
  await tellLent(tx, availability.account, loanSteps.steps[step].told, means, at);
}

/** A signatory of the employer lends. @throws Problem forbidden, conflict, invalid `market.bank.…` */
export async function confirmLoanOf(
  tx: Tx,
  actor: Actor,
  id: string,
  terms: LoanTerms,
  means: MailContext,
  at: Date,
): Promise<void> {
  mustBeIn(actor);
  await lockFor(tx, ['availability', id]);
  const { availability } = await asEmployer(tx, actor, id);
  const confirming = {
    become: (one: Availability, by: Id<'Account'>, on: string) => confirmLoan(one, terms, by, on),
    save: saveConfirmation,
  };
  await takeLoanStep(tx, actor, 'confirmed', availability, confirming, means, at);
}

const tellLent = (
  tx: Tx,
  account: string,
  told: 'confirmed' | 'withdrawn',
  { keyFor, url }: MailContext,
  at: Date,
) =>
  mailAccount(
    tx,
    keyFor,
    { account, urgency: 'prompt', topic: 'market.loans', content: (lang) => bankMail(lang, { told }, url) },
    at,
  );

/** Ends a profile or a loan at once: by the person, or by a signatory or an admin of the employer. */
export async function withdrawAvailability(
  tx: Tx,
  actor: Actor,
  id: string,
  means: MailContext,
  at: Date,
): Promise<void> {
  const by = mustBeIn(actor);
  await lockFor(tx, ['availability', id]);
  await actAs(tx, { account: by });
  const on = at.toISOString().slice(0, 10);
  const own = (await listOwn(tx, by)).find(({ availability }) => availability.id === id);
  if (own) {
    await saveWithdrawal(tx, id, by, on);
    // The journal names the person only: somebody who ends their own loan may no longer be an agent of the
    // employer.
    return journal(tx, 'profile-withdrawn', by, undefined, id, at);
  }
  const { availability } = await asEmployer(tx, actor, id);
  const ending = {
    become: withdraw,
    save: (saving: Tx, one: Availability) => saveWithdrawal(saving, one.id, by, on),
  };
  return takeLoanStep(tx, actor, 'withdrawn', availability, ending, means, at);
}

export interface Lent {
  readonly listed: ListedAvailability;
  readonly mayConfirm: boolean;
  readonly mayWithdraw: boolean;
}

/** Agents on loan, or proposed, of the organisations that one acts for, as far as one may decide. */
export async function seeLent(tx: Tx, actor: Actor, at: Date): Promise<Lent[]> {
  const on = at.toISOString().slice(0, 10);
  const all: Lent[] = [];
  for (const { organisation } of actor.memberships) {
    const [mayConfirm, mayWithdraw] = (['loans.confirm', 'loans.withdraw'] as const).map((act) =>
      mayAct(actor, act, organisation, on),
    );
    if (!mayConfirm && !mayWithdraw) continue;
    await actAs(tx, asMember(actor, organisation));
    for (const listed of await listLent(tx, organisation)) {
      const isOwn = listed.availability.account === actor.account;
      all.push({ listed, mayConfirm: mayConfirm! && !isOwn, mayWithdraw: mayWithdraw! });
    }
  }
  return all;
}

/**
 * One profile, as all see it, or as the person or the employer do.
 * @throws Problem not-found `market.bank.none`
 */
export async function seeAvailability(tx: Tx, actor: Actor, id: string): Promise<ListedAvailability> {
  if (actor.account) await actAs(tx, { account: actor.account });
  const found = await loadAvailability(tx, id);
  if (found.availability.withdrawnOn) throw new Problem('not-found', 'market.bank.none');
  return found;
}
