// SPDX-License-Identifier: AGPL-3.0-or-later
// What the catalogue does in the background.
import { z } from 'zod';
import type { Job } from '../platform/jobs.ts';
import { keepIndex } from './actions/keep-index.ts';

const keepIndexDaily: Job = {
  name: 'catalogue.keep-index',
  shape: z.object({}),
  every: '5 0 * * *',
  run: async (_, { db, at }) => void (await keepIndex(db, at)),
};

export const catalogueJobs: readonly Job[] = [keepIndexDaily];
