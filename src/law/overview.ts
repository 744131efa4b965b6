// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle knows of the law on a day, whole: the rows in force by whose law they are, what ended
// without a successor, what is in discussion, and the places whose law it does not know.
import { type Day, daysAfter } from '../base/day.ts';
import { buyerIn } from './buyer.ts';
import { type Amount, amountOf, holdsOn, type Jurisdiction, jurisdictions, type Rule } from './rule.ts';

/** A row in force; of one that refers to others, the amount that these give on that day. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly amount?: Amount;
}

/** One law: of the Union, a country, or a part of one. */
export interface LawInForce {
  readonly jurisdiction: Jurisdiction;
  readonly rules: readonly RuleInForce[];
  /** Series of which the last known row is over: their kind is unknown from a day on. */
  readonly unknown: readonly { readonly rule: Rule; readonly since: Day }[];
  /** Rows that begin later. */
  readonly later: readonly RuleInForce[];
}

/** Every law that has rows, in the order of `jurisdictions`. */
export function lawInForce(rules: readonly Rule[], on: Day): LawInForce[] {
  const shown = (rule: Rule, day: Day): RuleInForce => {
    const amount = amountOf(rules, rule, { object: rule.objects[0]!, on: day });
    return { rule, ...(amount ? { amount } : {}) };
  };
  return jurisdictions.map((jurisdiction) => {
    const own = rules.filter((one) => one.jurisdiction === jurisdiction);
    const standing = own.filter((one) => holdsOn(one, on));
    const later = own.filter(({ from }) => from !== null && from > on);
    const kept = new Set([...standing, ...later].map(({ series }) => series));
    const over = own
      .filter(({ series }) => !kept.has(series))
      .toSorted((a, b) => (a.until! < b.until! ? 1 : -1));
    const last = [...new Map(over.toReversed().map((one) => [one.series, one])).values()];
    return {
      jurisdiction,
      rules: standing.map((one) => shown(one, on)),
      unknown: last.map((rule) => ({ rule, since: daysAfter(rule.until!, 1) })),
      later: later.map((one) => shown(one, one.from!)),
    };
  });
}

/** Places whose public buyers are bound by no law that has a row here: unknown, not none. */
export const withoutLaw = (places: readonly string[]): string[] =>
  places.filter((place) => buyerIn(place).jurisdictions.length === 0);

/** Places where the rows only say what binds the State and its bodies. */
export const onlyCentral = (rules: readonly Rule[], places: readonly string[]): string[] =>
  places.filter((place) => {
    const own = buyerIn(place);
    const central = buyerIn(place, 'state');
    const binds = ({ jurisdictions: laws, classes }: typeof own) =>
      rules.some(
        ({ jurisdiction, buyers }) =>
          laws.includes(jurisdiction) && (buyers === 'all' || classes.includes(buyers)),
      );
    return own.jurisdictions.length > 0 && !binds(own) && binds(central);
  });
