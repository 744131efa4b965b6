// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands of the catalogue: take a source in, say that two entries are one software, or two.
import type { Command } from 'commander';
import type { Machine } from '../../platform/cli.ts';
import { sourcesCommands } from '../harvest/commands.ts';
import { sheetsCommands } from '../mending/commands.ts';
import { importsCommands } from '../plans/commands.ts';
import type { ImportFlags } from './import.ts';

export function catalogueCommands(program: Command, machine: Machine): void {
  importCommand(program, machine);
  importsCommands(program, machine);
  sourcesCommands(program, machine);
  sheetsCommands(program, machine);
  noticeCommand(program, machine);
  mergeCommands(program, machine);
}

function importCommand(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('import')
    .description(say('catalogue.command.import.about'))
    .argument('<source>', say('catalogue.command.import.source'))
    .argument('<input>', say('catalogue.command.import.input'))
    .option('--dry', say('catalogue.command.import.dry'))
    .option('--json', say('catalogue.command.import.json'))
    .option('--complete', say('catalogue.command.import.complete'))
    .option('--yes-withdraw <n>', say('catalogue.command.import.yes-withdraw'))
    .option('--country <country>', say('catalogue.command.import.country'))
    .option('--allow-private', say('catalogue.command.import.allow-private'))
    .action(async (source: string, input: string, flags: ImportFlags & { country?: string }) =>
      source === 'mailboxes'
        ? (await import('../../people/directory/mailboxes/commands.ts')).importMailboxFile(
            input,
            flags,
            machine,
          )
        : (await import('./import.ts')).importSource(source, input, flags, machine),
    );
}

function noticeCommand(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('notice')
    .description(say('catalogue.command.notice'))
    .argument('<software>', say('catalogue.command.notice.software'))
    .requiredOption('--by <address>', say('catalogue.command.notice.by'))
    .action(async (slug: string, flags: { by: string }) => {
      const { noticeGiven } = await import('./notice.ts');
      await noticeGiven(slug, flags, machine);
    });
}

function mergeCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  for (const name of ['merge', 'unmerge'] as const) {
    program
      .command(name)
      .description(say(`catalogue.command.${name}`))
      .argument('<a>', say('catalogue.command.merge.entry'))
      .argument('<b>', say('catalogue.command.merge.entry'))
      .requiredOption('--reason <words>', say('catalogue.command.merge.reason'))
      .action(async (a: string, b: string, flags: { reason: string }) => {
        const { mergeEntries, unmergeEntries } = await import('./merge.ts');
        await (name === 'merge' ? mergeEntries : unmergeEntries)(a, b, flags, machine);
      });
  }
}
