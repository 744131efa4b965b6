// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle measure`: how alive is the community of a repository? `halle backtest`: was the grade right? Only a
// list needs a database.
import type { Command } from 'commander';
import type { Machine } from '../../platform/cli.ts';
import type { BacktestFlags } from './backtest.ts';
import type { MeasureFlags } from './flags.ts';
import type { VerifyFlags } from './verify.ts';

export function measureCommands(program: Command, machine: Machine): void {
  measureCommand(program, machine);
  verifyCommand(program, machine);
  claimCommand(program, machine);
}

function measureCommand(program: Command, machine: Machine): void {
  program
    .command('measure')
    .description(machine.say('measure.command'))
    .argument('[repository...]', machine.say('measure.option.repository'))
    .option('--list <file>', machine.say('measure.option.list'))
    .option('--out <file>', machine.say('measure.option.out'))
    .option('--json', machine.say('measure.option.json'))
    .option('--format <form>', machine.say('measure.option.format'))
    .option('--min-grade <letter>', machine.say('measure.option.min-grade'))
    .option('--fail-on <what>', machine.say('measure.option.fail-on'), several, [])
    .option('--key <file>', machine.say('measure.option.key'))
    .option('--badge <file>', machine.say('measure.option.badge'))
    .option('--facts <folder>', machine.say('measure.option.facts'))
    .option('--at <date>', machine.say('measure.option.at'))
    .option('--as <address>', machine.say('measure.option.as'))
    .option('--max-size <megabytes>', machine.say('measure.option.max-size'), '2048')
    .option('--timeout <seconds>', machine.say('measure.option.timeout'), '600')
    .option('--allow-private', machine.say('measure.option.allow-private'))
    .option('--truck-factor', machine.say('measure.option.truck-factor'))
    .option('--no-forge', machine.say('measure.option.no-forge'))
    .option('--lang <language>', machine.say('measure.option.lang'))
    .addHelpText('after', () => codesIn(machine))
    .action(async (repositories: string[], flags: MeasureFlags) => {
      const { measureAll } = await import('./measure.ts');
      await measureAll(repositories, flags, machine);
    });
}

/** An option that may be given more than once. */
const several = (one: string, before: readonly string[]) => [...before, one];

const codes = [0, 1, 2, 3, 4, 64, 66, 70, 73, 75, 77, 130] as const;

/** The table of exit codes, for the help. */
function codesIn({ say }: Machine): string {
  const lines = codes.map((code) => `  ${String(code).padStart(3)}  ${say(`measure.ci.code-${code}`)}`);
  return `\n${[say('measure.ci.codes'), ...lines].join('\n')}`;
}

function verifyCommand(program: Command, machine: Machine): void {
  program
    .command('verify')
    .description(machine.say('measure.verify-command'))
    .argument('<file>', machine.say('measure.option.seal'))
    .option('--key <file>', machine.say('measure.option.public-key'))
    .option('--facts <file>', machine.say('measure.option.seal-facts'))
    .option('--json', machine.say('measure.option.claim-json'))
    .option('--lang <language>', machine.say('measure.option.lang'))
    .action(async (file: string, flags: VerifyFlags) => {
      const { verifyGrade } = await import('./verify.ts');
      await verifyGrade(file, flags, machine);
    });
}

function claimCommand(program: Command, machine: Machine): void {
  program
    .command('claim')
    .description(machine.say('measure.claim-command'))
    .argument('<file>', machine.say('measure.option.claim'))
    .option('--json', machine.say('measure.option.claim-json'))
    .action(async (file: string, flags: { json?: boolean }) => {
      const { checkClaim } = await import('./claim.ts');
      await checkClaim(file, flags, machine);
    });
}

export function backtestCommands(program: Command, machine: Machine): void {
  program
    .command('backtest')
    .description(machine.say('measure.backtest.command'))
    .requiredOption('--dataset <folder>', machine.say('measure.option.dataset'))
    .option('--json <file>', machine.say('measure.option.answers'))
    .action(async (flags: BacktestFlags) => {
      const { backtest } = await import('./backtest.ts');
      await backtest(flags, machine);
    });
}
