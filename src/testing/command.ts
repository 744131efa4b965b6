// SPDX-License-Identifier: AGPL-3.0-or-later
// A command as a terminal runs it, with what it writes and its exit code; it opens nothing.
import { Command } from 'commander';
import { sentence } from '../languages/index.ts';
import type { Machine } from '../platform/cli.ts';

/** @param add the feature's commands @param words as typed, the command's name first */
export async function runCommand(
  add: (program: Command, machine: Machine) => void,
  lang: string,
  words: readonly string[],
): Promise<{ out: string; err: string; code: number }> {
  const said = { out: '', err: '' };
  const machine = {
    lang,
    say: (name: string, facts = {}) => sentence(lang, name, facts),
    out: (line: string) => {
      said.out += `${line}\n`;
    },
    err: (line: string) => {
      said.err += `${line}\n`;
    },
  } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  add(program, machine);
  const before = process.exitCode;
  process.exitCode = undefined;
  await program.parseAsync([...words], { from: 'user' });
  const code = Number(process.exitCode ?? 0);
  process.exitCode = before;
  return { ...said, code };
}
