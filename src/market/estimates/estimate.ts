// SPDX-License-Identifier: AGPL-3.0-or-later
// A band of price that a public body asks of a provider before a purchase: one line asked, one button
// answered. It binds nobody, is no study, and is read by the two alone.
import type { Currency } from '../../base/currency.ts';
import type { Id } from '../../base/id.ts';
import { type Money, money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { ServiceKind } from '../providers/offer.ts';
import { contactRefusal, findContact, type Refusal } from '../said.ts';

export interface Estimate {
  readonly id: Id<'Estimate'>;
  readonly asker: Id<'Organisation'>;
  readonly provider: Id<'Organisation'>;
  readonly kind: ServiceKind;
  readonly line: string;
  readonly currency: Currency;
  /** Who asked. */
  readonly account: Id<'Account'>;
  readonly askedAt: Date;
  readonly answer?: Answer;
}

/** Which band; or that nothing is said, without a reason. */
export interface Answer {
  readonly band?: number;
  readonly at: Date;
}

/** Whole units of the currency, excluding VAT, at which one band ends and the next begins. */
const ends: Readonly<Record<string, readonly number[]>> = {
  EUR: [5_000, 15_000, 40_000],
  CHF: [5_000, 15_000, 40_000],
  CAD: [7_500, 20_000, 60_000],
};

export interface Band {
  readonly from?: Money;
  readonly to?: Money;
}

/** The four bands of a currency, the least first. */
export function bandsOf(currency: Currency): readonly Band[] {
  const at = (ends[currency] ?? ends['EUR']!).map((units) => money(units * 100, currency));
  return [undefined, ...at].map((from, place) => ({
    ...(from && { from }),
    ...(at[place] && { to: at[place] }),
  }));
}

export const lineLength = { least: 10, most: 160 } as const;

/** What a line may not hold: how to be reached past the halle. */
export function tellsWho(line: string): Refusal | undefined {
  const contact = findContact(line, { sites: true });
  return contact && contactRefusal(contact);
}

/** @throws Problem invalid `market.estimate.length`, `market.said.…` */
export function checkLine(written: string): string {
  const line = oneLine(written, 1_000);
  const { least, most } = lineLength;
  if (line.length < least || line.length > most)
    throw new Problem('invalid', 'market.estimate.length', { least, most });
  const refused = tellsWho(line);
  if (refused) throw new Problem('invalid', refused.key, refused.facts);
  return line;
}

/** @param said the number of a band, or `no` @throws Problem invalid, conflict `market.estimate.…` */
export function answerOf({ answer }: Pick<Estimate, 'answer'>, said: string): number | undefined {
  if (answer) throw new Problem('conflict', 'market.estimate.answered');
  if (said === 'no') return undefined;
  if (!/^[0-3]$/.test(said)) throw new Problem('invalid', 'market.estimate.no-band');
  return Number(said);
}
