// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle work`: the background work of every feature. Any number of these may run, on any number of machines.
import type { Machine } from './platform/cli.ts';

export async function work(machine: Machine): Promise<void> {
  await machine.open();
  const stopped = machine.untilStopped();
  machine.err(machine.say('platform.working'));
  await stopped;
}
