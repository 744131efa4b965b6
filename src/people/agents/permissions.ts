// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may do what: one table, acts down, roles across; which acts may be given by mandate, and which of them
// commit money. Pages ask it, actions ask it again; docs/permissions.md is printed from it.
import type { ObjectKind } from './mandate-object.ts';

/**
 * What a person may be in an organisation; `admin` is the first agent, who admits the others, and whoever
 * they make one.
 */
export const roles = ['agent', 'buyer', 'signatory', 'admin'] as const;
export type Role = (typeof roles)[number];

/**
 * What the person is to the organisation concerned: not signed in, signed in without acting for it, or one of
 * its agents (by role).
 */
export const standings = ['visitor', 'stranger', ...roles] as const;
export type Standing = (typeof standings)[number];

interface Rule {
  /** Who may. */
  readonly may: readonly Standing[];
  /** Whether another organisation may be given a mandate for it. */
  readonly mandate: boolean;
  /** Whether it commits money: a mandate then lets it be done only within its ceiling. */
  readonly commits: boolean;
  /** The kinds of things that a mandate for it can be limited to. */
  readonly about: readonly ObjectKind[];
  /**
   * Whether doing this is acting for the organisation. If not, the organisation is merely what the act
   * concerns, and doing it gives no right to act for it.
   */
  readonly speaks: boolean;
  /** Whether it is refused to whoever sells, under any hat: buyers speak of prices where it is done. */
  readonly apart: boolean;
}

/** How somebody sells: as an agent of a provider, or for themselves. */
export type Selling = 'provider' | 'independent';

const signedIn: readonly Standing[] = ['stranger', ...roles];
const plain = { mandate: false, commits: false, about: [], apart: false } as const;
const toward = (...may: readonly Standing[]) => ({ may, ...plain, speaks: false }) as const satisfies Rule;
const of = (...may: readonly Standing[]) => ({ may, ...plain, speaks: true }) as const satisfies Rule;
const mandated = (...may: readonly Standing[]) =>
  ({ may, ...plain, mandate: true, speaks: true }) as const satisfies Rule;
const ofMission = (...may: readonly Standing[]) =>
  ({ ...mandated(...may), about: ['mission'] }) as const satisfies Rule;
/** Among buyers. */
const buying = (...may: readonly Standing[]) => ({ ...of(...may), apart: true }) as const satisfies Rule;
const buyingMandated = (...may: readonly Standing[]) =>
  ({ ...mandated(...may), apart: true }) as const satisfies Rule;

/** The matrix. An act that is not in it may be done by nobody. */
export const acts = {
  'organisation.write-to': toward(...signedIn),
  'organisation.speak-for': of(...roles),
  'organisation.take-data': of('admin'),
  'organisation.erase-data': of('admin'),

  'agents.see': of(...roles),
  'agents.admit': of('admin'),
  'agents.remove': of('admin'),
  'agents.give-roles': of('admin'),

  'keys.ask': toward('stranger', 'agent', 'buyer', 'signatory'),
  'keys.object': of('admin'),

  'mandates.see': of(...roles),
  'mandates.grant': of('signatory'),
  'mandates.withdraw': of('signatory', 'admin'),

  'usages.see': mandated(...roles),
  'usages.declare': mandated(...roles),
  'usages.publish': mandated(...roles),
  'usages.withdraw': mandated(...roles),
  'usages.tell-experience': mandated(...roles),
  'usages.declare-hosted': of(...roles),

  'networks.describe': of('admin'),
  'networks.join': mandated('signatory', 'admin'),
  'networks.govern': of('signatory'),
  'networks.state-members': of('admin'),
  'networks.answer': of('signatory', 'admin'),

  'offers.publish': of(...roles),
  'offers.withdraw': of(...roles),
  'provider.prove': of('admin'),
  'references.ask': of(...roles),
  'references.confirm': of(...roles),
  'estimates.ask': of(...roles),
  'estimates.answer': of(...roles),

  'missions.see-drafts': ofMission(...roles),
  'missions.draft': ofMission(...roles),
  'missions.open': ofMission('buyer', 'signatory'),
  'missions.ask': toward('stranger'),
  'missions.reply': of('buyer', 'signatory'),
  'missions.answer': toward(...signedIn),
  'missions.answer-for': of(...roles),
  'missions.accept': { ...ofMission('buyer', 'signatory'), commits: true },
  'missions.deliver': of(...roles),
  'missions.confirm': of('buyer', 'signatory'),
  'missions.withdraw': ofMission('buyer', 'signatory'),

  'software.propose': of(...roles),

  'loans.propose': of(...roles),
  'loans.confirm': of('signatory'),
  'loans.withdraw': of('signatory', 'admin'),

  'needs.say': buyingMandated(...roles),
  'needs.back': buyingMandated(...roles),
  'needs.leave': buyingMandated(...roles),
  'needs.talk': buyingMandated(...roles),
  'needs.lead': buying(...roles),
  'needs.merge': buying('buyer', 'signatory', 'admin'),
  'pools.found': buying('buyer', 'signatory', 'admin'),
  'pools.coordinate': buying('buyer', 'signatory', 'admin'),
  'pools.facilitate': buying('buyer', 'signatory', 'admin'),
  'pools.play': buying(...roles),
  'pools.be-heard': of(...roles),
  'pools.join': buyingMandated(...roles),
  'pools.intend': buyingMandated('buyer', 'signatory', 'admin'),
  'pools.deliberate': buying('buyer', 'signatory', 'admin'),
  'pools.sign': buying('signatory'),
  'pools.write-charter': buying(...roles),
  'pools.propose-charter': buying('buyer', 'signatory', 'admin'),
  'pools.agree': buying('signatory'),
  'pools.say-act': buying('buyer', 'signatory', 'admin'),
  'pools.leave': buyingMandated('buyer', 'signatory', 'admin'),
  'pools.propose': buying(...roles),
  'pools.exclude': buying('buyer', 'signatory', 'admin'),
  'pools.vote': buyingMandated('buyer', 'signatory', 'admin'),
} as const satisfies Readonly<Record<string, Rule>>;

