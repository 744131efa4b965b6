// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle publiccode check`: is this publiccode.yml right, and if not, what to write instead? No database, no
// server.
import type { Command } from 'commander';
import type { Machine } from '../../platform/cli.ts';
import type { CheckFlags } from './check.ts';

export function publiccodeCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('publiccode')
    .description(say('publiccode.command.group'))
    .command('check')
    .description(say('publiccode.command.check'))
    .argument('<target...>', say('publiccode.command.check.target'))
    .option('--no-network', say('publiccode.command.no-network'))
    .option('--json', say('publiccode.command.json'))
    .option('--format <form>', say('publiccode.command.format'))
    .option('--fix', say('publiccode.command.fix'))
    .option('--accept-version-1', say('publiccode.command.accept-version-1'))
    .option('--lang <language>', say('platform.help.lang'))
    .action(async (targets: string[], flags: CheckFlags) => {
      const { checkAll } = await import('./check.ts');
      await checkAll(targets, flags, machine);
    });
}
