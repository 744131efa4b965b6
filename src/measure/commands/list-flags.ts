// SPDX-License-Identifier: AGPL-3.0-or-later
// What goes with a list and what does not.
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { BatchOptions } from '../batch/target.ts';
import { demandsOf } from '../ci/demands.ts';
import type { MeasureOptions } from '../sources/measure.ts';
import type { ListFlags, MeasureFlags } from './flags.ts';

/** What goes with one repository at a time, or with a copy at hand. */
const alone = [
  ['badge', '--badge'],
  ['facts', '--facts'],
  ['as', '--as'],
  ['truckFactor', '--truck-factor'],
  ['format', '--format'],
] as const;

/** @throws Problem invalid `measure.nothing-asked`, `measure.list.…` */
export function listFlags(
  targets: readonly string[],
  flags: MeasureFlags,
  { maxBytes, seconds }: MeasureOptions,
  { lang }: Machine,
): ListFlags | undefined {
  const { list, out, at, json, allowPrivate, forge } = flags;
  if (list === undefined) {
    if (out !== undefined) throw new Problem('invalid', 'measure.list.needs-list', { file: out });
    if (targets.length === 0) throw new Problem('invalid', 'measure.nothing-asked');
    return undefined;
  }
  const strange = alone.find(([name]) => flags[name] !== undefined);
  if (strange) throw new Problem('invalid', 'measure.list.alone', { option: strange[1] });
  if (flags.truckFactor) throw new Problem('invalid', 'measure.list.alone', { option: '--truck-factor' });
  if (targets.length > 0) throw new Problem('invalid', 'measure.list.alone', { option: targets[0]! });
  if (out === undefined) throw new Problem('invalid', 'measure.list.needs-out');
  const options: BatchOptions = {
    ...{ lang, maxBytes, seconds },
    ...(at ? { at } : {}),
    ...(allowPrivate ? { anyAddress: true } : {}),
    ...(forge === false ? { noForge: true } : {}),
  };
  return { list, out, ...(json ? { json } : {}), options, demands: demandsOf(flags) };
}
