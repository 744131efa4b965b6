// SPDX-License-Identifier: AGPL-3.0-or-later
// Commands of buying: by which way, and what a tender should say. No database, no server.
import type { Command } from 'commander';
import type { Machine } from '../platform/cli.ts';
import type { LintFlags } from './commands-lint.ts';
import type { RouteFlags } from './commands-route.ts';

export function purchaseCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('route')
    .description(say('purchases.route.command'))
    .requiredOption('--country <code>', say('purchases.route.command-country'))
    .requiredOption('--buyer <kind>', say('purchases.route.command-buyer'))
    .requiredOption('--object <object>', say('purchases.route.command-object'))
    .requiredOption('--amount <amount>', say('purchases.route.command-amount'))
    .requiredOption('--date <day>', say('purchases.route.command-date'))
    .option('--others <file>', say('purchases.route.command-others'))
    .option('--json', say('purchases.route.command-json'))
    .action(async (flags: RouteFlags) => (await import('./commands-route.ts')).routeCommand(flags, machine));
  program
    .command('lint')
    .description(say('purchases.lint.command'))
    .argument('<file...>')
    .option('--date <day>', say('purchases.lint.command-date'))
    .option('--country <code>', say('purchases.lint.command-country'))
    .option('--amount <amount>', say('purchases.lint.command-amount'))
    .option('--json', say('purchases.lint.command-json'))
    .action(async (files: string[], flags: LintFlags) =>
      (await import('./commands-lint.ts')).lintCommand(files, flags, machine),
    );
}
