// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle merge-organisations` shows what a merge of two organisations would do (`--dry`), merges them, or
// takes a merge back (`--undo`), with a reason.
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import { repairingAsOwner } from '../../platform/owner.ts';
import { doubtFacts, type Preview } from './merge.ts';

interface Flags {
  readonly reason?: string;
  readonly dry?: boolean;
  readonly looked?: boolean;
  readonly undo?: boolean;
}

export function mergeCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('merge-organisations')
    .description(say('people.command.merge'))
    .argument('<double>', say('people.command.merge.double'))
    .argument('<other>', say('people.command.merge.other'))
    .option('--dry', say('people.command.merge.dry'))
    .option('--looked', say('people.command.merge.looked'))
    .option('--undo', say('people.command.merge.undo'))
    .option('--reason <words>', say('people.keeping.command-reason'))
    .action((double: string, other: string, flags: Flags) => merge(machine, [double, other], flags));
}

async function merge(machine: Machine, written: readonly [string, string], flags: Flags): Promise<void> {
  const [{ mergeOrganisations, previewMerge }, opened] = [await import('./actions.ts'), await machine.open()];
  const at = new Date();
  await repairingAsOwner(opened, at, async (tx) => {
    const [double, other] = [await meant(tx, machine, written[0]), await meant(tx, machine, written[1])];
    if (flags.undo) return undo(tx, machine, { double, other }, flags, at);
    const preview = await previewMerge(tx, {}, { double, other }, at);
    show(machine, preview);
    if (flags.dry) return;
    const { reason = '', looked = false } = flags;
    await mergeOrganisations(tx, mailContext(opened), {}, { double, other, reason, looked }, at);
    machine.out(machine.say('people.merges.told-merged', namesOf(preview)));
  });
}

const namesOf = ({ double, other }: Preview) => ({
  double: double.organisation.name,
  other: other.organisation.name,
});

/** By name, code or address; by its address or id also one that was merged. */
async function meant(tx: Tx, { lang }: Machine, written: string): Promise<string> {
  const [{ findItself }, { organisationNaming }] = await Promise.all([
    import('./store.ts'),
    import('../directory/stores/naming.ts'),
  ]);
  const id =
    (await findItself(tx, written)) ?? (await organisationNaming.resolve(tx, written, lang)).found?.id;
  if (!id) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
  return id;
}

async function undo(
  tx: Tx,
  machine: Machine,
  { double, other }: { readonly double: string; readonly other: string },
  { reason = '' }: Flags,
  at: Date,
): Promise<void> {
  const [{ undoMerge }, { listMerges }, opened] = [
    await import('./actions.ts'),
    await import('./store.ts'),
    await machine.open(),
  ];
  const found = (await listMerges(tx)).find((one) => one.double.id === double && one.other.id === other);
  if (!found) throw new Problem('not-found', 'people.merges.none');
  await undoMerge(tx, mailContext(opened), {}, { merge: found.id, reason }, at);
  machine.out(
    machine.say('people.merges.told-parted', { double: found.double.name, other: found.other.name }),
  );
}

function show({ say, out }: Machine, preview: Preview): void {
  const { moves, doubts, refusals } = preview;
  out(say('people.merges.told-preview', namesOf(preview)));
  for (const why of refusals) out(`  ${say(`people.merges.why.${why}`)}`);
  for (const { kind, moved, stayed } of moves)
    out(`  ${say('people.merges.told-moves', { kind: say(`people.merges.kind.${kind}`), moved, stayed })}`);
  for (const doubt of doubts)
    out(`  ${say(`people.merges.doubt.${doubt.what}`, doubtFacts(say, doubt, preview))}`);
}
