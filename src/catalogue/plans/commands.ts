// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle imports` lists plans and past imports, shows one, carries it out or drops it with a reason; what
// `halle import` keeps of a plan and of what it did.
import type { Command } from 'commander';
import { parseId } from '../../base/id.ts';
import { exitCode, Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Tx } from '../../platform/db.ts';
import { asOwner, readingEverything, repairingAsOwner } from '../../platform/owner.ts';
import { numberGiven } from '../withdrawing.ts';
import { type KeptPlan, shownFates, shownInput } from './kept-plan.ts';
import { countsWords, dayWords, stateWords, whyWords } from './plan-facts.ts';
import { fieldWords, planLineWords } from './words.ts';

export function importsCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const imports = program.command('imports').description(say('catalogue.plan.command'));
  imports
    .command('list', { isDefault: true })
    .description(say('catalogue.plan.command-list'))
    .action(() => list(machine));
  imports
    .command('show')
    .description(say('catalogue.plan.command-show'))
    .argument('<id>', say('catalogue.plan.command-id'))
    .action((id: string) => show(machine, id));
  for (const deed of ['carry-out', 'drop'] as const) {
    const command = imports
      .command(deed)
      .description(say(`catalogue.plan.command-${deed}`))
      .argument('<id>', say('catalogue.plan.command-id'))
      .option('--reason <words>', say('people.keeping.command-reason'));
    if (deed === 'carry-out')
      command.option('--yes-withdraw <n>', say('catalogue.command.import.yes-withdraw'));
    command.action((id: string, { reason = '', yesWithdraw }: DecidingFlags) =>
      deed === 'drop' ? drop(machine, id, reason) : execute(machine, id, reason, numberGiven(yesWithdraw)),
    );
  }
}

interface DecidingFlags {
  readonly reason?: string;
  readonly yesWithdraw?: string;
}

const lineOf = ({ lang, say }: Machine, plan: KeptPlan): string =>
  say('catalogue.plan.told', {
    ...{ id: plan.id, source: plan.source, input: shownInput(plan.input) },
    day: dayWords(lang, plan.madeAt),
    state: stateWords(lang, plan, new Date()),
    counts: countsWords(lang, plan),
  });

async function list(machine: Machine): Promise<void> {
  const { listPlans } = await import('./store.ts');
  const plans = await reading(machine, listPlans);
  if (plans.length === 0) machine.out(machine.say('catalogue.plan.told-none'));
  for (const plan of plans) machine.out(lineOf(machine, plan));
}

async function reading<Result>(machine: Machine, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return asOwner(await machine.open(), (db) => readingEverything(db, work));
}

async function show(machine: Machine, written: string): Promise<void> {
  const [{ loadPlan }, { listPlanLines }] = await Promise.all([import('./actions.ts'), import('./store.ts')]);
  const { out, say, lang } = machine;
  await reading(machine, async (tx) => {
    const plan = await loadPlan(tx, parseId(written));
    out(lineOf(machine, plan));
    const why = whyWords(lang, plan);
    if (why) out(why);
    if (plan.replacedBy) out(say('catalogue.plan.told-instead', { id: plan.replacedBy }));
    for (const fate of shownFates)
      for (const line of await listPlanLines(tx, plan.id, fate, { from: 0, most: 2_000 })) {
        for (const words of planLineWords(lang, line)) out(words);
        for (const { field, before = '', after = '' } of line.changes ?? [])
          out(say('catalogue.plan.change', { field: fieldWords(lang, field), before, after }));
      }
    if (plan.leftOut > 0) out(say('catalogue.plan.left-out', { n: plan.leftOut }));
  });
}

async function drop(machine: Machine, written: string, reason: string): Promise<void> {
  const { dropPlan } = await import('./actions.ts');
  const at = new Date();
  await repairingAsOwner(await machine.open(), at, (tx) =>
    dropPlan(tx, {}, { plan: parseId(written), reason }, at),
  );
  machine.out(machine.say('catalogue.plan.told-dropped'));
}

/** Exit code 1 when what was shown was not done. */
async function execute(
  machine: Machine,
  written: string,
  reason: string,
  withdraws: number | undefined,
): Promise<void> {
  const [{ askForPlan }, { carryOut }] = await Promise.all([
    import('./actions.ts'),
    import('./actions-carry-out.ts'),
  ]);
  const { out, say, lang } = machine;
  const opened = await machine.open();
  const at = new Date();
  const id = parseId<'ImportPlan'>(written);
  await repairingAsOwner(opened, at, (tx) => askForPlan(tx, {}, { plan: id, reason, withdraws }, at));
  const plan = await carryOut(opened.db, opened.config, id, at);
  if (!plan) throw new Problem('conflict', 'catalogue.plan.told-busy');
  const why = whyWords(lang, plan);
  out(why ?? lineOf(machine, plan));
  if (plan.replacedBy) out(say('catalogue.plan.told-instead', { id: plan.replacedBy }));
  if (plan.state !== 'done') process.exitCode = exitCode.conflict;
}
