// SPDX-License-Identifier: AGPL-3.0-or-later
// What each member of a pool pays by a cost key: to the cent, the same whatever the order of the members,
// with the reason of each share. Integers from first to last.
import type { Currency } from '../../base/currency.ts';
import { money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { shareEntry, shareRate, shareStrataFees, shareSurcharge, shareTiers } from './alone.ts';
import { shareComposite } from './composite.ts';
import { type CostKey, mostCents, type Strata } from './key.ts';
import type { Member } from './members.ts';
import type { Shared } from './outcome.ts';

/**
 * @param total cents; a rate, tiers and an entry fee make it themselves
 * @throws Problem unfit: what the key asks cannot be done, or a weight is missing
 */
export function shareOut(
  key: CostKey,
  members: readonly Member[],
  { total, currency }: { total: number | undefined; currency: Currency },
): Shared {
  if (key.currency !== undefined && key.currency !== currency)
    throw new Problem('unfit', 'pools.share.two-currencies', { a: key.currency, b: currency });
  if (total !== undefined && (!Number.isSafeInteger(total) || total < 0 || total > mostCents))
    throw new Problem('unfit', 'pools.share.total-beyond', { most: mostCents });
  const shared = alone(key, members, currency);
  if (shared) return { ...checked(shared), ...differing(shared, total) };
  if (total === undefined) throw new Problem('unfit', 'pools.share.no-total');
  const composite = key.kind === 'strata' ? asPart(key) : key;
  if (!('parts' in composite)) throw new Error('a key of a kind that shares no total');
  return shareComposite(composite, members, money(total, currency));
}

/** A key that says what each pays, whatever it comes to. */
function alone(key: CostKey, members: readonly Member[], currency: Currency): Shared | undefined {
  switch (key.kind) {
    case 'rate':
      return shareRate(key, members, currency);
    case 'tiers':
      return shareTiers(key, members, currency);
    case 'entry':
      return shareEntry(key, members, currency);
    case 'surcharge':
      return shareSurcharge(key, members, currency);
    case 'strata':
      return key.bands.some(({ cents }) => cents !== undefined)
        ? shareStrataFees(key, members, currency)
        : undefined;
    default:
      return undefined;
  }
}

const asPart = ({ column, bands, kind, ...more }: Strata) => ({
  ...more,
  parts: [{ kind, column, bands, bp: 10_000 }],
});

function checked(shared: Shared): Shared {
  if (shared.total > mostCents) throw new Problem('unfit', 'pools.share.total-beyond', { most: mostCents });
  return shared;
}

const differing = ({ total, notes }: Shared, said: number | undefined): Pick<Shared, 'notes'> => ({
  notes: said === undefined || said === total ? notes : [...notes, { code: 'total-differs' }],
});
