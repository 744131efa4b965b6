// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle mailbox ORGANISATION`: the official mailbox that is kept, or its end and that of the agents who came
// by it.
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { asOwner } from '../../platform/owner.ts';
import { findMailbox } from '../directory/mailboxes/store.ts';
import type { Organisation } from '../directory/organisation.ts';
import { findOrganisationByCode, findOrganisationBySlug } from '../directory/stores/directory.ts';

export function mailboxCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('mailbox')
    .description(say('people.command.mailbox'))
    .argument('<organisation>', say('people.command.mailbox.organisation'))
    .option('--withdraw', say('people.command.mailbox.withdraw'))
    .option('--agents', say('people.command.mailbox.agents'))
    .action((written: string, flags: { withdraw?: boolean; agents?: boolean }) =>
      flags.withdraw || flags.agents
        ? withdrawOf(written, flags.agents ?? false, machine)
        : showMailbox(written, machine),
    );
}

/**
 * By its code, or by the last part of its page's address.
 * @throws Problem as `refuse`, not-found `people.no-organisation`
 */
export async function organisationOf(db: Db | Tx, written: string): Promise<Organisation> {
  const found = (await findOrganisationBySlug(db, written)) ?? (await findOrganisationByCode(db, written));
  if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
  return found;
}

async function showMailbox(written: string, { open, say, out }: Machine): Promise<void> {
  const { db } = await open();
  const { id, name } = await organisationOf(db, written);
  const mailbox = await findMailbox(db, id);
  if (!mailbox) throw new Problem('not-found', 'people.no-mailbox', { name });
  out(
    say('people.mailboxes.shown', {
      name,
      address: mailbox.address,
      source: mailbox.source,
      day: mailbox.statedOn,
    }),
  );
}

async function withdrawOf(written: string, agents: boolean, { open, say, out }: Machine): Promise<void> {
  const { withdrawMailbox } = await import('./actions/withdraw-mailbox.ts');
  await asOwner(await open(), async (db) => {
    const organisation = await organisationOf(db, written);
    const done = await withdrawMailbox(db, organisation, { agents }, new Date());
    out(
      say('people.mailboxes.withdrawn', {
        name: organisation.name,
        mailbox: done.mailbox ? 'yes' : 'no',
        agents: done.agents,
      }),
    );
  });
}
