// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle export organisation|account WHICH FILE`: for a request that comes to those who keep the halle.
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';
import { asOwner, readingEverything } from '../platform/owner.ts';
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
}

/** @throws Problem not-found as the names are read; conflict `holdings.file-there` */
async function take(
  { open, say, out, lang }: Machine,
  whom: Whom,
  written: string,
  file: string,
): Promise<void> {
  const [{ archiveOfAccount, archiveOfOrganisation }, { findAccountMeant }, { organisationNaming }] =
    await Promise.all([
      import('./actions.ts'),
      import('../people/keeping/actions/find-account.ts'),
      import('../people/directory/stores/naming.ts'),
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
      const { found } = await organisationNaming.resolve(tx, written, lang);
      if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
      return archiveOfOrganisation(tx, found, taking, at);
    }),
  );
  // Whatever lies there is not written over, and nobody else of the machine reads it.
  await writeFile(file, content, { flag: 'wx', mode: 0o600 }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EEXIST' ? new Problem('conflict', 'holdings.file-there', { file }) : cause;
  });
  out(say('holdings.command-told', { n: lines, file }));
}
