// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures that sources name are looked at when they are due.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { lookAtPictures } from './actions.ts';

export const keepPictures: Job = {
  name: 'catalogue.pictures',
  shape: z.object({}),
  every: '*/15 * * * *',
  minutes: 60,
  retries: 0,
  quiet: true,
  run: async (_, { db, config, at, signal }) => void (await lookAtPictures(db, config, at, signal)),
};
