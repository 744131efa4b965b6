// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle search`: the same answers as the site, in the terminal, beside a running site or without one.

import type { Command } from 'commander';
import type { Machine } from '../../platform/cli.ts';
import type { Brought, SearchFlags } from './commands-flags.ts';

export function searchCommands(program: Command, machine: Machine, brought: Brought): void {
  const { say } = machine;
  program
    .command('search')
    .description(say('catalogue.command.search'))
    .argument('[words...]', say('catalogue.command.search.words'))
    .option('--json', say('catalogue.command.search.json'))
    .option('--limit <number>', say('catalogue.command.search.limit'))
    .option('--lang <language>', say('catalogue.command.search.lang'))
    .action(async (words: string[], flags: SearchFlags) =>
      (await import('../commands/search.ts')).searchCatalogue(words, flags, machine, brought.fill),
    );
}