export type Act = keyof typeof acts;

/** What is said of an act of those who keep the halle. */
interface KeeperRule {
  /** What the journal calls it once it is done; absent where it only shows something. */
  readonly done?: string;
  /**
   * Whether it is refused to a keeper who acts, by a role or a mandate, for an organisation that it concerns
   * on either side, or who is or works with the person concerned. It is then for another keeper, or for the
   * operator's command.
   */
  readonly apart: boolean;
}

/**
 * The acts of those who keep the halle: a standing of the halle, given by command to an account, and toward
 * no organisation. It makes nobody an agent of any, and no mandate holds such an act. A keeper has it in a
 * session opened by a passkey or an identity service only. An act that is not here may be done at no desk.
 */
export const keeperActs = {
  'keeping.see': { apart: false },
  'keeping.suspend-account': { done: 'people.account-suspended', apart: true },
  'keeping.resume-account': { done: 'people.account-resumed', apart: true },
  'keeping.replace-administrator': { done: 'people.administrator-replaced', apart: true },
  'keeping.merge-organisations': { done: 'people.organisations-merged', apart: true },
  'keeping.part-organisations': { done: 'people.organisations-parted', apart: true },
  'keeping.give-keys': { done: 'people.keys-given', apart: true },
  'keeping.refuse-keys': { done: 'people.keys-refused', apart: true },
  'keeping.send-mail-again': { done: 'people.mail-sent-again', apart: false },
  'keeping.drop-mail': { done: 'people.mail-dropped', apart: false },
  'keeping.try-job-again': { done: 'people.job-tried-again', apart: false },
  'keeping.confirm-number': { done: 'market.number-confirmed', apart: true },
  'keeping.free-number': { done: 'market.number-freed', apart: true },
  'keeping.answer-remark': { done: 'remarks.answered', apart: true },
  'keeping.carry-out-import': { done: 'catalogue.import-asked', apart: false },
  'keeping.drop-import': { done: 'catalogue.import-dropped', apart: false },
  'keeping.register-source': { done: 'catalogue.source-registered', apart: false },
  'keeping.fetch-source': { done: 'catalogue.source-fetched', apart: false },
  'keeping.stop-source': { done: 'catalogue.source-stopped', apart: false },
  'keeping.correct-sheet': { done: 'catalogue.sheet-corrected', apart: false },
  'keeping.hide-sheet': { done: 'catalogue.sheet-hidden', apart: false },
  'keeping.withdraw-picture': { done: 'catalogue.picture-withdrawn', apart: false },
  'keeping.settle-contest': { done: 'catalogue.contest-settled', apart: false },
  'keeping.undo-correction': { done: 'catalogue.correction-undone', apart: false },
  'keeping.withdraw-text': { done: 'people.text-withdrawn', apart: true },
  'keeping.put-back-text': { done: 'people.text-put-back', apart: true },
  'keeping.dismiss-contest': { done: 'market.contest-dismissed', apart: true },
} as const satisfies Readonly<Record<string, KeeperRule>>;

export type KeeperAct = keyof typeof keeperActs;
/** Those by which something is changed: each with its reason. */
export type KeeperDeed = {
  [One in KeeperAct]: (typeof keeperActs)[One] extends { readonly done: string } ? One : never;
}[KeeperAct];
export const allKeeperActs = Object.keys(keeperActs) as readonly KeeperAct[];

/** Acts by which one speaks for an organisation: only these let a transaction act for it. */
export type SpeakingAct = { [One in Act]: (typeof acts)[One]['speaks'] extends true ? One : never }[Act];
export const allActs = Object.keys(acts) as readonly Act[];
/** Acts that one organisation may let another do for it. */
export const mandatableActs: readonly Act[] = allActs.filter((act) => acts[act].mandate);
/** Acts that commit money. */
export const committingActs: readonly Act[] = allActs.filter((act) => acts[act].commits);
/** What a mandate written some time ago still lets do: acts that have left the matrix give no right. */
export const actsStillKnown = (written: readonly Act[]): readonly Act[] =>
  written.filter((act) => mandatableActs.includes(act));

/** Acts that nobody who sells does, under any hat. */
export const actsApart: readonly Act[] = allActs.filter((act) => acts[act].apart);

/** Whether any of these standings may do the act. */
export function allows(act: Act, held: readonly Standing[]): boolean {
  const may: readonly Standing[] = acts[act].may;
  return held.some((standing) => may.includes(standing));
}
