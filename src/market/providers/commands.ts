// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import providers FILE --source comptoir|cnll`: the providers that another catalogue lists.
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { importProviders } from './actions/import.ts';
import { catalogues } from './listed.ts';

const shown = 20;

/** Adds to `halle import`, which the catalogue made. */
export function providerCommands(program: Command, machine: Machine): void {
  const imports = program.commands.find((command) => command.name() === 'import');
  imports
    ?.command('providers')
    .description(machine.say('market.import.about'))
    .argument('<file>')
    .option('--source <catalogue>')
    .action((file: string, { source }: { source?: string }) => importList(file, source, machine));
}

/** Complaints are told, the rest is taken in. Exit code 1 when nothing could be. */
async function importList(
  file: string,
  written: string | undefined,
  { open, say, err, out }: Machine,
): Promise<void> {
  const source = catalogues.find((one) => one === written);
  if (!source) throw new Problem('invalid', 'market.import.no-catalogue');
  const { db } = await open();
  const { complaints, ...counts } = await importProviders(db, source, file, new Date());
  for (const { place, key } of complaints.slice(0, shown))
    err(say('market.import.complaint', { place, why: say(key) }));
  out(say('market.import.done', counts));
  if (counts.read === 0 && complaints.length > 0) process.exitCode = 1;
}
