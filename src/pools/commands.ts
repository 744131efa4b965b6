// SPDX-License-Identifier: AGPL-3.0-or-later
// Commands of pools: what each member pays by a key. No database, no server.
import type { Command } from 'commander';
import type { Machine } from '../platform/cli.ts';
import type { ShareFlags } from './commands-share.ts';

export function poolCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('share')
    .description(say('pools.share.command'))
    .requiredOption('--key <file>', say('pools.share.command-key'))
    .requiredOption('--members <file>', say('pools.share.command-members'))
    .option('--total <cents>', say('pools.share.command-total'))
    .option('--currency <code>', say('pools.share.command-currency'), 'EUR')
    .option('--json', say('pools.share.command-json'))
    .action(async (flags: ShareFlags) => (await import('./commands-share.ts')).shareCommand(flags, machine));
}
