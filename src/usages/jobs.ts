// SPDX-License-Identifier: AGPL-3.0-or-later
// Once a day: members are told what operators and mandataries declared for them, and what is about to end is
// asked about.
import { z } from 'zod';
import type { Job } from '../platform/jobs.ts';
import { mailContext } from '../platform/mail.ts';
import { askWhatEnds } from './actions/remind.ts';
import { tellDeclared } from './actions/tell.ts';
import { tellUndelivered } from './actions/undelivered.ts';

const ask: Job = {
  name: 'catalogue.ask-usages',
  shape: z.object({}),
  every: '40 5 * * *',
  run: async (_, running) => void (await askWhatEnds(running.db, mailContext(running), running.at)),
};

const tell: Job = {
  name: 'catalogue.tell-hosted',
  shape: z.object({}),
  every: '50 5 * * *',
  run: async (_, running) => void (await tellDeclared(running.db, mailContext(running), running.at)),
};

const undelivered: Job = {
  name: 'catalogue.tell-undelivered',
  shape: z.object({}),
  every: '*/20 * * * *',
  run: async (_, running) => void (await tellUndelivered(running.db, mailContext(running), running.at)),
};

/** Acts done by mandate that the mail about usages tells, with the software they are about. */
export const toldByUsages = [
  'catalogue.usages-declared',
  'catalogue.usage-confirmed',
  'catalogue.usage-corrected',
  'catalogue.usage-published',
] as const;

export const usageJobs: readonly Job[] = [ask, tell, undelivered];
