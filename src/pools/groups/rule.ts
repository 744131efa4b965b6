// SPDX-License-Identifier: AGPL-3.0-or-later
// By what rule a pool shares its cost, as all may know it: the parts of its key, without any amount.
import { z } from 'zod';
import { type CostKey, keyKinds } from '../shares/key.ts';

const part = z.object({
  kind: z.enum(['equal', 'weight', 'strata']),
  /** What it is counted by; absent: nothing, it is equal. */
  column: z.string().optional(),
  /** Hundredths of a per cent; absent: a fixed amount, or the rest. */
  bp: z.number().int().optional(),
});

/** As it is kept, and read again. */
const ruleShape = z.object({
  kind: z.enum(keyKinds),
  parts: z.array(part),
  hasFloor: z.boolean(),
  capBp: z.number().int().optional(),
  hasGrant: z.boolean(),
});
export type SharingRule = z.infer<typeof ruleShape>;
const saidShape = ruleShape.extend({ useWord: z.string() });
/** With what the quantity counts, in words. */
export type SaidRule = z.infer<typeof saidShape>;

export const readRule = (kept: unknown): SaidRule | undefined =>
  kept === null || kept === undefined ? undefined : saidShape.parse(kept);

export function ruleOf(key: CostKey): SharingRule {
  const kind = key.kind ?? 'composite';
  const limits = key as { floorCents?: number; capBp?: number; grants?: readonly unknown[] };
  return {
    kind,
    parts: 'parts' in key ? key.parts.map(partOf) : [],
    hasFloor: limits.floorCents !== undefined,
    ...(limits.capBp !== undefined && { capBp: limits.capBp }),
    hasGrant: (limits.grants ?? []).length > 0,
  };
}

const partOf = (one: Extract<CostKey, { parts: unknown }>['parts'][number]): z.infer<typeof part> => ({
  kind: one.kind,
  ...('column' in one && { column: one.column }),
  ...(one.bp !== undefined && { bp: one.bp }),
});
