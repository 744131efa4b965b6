// SPDX-License-Identifier: AGPL-3.0-or-later
// Amounts in words.
import { formatMoney } from '../base/format.ts';
import type { Lang } from '../base/language.ts';
import type { Money } from '../base/money.ts';

/** « 1 500 € », “CA$1,500.50”. */
export const amountWords = (lang: Lang, amount: Money): string => formatMoney(lang, amount);
