// SPDX-License-Identifier: AGPL-3.0-or-later
// Mail in the background: letters in the morning, and at night what is old goes. Sending itself is the
// sender's.
import { z } from 'zod';
import type { Job } from '../jobs.ts';
import { gatherLetters } from './digest.ts';
import { tidyMails } from './store.ts';

/** Six in the morning, UTC. */
const gatherDaily: Job = {
  name: 'platform.gather-letters',
  shape: z.object({}),
  every: '0 6 * * *',
  minutes: 60,
  run: async (_, running) => void (await gatherLetters(running)),
};

const tidyDaily: Job = {
  name: 'platform.tidy-mails',
  shape: z.object({}),
  every: '15 2 * * *',
  run: (_, { db, at }) => tidyMails(db, at),
};

export const mailJobs = [gatherDaily, tidyDaily] as const;
