// SPDX-License-Identifier: AGPL-3.0-or-later
// What pools do in the background: those whom one concerns are told, and rounds of votes that are over are
// counted.
import { z } from 'zod';
import type { AnyJob, Job } from '../platform/jobs.ts';
import { mailContext } from '../platform/mail.ts';
import { tellCharterNews } from './charter/actions/news.ts';
import { charterNewsJob } from './charter/news.ts';
import { tellPoolNews } from './groups/actions/news.ts';
import { poolNews } from './groups/news.ts';
import { remindOwed } from './owed/actions.ts';
import { closeDueVotes } from './votes/actions/close.ts';
import { tellVoteNews } from './votes/actions/tell.ts';
import { voteNews } from './votes/news.ts';

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

const tellVotes: Job<z.infer<typeof voteNews.shape>> = {
  ...voteNews,
  run: (data, { db, keyFor, config, at }) => tellVoteNews(db, mailContext({ keyFor, config }), data, at),
};

const closeVotes: Job = {
  name: 'pools.close-votes',
  shape: z.object({}),
  every: '* * * * *',
  quiet: true,
  run: async (_, { db, keyFor, at }) => {
    await closeDueVotes(db, keyFor, at);
  },
};

export const poolJobs: readonly AnyJob[] = [tellNews, tellCharter, remindDaily, tellVotes, closeVotes];
