// SPDX-License-Identifier: AGPL-3.0-or-later
// Commands about needs: which are one. No database, no server, no network.
import type { Command } from 'commander';
import type { Machine } from '../../platform/cli.ts';
import type { SimilarFlags } from './commands-similar.ts';

export function needCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('needs')
    .description(say('needs.similar.family'))
    .command('similar')
    .description(say('needs.similar.command'))
    .requiredOption('--pairs <file>', say('needs.similar.command-pairs'))
    .option('--json', say('needs.similar.command-json'))
    .action(async (flags: SimilarFlags) =>
      (await import('./commands-similar.ts')).similarCommand(flags, machine),
    );
}
