// SPDX-License-Identifier: AGPL-3.0-or-later
// The law on public purchasing as dated, sourced rows, and which of them holds for a buyer on a day. It
// informs and warns; it is no legal advice.
import { z } from 'zod';
import { type Currency, isCurrency } from '../base/currency.ts';
import { type Day, daysAfter, isDay } from '../base/day.ts';

const day = z.string().refine(isDay);
const words = z.object({ fr: z.string(), en: z.string() });

/** Whose law: the Union, a country (ISO 3166-1), a part of one (ISO 3166-2). */
export const jurisdictions = ['EU', 'FR', 'BE', 'CA-QC', 'CA'] as const;
const jurisdiction = z.enum(jurisdictions);
export type Jurisdiction = z.infer<typeof jurisdiction>;

/** How sure a row is: read in the text itself, read in what others say of it, or known by heart only. */
export const marks = ['verified', 'secondary', 'memory'] as const;
const mark = z.enum(marks);
/** `inferred`: computed from another row, as the text asks, and not printed in it. */
export type Mark = z.infer<typeof mark> | 'inferred';

const money = z.object({ cents: z.number().int().positive(), currency: z.string().refine(isCurrency) });

/** An amount without tax; the lowest amount of other series; so many times the estimate; or any amount. */
const limit = z.union([
  money,
  z.object({ lowestOf: z.array(z.string()).min(1) }),
  z.object({ timesEstimate: z.number().positive() }),
  z.object({ always: z.literal(true) }),
]);

/** What every row says of where it comes from. */
export const provenance = {
  mark,
  /** Ids of the list of sources. */
  sources: z.array(z.string()),
  checkedOn: day,
  /** The role that looks after the row, never a person. */
  owner: z.string(),
  note: words.optional(),
} as const;

export const objects = [
  'supplies',
  'services',
  'works',
  'innovative-supplies',
  'innovative-services',
  'innovative-lot',
  'framework',
] as const;
export type PurchaseObject = (typeof objects)[number];

export const ruleShape = z.object({
  id: z.string(),
  /** The same rule through its periods: `FR-DISP` is `FR-DISP-40`, then `FR-DISP-60`. */
  series: z.string(),
  jurisdiction,
  buyers: z.enum([
    'all',
    'central',
    'subcentral',
    'local',
    'municipal',
    'public-bodies',
    'federal-departments',
    'utilities',
  ]),
  objects: z.array(z.enum(objects)).min(1),
  kind: z.string(),
  op: z.enum(['<', '<=', '>=']),
  limit,
  /** The first and the last day; `null`: unknown, or none known. */
  from: day.nullable(),
  until: day.nullable(),
  appliesOn: z.literal('consultation-start'),
  legalBasis: z.array(z.string()).min(1),
  obligations: z.array(z.string()),
  ...provenance,
});
export type Rule = z.infer<typeof ruleShape>;
export type BuyerClass = Rule['buyers'];

/** Where a row was read. */
export const sourceShape = z.object({ title: z.string(), url: z.url() });
export type LawSource = z.infer<typeof sourceShape>;

/** A text in discussion, or not yet in force: it changes no row, and says which it may change. */
export const billShape = z.object({
  id: z.string(),
  jurisdiction,
  title: words,
  would: words,
  /** Series of rules. */
  concerns: z.array(z.string()).min(1),
  stage: z.enum(['announced', 'draft', 'in-discussion', 'assented-not-in-force']),
  seenOn: day,
  proposed: money.optional(),
  sources: z.array(z.string()).min(1),
  mark,
});

export type Bill = z.infer<typeof billShape>;

/** Who buys: the laws that bind it, nearest first, and the classes it belongs to. */
export interface Buyer {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly classes: readonly BuyerClass[];
}

export interface Question {
  readonly buyer: Buyer;
  readonly object: PurchaseObject;
  /** A kind of rule, or several that stand for the same in different countries. */
  readonly kinds: readonly string[];
  /** The day on which the consultation begins. */
  readonly on: Day;
}

/** What the rows say: a rule in force; nothing since a day, because what is known ends; or nothing at all. */
export type Answer =
  | { readonly state: 'known'; readonly rule: Rule }
  | { readonly state: 'unknown'; readonly since: Day }
  | { readonly state: 'none' };

/** Whether a day lies between the first and the last of a row. */
export const holdsOn = ({ from, until }: { from: Day | null; until: Day | null }, on: Day): boolean =>
  (from === null || from <= on) && (until === null || on <= until);

/**
 * The rule that holds for a buyer on a day; of several the one of the nearest law, then of the narrower
 * class.
 */
export function ruleOn(rules: readonly Rule[], { buyer, object, kinds, on }: Question): Answer {
  const fitting = rules.filter(
    (rule) =>
      kinds.includes(rule.kind) &&
      rule.objects.includes(object) &&
      buyer.jurisdictions.includes(rule.jurisdiction) &&
      (rule.buyers === 'all' || buyer.classes.includes(rule.buyers)),
  );
  const [rule] = fitting
    .filter((one) => holdsOn(one, on))
    .toSorted((a, b) => nearness(buyer, a) - nearness(buyer, b));
  if (rule) return { state: 'known', rule };
  const ends = fitting.flatMap(({ until }) => (until !== null && until < on ? [until] : []));
  const last = ends.toSorted().at(-1);
  return last ? { state: 'unknown', since: daysAfter(last, 1) } : { state: 'none' };
}

const nearness = ({ jurisdictions }: Buyer, rule: Rule): number =>
  2 * jurisdictions.indexOf(rule.jurisdiction) + (rule.buyers === 'all' ? 1 : 0);

/** An amount, the rows that give it, and how sure it is. */
export interface Amount {
  readonly cents: number;
  readonly currency: Currency;
  readonly by: readonly string[];
  readonly mark: Mark;
}

/**
 * The amount of a rule on a day. A rule that refers to others takes their lowest on that day for the object.
 * @returns undefined where the rule has no amount, or those it refers to have none on that day
 */
export function amountOf(
  rules: readonly Rule[],
  rule: Rule,
  { object, on }: Pick<Question, 'object' | 'on'>,
): Amount | undefined {
  if ('cents' in rule.limit) return { ...rule.limit, by: [rule.id], mark: rule.mark };
  if (!('lowestOf' in rule.limit)) return undefined;
  const { lowestOf } = rule.limit;
  const [lowest] = rules
    .filter((one) => lowestOf.includes(one.series) && one.objects.includes(object) && holdsOn(one, on))
    .flatMap((one) => ('cents' in one.limit ? [{ ...one.limit, id: one.id }] : []))
    .toSorted((a, b) => a.cents - b.cents);
  if (!lowest) return undefined;
  const { id, ...amount } = lowest;
  return { ...amount, by: [rule.id, id], mark: 'inferred' };
}

/** Where a rule stands in the law, in the language of the law. */
export const basisWords = ({ legalBasis }: Pick<Rule, 'legalBasis'>): string => legalBasis.join('\u00a0; ');

/** Whether an amount in cents satisfies the comparison of a rule. */
export function satisfies(op: Rule['op'], cents: number, limitInCents: number): boolean {
  if (op === '<') return cents < limitInCents;
  return op === '<=' ? cents <= limitInCents : cents >= limitInCents;
}
