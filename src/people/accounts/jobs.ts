// SPDX-License-Identifier: AGPL-3.0-or-later
// What the door does in the background: sessions, links and ways in that are over leave the database.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { sweepAttempts } from '../ways/store.ts';
import { sweepOver } from './stores/sessions.ts';

const sweepDaily: Job = {
  name: 'people.sweep',
  shape: z.object({}),
  every: '25 1 * * *',
  run: async (_, { db, at }) => {
    await sweepOver(db, at);
    await sweepAttempts(db, at);
  },
};

export const accountJobs: readonly Job[] = [sweepDaily];
