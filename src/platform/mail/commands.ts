// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle mail`: where mails stand, without their words or addresses. What a person decides of a doubtful
// one is a deed of who keeps the halle (`halle again mail`).

import type { Command } from 'commander';
import { dayFact, dayHere } from '../../base/day.ts';
import type { Machine } from '../cli.ts';

export function mailCommands(program: Command, machine: Machine): void {
  program
    .command('mail')
    .description(machine.say('mail.command'))
    .action(() => showMails(machine));
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
