// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle lint`: what is to be checked in a tender. Exit 0: no error found; 1: at least one; 2: a file or what
// was given beside cannot be read.
import { readFile } from 'node:fs/promises';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';
import { readGiven } from './lint/given.ts';
import { lintDocuments } from './lint/sources/process.ts';
import { lintJson, lintWords } from './lint/words.ts';

export interface LintFlags {
  readonly date?: string;
  readonly country?: string;
  readonly amount?: string;
  readonly json?: boolean;
}

export async function lintCommand(
  files: readonly string[],
  { json, ...typed }: LintFlags,
  machine: Machine,
): Promise<void> {
  try {
    const given = readGiven(typed);
    const documents = await Promise.all(files.map(async (name) => ({ name, bytes: await bytesOf(name) })));
    const reports = await lintDocuments(documents, given);
    for (const { file, silentPages } of reports)
      if (silentPages.length > 0)
        machine.err(
          machine.say('purchases.lint.silent-pages', {
            ...{ file, count: silentPages.length, pages: silentPages.slice(0, 20).join(', ') },
          }),
        );
    machine.out((json ? lintJson : lintWords)(reports, machine));
    process.exitCode = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'E'))
      ? 1
      : 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    machine.err(machine.say(error.textKey, error.facts));
    process.exitCode = 2;
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Problem('invalid', 'purchases.lint.no-file', { file });
  }
}
