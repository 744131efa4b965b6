// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle words` lists public texts that were withdrawn and looks for others; withdraws one, puts it back.
import type { Command } from 'commander';
import { dayFact, dayHere } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { mailContext } from '../../platform/mail.ts';
import { repairingAsOwner } from '../../platform/owner.ts';
import { isTextKind, pageWord } from './public-text.ts';

export function wordsCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const words = program.command('words').description(say('people.words.command'));
  words
    .command('list', { isDefault: true })
    .description(say('people.words.command-list'))
    .option('--find <words>', say('people.words.command-find'))
    .action(({ find }: { find?: string }) => list(machine, find));
  words
    .command('withdraw')
    .description(say('people.words.command-withdraw'))
    .argument('<kind>', say('people.words.command-kind'))
    .argument('<id>', say('people.words.command-thing'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((kind: string, id: string, { reason = '' }: { reason?: string }) =>
      withdraw(machine, kind, id, reason),
    );
  words
    .command('put-back')
    .description(say('people.words.command-back'))
    .argument('<id>', say('people.words.command-id'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((id: string, { reason = '' }: { reason?: string }) => putBack(machine, id, reason));
}

const line = (words: string) => `    ${words.replaceAll('\n', '\n    ')}`;

async function list(machine: Machine, find: string | undefined): Promise<void> {
  const { findPublicTexts, listWithdrawn } = await import('./store.ts');
  const { say, out } = machine;
  const opened = await machine.open();
  await repairingAsOwner(opened, new Date(), async (tx) => {
    if (find !== undefined) {
      const found = await findPublicTexts(tx, { page: pageWord(find), holding: find });
      if (found.length === 0) out(say('people.words.found-none'));
      for (const { kind, thing, words } of found) out(`${kind} ${thing}\n${line(words)}`);
      return;
    }
    const withdrawn = await listWithdrawn(tx, opened.keyFor);
    if (withdrawn.length === 0) out(say('people.words.withdrawn-none'));
    for (const { id, kind, words, reason, withdrawnAt } of withdrawn) {
      const facts = { day: dayFact(dayHere(withdrawnAt)), reason };
      out(`${id} ${kind}\n${line(words)}\n${line(say('people.words.withdrawn-on', facts))}`);
    }
  });
}

async function withdraw(machine: Machine, kind: string, written: string, reason: string): Promise<void> {
  const { withdrawText } = await import('./actions.ts');
  if (!isTextKind(kind)) throw new Problem('not-found', 'people.words.none');
  const at = new Date();
  const opened = await machine.open();
  const given = { kind, thing: parseId(written), reason };
  await repairingAsOwner(opened, at, (tx) => withdrawText(tx, mailContext(opened), {}, given, at));
  machine.out(machine.say('people.words.told-done'));
}

async function putBack(machine: Machine, written: string, reason: string): Promise<void> {
  const { putBackText } = await import('./actions.ts');
  const at = new Date();
  const opened = await machine.open();
  await repairingAsOwner(opened, at, (tx) =>
    putBackText(tx, mailContext(opened), {}, { withdrawal: parseId(written), reason }, at),
  );
  machine.out(machine.say('people.words.told-done'));
}
