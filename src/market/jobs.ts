// SPDX-License-Identifier: AGPL-3.0-or-later
// What the market does in the background.
import type { AnyJob } from '../platform/jobs.ts';
import { proveWork } from './bank/jobs.ts';
import { tellMissionNews, tellWhatIsLate } from './missions/jobs.ts';
import { providerJobs } from './providers/jobs.ts';

export const marketJobs: readonly AnyJob[] = [tellMissionNews, tellWhatIsLate, proveWork, ...providerJobs];
