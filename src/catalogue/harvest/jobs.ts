// SPDX-License-Identifier: AGPL-3.0-or-later
// Sources are fetched when they are due.
import type { Job } from '../../platform/jobs.ts';
import { harvestAsked } from './actions.ts';
import { harvestDue } from './actions-run.ts';

export const harvestSources: Job = {
  ...harvestAsked,
  every: '*/10 * * * *',
  minutes: 120,
  retries: 0,
  quiet: true,
  run: async (_, { db, config, at }) => void (await harvestDue(db, config, at)),
};
