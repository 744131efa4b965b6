// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle journal verify`: the chain, and the heads of it that were kept outside the database.
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../cli.ts';
import type { SeenHead } from '../journal/heads.ts';
import type { Verdict } from '../journal/verify.ts';
import type { Opened } from '../opened.ts';

interface Options {
  readonly expect?: string;
  readonly restored?: boolean;
}

export function journalCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('journal')
    .description(say('platform.command.journal'))
    .command('verify')
    .description(say('platform.command.journal.verify'))
    .option('--expect <number:hash>', say('platform.command.journal.expect'))
    .option('--restored', say('platform.command.journal.restored'))
    .action((options: Options) => verifyCommand(options, machine));
}

/** @returns by exit code 1 that something is wrong */
async function verifyCommand({ expect, restored = false }: Options, machine: Machine): Promise<void> {
  const { db, config } = await machine.open();
  const { sealPending } = await import('../journal/sealer.ts');
  const { verifyJournal } = await import('../journal/verify.ts');
  await sealPending(db);
  if (restored) await sayRestored({ db, config }, machine, new Date());
  const kept = await keptHeads(config, machine);
  const heads = kept.flatMap(({ binding }) => binding);
  const verdict = await verifyJournal(db, expect, heads);
  sayVerdict(verdict, machine);
  for (const { where, binding, restored: since, beyond } of kept) {
    if (since)
      machine.out(machine.say('platform.journal.restored', { at: since.at, number: since.number, beyond }));
    const facts = { where, n: binding.length, at: binding.at(-1)?.at ?? '' };
    if (binding.length === 0) machine.out(machine.say('platform.journal.unseen', facts));
    else if (verdict.lost.length === 0) machine.out(machine.say('platform.journal.seen', facts));
  }
  if (!verdict.broken) await noteNow({ config }, verdict.head, machine);
}

function sayVerdict({ sealed, hidden, broken, head, lost }: Verdict, { say, out }: Machine): void {
  if (broken) out(say(`platform.journal.broken-${broken.why}`, { number: broken.number }));
  const [first] = lost as readonly SeenHead[];
  if (first) out(say('platform.journal.cut', { number: first.number, at: first.at, lost: lost.length }));
  if (!broken && !first) out(say('platform.journal.whole', { sealed, head: `${head.number}:${head.hash}` }));
  if (hidden > 0) out(say('platform.journal.hidden', { hidden }));
  if (broken || first || hidden > 0) process.exitCode = 1;
}

/** What was kept, place by place: the file of this machine, then the address. */
async function keptHeads(config: Opened['config'], { say, err }: Machine) {
  const { standing } = await import('../journal/heads.ts');
  const { readWitness, witnessFile } = await import('../journal/witness.ts');
  const file = witnessFile(config);
  const kept = [{ where: file, ...standing(readWitness(file)) }];
  if (!config.journalWitness) return kept;
  try {
    const { askAddress } = await import('../journal/witness-address.ts');
    const told = await askAddress(config);
    if (told) kept.push({ where: 'HALLE_JOURNAL_WITNESS', ...standing(told) });
    else err(say('platform.journal.witness-only-listens'));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    err(say('platform.journal.witness-silent', { reason: say(error.textKey, error.facts) }));
  }
  return kept;
}

/** A backup was brought back: from now on the journal goes on from its last seal, here and at the address. */
export async function sayRestored(
  { db, config }: Pick<Opened, 'db' | 'config'>,
  machine: Machine,
  at: Date,
): Promise<void> {
  const { findHead } = await import('../journal/witness.ts');
  const { origin } = await import('../journal.ts');
  const head = (await findHead(db)) ?? { number: 0, hash: origin.toString('hex') };
  const restored: SeenHead = { ...head, at: at.toISOString(), how: 'restored' };
  await note(config, restored, machine);
  if (!config.journalWitness) return;
  const { tellAddress } = await import('../journal/witness-address.ts');
  await tellAddress(config, restored).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    machine.err(
      machine.say('platform.journal.witness-silent', { reason: machine.say(error.textKey, error.facts) }),
    );
  });
}

/** What was just verified is seen too, so that a first verification already protects the next. */
async function noteNow(
  { config }: Pick<Opened, 'config'>,
  head: Verdict['head'],
  machine: Machine,
): Promise<void> {
  const { readWitness, witnessFile } = await import('../journal/witness.ts');
  const last = readWitness(witnessFile(config)).at(-1);
  if (head.number === 0 || (last?.number === head.number && last.hash === head.hash)) return;
  await note(config, { ...head, at: new Date().toISOString(), how: 'seen' }, machine);
}

async function note(config: Opened['config'], head: SeenHead, { say, err }: Machine): Promise<void> {
  const { noteHead, witnessFile } = await import('../journal/witness.ts');
  const file = witnessFile(config);
  try {
    noteHead(file, head);
  } catch (error) {
    err(say('platform.journal.unkept', { file, reason: (error as NodeJS.ErrnoException).code ?? '' }));
  }
}
