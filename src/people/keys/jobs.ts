// SPDX-License-Identifier: AGPL-3.0-or-later
// Every quarter of an hour, keys whose delay is over are given to who asked for them.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { mailContext } from '../../platform/mail.ts';
import { giveDueKeys } from './actions.ts';

const give: Job = {
  name: 'people.give-keys',
  shape: z.object({}),
  every: '*/15 * * * *',
  run: async (_, running) => void (await giveDueKeys(running.db, mailContext(running), running.at)),
};

export const keyJobs: readonly Job[] = [give];
