// SPDX-License-Identifier: AGPL-3.0-or-later
// What members are told of their charter, as the job is asked with that tells them.
import { z } from 'zod';

/** Proposed, agreed to by one, in force by the accord of all. */
export const charterNews = ['proposed', 'agreed', 'in-force'] as const;
export type CharterNews = (typeof charterNews)[number];

export const charterNewsJob = {
  name: 'pools.charter-news',
  /** `id`: of what happened, told once; `as`: who coordinates; `by`: for whom it was done. */
  shape: z.object({
    ...{ id: z.uuid(), pool: z.uuid(), as: z.uuid(), by: z.uuid() },
    ...{ version: z.number().int(), news: z.enum(charterNews) },
  }),
};
