// SPDX-License-Identifier: AGPL-3.0-or-later
// What the catalogue does in the background.
import { z } from 'zod';
import type { AnyJob, Job } from '../platform/jobs.ts';
import { followHeirs } from './actions/follow-heirs.ts';
import { askForOld, followReadings } from './actions/follow-measure.ts';
import { keepBests } from './actions/keep-bests.ts';
import { keepIndex } from './actions/keep-index.ts';
import { letterSender } from './actions/post-notices.ts';
import { regradeFormer } from './actions/regrade.ts';
import { tellProjects } from './actions/tell-projects.ts';
import { harvestSources } from './harvest/jobs.ts';
import { keepPictures } from './pictures/jobs.ts';
import { carryOutPlan } from './plans/jobs.ts';

const keepIndexDaily: Job = {
  name: 'catalogue.keep-index',
  shape: z.object({}),
  every: '5 0 * * *',
  run: async (_, { db, at }) => void (await keepIndex(db, at)),
};

const keepBestsDaily: Job = {
  name: 'catalogue.keep-bests',
  shape: z.object({}),
  every: '20 0 * * *',
  run: async (_, { db, at }) => void (await keepBests(db, at)),
};

const notifyProjects: Job = {
  name: 'catalogue.notify-projects',
  shape: z.object({}),
  every: '20 6 * * *',
  run: async (_, opened) =>
    void (await tellProjects(opened.db, letterSender(opened, opened.at), {
      at: opened.at,
      days: opened.config.noticeDays,
    })),
};

const followMeasure: Job = {
  name: 'catalogue.follow-measure',
  shape: z.object({}),
  every: '* * * * *',
  run: async (_, { db, at }) => {
    await regradeFormer(db, at);
    await followReadings(db, at);
  },
};

const followMerged: Job = {
  name: 'catalogue.follow-heirs',
  shape: z.object({}),
  every: '* * * * *',
  run: async (_, { db, at }) => void (await followHeirs(db, at)),
};

/** Asks for repositories to be measured again. */
export const keepFresh: Job = {
  name: 'catalogue.keep-fresh',
  shape: z.object({}),
  every: '*/15 * * * *',
  run: async (_, { db, at, config }) => {
    if (config.measureEveryDays > 0) await askForOld(db, config.measureEveryDays, at);
  },
};

export const catalogueJobs: readonly AnyJob[] = [
  keepIndexDaily,
  keepBestsDaily,
  followMeasure,
  followMerged,
  keepFresh,
  notifyProjects,
  carryOutPlan,
  harvestSources,
  keepPictures,
];
