// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands that keep a halle safe: backup, restore, verification of the journal.
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../cli.ts';

export function savingCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('backup')
    .description(say('platform.command.backup'))
    .argument('<file>', say('platform.command.backup.file'))
    .action((file: string) => backupCommand(file, machine));
  program
    .command('restore')
    .description(say('platform.command.restore'))
    .argument('<file>', say('platform.command.backup.file'))
    .option('--replace', say('platform.command.restore.replace'))
    .action((file: string, options: RestoreOptions) => restoreCommand(file, options, machine));
  program
    .command('journal')
    .description(say('platform.command.journal'))
    .command('verify')
    .description(say('platform.command.journal.verify'))
    .option('--expect <number:hash>', say('platform.command.journal.expect'))
    .action((options: { expect?: string }) => verifyCommand(options, machine));
}

interface RestoreOptions {
  readonly replace?: boolean;
}

async function backupCommand(file: string, machine: Machine): Promise<void> {
  const { ownerUrl, config } = await machine.open();
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  const { backup } = await import('../backup/backup.ts');
  const { tables } = await backup(ownerUrl, file, new Date());
  machine.out(machine.say('platform.backup.done', { file, tables: tables.length }));
  if (!config.secret) machine.out(machine.say('platform.backup.secret', { folder: config.home }));
}

async function restoreCommand(file: string, { replace = false }: RestoreOptions, machine: Machine): Promise<void> {
  const { ownerUrl, appUrl } = await machine.open();
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  const { roleOf } = await import('../roles.ts');
  const { restore } = await import('../backup/restore.ts');
  const { madeAt, halle } = await restore(file, { ownerUrl, app: roleOf(appUrl), replace });
  machine.out(machine.say('platform.restore.done', { file, madeAt: new Date(madeAt), halle }));
}

/** @returns by exit code 1 that something is wrong */
async function verifyCommand({ expect }: { expect?: string }, machine: Machine): Promise<void> {
  const { db } = await machine.open();
  const { sealPending } = await import('../journal/sealer.ts');
  const { verifyJournal } = await import('../journal/verify.ts');
  await sealPending(db);
  const { sealed, hidden, broken, head } = await verifyJournal(db, expect);
  const words = broken
    ? machine.say(`platform.journal.broken-${broken.why}`, { number: broken.number })
    : machine.say('platform.journal.whole', { sealed, head: `${head.number}:${head.hash}` });
  machine.out(words);
  if (hidden > 0) machine.out(machine.say('platform.journal.hidden', { hidden }));
  if (broken || hidden > 0) process.exitCode = 1;
}
