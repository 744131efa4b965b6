// SPDX-License-Identifier: AGPL-3.0-or-later
// The program `halle`: the commands asked for, on one machine. A refusal becomes a sentence and an exit code
// here and nowhere else.
import { Command, CommanderError } from 'commander';
import { goBy } from './base/zone.ts';
import { addCommands, speakerFor } from './commands.ts';
import { furtherLanguages } from './languages/files.ts';
import { commandLanguage, failure, type Machine } from './platform/cli.ts';
import { openMachine } from './platform/machine.ts';
import { endWithParent } from './platform/parent.ts';
import { version } from './platform/root.ts';
import { answers, mistake, translateHelp } from './platform/usage.ts';

endWithParent(process.env['npm_lifecycle_script']?.startsWith('exec node bin/halle start') ?? false);
const argv = process.argv.slice(2);
const lang = commandLanguage(argv, process.env, ['fr', 'en', ...furtherLanguages]);
const machine = openMachine({
  lang,
  say: await speakerFor(argv, lang),
  open: async (config, opening) => {
    (await import('./languages/load.ts')).speak(config.languages);
    goBy(config.zone);
    return (await import('./open.ts')).openHalle(config, opening);
  },
});

async function build(machine: Machine): Promise<Command> {
  const { say } = machine;
  const program = new Command('halle')
    .description(say('platform.command.halle'))
    .version(version, '-V, --version', say('platform.help.version'));
  program
    .option('--lang <language>', say('platform.help.lang'))
    .option('--debug', say('platform.help.debug'));
  program.exitOverride().configureOutput({ outputError: () => {}, writeOut: machine.out });
  translateHelp(program, say);
  await addCommands(program, machine, argv);
  return program;
}

async function main(): Promise<number> {
  const program = await build(machine);
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return usage(error);
    const [{ refusalOf }, { sentence }] = await Promise.all([
      import('./platform/faults.ts'),
      import('./languages/index.ts'),
    ]);
    const say: Machine['say'] = (key, facts) => sentence(lang, key, facts);
    const { words, code } = failure(refusalOf(error) ?? error, say, argv.includes('--debug'));
    machine.err(words);
    return code;
  }
}

function usage(error: CommanderError): number {
  if (answers.has(error.code)) return error.exitCode;
  machine.err(mistake(error, machine.say));
  return 64;
}

await machine.end(await main());
