// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle remarks` lists what was written to the halle, and answers it.
import type { Command } from 'commander';
import { formatDay } from '../base/format.ts';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';
import { mailContext } from '../platform/mail.ts';
import { asOwner, readingEverything, repairingAnyRow } from '../platform/owner.ts';
import { outcomes } from './remark.ts';

export function remarkCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const remarks = program.command('remarks').description(say('remarks.command'));
  remarks
    .command('list', { isDefault: true })
    .description(say('remarks.command-list'))
    .action(() => list(machine));
  remarks
    .command('answer')
    .description(say('remarks.command-answer'))
    .argument('<id>', say('remarks.command-id'))
    .option('--outcome <word>', say('remarks.command-outcome'))
    .option('--reason <words>', say('remarks.command-reason'))
    .action((id: string, flags: Flags) => answer(machine, id, flags));
}

interface Flags {
  readonly outcome?: string;
  readonly reason?: string;
}

async function list({ open, say, out, lang }: Machine): Promise<void> {
  const { listRemarks } = await import('./store.ts');
  const opened = await open();
  const all = await asOwner(opened, (db) => readingEverything(db, (tx) => listRemarks(tx, opened.keyFor)));
  const waiting = all.filter(({ answered }) => !answered);
  if (waiting.length === 0) out(say('remarks.told-none'));
  for (const { id, kind, writtenAt, about, name, url, words } of waiting) {
    out(`${id} ${formatDay(lang, writtenAt.toISOString())} ${say(`remarks.kind.${kind}`)}`);
    for (const line of [about, name, url, words]) if (line) out(`    ${line.replaceAll('\n', '\n    ')}`);
  }
}

async function answer(machine: Machine, id: string, { outcome, reason = '' }: Flags): Promise<void> {
  const { answerRemark } = await import('./actions-answer.ts');
  const said = outcomes.find((one) => one === outcome);
  if (!said) throw new Problem('invalid', 'remarks.bad-outcome');
  const opened = await machine.open();
  const at = new Date();
  await asOwner(opened, (db) =>
    repairingAnyRow(db, at, (tx) =>
      answerRemark(tx, mailContext(opened), {}, { remark: id, outcome: said, reason }, at),
    ),
  );
  machine.out(machine.say('remarks.told', { id }));
}
