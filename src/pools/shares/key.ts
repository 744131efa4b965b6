// SPDX-License-Identifier: AGPL-3.0-or-later
// A cost key: by what rule the members of a pool share an amount. It is written as JSON, frozen with the
// pool, and means the same for whoever reads it again.
import { z } from 'zod';
import { Problem } from '../../base/problem.ts';

/** Nobody means more than ten thousand billion, and the sum of many stays exact. */
export const mostCents = 1_000_000_000_000_000;
const cents = z.number().int().min(0).max(mostCents);
const basisPoints = z.number().int().min(0).max(10_000);
/** A surcharge may be more than the fee itself. */
const surchargeBp = z.number().int().min(0).max(1_000_000);
const column = z.string().trim().min(1).max(120);
/** `2019-01-31`. */
const isoDay = z.iso.date();

/** Sizes of one stratum, both ends included; `to` is null where it has no upper end. */
const band = z.strictObject({
  name: z.string().trim().min(1).max(120),
  from: z.number().int().min(0),
  to: z.number().int().min(0).nullable(),
  weight: z.number().int().min(0).optional(),
  cents: cents.optional(),
});

const byStrata = { kind: z.literal('strata'), column, bands: z.array(band).min(1).max(100) } as const;
const portion = {
  bp: basisPoints.optional(),
  cents: cents.optional(),
  rest: z.literal(true).optional(),
} as const;
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('equal'), ...portion }),
  z.strictObject({ kind: z.literal('weight'), column, ...portion }),
  z.strictObject({ ...byStrata, ...portion }),
]);

const grant = z.strictObject({ rateBp: basisPoints, capCents: cents.optional() });
const bounds = {
  currency: z.string().optional(),
  /** Who gets the odd cent: the larger weight, then the name that comes first; or the first in the file. */
  ties: z
    .array(z.enum(['weight', 'member', 'file']))
    .max(3)
    .optional(),
  daysInYear: z.number().int().min(1).max(366).optional(),
} as const;
const limits = {
  floorCents: cents.optional(),
  capBp: basisPoints.optional(),
  grants: z.array(grant).max(20).optional(),
} as const;

const composite = z.strictObject({
  kind: z.literal('composite').optional(),
  parts: z.array(part).min(1).max(20),
  ...bounds,
  ...limits,
});
const rate = z.strictObject({
  kind: z.literal('rate'),
  column,
  centsPerUnit: z.union([z.number().min(0).max(mostCents), z.string().max(30)]),
  ...bounds,
});
const tiers = z.strictObject({
  kind: z.literal('tiers'),
  steps: z
    .array(z.strictObject({ fromMembers: z.number().int().min(1), cents }))
    .min(1)
    .max(100),
  ...bounds,
});
const entry = z.strictObject({
  kind: z.literal('entry'),
  steps: z
    .array(z.strictObject({ from: isoDay, cents }))
    .min(1)
    .max(100),
  until: isoDay.optional(),
  rebateCents: cents.optional(),
  rebateColumn: column.optional(),
  ...bounds,
});
/** A fee with a surcharge: less for members of whoever keeps the product, more for the others. */
const surcharge = z.strictObject({
  kind: z.literal('surcharge'),
  feeCents: cents,
  memberBp: surchargeBp,
  otherBp: surchargeBp,
  /** 1: is a member; 0: is not. Any but `member`, which names who pays. */
  column,
  /** A year: from which fees it pays for itself is told beside. */
  membershipCents: cents.optional(),
  ...bounds,
});
const strata = z.strictObject({ ...byStrata, ...bounds, ...limits });

/** Published as JSON Schema at `site.costKeySchema`. */
export const keySchema = z.union([composite, rate, tiers, entry, surcharge, strata]);

export type CostKey = z.infer<typeof keySchema>;
export type Composite = z.infer<typeof composite>;
export type Part = z.infer<typeof part>;
export type Band = z.infer<typeof band>;
export type Rate = z.infer<typeof rate>;
export type Tiers = z.infer<typeof tiers>;
export type Entry = z.infer<typeof entry>;
export type Surcharge = z.infer<typeof surcharge>;
export type Strata = z.infer<typeof strata>;

export const keyKinds = ['composite', 'rate', 'tiers', 'entry', 'surcharge', 'strata'] as const;
const kinds = { composite, rate, tiers, entry, surcharge, strata } as const;

/** @throws Problem invalid: no JSON, or not in the form of a key; the place and what is wrong are said */
export function readKey(words: string): CostKey {
  let written: unknown;
  try {
    written = JSON.parse(words.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem('invalid', 'pools.share.key-no-json');
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new Problem('invalid', 'pools.share.key-no-object');
  const kind = 'kind' in written ? String(written.kind) : 'composite';
  if (!Object.hasOwn(kinds, kind)) throw new Problem('invalid', 'pools.share.key-kind', { kind });
  const read = kinds[kind as keyof typeof kinds].safeParse(written);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') || 'parts';
  throw new Problem('invalid', 'pools.share.key-shape', { place, said: issue?.message ?? '' });
}
