// SPDX-License-Identifier: AGPL-3.0-or-later
// In the background: the work behind proved addresses is found again each night, and when one is proved.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { findWork } from './actions-proof.ts';

export const proveWork: Job<object> = {
  name: 'market.prove-work',
  shape: z.object({}),
  every: '40 3 * * *',
  run: (_, { db, at }) => findWork(db, at),
};
