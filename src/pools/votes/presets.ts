// SPDX-License-Identifier: AGPL-3.0-or-later
// The rules that one may open a vote under where the charter says none, and what is asked besides: how long,
// how many must take part, who votes.
import type { RuleFragment } from '../charter/clause.ts';
import type { Round, VoteKind, VoteTerms } from './rule.ts';

export const presets = [
  ...(['lazy', 'simple', 'two-thirds', 'three-quarters'] as const),
  ...(['unanimity-first', 'double', 'weighted', 'double-shares', 'shares'] as const),
] as const;
export type Preset = (typeof presets)[number];

const rounds: Readonly<Record<Preset, { readonly kind: VoteKind; readonly rounds: Round[] }>> = {
  lazy: { kind: 'consensus', rounds: [] },
  simple: { kind: 'majority', rounds: [{ adoptBp: 5_000, strict: true }] },
  'two-thirds': { kind: 'majority', rounds: [{ adoptShare: [2, 3] }] },
  'three-quarters': { kind: 'majority', rounds: [{ adoptBp: 7_500 }] },
  // the voting procedure of publiccode.yml
  'unanimity-first': {
    kind: 'majority',
    rounds: [{ adoptBp: 10_000, extendBp: 5_000, extendDays: 90 }, { adoptBp: 7_500 }],
  },
  double: { kind: 'double', rounds: [{ adoptBp: 5_000, strict: true }] },
  weighted: { kind: 'weighted', rounds: [{ adoptBp: 5_000, strict: true }] },
  'double-shares': { kind: 'double', rounds: [{ adoptBp: 5_000, strict: true }] },
  shares: { kind: 'weighted', rounds: [{ adoptBp: 5_000, strict: true }] },
};

/** What members weigh where a rule asks for it: what each pays, as every charter says, or inhabitants. */
export const weighsBy = (rule: Opening['rule']): 'shares' | 'people' =>
  rule === 'charter' || rule === 'shares' || rule === 'double-shares' ? 'shares' : 'people';

export const voters = ['all', 'signed'] as const;
export type Voters = (typeof voters)[number];

/** What who coordinates says when a vote opens. `charter`: the rule is that of the charter in force. */
export interface Opening {
  readonly rule: Preset | 'charter';
  readonly days: number;
  readonly count: 'days' | 'working';
  /** Hundredths of those who vote; undefined: none is needed. */
  readonly quorum?: number | undefined;
  readonly voters: Voters;
  readonly secret: boolean;
  readonly delegation: boolean;
}

/** @param country whose working days count */
export function termsOf(
  { rule, days, count, quorum, secret, delegation }: Opening & { readonly rule: Preset },
  country: string,
): VoteTerms {
  return {
    ...rounds[rule],
    closes: closingOf({ days, count }, country),
    quorum: quorum ? { bp: quorum * 100, of: 'members' } : null,
    ...{ abstain: 'ignored', secret, delegation },
  };
}

const closingOf = ({ days, count }: Pick<Opening, 'days' | 'count'>, country: string): VoteTerms['closes'] =>
  count === 'days' ? { days } : { workingDays: days, country };

/** As the charter says; what it leaves open, as who coordinates says. @param country as `termsOf` */
export function charterTerms(
  { closes, rounds: held = [], ...said }: RuleFragment,
  opening: Pick<Opening, 'days' | 'count'>,
  country: string,
): VoteTerms {
  const own = closes && ('workingDays' in closes ? { ...closes, country } : closes);
  return { abstain: 'ignored', ...said, rounds: [...held], closes: own ?? closingOf(opening, country) };
}

/** Whose holidays are known: of a part of Canada only those of Québec are. @param code ISO 3166-2 */
export function holidayPlace(country: string, territory: string | undefined): string | undefined {
  const part = territory?.split('-').slice(0, 2).join('-');
  if (part && /^(?:FR-(?:57|67|68|97[1-8])|CA-QC)$/.test(part)) return part;
  return country === 'FR' || country === 'BE' ? country : undefined;
}
