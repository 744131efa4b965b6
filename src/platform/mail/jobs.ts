// SPDX-License-Identifier: AGPL-3.0-or-later
// Mail in the background: an urgent one as soon as it is asked for, whatever is due each minute, letters in the morning.
import { z } from 'zod';
import type { Job } from '../jobs.ts';
import { gatherLetters } from './digest.ts';
import { sendDue, trySending } from './send.ts';
import { mailServer } from './server.ts';

/** With `mail`: that one. Without: everything that is due. A failed try is no failed run: the mail says itself when it is tried again. */
export const sendMail: Job<{ mail?: string | undefined }> = {
  name: 'platform.send-mail',
  shape: z.object({ mail: z.uuid().optional() }),
  every: '* * * * *',
  together: 2,
  quiet: true,
  run: async ({ mail }, running) => {
    const server = mailServer(running.config);
    if (!server) return;
    const sending = { ...running, server };
    if (mail) await trySending(sending, mail);
    else await sendDue(sending, running.signal);
  },
};

/** Six in the morning, UTC. */
const gatherDaily: Job = {
  name: 'platform.gather-letters',
  shape: z.object({}),
  every: '0 6 * * *',
  run: async (_, running) => void (await gatherLetters(running)),
};

export const mailJobs = [sendMail, gatherDaily] as const;
