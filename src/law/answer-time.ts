// SPDX-License-Identifier: AGPL-3.0-or-later
// Within what time whoever holds personal data answers a request about it, as dated, sourced rows.
import { z } from 'zod';
import { type Day, isDay } from '../base/day.ts';
import { holdsOn, jurisdictions, provenance } from './rule.ts';

const day = z.string().refine(isDay);
/** A month of the law ends on the same day of the next one: it is no number of days. */
const time = z.object({ n: z.number().int().positive(), unit: z.enum(['days', 'months']) });
export type LawfulTime = z.infer<typeof time>;

export const answerTimeShape = z.object({
  id: z.string(),
  series: z.string(),
  jurisdiction: z.enum(jurisdictions),
  /** Who holds the data. */
  holders: z.enum(['all', 'public-bodies', 'private']),
  /** From the day on which the request was received. */
  within: time,
  /** What may be added, where whoever asks is told why before the first time is over. */
  longer: time.optional(),
  from: day.nullable(),
  until: day.nullable(),
  legalBasis: z.string(),
  ...provenance,
});
export type AnswerTime = z.infer<typeof answerTimeShape>;

/** The rows in force on a day, in the order of the file. */
export const answerTimesOn = (rows: readonly AnswerTime[], on: Day): readonly AnswerTime[] =>
  rows.filter((row) => holdsOn(row, on));
