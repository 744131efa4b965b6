// SPDX-License-Identifier: AGPL-3.0-or-later
// What the command line says of itself, in the reader's language: help titles, and mistakes in the words of a
// command.
import { type Command, type CommanderError, Help } from 'commander';
import type { Machine } from './cli.ts';

/** Codes of commander that are answers, not mistakes. */
export const answers: ReadonlySet<string> = new Set([
  'commander.help',
  'commander.helpDisplayed',
  'commander.version',
]);

const sentences: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'platform.usage.unknown-command',
  'commander.unknownOption': 'platform.usage.unknown-option',
  'commander.missingArgument': 'platform.usage.missing-argument',
  'commander.optionMissingArgument': 'platform.usage.missing-value',
  'commander.missingMandatoryOptionValue': 'platform.usage.missing-option',
  'commander.excessArguments': 'platform.usage.too-many',
};

/** A mistake in the words of a command as one sentence, with the nearest right word when there is one. */
export function mistake(error: CommanderError, say: Machine['say']): string {
  const key = sentences[error.code];
  if (!key) return error.message.replace(/^error: /, '');
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  return near ? `${say(key, { word })} ${say('platform.usage.did-you-mean', { near })}` : say(key, { word });
}

const titles = ['Usage', 'Arguments', 'Options', 'Global Options', 'Commands'] as const;

/** Gives the help of `program` and of the commands added after it the language of `say`. */
export function translateHelp(program: Command, say: Machine['say']): void {
  program
    .helpOption('-h, --help', say('platform.help.help'))
    .helpCommand('help [command]', say('platform.help.help'));
  program.configureHelp({
    formatHelp(command, helper) {
      const plain = Help.prototype.formatHelp.call(helper, command, helper);
      const titled = titles.reduce(
        (text, title) =>
          text.replace(
            new RegExp(`^${title}:`, 'm'),
            say(`platform.help.${title.toLowerCase().replace(' ', '-')}`),
          ),
        plain,
      );
      return titled.replaceAll('(default: ', `(${say('platform.help.default')} `);
    },
  });
}
