// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import mailboxes FILE`: the official mailboxes that a directory lists. `halle mailbox ORGANISATION`:
// the one that is kept, or its end.
import path from 'node:path';
import type { Command } from 'commander';
import { Problem } from '../../../base/problem.ts';
import type { Machine } from '../../../platform/cli.ts';
import type { Db } from '../../../platform/db.ts';
import { asOwner } from '../../../platform/owner.ts';
import { countryIn } from '../codes/columns.ts';
import type { Organisation } from '../organisation.ts';
import { findOrganisationByCode, findOrganisationBySlug } from '../stores/directory.ts';
import { importMailboxes } from './actions.ts';
import { readMailboxes } from './sources/file.ts';
import { findMailbox } from './store.ts';

const shown = 20;

/**
 * Complaints are told, the rest is taken in. Exit code 1 when nothing could be.
 * @param country of codes that say none
 */
export async function importMailboxFile(
  file: string,
  { country: written }: { country?: string },
  machine: Machine,
): Promise<void> {
  const { say, out, err } = machine;
  const at = new Date();
  const country = countryIn(written ?? '');
  if (country === 'unknown')
    throw new Problem('invalid', 'people.code.no-such-country', { written: written!.slice(0, 40) });
  const reading = await readMailboxes(file, at.toISOString().slice(0, 10), country);
  const { read, changed, complaints } = await asOwner(await machine.open(), (db) =>
    importMailboxes(db, reading, at),
  );
  for (const { place, key, facts } of complaints.slice(0, shown))
    err(say('people.mailboxes.complaint', { place, why: say(key, facts) }));
  if (complaints.length > shown) err(say('people.mailboxes.more', { n: complaints.length - shown }));
  out(say('people.mailboxes.imported', { read, changed, file: path.basename(file) }));
  if (read === 0 && complaints.length > 0) process.exitCode = 1;
}

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
async function organisationOf(db: Db, written: string): Promise<Organisation> {
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
  const { withdrawMailbox } = await import('./actions-withdraw.ts');
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
