// SPDX-License-Identifier: AGPL-3.0-or-later
// What the market does for providers in the background: proved work kept true and offers that end reminded
// of.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { mailContext } from '../../platform/mail.ts';
import { remindOfEnds } from './actions/offers.ts';
import { followClaims } from './actions/work.ts';

const followWork: Job = {
  name: 'market.follow-work',
  shape: z.object({}),
  every: '* * * * *',
  run: async (_, { db, at }) => void (await followClaims(db, at)),
};

const remindOffers: Job = {
  name: 'market.remind-offers',
  shape: z.object({}),
  every: '40 6 * * *',
  run: async (_, { db, keyFor, config, at }) =>
    void (await remindOfEnds(db, mailContext({ keyFor, config }), at)),
};

export const providerJobs: readonly Job[] = [followWork, remindOffers];
