// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands that keep a halle safe: backup, restore.
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
}

interface RestoreOptions {
  readonly replace?: boolean;
}

async function backupCommand(file: string, machine: Machine): Promise<void> {
  const { ownerUrl, config } = await machine.open();
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  const { backup } = await import('../backup/backup.ts');
  const { tables, journal } = await backup(ownerUrl, file, new Date());
  machine.out(machine.say('platform.backup.done', { file, tables: tables.length }));
  if (journal)
    machine.out(machine.say('platform.journal.backup-head', { head: `${journal.number}:${journal.hash}` }));
  if (!config.secret) machine.out(machine.say('platform.backup.secret', { folder: config.home }));
}

async function restoreCommand(
  file: string,
  { replace = false }: RestoreOptions,
  machine: Machine,
): Promise<void> {
  const { ownerUrl, appUrl, workerUrl, db, config } = await machine.open();
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  const { roleOf } = await import('../roles.ts');
  const { restore } = await import('../backup/restore.ts');
  const { madeAt, halle } = await restore(file, {
    ownerUrl,
    app: roleOf(appUrl),
    worker: roleOf(workerUrl),
    replace,
  });
  machine.out(machine.say('platform.restore.done', { file, madeAt: new Date(madeAt), halle }));
  const { sayRestored } = await import('./journal.ts');
  await sayRestored({ db, config }, machine, new Date());
}
