// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import`: reads a source, shows the plan, applies it unless it is only asked for.
import { dayHere } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { importRecords, planOf } from '../actions/import.ts';
import type { ImportPlan } from '../plan.ts';
import { readInput } from '../sources/input.ts';
import { findSource, importedSources } from '../sources/registry.ts';
import { planWords } from './plan-words.ts';

export interface ImportFlags {
  readonly dry?: boolean;
  readonly json?: boolean;
  readonly complete?: boolean;
  readonly allowPrivate?: boolean;
}

/** Exit code 1 when every record was refused; the plan tells why. */
export async function importSource(
  name: string,
  given: string,
  flags: ImportFlags,
  machine: Machine,
): Promise<void> {
  const source = findSource(name);
  if (!source)
    throw new Problem('invalid', 'catalogue.import.unknown-source', {
      written: name.slice(0, 60),
      known: importedSources.filter((one) => one !== 'starter').join(', '),
    });
  const at = new Date();
  const files = await readInput(given, source, flags.allowPrivate ? ['*'] : machine.config().allowPrivate);
  const reads = source.read(files, dayHere(at));
  const { db } = await machine.open();
  const asked = { source: source.name, reads, complete: flags.complete ?? false, at };
  const plan = flags.dry ? await planOf(db, asked) : await importRecords(db, asked);
  machine.out(
    flags.json
      ? JSON.stringify(
          { dry: flags.dry ?? false, ...plan, lines: plan.lines.filter(({ fate }) => fate !== 'unchanged') },
          null,
          2,
        )
      : planWords(plan, machine.lang, !flags.dry),
  );
  if (nothingKept(plan)) process.exitCode = 1;
}

function nothingKept({ lines, counts }: ImportPlan): boolean {
  return lines.length > 0 && counts.refused === lines.length;
}
