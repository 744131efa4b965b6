// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands of a package: the program's own, on a machine without a halle. Refusals become sentences and
// exit codes as in `src/cli.ts`.
import { Command, CommanderError } from 'commander';
import { fill, knownLanguages, type TextFacts, type Texts, wordsOf } from '../src/base/language.ts';
import { Problem } from '../src/base/problem.ts';
import { commandLanguage, failure, type Machine } from '../src/platform/cli.ts';
import { openMachine } from '../src/platform/machine.ts';
import { version } from '../src/platform/root.ts';
import { texts as platformTexts } from '../src/platform/texts.ts';
import { answers, mistake, translateHelp } from '../src/platform/usage.ts';

/** @param commands adds the commands of the package @param words what was asked, from its command on */
export async function runPackage(
  texts: Texts,
  words: readonly string[],
  commands: (program: Command, machine: Machine) => void,
): Promise<void> {
  const lang = commandLanguage(words, process.env, knownLanguages());
  const all: Texts = { ...platformTexts, ...texts };
  const say = (key: string, facts?: TextFacts) =>
    all[key] ? fill(wordsOf(all[key], lang, key), lang, facts) : key;
  const machine = openMachine({
    lang,
    say,
    open: () => Promise.reject(new Problem('invalid', 'measure.list.needs-halle')),
  });
  const program = new Command('halle').version(version, '-V, --version', say('platform.help.version'));
  program.exitOverride().configureOutput({ outputError: () => {}, writeOut: machine.out });
  translateHelp(program, say);
  commands(program, machine);
  await machine.end(await codeOf(program, words, machine));
}

async function codeOf(program: Command, words: readonly string[], machine: Machine): Promise<number> {
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (answers.has(error.code)) return error.exitCode;
      machine.err(mistake(error, machine.say));
      return 64;
    }
    const told = failure(error, machine.say, words.includes('--debug'));
    machine.err(told.words);
    return told.code;
  }
}
