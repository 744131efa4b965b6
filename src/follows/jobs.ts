// SPDX-License-Identifier: AGPL-3.0-or-later
// In the background: followers are told, half an hour before the letters of the day are made.
import { z } from 'zod';
import type { Job } from '../platform/jobs.ts';
import { mailContext } from '../platform/mail.ts';
import { tellFollowers } from './actions-tell.ts';

const tellDaily: Job = {
  name: 'follows.tell',
  shape: z.object({}),
  every: '30 5 * * *',
  minutes: 60,
  run: async (_, { db, keyFor, config, at }) =>
    void (await tellFollowers(db, mailContext({ keyFor, config }), at)),
};

export const followJobs: readonly Job[] = [tellDaily];
