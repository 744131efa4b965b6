// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle contracts read`: what public contracts say, one by one, however many. Exit 0: read; 2: the
// file cannot be read, or breaks off; what stands before is answered all the same.
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { Machine } from '../../platform/cli.ts';
import { readContract } from './reading.ts';
import { contractsIn } from './sources/file.ts';
import { loadPrograms } from './sources/programs.ts';
import { answerOf, brokenAnswer, type ContractAnswer, lineOf } from './words.ts';

interface ReadFlags {
  readonly file: string;
  readonly json?: boolean;
}

export function contractCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const contracts = program.command('contracts').description(say('purchases.contracts.command'));
  contracts
    .command('read')
    .description(say('purchases.contracts.command-read'))
    .requiredOption('--file <file>', say('purchases.contracts.command-file'))
    .option('--json', say('purchases.contracts.command-json'))
    .action((flags: ReadFlags) => readCommand(flags, machine));
}

/** Answers that are written at once. */
const together = 500;

async function readCommand({ file, json = false }: ReadFlags, machine: Machine): Promise<void> {
  let written = 0;
  let held: string[] = [];
  const write = () => {
    if (held.length === 0) return;
    machine.out(held.join('\n'));
    held = [];
  };
  const add = (answer: ContractAnswer) => {
    held.push(json ? `${written === 0 ? '[' : ','}${JSON.stringify(answer)}` : lineOf(answer, machine));
    written += 1;
    if (held.length >= together) write();
  };
  process.exitCode = 0;
  try {
    for await (const answer of answersOf(file, machine)) add(answer);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    machine.err(machine.say(error.textKey, error.facts));
    process.exitCode = 2;
  }
  if (json && (written > 0 || process.exitCode === 0)) held.push(written > 0 ? ']' : '[]');
  write();
}

async function* answersOf(file: string, machine: Machine): AsyncGenerator<ContractAnswer> {
  const known = { thesaurus: loadThesaurus(), programs: loadPrograms() };
  for await (const contract of contractsIn(file))
    yield 'broken' in contract
      ? brokenAnswer(contract.broken, machine)
      : answerOf(readContract(contract, known), known.thesaurus, machine);
}
