// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle export organisation|account WHICH FILE`, `halle erase organisation|account WHICH --confirm WHICH`:
// for a request that comes to those who keep the halle.
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { parseId } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';
import type { Tx } from '../platform/db.ts';
import { mailContext } from '../platform/mail.ts';
import { asOwner, readingEverything, repairingAsOwner } from '../platform/owner.ts';
import type { Whom } from './held.ts';

export function holdingCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const taken = program.command('export').description(say('holdings.command'));
  for (const whom of ['organisation', 'account'] as const)
    taken
      .command(whom)
      .description(say(`holdings.command-${whom}`))
      .argument(`<${whom}>`)
      .argument('<file>', say('holdings.command-file'))
      .action((written: string, file: string) => take(machine, whom, written, file));
  eraseCommand(program, machine);
}

function eraseCommand(program: Command, machine: Machine): void {
  const { say } = machine;
  const erased = program.command('erase').description(say('holdings.command-erase'));
  for (const whom of ['organisation', 'account'] as const)
    erased
      .command(whom)
      .description(say(`holdings.command-${whom}`))
      .argument(`<${whom}>`)
      .requiredOption('--confirm <name>', say('holdings.command-confirm'))
      .action((written: string, { confirm }: { confirm: string }) => erase(machine, whom, written, confirm));
}

/** @throws Problem invalid `holdings.wrong-name`; not-found as the names are read */
async function erase(machine: Machine, whom: Whom, written: string, confirm: string): Promise<void> {
  const { open, say, out, lang } = machine;
  if (written !== confirm) throw new Problem('invalid', 'holdings.wrong-name');
  const [{ eraseAccountOf, eraseOf }, { accountNamed, loadKeptAccount }] = await Promise.all([
    import('./actions-erase.ts'),
    import('../people/keeping/actions/find-account.ts'),
  ]);
  const opened = await open();
  const at = new Date();
  const n = await repairingAsOwner(opened, at, async (tx) => {
    const post = mailContext(opened);
    if (whom === 'organisation') return eraseOf(tx, await organisationMeant(tx, written, lang), post, at, {});
    const account = await accountNamed(tx, opened.keyFor, written);
    const { agencies } = await loadKeptAccount(tx, account);
    const left = agencies.map(({ organisation, name, roles }) => {
      const admin = roles.includes('admin');
      return { organisation: { id: parseId<'Organisation'>(organisation), name }, admin, last: admin };
    });
    return eraseAccountOf(tx, account, left, post, at);
  });
  out(say('holdings.command-erased', { n }));
}

/** @throws Problem not-found `people.no-organisation` */
async function organisationMeant(tx: Tx, written: string, lang: Lang) {
  const { organisationNaming } = await import('../people/directory/stores/naming.ts');
  const { found } = await organisationNaming.resolve(tx, written, lang);
  if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
  return found;
}

/** @throws Problem not-found as the names are read; conflict `holdings.file-there` */
async function take(
  { open, say, out, lang }: Machine,
  whom: Whom,
  written: string,
  file: string,
): Promise<void> {
  const [{ archiveOfAccount, archiveOfOrganisation }, { findAccountMeant }] = await Promise.all([
    import('./actions.ts'),
    import('../people/keeping/actions/find-account.ts'),
  ]);
  const opened = await open();
  const at = new Date();
  const taking = { keyFor: opened.keyFor, url: opened.config.url, lang };
  const { content, lines } = await asOwner(opened, (db) =>
    readingEverything(db, async (tx) => {
      if (whom === 'account') {
        const id = await findAccountMeant(tx, opened.keyFor, written);
        if (!id) throw new Problem('not-found', 'people.keeping.no-account');
        return archiveOfAccount(tx, id, taking, at);
      }
      return archiveOfOrganisation(tx, await organisationMeant(tx, written, lang), taking, at);
    }),
  );
  // Whatever lies there is not written over, and nobody else of the machine reads it.
  await writeFile(file, content, { flag: 'wx', mode: 0o600 }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EEXIST' ? new Problem('conflict', 'holdings.file-there', { file }) : cause;
  });
  out(say('holdings.command-told', { n: lines, file }));
}
