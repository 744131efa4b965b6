// SPDX-License-Identifier: AGPL-3.0-or-later
// The advice as a terminal shows it, and as JSON.
import type { Currency } from '../../base/currency.ts';
import { type Day, dayFact } from '../../base/day.ts';
import { formatMoney } from '../../base/format.ts';
import type { Lang, TextFacts } from '../../base/language.ts';
import { money } from '../../base/money.ts';
import type { Advice } from './advise.ts';
import type { Verdict } from './verdict.ts';

export interface Speaker {
  readonly lang: Lang;
  readonly say: (key: string, facts?: TextFacts) => string;
}

/** Why, in one sentence. */
export function whyWords({ why, facts = {} }: Verdict, currency: Currency, { lang, say }: Speaker): string {
  const written = Object.entries(facts).map(([name, fact]) => {
    if (typeof fact === 'number' && (name === 'amount' || name === 'limit'))
      return [name, formatMoney(lang, money(fact, currency))];
    return [name, name === 'since' ? dayFact(fact as Day) : fact];
  });
  return say(`purchases.why.${why}`, Object.fromEntries(written) as TextFacts);
}

export function adviceJson(advice: Advice, currency: Currency, speaker: Speaker): string {
  const { routes, rows, obligations, unknown, since, estimate, mark } = advice;
  return JSON.stringify(
    {
      routes: routes.map((route) => ({
        ...{ id: route.id, applies: route.applies, why: whyWords(route, currency, speaker) },
      })),
      ...{ rows, obligations, unknown, since },
      ...{ estimateCents: estimate.cents, currency, mark: mark ?? null },
    },
    null,
    2,
  );
}

export function adviceWords(advice: Advice, currency: Currency, speaker: Speaker): string {
  const { say, lang } = speaker;
  const answer = (applies: boolean | null) => (applies === null ? 'open' : applies ? 'yes' : 'no');
  const order = [true, null, false];
  const none = say('purchases.route.none');
  return [
    say('purchases.route.estimate', { amount: formatMoney(lang, money(advice.estimate.cents, currency)) }),
    ...(advice.unknown ? [say('purchases.route.unknown')] : []),
    ...advice.routes
      .toSorted((a, b) => order.indexOf(a.applies) - order.indexOf(b.applies))
      .map((route) =>
        say('purchases.route.line', {
          answer: say(`purchases.route.${answer(route.applies)}`).padEnd(7),
          id: route.id.padEnd(12),
          why: whyWords(route, currency, speaker),
        }),
      ),
    say('purchases.route.rows', { rows: advice.rows.join(', ') || none }),
    say('purchases.route.obligations', { obligations: advice.obligations.join(', ') || none }),
    say('purchases.route.notice'),
  ].join('\n');
}
