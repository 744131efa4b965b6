// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle bounces`: reads what came back to the mailbox of the halle, from files or, as mail servers give it,
// from standard input.
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Problem } from '../../../base/problem.ts';
import type { Machine } from '../../cli.ts';

export function bounceCommand(program: Command, machine: Machine): void {
  program
    .command('bounces')
    .description(machine.say('mail.bounces.command'))
    .argument('[files...]', machine.say('mail.bounces.files'))
    .action((files: string[]) => readAll(machine, files));
}

async function readAll(machine: Machine, files: readonly string[]): Promise<void> {
  if (files.length === 0 && machine.stdinIsTerminal) throw new Problem('invalid', 'mail.bounces.nothing');
  const { noteBounces } = await import('./note.ts');
  const { workerDb } = await machine.open();
  let [read, noted] = [0, 0];
  for (const file of files.length === 0 ? ['-'] : files) {
    const found = await noteBounces(workerDb, await bytesOf(file), new Date());
    read += found.read;
    noted += found.noted;
  }
  machine.out(machine.say('mail.bounces.noted', { read, noted }));
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file === '-') {
    const parts: Buffer[] = [];
    for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
    return Buffer.concat(parts);
  }
  return readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem('invalid', 'mail.bounces.unreadable', { file, why: cause.code ?? '' }, { cause });
  });
}
