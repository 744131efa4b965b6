// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle keys` lists the keys that official mailboxes asked for again; `halle keys ORGANISATION` shows those
// of one, and does what who runs the halle decides.
import type { Command } from 'commander';
import { formatDay } from '../../base/format.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { mailContext } from '../../platform/mail.ts';
import { asOwner, readingEverything, repairingAsOwner } from '../../platform/owner.ts';
import type { Organisation } from '../directory/organisation.ts';
import type { KeyRequest } from '../keys/key-request.ts';

interface Flags {
  readonly give?: boolean;
  readonly refuse?: boolean;
  readonly reason?: string;
}

export function keyCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('keys')
    .description(say('people.command.keys'))
    .argument('[organisation]', say('people.command.keys.organisation'))
    .option('--give', say('people.command.keys.give'))
    .option('--refuse', say('people.command.keys.refuse'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((written: string | undefined, flags: Flags) => {
      if (flags.give && flags.refuse) throw new Problem('invalid', 'people.command.keys.which');
      if (written !== undefined) return keysOf(written, flags, machine);
      if (flags.give || flags.refuse) throw new Problem('invalid', 'people.command.keys.whose');
      return list(machine);
    });
}

async function list(machine: Machine): Promise<void> {
  const [{ listUndecided }, { loadOrganisation }] = await Promise.all([
    import('../keys/store.ts'),
    import('../directory/stores/directory.ts'),
  ]);
  await asOwner(await machine.open(), (db) =>
    readingEverything(db, async (tx) => {
      const all = await listUndecided(tx);
      if (all.length === 0) machine.out(machine.say('people.keys.none-wait'));
      for (const request of all) shown(await loadOrganisation(tx, request.organisation), request, machine);
    }),
  );
}

async function keysOf(
  written: string,
  { give, refuse, reason = '' }: Flags,
  machine: Machine,
): Promise<void> {
  const { say, out } = machine;
  const [{ decideKeys }, { findKeyRequest }, { organisationNaming }] = await Promise.all([
    import('./actions.ts'),
    import('../keys/store.ts'),
    import('../directory/stores/naming.ts'),
  ]);
  const opened = await machine.open();
  const at = new Date();
  await repairingAsOwner(opened, at, async (tx) => {
    const { found } = await organisationNaming.resolve(tx, written, machine.lang);
    if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
    const request = await findKeyRequest(tx, found.id);
    const { name } = found;
    if (!request) throw new Problem('not-found', 'people.keys.none-of', { name });
    if (!give && !refuse) return shown(found, request, machine);
    if (request.ended && request.ended.outcome !== 'objected')
      throw new Problem('not-found', 'people.keys.none-of', { name });
    const outcome = give ? 'given' : 'refused';
    await decideKeys(tx, mailContext(opened), {}, { request: request.id, outcome, reason }, at);
    out(say('people.keys.decided', { name, outcome }));
  });
}

function shown({ name }: Pick<Organisation, 'name'>, request: KeyRequest, { say, out, lang }: Machine): void {
  const day = (of: Date) => formatDay(lang, of.toISOString());
  const { askedAt, dueAt, ended } = request;
  const facts = { name, asked: day(askedAt), day: day(dueAt), outcome: ended?.outcome ?? 'open' };
  out(say('people.keys.shown', facts));
  if (ended?.words) out(`    ${ended.words.replaceAll('\n', '\n    ')}`);
}
