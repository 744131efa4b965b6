// SPDX-License-Identifier: AGPL-3.0-or-later
// The ways to buy, or to contribute, as sourced rows: what each is called, by which text, what is produced,
// by whom and when. Whether one fits is asked of the rules; a way sets no amount.
import { z } from 'zod';
import { type Day, isDay, monthsAfter } from '../base/day.ts';
import { jurisdictions, provenance } from './rule.ts';

const words = z.object({ fr: z.string(), en: z.string() });
const day = z.string().refine(isDay);

export const makers = ['buyer', 'assembly', 'members', 'coordinator', 'supplier', 'agent'] as const;
export const moments = ['before', 'launch', 'award', 'after'] as const;

export const wayShape = z.object({
  id: z.string(),
  jurisdiction: z.enum(jurisdictions),
  name: words,
  legalBasis: z.array(z.string()).min(1),
  /** The first and the last day; `null`: not known, or none. */
  from: day.nullable(),
  until: day.nullable(),
  /** What the buyer has to show for it, in the order of time. */
  papers: z.array(z.object({ what: words, by: z.enum(makers), when: z.enum(moments) })),
  ...provenance,
});
export type Way = z.infer<typeof wayShape>;

/** A row that nobody has read again for so long is to be checked before one relies on it. */
const freshMonths = 6;

/** @param on today */
export const isStale = ({ checkedOn }: { readonly checkedOn: Day }, on: Day): boolean =>
  monthsAfter(checkedOn, freshMonths) <= on;
