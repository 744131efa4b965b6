// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle keepers` says who keeps the halle; `halle account` suspends an account and takes it back.
import type { Command } from 'commander';
import { dayFact, dayHere } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { asOwner, repairingAnyRow } from '../../platform/owner.ts';

export function keepingCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const keepers = program.command('keepers').description(say('people.keeping.command'));
  keepers
    .command('list', { isDefault: true })
    .description(say('people.keeping.command-list'))
    .action(() => list(machine));
  keepers
    .command('add')
    .description(say('people.keeping.command-add'))
    .argument('<account>', say('people.keeping.command-account'))
    .action((written: string) => change(machine, 'add', written));
  keepers
    .command('remove')
    .description(say('people.keeping.command-remove'))
    .argument('<account>', say('people.keeping.command-account'))
    .action((written: string) => change(machine, 'remove', written));
  program
    .command('account')
    .description(say('people.keeping.command-of-account'))
    .argument('<account>', say('people.keeping.command-account'))
    .option('--suspend', say('people.keeping.command-suspend'))
    .option('--resume', say('people.keeping.command-resume'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((written: string, flags: AccountFlags) => account(machine, written, flags));
}

async function list({ open, say, out }: Machine): Promise<void> {
  const { keepersOf } = await import('./actions/keepers.ts');
  const keepers = await asOwner(await open(), keepersOf);
  if (keepers.length === 0) out(say('people.keeping.told-none'));
  for (const { account: id, since, passkeys, identities } of keepers)
    out(say('people.keeping.told-keeper', { id, day: dayFact(dayHere(since)), n: passkeys + identities }));
}

async function change({ open, say, out }: Machine, what: 'add' | 'remove', written: string): Promise<void> {
  const { makeKeeper, unmakeKeeper } = await import('./actions/keepers.ts');
  const opened = await open();
  const work = what === 'add' ? makeKeeper : unmakeKeeper;
  const id = await asOwner(opened, (db) => work(db, opened.keyFor, written, new Date()));
  out(say(what === 'add' ? 'people.keeping.told-added' : 'people.keeping.told-removed', { id }));
}

interface AccountFlags {
  readonly suspend?: boolean;
  readonly resume?: boolean;
  readonly reason?: string;
}

async function account({ open, say, out }: Machine, written: string, flags: AccountFlags): Promise<void> {
  const [{ suspendAccount, resumeAccount }, { accountNamed, loadKeptAccount }] = await Promise.all([
    import('./actions/accounts.ts'),
    import('./actions/find-account.ts'),
  ]);
  if (flags.suspend && flags.resume) throw new Problem('invalid', 'people.keeping.command-which');
  const opened = await open();
  const at = new Date();
  await asOwner(opened, (db) =>
    repairingAnyRow(db, at, async (tx) => {
      const id = await accountNamed(tx, opened.keyFor, written);
      const reason = flags.reason ?? '';
      if (flags.suspend) await suspendAccount(tx, opened.keyFor, {}, id, reason, at);
      if (flags.resume) await resumeAccount(tx, opened.keyFor, {}, id, reason, at);
      const { agencies, suspended, isKeeper } = await loadKeptAccount(tx, id);
      const facts = { id, suspended: suspended ? 'yes' : 'no', keeper: isKeeper ? 'yes' : 'no' };
      out(say('people.keeping.told-account', { ...facts, n: agencies.length }));
      for (const { name, slug, roles } of agencies) out(`  ${name} (${slug}): ${roles.join(', ')}`);
    }),
  );
}
