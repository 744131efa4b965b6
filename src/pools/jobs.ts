// SPDX-License-Identifier: AGPL-3.0-or-later
// What pools do in the background: those whom one concerns are told.
import type { z } from 'zod';
import type { AnyJob, Job } from '../platform/jobs.ts';
import { mailContext } from '../platform/mail.ts';
import { tellPoolNews } from './groups/actions/news.ts';
import { poolNews } from './groups/news.ts';

const tellNews: Job<z.infer<typeof poolNews.shape>> = {
  ...poolNews,
  run: (data, { db, keyFor, config, at }) => tellPoolNews(db, mailContext({ keyFor, config }), data, at),
};

export const poolJobs: readonly AnyJob[] = [tellNews];
