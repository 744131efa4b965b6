// SPDX-License-Identifier: AGPL-3.0-or-later
// In the background: those whom a mission concerns are told.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { mailContext } from '../../platform/mail.ts';
import { tellNews } from './actions-news.ts';
import { allNews } from './steps.ts';

const shape = z.object({ id: z.uuid(), mission: z.uuid(), organisation: z.uuid(), news: z.enum(allNews) });

export const missionNews: Job<z.infer<typeof shape>> = {
  name: 'market.mission-news',
  shape,
  run: (data, { db, keyFor, config, at }) => tellNews(db, mailContext({ keyFor, config }), data, at),
};
