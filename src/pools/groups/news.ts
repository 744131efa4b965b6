// SPDX-License-Identifier: AGPL-3.0-or-later
// What those whom a pool concerns are told of it, as the job is asked with that tells them.
import { z } from 'zod';
import { allNews } from './steps.ts';

export const poolNews = {
  name: 'pools.group-news',
  /** `id`: of what happened, told once; `as`: who coordinates; `by`: for whom it was done. */
  shape: z.object({
    ...{ id: z.uuid(), pool: z.uuid(), as: z.uuid(), by: z.uuid() },
    news: z.enum(allNews),
  }),
};
