// SPDX-License-Identifier: AGPL-3.0-or-later
// What pools do in the background: those whom one concerns are told.
import { z } from 'zod';
import type { AnyJob, Job } from '../platform/jobs.ts';
import { mailContext } from '../platform/mail.ts';
import { tellCharterNews } from './charter/actions/news.ts';
import { charterNewsJob } from './charter/news.ts';
import { tellPoolNews } from './groups/actions/news.ts';
import { poolNews } from './groups/news.ts';
import { remindOwed } from './owed/actions.ts';

const tellNews: Job<z.infer<typeof poolNews.shape>> = {
  ...poolNews,
  run: (data, { db, keyFor, config, at }) => tellPoolNews(db, mailContext({ keyFor, config }), data, at),
};

const tellCharter: Job<z.infer<typeof charterNewsJob.shape>> = {
  ...charterNewsJob,
  run: (data, { db, keyFor, config, at }) => tellCharterNews(db, mailContext({ keyFor, config }), data, at),
};

/** Before the letters of the day are made. */
const remindDaily: Job = {
  name: 'pools.owed',
  shape: z.object({}),
  every: '20 5 * * *',
  minutes: 60,
  run: async (_, { db, keyFor, config, at }) =>
    void (await remindOwed(db, mailContext({ keyFor, config }), at)),
};

export const poolJobs: readonly AnyJob[] = [tellNews, tellCharter, remindDaily];
