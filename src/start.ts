// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle start`: opens the halle, loads what a first start needs, serves the site until asked to stop.

import type { TextFacts } from './base/language.ts';
import { Problem } from './base/problem.ts';
import { keepIndex } from './catalogue/actions/keep-index.ts';
import { firstLoads } from './firstload.ts';
import type { Machine } from './platform/cli.ts';
import type { Config } from './platform/config.ts';
import { keepSealing } from './platform/journal/sealer.ts';
import { mailServer } from './platform/mail/server.ts';
import { onceReachable } from './platform/once-reachable.ts';
import { keepFolding } from './platform/revisions.ts';
import { watchRevisions } from './platform/revisions-watch.ts';
import { needSecret } from './platform/secret.ts';
import { findOffered } from './platform/source/offered.ts';
import { handleStrayErrors } from './platform/stray-errors.ts';
import { keepSweeping } from './platform/sweeping.ts';
import { warnWithoutWorkerRole } from './platform/worker-role.ts';
import { allSweeps } from './sweeps.ts';
import { workWhileServing } from './working.ts';

/**
 * Serves until asked to stop.
 * @throws Problem unavailable when the port is taken; invalid for settings that no visitor should be the
 * first to meet
 */
export async function start(machine: Machine): Promise<void> {
  const config = await machine.config();
  needSecret(config);
  mailServer(config);
  const opened = await machine.open();
  handleStrayErrors(opened.log);
  warnWithoutWorkerRole(opened, machine);
  const say = (key: string, facts?: TextFacts) => machine.err(machine.say(key, facts));
  for (const load of firstLoads) await load(opened, say);
  await keepIndex(opened.db, new Date());
  opened.shortenTimeouts();
  const { openSite } = await import('./app.ts');
  const watch = watchRevisions(opened.db, opened.log);
  const { server } = await openSite({ ...opened, revisions: watch.reader });
  const stopped = machine.untilStopped();
  try {
    await server.listen({ port: opened.config.port, host: opened.config.host });
  } catch (error) {
    await Promise.all([server.close(), watch.stop()]);
    throw cannotListen(error, opened.config);
  }
  if (!(await findOffered(machine.root))) machine.err(machine.say('platform.source-missing'));
  const beside = [keepSealing(opened), keepFolding(opened.db, opened.log), keepSweeping(opened, allSweeps)];
  machine.out(machine.say('platform.ready', { url: opened.config.url }));
  const stopWorking = await onceReachable(opened.log, stopped, () => workWhileServing(opened, say));
  await stopped;
  machine.err(machine.say('platform.stopping'));
  await server.close();
  await Promise.all([watch.stop(), ...beside.map((stop) => stop()), stopWorking?.()]);
}

function cannotListen(error: unknown, { port, host }: Config): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new Problem(
      'unavailable',
      'platform.port-in-use',
      { port: String(port), other: String(port + 1) },
      { cause: error },
    );
  if (code === 'EACCES')
    return new Problem('forbidden', 'platform.port-forbidden', { port: String(port) }, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Problem('invalid', 'platform.address-unknown', { host }, { cause: error });
  return error;
}
