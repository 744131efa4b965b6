// SPDX-License-Identifier: AGPL-3.0-or-later
// The program `halle`: every feature's commands on one machine. A refusal becomes a sentence and an exit code
// here and nowhere else.
import { Command, CommanderError } from 'commander';
import { knownLanguages } from './base/language.ts';
import { goBy } from './base/zone.ts';
import { catalogueCommands } from './catalogue/commands/index.ts';
import { searchCommands } from './catalogue/search/commands.ts';
import { holdingCommands } from './holdings/commands.ts';
import { sentence } from './languages/index.ts';
import { speak } from './languages/load.ts';
import { providerCommands } from './market/providers/commands.ts';
import { measureCommands } from './measure/commands/index.ts';
import { mailboxCommands } from './people/agents/commands.ts';
import { admitCommands } from './people/directory/admitting/commands.ts';
import { keepingCommands } from './people/keeping/commands.ts';
import { keyCommands } from './people/keys-kept/commands.ts';
import { mergeCommands } from './people/merges/commands.ts';
import { wordsCommands } from './people/words/commands.ts';
import { commandLanguage, failure, type Machine } from './platform/cli.ts';
import { platformCommands } from './platform/commands/index.ts';
import { openMachine } from './platform/machine.ts';
import { endWithParent } from './platform/parent.ts';
import { version } from './platform/root.ts';
import { answers, mistake, translateHelp } from './platform/usage.ts';
import { publiccodeCommands } from './publiccode/commands/index.ts';
import { remarkCommands } from './remarks/commands.ts';
import { usageCommands } from './usages/commands.ts';

endWithParent(process.env['npm_lifecycle_script']?.startsWith('exec node bin/halle start') ?? false);
const argv = process.argv.slice(2);
const lang = commandLanguage(argv, process.env, knownLanguages());
const machine = openMachine({
  lang,
  say: (key, facts) => sentence(lang, key, facts),
  open: async (config, opening) => {
    speak(config.languages);
    goBy(config.zone);
    return (await import('./open.ts')).openHalle(config, opening);
  },
});

function build({ say }: Machine): Command {
  const program = new Command('halle')
    .description(say('platform.command.halle'))
    .version(version, '-V, --version', say('platform.help.version'));
  program
    .option('--lang <language>', say('platform.help.lang'))
    .option('--debug', say('platform.help.debug'));
  program.exitOverride().configureOutput({ outputError: () => {}, writeOut: machine.out });
  translateHelp(program, say);
  platformCommands(program, machine, {
    start: async (it) => (await import('./start.ts')).start(it),
    work: async (it) => (await import('./worker.ts')).work(it),
    check: async (it) => (await import('./check.ts')).check(it),
  });
  mailboxCommands(program, machine);
  keyCommands(program, machine);
  mergeCommands(program, machine);
  admitCommands(program, machine);
  keepingCommands(program, machine);
  wordsCommands(program, machine);
  publiccodeCommands(program, machine);
  measureCommands(program, machine);
  catalogueCommands(program, machine);
  usageCommands(program, machine);
  providerCommands(program, machine);
  remarkCommands(program, machine);
  holdingCommands(program, machine);
  searchCommands(program, machine, {
    fill: async (opened, it) =>
      (await import('./firstload.ts')).fillEmpty(opened, (key, facts) => it.err(it.say(key, facts))),
  });
  return program;
}

async function main(): Promise<number> {
  const program = build(machine);
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return usage(error);
    const { refusalOf } = await import('./platform/faults.ts');
    const { words, code } = failure(refusalOf(error) ?? error, machine.say, argv.includes('--debug'));
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
