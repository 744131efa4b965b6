// SPDX-License-Identifier: AGPL-3.0-or-later
// In the background: those whom a need concerns are told.
import type { z } from 'zod';
import type { Job } from '../platform/jobs.ts';
import { mailContext } from '../platform/mail.ts';
import { tellNeed } from './actions/tell.ts';
import { needNews } from './news.ts';
import { allNeeds } from './stores/shelf.ts';

const tell: Job<z.infer<typeof needNews.shape>> = {
  ...needNews,
  run: async (data, { db, keyFor, config, at }) =>
    tellNeed(db, mailContext({ keyFor, config }), data, await allNeeds(db, at), at),
};

export const needJobs: readonly Job<z.infer<typeof needNews.shape>>[] = [tell];
