// SPDX-License-Identifier: AGPL-3.0-or-later
// The ceiling of a mandate that is asked of somebody else: written without knowing in which money they pay.
import { readAmount } from '../../base/amount.ts';
import { currencyOf } from '../../base/currency.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Organisation } from '../directory/organisation.ts';

/**
 * An amount in the money in which the grantor pays, whoever asks.
 * @throws Problem invalid `people.mandate-currency` where another money was written, `form.bad-amount`
 */
export function readCeiling(
  written: string,
  { name, country }: Pick<Organisation, 'name' | 'country'>,
): Money {
  const currency = currencyOf(country);
  const read = readAmount(written, currency);
  if (read) return read;
  const isAnother = readAmount(written.replace(/[^\d.,\s'’]/g, ''), currency) !== undefined;
  if (isAnother) throw new Problem('invalid', 'people.mandate-currency', { name, currency });
  throw new Problem('invalid', 'form.bad-amount', { written: written.slice(0, 40) });
}
