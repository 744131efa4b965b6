// SPDX-License-Identifier: AGPL-3.0-or-later
// What those whom a mission concerns are told of it, as the job is asked with that tells them.
import { z } from 'zod';
import { allNews } from './steps.ts';

export const missionNews = {
  name: 'market.mission-news',
  /** `id`: of what happened, told once. */
  shape: z.object({ id: z.uuid(), mission: z.uuid(), organisation: z.uuid(), news: z.enum(allNews) }),
};
