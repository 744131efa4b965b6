// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle prove`: whether what was paid for is published. Exit 0: proved; 1: not; 2: what was given cannot be
// read. No database.
import type { Command } from 'commander';
import type { Machine } from '../../platform/cli.ts';
import type { ProveFlags } from './commands-prove.ts';

export function proofCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('prove')
    .description(say('funding.proof.command'))
    .argument('<repository>', say('funding.proof.argument-repository'))
    .argument('<delivery>', say('funding.proof.argument-delivery'))
    .option('--since <date>', say('funding.proof.option-since'))
    .option('--request-json <file>', say('funding.proof.option-request'))
    .option('--fork <repository>', say('funding.proof.option-fork'))
    .option('--allow-private', say('funding.proof.option-allow-private'))
    .option('--json', say('funding.proof.option-json'))
    .action(async (repository: string, delivery: string, flags: ProveFlags) => {
      const { proveCommand } = await import('./commands-prove.ts');
      await proveCommand({ repository, delivery }, flags, machine);
    });
}
