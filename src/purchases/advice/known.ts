// SPDX-License-Identifier: AGPL-3.0-or-later
// What is known of a purchase beside its amount. Its form is published: others.schema.json.
import { z } from 'zod';
import { Problem } from '../../base/problem.ts';

const amount = z.number().min(0).max(10_000_000_000_000);
const percentage = z.number().min(0).max(100);

/** What is known beside the amount; each field may lack, and then what hangs on it is not decided. */
export const othersShape = z.strictObject({
  /** The amount is that of one lot of a larger purchase. */
  lot: z.boolean().optional(),
  /** The whole purchase, all its lots together. */
  totalAmount: amount.optional(),
  /** What the lots bought apart come to, in hundredths of the whole. */
  innovativeLotsSharePct: percentage.optional(),
  framework: z.boolean().optional(),
  /** Of the framework over its whole term; null: it gives none. */
  maximum: amount.nullable().optional(),
  termYears: z.number().positive().max(100).optional(),
  annualEstimate: amount.optional(),
  groupement: z
    .strictObject({ members: z.number().int().min(1).max(100_000), amountEach: amount.optional() })
    .optional(),
  /** The coordinator signs one contract for all; false: each member signs its own. */
  oneContractSignedByCoordinator: z.boolean().optional(),
  joinPool: z
    .strictObject({ permanent: z.boolean().optional(), procedureLaunched: z.boolean().optional() })
    .optional(),
  useExisting: z
    .strictObject({
      namedAtLaunch: z.boolean().optional(),
      centralPurchasingBody: z.boolean().optional(),
      /** What may still be ordered; null: not known. */
      remainingMaximum: amount.nullable().optional(),
      form: z.string().max(200).optional(),
    })
    .optional(),
  inHouse: z
    .strictObject({
      jointControl: z.boolean().optional(),
      activityForControllersPct: percentage.optional(),
      privateCapital: z.boolean().optional(),
    })
    .optional(),
});
export type Others = z.infer<typeof othersShape>;

/** @throws Problem invalid: it is no JSON, or not of this form */
export function readOthers(json: string | undefined): Others {
  if (json === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch {
    throw new Problem('invalid', 'purchases.route.others-no-json');
  }
  const read = othersShape.safeParse(value);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw new Problem('invalid', 'purchases.route.others-shape', {
    place: path.join('.') || '{}',
    said: message,
  });
}
