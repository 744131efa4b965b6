// SPDX-License-Identifier: AGPL-3.0-or-later
// The amounts of the law that a purchase meets on its day, from the least to the greatest, and on which side
// of each it stands.
import type { Day } from '../../base/day.ts';
import { type PurchaseObject, type Rule, satisfies } from '../../law/rule.ts';
import type { Question } from './question.ts';
import { isKnown, situationOf } from './situation.ts';

export interface Threshold {
  /** The row in force. */
  readonly rule: Rule;
  readonly cents: number;
  readonly mark: Rule['mark'] | 'inferred';
  /** Whether the rule concerns the purchase; undefined where no amount was told. */
  readonly concerns?: boolean;
}

/** A kind of rule whose last row is over. */
export interface Lapsed {
  readonly kind: string;
  readonly since: Day;
}

const plain = (object: Question['object']): readonly PurchaseObject[] => {
  if (object === 'innovative_services') return ['services', 'innovative-services'];
  if (object === 'innovative_lot') return ['services', 'innovative-lot'];
  return [object === 'supplies' || object === 'works' ? object : 'services'];
};

/** @param told whether the amount of the question is that of a purchase, and not a placeholder */
export function thresholdsOf(
  question: Question,
  rules: readonly Rule[],
  told = true,
): { readonly known: readonly Threshold[]; readonly lapsed: readonly Lapsed[] } {
  const situation = situationOf(question, rules);
  const known: Threshold[] = [];
  const lapsed: Lapsed[] = [];
  for (const object of plain(question.object)) {
    const kinds = new Set(rules.filter((rule) => binds(rule, question, object)).map(({ kind }) => kind));
    for (const kind of kinds) {
      if (known.some(({ rule }) => rule.kind === kind)) continue;
      const limit = situation.limit([kind], object);
      if (!isKnown(limit)) {
        if (limit.since !== null) lapsed.push({ kind, since: limit.since });
        continue;
      }
      const rule = rules.find(({ id }) => id === limit.rows[0])!;
      const of = kind === 'essential-data' ? situation.contractCents : situation.estimate.cents;
      const concerns = told ? { concerns: satisfies(rule.op, of, limit.cents) } : {};
      known.push({ rule, cents: limit.cents, mark: limit.mark, ...concerns });
    }
  }
  return { known: known.toSorted((a, b) => a.cents - b.cents), lapsed };
}

const binds = (rule: Rule, { buyer }: Question, object: PurchaseObject): boolean =>
  ('cents' in rule.limit || 'lowestOf' in rule.limit) &&
  rule.objects.includes(object) &&
  buyer.jurisdictions.includes(rule.jurisdiction) &&
  (rule.buyers === 'all' || buyer.classes.includes(rule.buyers));
