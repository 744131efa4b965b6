// SPDX-License-Identifier: AGPL-3.0-or-later
// `--fix`: a file without errors is written again in canonical form, where nothing of it would be lost.
import { oneLine } from '../../base/text.ts';
import { writeAtomically } from '../../platform/atomic-file.ts';
import type { Machine } from '../../platform/cli.ts';
import { canonicalOf } from '../canonical.ts';
import { decode } from '../encoding.ts';
import { parsePublicCode } from '../parse.ts';
import type { Target } from '../target.ts';

/** The target as it is then. Only files of this disk are written: an address or standard input stays. */
export async function fix(
  target: Target,
  { acceptVersion1 }: { readonly acceptVersion1?: boolean },
  machine: Machine,
): Promise<Target> {
  const { text } = decode(target.bytes);
  const isFile = target.file !== '-' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(target.file);
  if (text === undefined || !isFile) return target;
  const canonical = canonicalOf(text, parsePublicCode(text, acceptVersion1 ? { acceptVersion1 } : {}));
  const file = oneLine(target.file, 200);
  if (canonical.state === 'would-lose') machine.err(machine.say('publiccode.report.not-fixed', { file }));
  if (canonical.state !== 'changed') return target;
  await writeAtomically(target.file, canonical.text);
  machine.err(machine.say('publiccode.report.fixed', { file }));
  return { ...target, bytes: Buffer.from(canonical.text) };
}
