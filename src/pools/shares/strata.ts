// SPDX-License-Identifier: AGPL-3.0-or-later
// Strata: a size falls in one band and in one only. Both ends of a band are included, so a size that stands
// in two bands, or in none, is refused until a side is named.
import type { Ratio } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Band } from './key.ts';

/** @throws Problem unfit: an overlap or a gap, with the size that falls twice or nowhere */
export function checkBands(bands: readonly Band[]): void {
  for (const { name, from, to } of bands)
    if (to !== null && to < from) throw new Problem('unfit', 'pools.share.band-backwards', { band: name });
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  for (const [index, next] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before) continue;
    const facts = { a: before.name, b: next.name };
    if (before.to === null || before.to >= next.from)
      throw new Problem('unfit', 'pools.share.bands-overlap', { ...facts, size: next.from });
    if (before.to + 1 < next.from)
      throw new Problem('unfit', 'pools.share.bands-gap', { ...facts, size: before.to + 1 });
  }
}

/** @throws Problem unfit: the size falls in no band */
export function bandOf(bands: readonly Band[], size: Ratio, member: string): Band {
  const found = bands.find(
    ({ from, to }) =>
      BigInt(from) * size.under <= size.over && (to === null || size.over <= BigInt(to) * size.under),
  );
  if (!found) throw new Problem('unfit', 'pools.share.no-band', { member });
  return found;
}
