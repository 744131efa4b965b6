// SPDX-License-Identifier: AGPL-3.0-or-later
// The amount above which a purchase of the year may no longer be ordered directly, by country and day. It
// warns; it is no legal advice.
import { z } from 'zod';
import type { Money } from '../../base/money.ts';

const day = z.iso.date();

/** One row of the data: an amount in force between two days, by which rule, read where and when. */
export const thresholdShape = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  cents: z.number().int().positive(),
  currency: z.enum(['EUR', 'CAD']),
  from: day,
  until: day.nullable(),
  rule: z.string(),
  source: z.string(),
  readOn: day,
  /** Read in the text of the law, or in what others say of it. */
  certainty: z.enum(['verified', 'secondary']),
});
export type Threshold = z.infer<typeof thresholdShape>;

/** The threshold in force in a country on a day; undefined where the halle knows none. @param on ISO date */
export function thresholdOn(
  thresholds: readonly Threshold[],
  country: string,
  on: string,
): Threshold | undefined {
  return thresholds.find(
    (one) => one.country === country && one.from <= on && (one.until === null || on <= one.until),
  );
}

/** Whether the year's total reaches the threshold: from there on the rule no longer covers it. */
export function reaches(total: Money, { cents, currency }: Threshold): boolean {
  return total.currency === currency && total.cents >= cents;
}
