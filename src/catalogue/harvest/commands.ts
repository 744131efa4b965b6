// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle sources`: those that are fetched on a schedule, listed, registered, fetched now, stopped, told run
// by run.
import type { Command } from 'commander';
import { formatMoment } from '../../base/format.ts';
import { parseId } from '../../base/id.ts';
import { exitCode, Problem } from '../../base/problem.ts';
import { halleZone } from '../../base/zone.ts';
import type { Machine } from '../../platform/cli.ts';
import { asOwner, readingEverything, repairingAsOwner } from '../../platform/owner.ts';
import type { HarvestRun } from './harvest.ts';
import { countsWords, everyWords, outcomeWords, whyWords } from './words.ts';

interface Flags {
  readonly reason?: string;
  readonly everyHours?: string;
  readonly complete?: boolean;
}

export function sourcesCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const sources = program.command('sources').description(say('catalogue.harvest.command'));
  const command = (name: string, options = {}) =>
    sources.command(name, options).description(say(`catalogue.harvest.command-${name}`));
  command('list', { isDefault: true }).action(() => list(machine));
  command('add')
    .argument('<source>', say('catalogue.command.import.source'))
    .argument('<address>', say('catalogue.harvest.command-address'))
    .option('--every-hours <n>', say('catalogue.harvest.command-every'))
    .option('--complete', say('catalogue.command.import.complete'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((source: string, address: string, flags: Flags) => add(machine, source, address, flags));
  command('show')
    .argument('<id>', say('catalogue.harvest.command-id'))
    .action((id: string) => show(machine, id));
  for (const deed of ['fetch', 'stop'] as const)
    command(deed)
      .argument('<id>', say('catalogue.harvest.command-id'))
      .option('--reason <words>', say('people.keeping.command-reason'))
      .action((id: string, { reason = '' }: Flags) =>
        (deed === 'stop' ? stop : fetchNow)(machine, id, reason),
      );
}

async function list(machine: Machine): Promise<void> {
  const { latestRuns, listSources } = await import('./store.ts');
  const { out, say, lang } = machine;
  await asOwner(await machine.open(), (db) =>
    readingEverything(db, async (tx) => {
      const [all, latest] = [await listSources(tx), await latestRuns(tx)];
      const standing = all.filter(({ stoppedAt }) => !stoppedAt);
      if (standing.length === 0) out(say('catalogue.harvest.none-yet'));
      for (const { id, source, address, everyHours } of standing) {
        const run = latest.get(id);
        const last = run ? outcomeWords(lang, run) : say('catalogue.harvest.never');
        out(
          say('catalogue.harvest.told-source', {
            id,
            source,
            address,
            every: everyWords(lang, everyHours),
            last,
          }),
        );
      }
    }),
  );
}

async function add(machine: Machine, source: string, address: string, flags: Flags): Promise<void> {
  const { registerSource } = await import('./actions.ts');
  const { reason = '', everyHours = '24', complete = false } = flags;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new Problem('invalid', 'platform.http.bad-address', { url: address.slice(0, 200) });
  const at = new Date();
  const given = { source, address, complete, everyHours: Number(everyHours), reason };
  const id = await repairingAsOwner(await machine.open(), at, (tx) => registerSource(tx, {}, given, at));
  machine.out(machine.say('catalogue.harvest.told-added', { id }));
}

async function show(machine: Machine, written: string): Promise<void> {
  const [{ loadHarvestSource }, { listRuns }] = await Promise.all([
    import('./actions.ts'),
    import('./store.ts'),
  ]);
  await asOwner(await machine.open(), (db) =>
    readingEverything(db, async (tx) => {
      const { id, source, address, everyHours } = await loadHarvestSource(tx, parseId(written));
      const every = everyWords(machine.lang, everyHours);
      const runs = await listRuns(tx, id, 50);
      const last = runs[0] ? outcomeWords(machine.lang, runs[0]) : machine.say('catalogue.harvest.never');
      machine.out(machine.say('catalogue.harvest.told-source', { id, source, address, every, last }));
      for (const run of runs) tell(machine, run);
    }),
  );
}

function tell({ out, say, lang }: Machine, run: HarvestRun): void {
  const day = formatMoment(lang, run.at, halleZone());
  out(
    say('catalogue.harvest.told-run', {
      ...{ day, outcome: outcomeWords(lang, run), counts: countsWords(lang, run) ?? '' },
    }).trimEnd(),
  );
  const why = whyWords(lang, run);
  if (why) out(`  ${why}`);
  if (run.plan) out(say('catalogue.harvest.told-plan', { id: run.plan }));
}

async function stop(machine: Machine, written: string, reason: string): Promise<void> {
  const { stopSource } = await import('./actions.ts');
  const at = new Date();
  await repairingAsOwner(await machine.open(), at, (tx) =>
    stopSource(tx, {}, { id: parseId(written), reason }, at),
  );
  machine.out(machine.say('catalogue.harvest.told-stopped'));
}

/** Exit code 1 when it failed, that of a conflict when a keeper is asked first. */
async function fetchNow(machine: Machine, written: string, reason: string): Promise<void> {
  const [{ fetchSource }, { harvest }] = await Promise.all([
    import('./actions.ts'),
    import('./actions-run.ts'),
  ]);
  const opened = await machine.open();
  const at = new Date();
  const id = parseId<'HarvestSource'>(written);
  await repairingAsOwner(opened, at, (tx) => fetchSource(tx, {}, { id, reason }, at));
  const run = await harvest(opened.db, opened.config, id, at);
  if (!run) throw new Problem('conflict', 'catalogue.harvest.told-busy');
  tell(machine, run);
  if (run.outcome === 'failed') process.exitCode = 1;
  if (run.outcome === 'waits') process.exitCode = exitCode.conflict;
}
