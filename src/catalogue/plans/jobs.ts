// SPDX-License-Identifier: AGPL-3.0-or-later
// Plans of imports that a keeper has carried out, in the background: the site answers meanwhile.
import type { Job } from '../../platform/jobs.ts';
import { carryOutAsked } from './actions.ts';
import { carryOut } from './actions-carry-out.ts';

export const carryOutPlan: Job<{ plan: string }> = {
  ...carryOutAsked,
  minutes: 120,
  retries: 1,
  run: async ({ plan }, { db, config, at }) => void (await carryOut(db, config, plan, at)),
};
