// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation says it uses: declared for twelve months, confirmed in one click, aging in view,
// withdrawn at once.

import { isDay } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import { Problem } from '../base/problem.ts';
import { readDay, readMonth } from '../base/written-day.ts';
import { checkFunction } from '../people/directory/contact/contact.ts';
import { checkFunctionMailbox } from '../people/directory/contact/mailbox.ts';

/** Who declared: the organisation, its mandatary, or the operator that hosts the software for it. */
export type Declared = 'itself' | 'mandate' | 'hosted';
/** Where it runs: on the organisation's own machines, an operator's, a provider's. */
export const hostings = ['own', 'operator', 'provider', 'unknown'] as const;
export type Hosting = (typeof hostings)[number];

/**
 * Details that would help an attacker (version, hosting). Shown only to the organisation and to whoever
 * declared the usage.
 */
export interface PrivateDetails {
  readonly version?: string;
  readonly hosting?: Hosting;
  /** ISO date of the last update. */
  readonly updatedOn?: string;
  /** Whom to ask, by function: « service informatique ». */
  readonly contactFunction?: string;
  readonly contactMailbox?: string;
}

/** What is said when declaring. */
export interface Declaration {
  /** Year, or year and month: `2021`, `2021-09`. */
  readonly since?: string;
  /** Agents who use it. */
  readonly agents?: number;
  readonly details: PrivateDetails;
}

export interface Usage extends Declaration {
  readonly id: Id<'Usage'>;
  readonly software: { readonly record: string; readonly slug: string; readonly name: string };
  /** Whose it is; a former commune, of what its heir inherited. */
  readonly organisation: Id<'Organisation'>;
  readonly declaredBy: Id<'Organisation'>;
  readonly how: Declared;
  /** ISO dates. */
  readonly declaredOn: string;
  readonly confirmedOn: string;
  readonly expiresOn: string;
  readonly publishedOn?: string;
  /** Of a hosted one: its organisation said that it is exact. */
  readonly agreedOn?: string;
}

/**
 * Days before the end of a declaration at which its organisation is asked whether it is still true, and
 * between two such questions.
 */
export const askedBefore = 30;
export const askedAgainAfter = 20;

/** Months that a declaration lasts unless it is confirmed again. */
export const monthsItLasts = 12;
/** Months after which it is seen to age. */
const monthsFresh = 6;

/** The last day of a declaration made or confirmed that day. @param on ISO date */
export function lastDay(on: string): string {
  return Temporal.PlainDate.from(on).add({ months: monthsItLasts }).toString();
}

export type Age = 'fresh' | 'ageing' | 'expired';

/**
 * How a declaration stands on a day: fresh for six months, then ageing, expired after its last day.
 * @param on ISO date
 */
export function ageOf({ confirmedOn, expiresOn }: Pick<Usage, 'confirmedOn' | 'expiresOn'>, on: string): Age {
  if (on > expiresOn) return 'expired';
  return on <= Temporal.PlainDate.from(confirmedOn).add({ months: monthsFresh }).toString()
    ? 'fresh'
    : 'ageing';
}

/** Whole months left of a declaration, 0 when it is over. @param on ISO date */
export function monthsLeft({ expiresOn }: Pick<Usage, 'expiresOn'>, on: string): number {
  if (on >= expiresOn) return 0;
  return Temporal.PlainDate.from(on).until(expiresOn, { largestUnit: 'month' }).months;
}

const longest = { version: 60, contactFunction: 120, contactMailbox: 200 } as const;

/**
 * A declaration as it may be kept, its days and months as ISO 8601 writes them.
 * @param on today, ISO date @throws Problem invalid `usages.…`
 */
export function checkDeclaration(written: Declaration, on: string): Declaration {
  const { since, agents, details } = withDaysRead(written);
  if (since !== undefined && !isPastMonth(since, on))
    throw new Problem('invalid', 'usages.bad-since', { written: since.slice(0, 40) });
  if (agents !== undefined && !(Number.isInteger(agents) && agents >= 1 && agents <= 10_000_000))
    throw new Problem('invalid', 'usages.bad-agents', { written: String(agents).slice(0, 40) });
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][])
    if ((details[field]?.length ?? 0) > most)
      throw new Problem('invalid', 'usages.too-long', { field, most });
  if (details.updatedOn !== undefined && !(isDay(details.updatedOn) && details.updatedOn <= on))
    throw new Problem('invalid', 'usages.bad-date', { written: details.updatedOn.slice(0, 40) });
  if (
    details.contactMailbox !== undefined &&
    !/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(details.contactMailbox)
  )
    throw new Problem('invalid', 'usages.bad-mailbox', {
      written: details.contactMailbox.slice(0, 80),
    });
  return {
    ...(since ? { since } : {}),
    ...(agents ? { agents } : {}),
    details: { ...details, ...contactOf(details) },
  };
}

/** « 09/2021 » → `2021-09`; what is no month or day stays, to be refused as it was written. */
function withDaysRead({ since, details, ...rest }: Declaration): Declaration {
  const { updatedOn } = details;
  return {
    ...rest,
    ...(since !== undefined && { since: readMonth(since) ?? since }),
    details: { ...details, ...(updatedOn !== undefined && { updatedOn: readDay(updatedOn) ?? updatedOn }) },
  };
}

/** Whom to ask is a function, never someone. @throws Problem invalid `people.contact.…` */
function contactOf({
  contactFunction,
  contactMailbox,
}: PrivateDetails): Pick<PrivateDetails, 'contactFunction' | 'contactMailbox'> {
  return {
    ...(contactFunction !== undefined && { contactFunction: checkFunction(contactFunction) }),
    ...(contactMailbox !== undefined && { contactMailbox: checkFunctionMailbox(contactMailbox) }),
  };
}

function isPastMonth(written: string, on: string): boolean {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(written) ?? [];
  if (!year || Number(year) < 1980) return false;
  return (!month || (Number(month) >= 1 && Number(month) <= 12)) && written <= on.slice(0, written.length);
}

/**
 * Whether its organisation is to be asked now if it still holds: it ends soon, or has ended.
 * @param on ISO date
 */
export function isToAsk({ expiresOn }: Pick<Usage, 'expiresOn'>, on: string): boolean {
  return expiresOn <= Temporal.PlainDate.from(on).add({ days: askedBefore }).toString();
}
