// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle keepers` says who keeps the halle; `halle account` suspends an account and takes it back.
import type { Command } from 'commander';
import { dayFact, dayHere } from '../../base/day.ts';
import { type Id, parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import { asOwner, repairingAsOwner } from '../../platform/owner.ts';

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
  deedCommands(program, machine);
}

function deedCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('organisation')
    .description(say('people.keeping.command-organisation'))
    .argument('<organisation>', say('people.command.mailbox.organisation'))
    .option('--administrator <agent>', say('people.keeping.command-administrator'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((written: string, flags: OrganisationFlags) => organisation(machine, written, flags));
  program
    .command('again')
    .description(say('people.keeping.command-again'))
    .argument('<what>', say('people.keeping.command-what'))
    .argument('[id]', say('people.keeping.command-again-id'))
    .option('--drop', say('people.keeping.command-drop'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((what: string, id: string | undefined, flags: { drop?: boolean; reason?: string }) =>
      id === undefined ? listAgain(machine, what) : again(machine, what, id, flags),
    );
}

interface OrganisationFlags {
  readonly administrator?: string;
  readonly reason?: string;
}

async function organisation(
  machine: Machine,
  written: string,
  { administrator, reason = '' }: OrganisationFlags,
): Promise<void> {
  const [{ replaceAdministrator }, { organisationNaming }] = await Promise.all([
    import('./actions/administrators.ts'),
    import('../directory/stores/naming.ts'),
  ]);
  const { open, say, out, lang } = machine;
  const opened = await open();
  const at = new Date();
  await repairingAsOwner(opened, at, async (tx) => {
    const { found } = await organisationNaming.resolve(tx, written, lang);
    if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
    if (administrator === undefined) return showOrganisation(tx, machine, found);
    const to = administrator === 'mailbox' ? '' : parseId(administrator);
    await replaceAdministrator(tx, mailContext(opened), {}, { organisation: found.id, to, reason }, at);
    out(say('people.keeping.told-done'));
  });
}

/** Who acts for it, by the ids that `--administrator` takes; never an address of theirs. */
async function showOrganisation(
  tx: Tx,
  { say, out }: Machine,
  { id, name }: { readonly id: Id<'Organisation'>; readonly name: string },
): Promise<void> {
  const [{ listColleagues }, { findMailbox }] = await Promise.all([
    import('../agents/stores/agents.ts'),
    import('../directory/mailboxes/store.ts'),
  ]);
  const [agents, mailbox] = [await listColleagues(tx, id), await findMailbox(tx, id)];
  out(say('people.keeping.told-organisation', { name, n: agents.length }));
  for (const { id: agent, roles, duty } of agents)
    out(`  ${agent} ${[duty, roles.join(', ')].filter(Boolean).join(' : ')}`);
  out(
    mailbox
      ? say('people.keeping.mailbox', { ...mailbox, day: dayFact(mailbox.statedOn) })
      : say('people.keeping.no-mailbox'),
  );
}

/** What `halle again` could be asked of: each doubtful mail, or each job that failed. */
async function listAgain({ open, say, out }: Machine, what: string): Promise<void> {
  const [{ listFailedJobs }, { listDoubtful }] = await Promise.all([
    import('./stores/machine.ts'),
    import('../../platform/mail/store.ts'),
  ]);
  if (!['mail', 'job'].includes(what)) throw new Problem('invalid', 'people.keeping.command-mail-or-job');
  await repairingAsOwner(await open(), new Date(), async (tx) => {
    const lines =
      what === 'mail'
        ? (await listDoubtful(tx)).map(({ id, topic, created_at: on }) => [id, dayFact(dayHere(on)), topic])
        : (await listFailedJobs(tx)).map(({ id, name, failedAt, said }) => [
            ...[id, dayFact(dayHere(failedAt))],
            ...[name, said],
          ]);
    if (lines.length === 0) out(say('people.keeping.told-nothing-again'));
    for (const line of lines) out(line.join(' '));
  });
}

async function again(
  { open, say, out }: Machine,
  what: string,
  written: string,
  { drop, reason = '' }: { readonly drop?: boolean; readonly reason?: string },
): Promise<void> {
  const { dropMail, runJobAgain, sendMailAgain } = await import('./actions/machine.ts');
  const work = what === 'job' ? runJobAgain : drop ? dropMail : sendMailAgain;
  if (!['mail', 'job'].includes(what)) throw new Problem('invalid', 'people.keeping.command-mail-or-job');
  const at = new Date();
  await repairingAsOwner(await open(), at, (tx) => work(tx, {}, { id: parseId(written), reason }, at));
  out(say('people.keeping.told-done'));
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
  await repairingAsOwner(opened, at, async (tx) => {
    const id = await accountNamed(tx, opened.keyFor, written);
    const reason = flags.reason ?? '';
    if (flags.suspend) await suspendAccount(tx, opened.keyFor, {}, id, reason, at);
    if (flags.resume) await resumeAccount(tx, opened.keyFor, {}, id, reason, at);
    const { agencies, suspended, isKeeper } = await loadKeptAccount(tx, id);
    const facts = { id, suspended: suspended ? 'yes' : 'no', keeper: isKeeper ? 'yes' : 'no' };
    out(say('people.keeping.told-account', { ...facts, n: agencies.length }));
    for (const { name, slug, roles } of agencies) out(`  ${name} (${slug}): ${roles.join(', ')}`);
  });
}
