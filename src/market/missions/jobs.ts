// SPDX-License-Identifier: AGPL-3.0-or-later
// In the background: those whom a mission concerns are told.
import type { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { mailContext } from '../../platform/mail.ts';
import { tellNews } from './actions-news.ts';
import { missionNews } from './news.ts';

export const tellMissionNews: Job<z.infer<typeof missionNews.shape>> = {
  ...missionNews,
  run: (data, { db, keyFor, config, at }) => tellNews(db, mailContext({ keyFor, config }), data, at),
};
