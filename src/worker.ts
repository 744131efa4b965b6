// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle work`: the background work of every feature. Any number of these may run, on any number of machines.

import { allJobs } from './jobs.ts';
import { startMeasuring } from './measure/jobs.ts';
import type { Machine } from './platform/cli.ts';
import { mailServer } from './platform/mail/server.ts';
import { sendWhileWorking } from './platform/mail/serving.ts';
import { onceReachable } from './platform/once-reachable.ts';
import { asWorker } from './platform/opened.ts';
import { keepFolding } from './platform/revisions.ts';
import { needSecret } from './platform/secret.ts';
import { handleStrayErrors } from './platform/stray-errors.ts';
import { keepSweeping } from './platform/sweeping.ts';
import { warnWithoutWorkerRole } from './platform/worker-role.ts';
import { allSweeps } from './sweeps.ts';

/** Works until asked to stop; what was begun is finished first. */
export async function work(machine: Machine): Promise<void> {
  const config = await machine.config();
  needSecret(config);
  const server = mailServer(config);
  const opened = asWorker(await machine.open());
  handleStrayErrors(opened.log);
  warnWithoutWorkerRole(opened, machine);
  const stopped = machine.untilStopped();
  const { startWorker } = await import('./platform/jobs/worker.ts');
  const { keepSealing } = await import('./platform/journal/sealer.ts');
  const stopWorking = await onceReachable(opened.log, stopped, () => startWorker(opened, allJobs));
  const measuring = startMeasuring(opened);
  const stopSealing = keepSealing(opened);
  const stopFolding = keepFolding(opened.db, opened.log);
  const stopSweeping = keepSweeping(opened, allSweeps);
  machine.err(machine.say('platform.working'));
  if (!server) machine.err(machine.say('mail.no-server'));
  const stopSending = await sendWhileWorking(opened);
  await stopped;
  machine.err(machine.say('platform.stopping'));
  await Promise.all([
    stopWorking?.(),
    stopSending(),
    stopSealing(),
    stopFolding(),
    stopSweeping(),
    measuring.stop(15),
  ]);
}
