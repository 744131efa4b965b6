// SPDX-License-Identifier: AGPL-3.0-or-later
// Once a day: organisations are told what their mandataries did in their name.
import { z } from 'zod';
import type { Job } from '../../platform/jobs.ts';
import { mailContext } from '../../platform/mail.ts';
import { type DeedWords, tellDeeds } from './actions.ts';

export const deskJobs = (words: DeedWords): readonly Job[] => [
  {
    name: 'people.tell-deeds',
    shape: z.object({}),
    every: '55 5 * * *',
    run: async (_, running) => void (await tellDeeds(running.db, mailContext(running), words, running.at)),
  },
];
