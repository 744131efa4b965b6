// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle keys ORGANISATION`: whether its official mailbox asked for the keys again, and what who runs the
// halle decides.
import type { Command } from 'commander';
import { formatDay } from '../../base/format.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { mailContext } from '../../platform/mail.ts';
import { asOwner } from '../../platform/owner.ts';
import { organisationOf } from '../agents/commands.ts';
import type { Organisation } from '../directory/organisation.ts';
import type { KeyRequest } from './key-request.ts';

export function keyCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('keys')
    .description(say('people.command.keys'))
    .argument('<organisation>', say('people.command.mailbox.organisation'))
    .option('--give', say('people.command.keys.give'))
    .option('--refuse', say('people.command.keys.refuse'))
    .action((written: string, flags: { give?: boolean; refuse?: boolean }) =>
      keysOf(written, flags, machine),
    );
}

async function keysOf(
  written: string,
  { give, refuse }: { give?: boolean; refuse?: boolean },
  machine: Machine,
): Promise<void> {
  const { say, out } = machine;
  const { decideKeys, latestRequest } = await import('./actions-keeper.ts');
  const opened = await machine.open();
  await asOwner(opened, async (db) => {
    const organisation = await organisationOf(db, written);
    const at = new Date();
    if (!give && !refuse) return shown(organisation, await latestRequest(db, organisation, at), machine);
    const outcome = give ? 'given' : 'refused';
    await decideKeys(db, organisation, outcome, mailContext(opened), at);
    out(say('people.keys.decided', { name: organisation.name, outcome }));
  });
}

function shown({ name }: Organisation, request: KeyRequest | undefined, { say, out, lang }: Machine): void {
  if (!request) throw new Problem('not-found', 'people.keys.none-of', { name });
  const day = (of: Date) => formatDay(lang, of.toISOString());
  const { askedAt, dueAt, ended } = request;
  const facts = { name, asked: day(askedAt), day: day(dueAt), outcome: ended?.outcome ?? 'open' };
  out(say('people.keys.shown', facts));
}
