// SPDX-License-Identifier: AGPL-3.0-or-later
// What a command of a keeper at the machine does to a sheet, told with its number.
import type { Machine } from '../../platform/cli.ts';
import type { Tx } from '../../platform/db.ts';
import { repairingAsOwner } from '../../platform/owner.ts';

/** @param work gives the number of the correction */
export async function done(machine: Machine, work: (tx: Tx, at: Date) => Promise<string>): Promise<void> {
  const at = new Date();
  const id = await repairingAsOwner(await machine.open(), at, (tx) => work(tx, at));
  machine.out(machine.say('catalogue.mending.told-done', { id }));
}
