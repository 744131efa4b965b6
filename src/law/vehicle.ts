// SPDX-License-Identifier: AGPL-3.0-or-later
// By which legal vehicles public bodies act together, as dated, sourced rows: for what, who may be in it,
// whether levels and countries may mix, and why. What was not found says so; it is no legal advice.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { jurisdictions, provenance } from './rule.ts';

const words = z.object({ fr: z.string(), en: z.string() });
const answered = z.object({ answer: z.enum(['yes', 'no', 'unknown']), why: words });

export const vehicleShape = z.object({
  id: z.string().regex(/^[A-Z-]+$/),
  jurisdiction: z.enum(jurisdictions),
  name: words,
  /** What it does, in two sentences. */
  does: words,
  /** For which kinds of pools it was seen to serve. */
  kinds: z.array(z.enum(['build', 'share', 'maintain', 'club'])).min(1),
  members: words,
  /** Whether communes, groupings, departments, the State may sit together in it. */
  mixedLevels: answered,
  twoCountries: answered,
  legalBasis: z.string(),
  ...provenance,
  checkedOn: z.string().refine(isDay),
});
export type Vehicle = z.infer<typeof vehicleShape>;
