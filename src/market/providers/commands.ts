// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import providers FILE --source comptoir|cnll|codegouv`: the providers that another catalogue lists.
import type { Command } from 'commander';
import { dayFact, dayHere } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import { organisationNaming } from '../../people/directory/stores/naming.ts';
import type { Machine } from '../../platform/cli.ts';
import { mailContext } from '../../platform/mail.ts';
import { repairingAsOwner } from '../../platform/owner.ts';
import { importProviders } from './actions/import.ts';
import { objectTo } from './actions/publishers.ts';
import { catalogues, saidBy } from './listed.ts';

const shown = 20;

/** Adds to `halle import`, which the catalogue made. */
export function providerCommands(program: Command, machine: Machine): void {
  program
    .command('number')
    .description(machine.say('market.contest.command'))
    .argument('[provider]', machine.say('market.contest.command-provider'))
    .option('--confirm', machine.say('market.desk.confirm-open'))
    .option('--free', machine.say('market.desk.free-open'))
    .option('--dismiss', machine.say('market.desk.dismiss-open'))
    .option('--reason <words>', machine.say('people.keeping.command-reason'))
    .action((written: string | undefined, flags: Decide) => {
      if (written !== undefined) return decide(written, machine, flags);
      if (flags.confirm || flags.free || flags.dismiss)
        throw new Problem('invalid', 'market.contest.command-whose');
      return listContested(machine);
    });
  const imports = program.commands.find((command) => command.name() === 'import');
  imports
    ?.command('providers')
    .description(machine.say('market.import.about'))
    .argument('<file>')
    .option('--source <catalogue>')
    .option('--dry', machine.say('market.import.dry'))
    .action((file: string, flags: { source?: string; dry?: boolean }) => importList(file, flags, machine));
  program
    .command('leave-out')
    .description(machine.say('market.listed.leave-out'))
    .argument('<name>')
    .option('--source <catalogue>')
    .requiredOption('--why <words>')
    .action((name: string, options: { source?: string; why: string }) => leaveOut(name, options, machine));
}

/**
 * Without a list: out of all that cite it.
 * @throws Problem invalid `market.listed.no-source`; as `objectTo`
 */
async function leaveOut(
  name: string,
  { source: written, why }: { source?: string; why: string },
  { open, say, out }: Machine,
): Promise<void> {
  const source = saidBy.find((one) => one === written);
  if (written !== undefined && !source)
    throw new Problem('invalid', 'market.listed.no-source', { sources: saidBy.join(', ') });
  const { db } = await open();
  await objectTo(db, source, name, why, new Date());
  out(say('market.listed.left-out', { name }));
}

/** The numbers that somebody says are theirs, and wait. */
async function listContested({ open, say, out }: Machine): Promise<void> {
  const { listContests } = await import('./stores/contests.ts');
  await repairingAsOwner(await open(), new Date(), async (tx) => {
    const all = await listContests(tx);
    if (all.length === 0) out(say('market.desk.no-contests'));
    for (const { name, slug, number, askedAt, words } of all) {
      const day = dayFact(dayHere(askedAt));
      out(`${name} (${slug}), ${say(`market.scheme.${number.scheme}`)} ${number.number}`);
      out(`    ${say('market.desk.said-on', { day })} ${words.replaceAll('\n', '\n    ')}`);
    }
  });
}

type Decide = Parameters<typeof decide>[2];

async function decide(
  written: string,
  { open, say, out, lang }: Machine,
  flags: { confirm?: boolean; free?: boolean; dismiss?: boolean; reason?: string },
): Promise<void> {
  const chosen = (['confirm', 'free', 'dismiss'] as const).filter((one) => flags[one]);
  const [which] = chosen;
  if (!which || chosen.length > 1) throw new Problem('invalid', 'market.contest.command-which');
  const actions = await import('./actions/contests.ts');
  const work = {
    confirm: actions.confirmNumber,
    free: actions.freeNumberAtDesk,
    dismiss: actions.dismissContests,
  }[which];
  const opened = await open();
  const at = new Date();
  await repairingAsOwner(opened, at, async (tx) => {
    const { found } = await organisationNaming.resolve(tx, written, lang);
    if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
    const decision = { organisation: found.id, reason: flags.reason ?? '' };
    await work(tx, mailContext(opened), {}, decision, at);
    out(say(`market.contest.told-${which}`, { name: found.name }));
  });
}

/** Complaints are told, the rest is taken in. Exit code 1 when nothing could be. */
async function importList(
  file: string,
  { source: written, dry = false }: { source?: string; dry?: boolean },
  { open, say, err, out }: Machine,
): Promise<void> {
  const source = catalogues.find((one) => one === written);
  if (!source) throw new Problem('invalid', 'market.import.no-catalogue');
  const { db } = await open();
  const { complaints, ...counts } = await importProviders(db, source, file, new Date(), dry);
  for (const { place, key } of complaints.slice(0, shown))
    err(say('market.import.complaint', { place, why: say(key) }));
  out(say(dry ? 'market.import.planned' : 'market.import.done', counts));
  if (counts.read === 0 && complaints.length > 0) process.exitCode = 1;
}
