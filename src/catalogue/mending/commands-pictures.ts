// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle sheets withdraw` and `halle sheets pictures`: pictures of software, withdrawn and told.
import type { Command } from 'commander';
import { formatDay } from '../../base/format.ts';
import type { Machine } from '../../platform/cli.ts';
import { done } from './commands-done.ts';

interface Flags {
  readonly picture?: string;
  readonly reason?: string;
}

/** @param withdraw the command that takes a picture from a sheet, with its reason */
export function pictureCommands(sheets: Command, withdraw: Command, machine: Machine): void {
  const { say } = machine;
  withdraw
    .option('--picture <address>', say('catalogue.mending.command-picture'))
    .action((slug: string, { picture = '', reason = '' }: Flags) =>
      done(machine, async (tx, at) =>
        (await import('./actions.ts')).withdrawPicture(tx, {}, { slug, picture, reason }, at),
      ),
    );
  sheets
    .command('pictures')
    .description(say('catalogue.mending.command-pictures'))
    .action(() => pictures(machine));
}

async function pictures(machine: Machine): Promise<void> {
  const [{ listTroubled }, { whyNotWords }] = await Promise.all([
    import('../pictures/store.ts'),
    import('../pictures/words.ts'),
  ]);
  const { lang, out, say } = machine;
  const all = await listTroubled((await machine.open()).db, 1_000);
  if (all.length === 0) out(say('catalogue.mending.troubled-none'));
  for (const { slug, role, address, lookedAt, isShown, ...whyNot } of all) {
    const [day, why] = [formatDay(lang, lookedAt), whyNotWords(lang, whyNot)];
    out(`${slug}  ${say('catalogue.mending.role', { role })}  ${address}`);
    out(`    ${say('catalogue.mending.troubled-one', { day, why, shown: isShown ? 'yes' : 'no' })}`);
  }
}
