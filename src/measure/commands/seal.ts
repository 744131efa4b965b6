// SPDX-License-Identifier: AGPL-3.0-or-later
// `--format in-toto`: a grade signed with a key of one's own, its facts beside.
import type { KeyObject } from 'node:crypto';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { version } from '../../platform/root.ts';
import { readKey, signed } from '../attestation/sources/envelope.ts';
import { hashesOf } from '../attestation/sources/hashes.ts';
import { statementOf } from '../attestation/statement.ts';
import type { Outcome } from '../ci/outcome.ts';
import type { Format, MeasureFlags } from './flags.ts';

/** The key, read before anything is measured. @throws Problem invalid, not-found, unfit `measure.seal.…` */
export async function sealingKey(
  targets: readonly string[],
  { key, facts }: MeasureFlags,
  format: Format,
): Promise<KeyObject | undefined> {
  if (format !== 'in-toto') {
    if (key !== undefined) throw new Problem('invalid', 'measure.seal.key-alone');
    return undefined;
  }
  if (targets.length > 1)
    throw new Problem('invalid', 'measure.one-at-a-time', { option: '--format in-toto' });
  if (key === undefined) throw new Problem('invalid', 'measure.seal.needs-key');
  if (facts === undefined) throw new Problem('invalid', 'measure.seal.needs-facts');
  return readKey(key, 'private');
}

/** Writes the envelope of what was measured. @param asked seconds since 1970 */
export function seal(outcomes: readonly Outcome[], key: KeyObject, asked: number, machine: Machine): void {
  for (const outcome of outcomes) {
    if ('problem' in outcome) continue;
    const { grade, facts } = outcome;
    const made = { asked, hashes: hashesOf(facts), program: `halle ${version}` };
    machine.out(JSON.stringify(signed(statementOf(grade, facts, made), key), null, 2));
  }
}
