// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle mail`: where mails stand, without their words or addresses; and what a person decides of a doubtful
// one.

import type { Command } from 'commander';
import { dayFact, dayHere } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../cli.ts';

export function mailCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('mail')
    .description(say('mail.command'))
    .option('--again <id>', say('mail.command.again'))
    .action(({ again }: { again?: string }) =>
      again === undefined ? showMails(machine) : letLeaveAgain(machine, again),
    );
}

async function showMails({ say, out, open }: Machine): Promise<void> {
  const { countMails, listDoubtful } = await import('./store.ts');
  const { workerDb: db } = await open();
  const counts = await countMails(db);
  if (counts.length === 0) out(say('mail.none'));
  for (const { state, n } of counts) out(say('mail.count', { n, state: say(`mail.state.${state}`) }));
  for (const { id, topic, created_at, answer } of await listDoubtful(db))
    out(say('mail.doubtful', { id, topic, on: dayFact(dayHere(created_at)), answer: answer ?? '' }));
}

async function letLeaveAgain({ say, out, open }: Machine, written: string): Promise<void> {
  const { sendAgain } = await import('./store.ts');
  const id = parseId<'Mail'>(written);
  const { workerDb: db } = await open();
  if (!(await sendAgain(db, id, new Date()))) throw new Problem('not-found', 'mail.not-doubtful', { id });
  out(say('mail.leaves-again'));
}
