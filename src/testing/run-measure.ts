// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands of the measure run within a test, as the program would run them: what they write, and the exit
// code. Starting the program itself takes a hundred times as long.
import { Command, CommanderError } from 'commander';
import { exitCode, Problem } from '../base/problem.ts';
import { sentence } from '../languages/index.ts';
import { measureCommands } from '../measure/commands/index.ts';
import type { Machine } from '../platform/cli.ts';
import { readConfig } from '../platform/config.ts';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** One after the other: the exit code is the process's. */
let before: Promise<unknown> = Promise.resolve();

/** @param args as on the command line, after `halle`; answers are in English */
export function runMeasure(...args: string[]): Promise<Ran> {
  const ran = before.then(() => run(args));
  before = ran.catch(() => {});
  return ran;
}

async function run(args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' };
  const take = (where: 'out' | 'err') => (text: string) => {
    written[where] += text.endsWith('\n') ? text : `${text}\n`;
  };
  const machine = {
    ...{ lang: 'en', root: '.', stdinIsTerminal: false, isTerminal: false, errIsTerminal: false },
    ...{ out: take('out'), err: take('err'), config: async () => readConfig({}) },
    boundGit: async () => {},
    say: (key, facts) => sentence('en', key, facts),
    open: () => Promise.reject(new Error('no database here')),
    untilStopped: () => new Promise<void>(() => {}),
  } satisfies Machine as Machine;
  const program = new Command('halle').exitOverride().configureOutput({
    outputError: () => {},
    writeOut: machine.out,
  });
  measureCommands(program, machine);
  const known = process.exitCode;
  process.exitCode = undefined;
  try {
    await program.parseAsync(args, { from: 'user' });
    return { ...written, code: Number(process.exitCode ?? 0) };
  } catch (error) {
    const code = refused(error, machine);
    return { ...written, code };
  } finally {
    process.exitCode = known;
  }
}

function refused(error: unknown, machine: Machine): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 64;
  if (!(error instanceof Problem)) throw error;
  machine.err(machine.say(error.textKey, error.facts));
  return exitCode[error.kind];
}
