// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands of the machine room: serve, work, migrate, settings.

import type { Command } from 'commander';
import { wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../cli.ts';
import { bounceCommand } from '../mail/bounces/command.ts';
import { mailCommands } from '../mail/commands.ts';
import { settings } from '../settings.ts';
import { settingsPage } from '../settings-page.ts';
import { databaseCommands } from './database.ts';
import { journalCommands } from './journal.ts';
import { savingCommands } from './saving.ts';

/** What the gathering files bring, since the platform knows no feature. */
export interface Serving {
  start(machine: Machine): Promise<void>;
  work(machine: Machine): Promise<void>;
  check(machine: Machine): Promise<void>;
}

export function platformCommands(program: Command, machine: Machine, serving: Serving): void {
  const { say } = machine;
  program
    .command('start')
    .description(say('platform.command.start'))
    .action(() => serving.start(machine));
  program
    .command('work')
    .description(say('platform.command.work'))
    .action(() => serving.work(machine));
  program
    .command('migrate')
    .description(say('platform.command.migrate'))
    .action(() => migrateCommand(machine));
  checkCommand(program, machine, serving);
  savingCommands(program, machine);
  journalCommands(program, machine);
  databaseCommands(program, machine);
  mailCommands(program, machine);
  bounceCommand(program, machine);
  program
    .command('settings')
    .description(say('platform.command.settings'))
    .option('--markdown', say('platform.command.settings.markdown'))
    .action((options: { markdown?: boolean }) => settingsCommand(machine, options));
}

function checkCommand(program: Command, machine: Machine, serving: Serving): void {
  program
    .command('check')
    .description(machine.say('platform.command.check'))
    .action(() => serving.check(machine));
}

/** Opening brings the schema up to date wherever the owner's address is known. */
async function migrateCommand(machine: Machine): Promise<void> {
  const { ownerUrl } = await machine.open();
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  machine.out(machine.say('platform.migrated'));
}

function settingsCommand({ lang, out }: Machine, { markdown }: { markdown?: boolean }): void {
  if (markdown) {
    out(settingsPage());
    return;
  }
  for (const [name, { says, byDefault }] of Object.entries(settings))
    out(`${name}\n    ${wordsOf(says, lang)} [${byDefault}]\n`);
}
