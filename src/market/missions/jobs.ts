// SPDX-License-Identifier: AGPL-3.0-or-later
// In the background: those whom a mission concerns are told; once a day, that work is late.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { mailContext } from '../../platform/mail.ts';
import { tellLate } from './actions/late.ts';
import { tellNews } from './actions/news.ts';
import { missionNews } from './news.ts';

export const tellMissionNews: Job<z.infer<typeof missionNews.shape>> = {
  ...missionNews,
  run: (data, { db, keyFor, config, at }) => tellNews(db, mailContext({ keyFor, config }), data, at),
};

export const tellWhatIsLate: Job = {
  name: 'market.mission-late',
  shape: z.object({}),
  every: '10 6 * * *',
  run: async (_, { db, keyFor, config, at }) =>
    void (await tellLate(db, mailContext({ keyFor, config }), at)),
};
