// SPDX-License-Identifier: AGPL-3.0-or-later
// The background work of a site that is served: its jobs and its mails, so that a halle needs no worker.
import type { TextFacts } from './base/language.ts';
import { siteJobs } from './jobs.ts';
import { sendWhileServing } from './platform/mail/serving.ts';
import type { Opened } from './platform/opened.ts';

const insufficientPrivilege = '42501';

/**
 * Starts both. A site whose role may do neither, since it was started without the address of the worker's
 * role, leaves them to `halle work`.
 * @param say told what waits when no mail server is named @returns the function that stops
 */
export async function workWhileServing(
  opened: Opened,
  say: (key: string, facts?: TextFacts) => void,
): Promise<() => Promise<void>> {
  const { startWorker } = await import('./platform/jobs/worker.ts');
  const stopWorking = await startWorker(opened, siteJobs).catch((error) => {
    if (error.code === insufficientPrivilege) return undefined;
    throw error;
  });
  if (!stopWorking) {
    say('platform.work-elsewhere');
    opened.log.warn('the role of the site may do no background work: it waits for halle work');
    return async () => {};
  }
  const stopSending = await sendWhileServing(opened, say).catch((error) =>
    stopWorking().then(() => Promise.reject(error)),
  );
  return async () => void (await Promise.all([stopWorking(), stopSending()]));
}
