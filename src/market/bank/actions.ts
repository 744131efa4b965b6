// SPDX-License-Identifier: AGPL-3.0-or-later
// What people do with the developers' bank: say what they know, lend an agent, end it. Each act is in the
// journal by ids.

import { randomBytes } from 'node:crypto';
import { dayHere } from '../../base/day.ts';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { maySteps } from '../../base/steps.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { type SteppedKind, type Taking, takeStep } from '../../people/agents/actions/steps.ts';
import { type Actor, dayFor, mayAct, mustBeSignedIn } from '../../people/agents/actor.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { MailContext } from '../../platform/mail.ts';
import { accountsOf } from '../actions-mail.ts';
import {
  type Availability,
  checkProfile,
  confirmLoan,
  endLoan,
  type Loan,
  type LoanTerms,
  loanOf,
  type Profile,
  proposeLoan,
} from './availability.ts';
import { bankMail } from './mails.ts';
import { type LoanAct, type LoanNews, type LoanStep, loanSteps } from './steps.ts';
import { type ListedAvailability, listLent, listOwn, loadAvailability } from './store-availabilities.ts';
import {
  countLoanSteps,
  saveAvailability,
  saveLoanStep,
  saveTerms,
  saveWithdrawal,
} from './store-writing.ts';
export interface Saying {
  readonly profile: Profile;
  /** Absent: an independent. */
  readonly employer?: Id<'Organisation'>;
  /** The independent consents to be named so. */
  readonly name?: string;
}

/** Loans as they are moved, told by mail at once. */
const loans = (mails: MailContext): SteppedKind<Loan, LoanStep, LoanNews> => ({
  table: loanSteps,
  keep: saveLoanStep,
  count: countLoanSteps,
  tell: (tx, loan, news, at) => tellLoan(tx, mails, loan, news, at),
});

/** A proposal, to the signatories of the employer; what was decided, to the person who did not decide it. */
async function tellLoan(
  tx: Tx,
  { keyFor, url }: MailContext,
  { organisation, person, steps }: Loan,
  told: LoanNews,
  at: Date,
): Promise<void> {
  const content = (lang: string) => bankMail(lang, { told }, url);
  const isAsked = told === 'proposed';
  const readers = isAsked ? await accountsOf(tx, organisation, 'signatory') : [person];
  const kind = { urgency: isAsked ? 'digest' : 'prompt', topic: 'market.loans', content } as const;
  for (const account of readers)
    if (isAsked || account !== steps.at(-1)?.by) await mailAccount(tx, keyFor, { account, ...kind }, at);
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
  const account = mustBeSignedIn(actor);
  const on = await dayWhere(tx, employer, at);
  const said = async (saying: Tx): Promise<Availability> => {
    checkProfile(profile, on);
    await lockFor(saying, ['account', account]);
    const before = (await listOwn(saying, account)).find(
      ({ availability }) => availability.employer === employer,
    )?.availability;
    if (before) await lockFor(saying, ['availability', before.id]);
    const id = before?.id ?? idFrom<'Availability'>(at.getTime(), randomBytes(16));
    const named =
      name && !employer ? { named: { name, on: before?.named?.name === name ? before.named.on : on } } : {};
    return { ...profile, id, account, ...(employer && { employer }), ...named, steps: before?.steps ?? [] };
  };
  if (!employer) return publish(tx, account, said, at);
  const about = idFrom<'Proposal'>(at.getTime(), randomBytes(16));
  const proposing: Taking<Loan, LoanStep> = {
    organisation: employer,
    load: async (saying) => loanOf(await said(saying), employer),
    become: (loan, doer) => proposeLoan(loan, about, doer),
    before: (saying, loan) => saveAvailability(saying, loan, on),
  };
  return (await takeStep(tx, actor, loans(means), 'proposed', proposing, at)).id;
}

/** An independent's own profile. */
async function publish(
  tx: Tx,
  account: Id<'Account'>,
  said: (tx: Tx) => Promise<Availability>,
  at: Date,
): Promise<Id<'Availability'>> {
  await actAs(tx, { account });
  const profile = await said(tx);
  await saveAvailability(tx, profile, dayHere(at));
  await noteOwn(tx, 'published', profile, at);
  return profile.id;
}

const noteOwn = (tx: Tx, act: string, { id, account }: Availability, at: Date) =>
  record(tx, { kind: `market.profile-${act}`, account, subject: { kind: 'availability', id } }, at);

/** The profile as the employer sees it. @throws Problem not-found `market.bank.none` */
async function asEmployer(tx: Tx, actor: Actor, id: string): Promise<Loan> {
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const found = (await listLent(tx, organisation)).find(({ availability }) => availability.id === id);
    if (found) return loanOf(found.availability, organisation);
  }
  throw new Problem('not-found', 'market.bank.none');
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
  mustBeSignedIn(actor);
  await lockFor(tx, ['availability', id]);
  const loan = await asEmployer(tx, actor, id);
  const confirming: Taking<Loan, LoanStep> = {
    organisation: loan.organisation,
    load: async () => loan,
    become: (one, doer, on) => confirmLoan(one, terms, doer, on),
    after: saveTerms,
  };
  await takeStep(tx, actor, loans(means), 'confirmed', confirming, at);
}

/**
 * Ends a profile or a loan at once: by the person, who may no longer be an agent of the employer and so acts
 * for nobody else, or by a signatory or an admin of the employer.
 */
export async function withdrawAvailability(
  tx: Tx,
  actor: Actor,
  id: string,
  means: MailContext,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  await lockFor(tx, ['availability', id]);
  await actAs(tx, { account });
  const own = (await listOwn(tx, account)).find(({ availability }) => availability.id === id)?.availability;
  if (own && !own.employer) {
    await saveWithdrawal(tx, id, dayHere(at));
    await noteOwn(tx, 'withdrawn', own, at);
    return;
  }
  const loan = own?.employer ? loanOf(own, own.employer) : await asEmployer(tx, actor, id);
  const ending: Taking<Loan, LoanStep> = {
    organisation: own ? undefined : loan.organisation,
    load: async () => loan,
    become: endLoan,
  };
  await takeStep(tx, actor, loans(means), 'withdrawn', ending, at);
}

export interface Lent {
  readonly listed: ListedAvailability;
  /** The steps that whoever looks may take now. */
  readonly may: ReadonlySet<LoanStep>;
}

/** Agents on loan, or proposed, of the organisations that one acts for, as far as one may decide. */
export async function seeLent(tx: Tx, actor: Actor, at: Date): Promise<Lent[]> {
  const all: Lent[] = [];
  for (const { organisation } of actor.memberships) {
    const on = dayFor(actor, organisation, at);
    const mayDo = (act: LoanAct) => mayAct(actor, act, organisation, on);
    if (!mayDo('loans.confirm') && !mayDo('loans.withdraw')) continue;
    await actAs(tx, asMember(actor, organisation));
    for (const listed of await listLent(tx, organisation)) {
      const { account, steps } = listed.availability;
      const own = account === actor.account ? ['loans.confirm'] : [];
      all.push({ listed, may: maySteps(loanSteps, steps, 'own', (act) => !own.includes(act) && mayDo(act)) });
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
