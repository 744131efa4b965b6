// SPDX-License-Identifier: AGPL-3.0-or-later
// Commands of pools: what each member pays by a key, what a vote comes to. No database, no server.
import type { Command } from 'commander';
import type { Machine } from '../platform/cli.ts';
import type { ShareFlags } from './commands-share.ts';
import type { CountFlags } from './commands-vote.ts';

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

export function voteCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('vote')
    .description(say('pools.vote.command-family'))
    .command('count')
    .description(say('pools.vote.command'))
    .requiredOption('--rule <file>', say('pools.vote.command-rule'))
    .requiredOption('--ballots <file>', say('pools.vote.command-ballots'))
    .option('--at <instant>', say('pools.vote.command-at'))
    .option('--json', say('pools.vote.command-json'))
    .action(async (flags: CountFlags) => (await import('./commands-vote.ts')).countCommand(flags, machine));
}
