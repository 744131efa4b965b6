// SPDX-License-Identifier: AGPL-3.0-or-later
// The whole need of a pool, as the page that says by which way one may buy asks it: all members together,
// once and each year.
import type { Money } from '../../base/money.ts';

/** The years that a framework usually has; who asks says otherwise. */
const usualYears = 4;

interface Sums {
  readonly seen: {
    readonly slug: string;
    readonly pool: { readonly name: string };
    readonly coordinator: { readonly slug: string };
    readonly seats?: readonly unknown[] | undefined;
  };
  readonly currency: string;
  readonly perYear: readonly { readonly total: Money }[];
  readonly build: readonly { readonly total: Money }[];
}

/** What the letters of intent come to, in the currency of who coordinates; without letters, no amount. */
export function wholeNeed({ seen, currency, perYear, build }: Sums): Readonly<Record<string, string>> {
  const sumOf = (sums: Sums['perYear']): string | undefined => {
    const found = sums.find(({ total }) => total.currency === currency);
    return found && String(found.total.cents / 100);
  };
  const [yearly, once] = [sumOf(perYear), sumOf(build)];
  return {
    ...{ pool: seen.slug, for: seen.coordinator.slug, subject: seen.pool.name },
    members: String(seen.seats?.length ?? 1),
    ...(yearly !== undefined && { yearly, years: String(usualYears) }),
    ...(once !== undefined && { once }),
  };
}
