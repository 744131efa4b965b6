// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle usage ID`: what the operator mends of a usage.
import type { Command } from 'commander';
import { parseId } from '../base/id.ts';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';

export function usageCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('usage')
    .description(say('usages.command'))
    .argument('<id>', say('usages.command.id'))
    .option('--withdraw', say('usages.command.withdraw'))
    .option('--forget-contact', say('usages.command.forget-contact'))
    .action((id: string, flags: { withdraw?: boolean; forgetContact?: boolean }) => mend(id, flags, machine));
}

async function mend(
  written: string,
  flags: { withdraw?: boolean; forgetContact?: boolean },
  { open, say, out }: Machine,
): Promise<void> {
  const id = parseId<'Usage'>(written);
  const mending = flags.withdraw ? 'withdraw' : flags.forgetContact ? 'forget-contact' : undefined;
  if (!mending) throw new Problem('invalid', 'usages.command.which');
  const [{ mendUsage }, { asOwner }] = await Promise.all([
    import('./actions/mend.ts'),
    import('../platform/owner.ts'),
  ]);
  await asOwner(await open(), (db) => mendUsage(db, id, mending, new Date()));
  out(say(`usages.command.done-${mending}`));
}
