// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle remarks` lists what was written to the halle, and does with it what the desk does: answers, puts
// what was proposed in the catalogue, corrects a sheet.
import type { Command } from 'commander';
import { formatDay } from '../base/format.ts';
import { parseId } from '../base/id.ts';
import { exitCode, Problem } from '../base/problem.ts';
import { correctable } from '../catalogue/accepted.ts';
import type { Machine } from '../platform/cli.ts';
import type { Tx } from '../platform/db.ts';
import { type Fields, type Form, type InputOf, readForm } from '../platform/form/form.ts';
import { mailContext } from '../platform/mail.ts';
import { asOwner, readingEverything, repairingAsOwner } from '../platform/owner.ts';
import type { KeyFor } from '../platform/secret.ts';
import { correctionForm, proposalForm } from './forms-desk.ts';
import { outcomes, type Remark } from './remark.ts';
import type { NamedFunction } from './routes-functions.ts';

export function remarkCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const remarks = program.command('remarks').description(say('remarks.command'));
  remarks
    .command('list', { isDefault: true })
    .description(say('remarks.command-list'))
    .action(() => list(machine));
  remarks
    .command('answer')
    .description(say('remarks.command-answer'))
    .argument('<id>', say('remarks.command-id'))
    .option('--outcome <word>', say('remarks.command-outcome'))
    .option('--reason <words>', say('remarks.command-reason'))
    .action((id: string, flags: Flags) => answer(machine, id, flags));
  acceptingCommands(remarks, machine);
}

/** What is accepted enters the catalogue; each option is a field of the desk's own form. */
function acceptingCommands(remarks: Command, machine: Machine): void {
  const { say } = machine;
  remarks
    .command('accept')
    .description(say('remarks.command-accept'))
    .argument('<id>', say('remarks.command-id'))
    .option('--summary <words>', say('remarks.command-summary'))
    .option('--name <words>', say('remarks.command-name'))
    .option('--url <address>', say('remarks.command-url'))
    .option('--licence <spdx>', say('remarks.desk.licence-hint'))
    .option('--function <name>', say('remarks.command-function'))
    .option('--reason <words>', say('remarks.command-reason'))
    .action((id: string, flags: Typed) => accept(machine, id, flags));
  remarks
    .command('functions')
    .description(say('remarks.command-functions'))
    .action(() => listFunctions(machine));
  remarks
    .command('correct')
    .description(say('remarks.command-correct'))
    .argument('<id>', say('remarks.command-id'))
    .option('--field <word>', say('remarks.command-field', { words: correctable.join(', ') }))
    .option('--value <words>', say('remarks.desk.value'))
    .option('--reason <words>', say('remarks.command-reason'))
    .action((id: string, flags: Typed) => correct(machine, id, flags));
}

/** Options as they were typed: fields of a form. */
type Typed = Readonly<Record<string, string>>;

interface Flags {
  readonly outcome?: string;
  readonly reason?: string;
}

async function list({ open, say, out, lang }: Machine): Promise<void> {
  const { listRemarks } = await import('./store.ts');
  const opened = await open();
  const all = await asOwner(opened, (db) => readingEverything(db, (tx) => listRemarks(tx, opened.keyFor)));
  const waiting = all.filter(({ answered }) => !answered);
  if (waiting.length === 0) out(say('remarks.told-none'));
  for (const { id, kind, writtenAt, about, name, url, words } of waiting) {
    out(`${id} ${formatDay(lang, writtenAt.toISOString())} ${say(`remarks.kind.${kind}`)}`);
    for (const line of [about, name, url, words]) if (line) out(`    ${line.replaceAll('\n', '\n    ')}`);
  }
}

async function answer(machine: Machine, id: string, { outcome, reason = '' }: Flags): Promise<void> {
  const { answerRemark } = await import('./actions-answer.ts');
  const said = outcomes.find((one) => one === outcome);
  if (!said) throw new Problem('invalid', 'remarks.bad-outcome');
  const opened = await machine.open();
  const at = new Date();
  await repairingAsOwner(opened, at, (tx) =>
    answerRemark(tx, mailContext(opened), {}, { remark: id, outcome: said, reason }, at),
  );
  machine.out(machine.say('remarks.told', { id }));
}

/**
 * Reads options as the desk reads its form.
 * @returns undefined where something is wrong: each complaint was told, and the program will end so
 */
async function readOptions<F extends Fields>(
  form: Form<F>,
  fields: Typed,
  { say, err }: Machine,
): Promise<InputOf<Form<F>> | undefined> {
  const read = await readForm(form, { fields });
  if ('input' in read) return read.input;
  for (const { field, key, facts } of read.complaints)
    err(say('remarks.command-wrong', { option: `--${field}`, why: say(key, facts) }));
  process.exitCode = exitCode.invalid;
  return undefined;
}

/** The remark as the desk shows it. @throws Problem not-found `remarks.none` */
async function remarkNamed(tx: Tx, keyFor: KeyFor, id: string): Promise<Remark> {
  const { findRemark } = await import('./store.ts');
  const remark = await findRemark(tx, keyFor, parseId(id));
  if (!remark) throw new Problem('not-found', 'remarks.none');
  return remark;
}

async function accept(machine: Machine, id: string, typed: Typed): Promise<void> {
  const [{ acceptRemark }, { functionNamed, functionsIn }] = await Promise.all([
    import('./actions-answer.ts'),
    import('./routes-functions.ts'),
  ]);
  const opened = await machine.open();
  const functions = functionsIn(machine.lang);
  const at = new Date();
  await repairingAsOwner(opened, at, async (tx) => {
    const { name = '', url = '' } = await remarkNamed(tx, opened.keyFor, id);
    const meant = functionNamed(functions, typed['function'] ?? '');
    const fields = { name, url, ...typed, function: meant, remark: id };
    const input = await readOptions(proposalForm(functions), fields, machine);
    if (!input) return tellNearest(machine, functions, { typed: typed['function'], meant });
    const { function: one, ...proposal } = input;
    await acceptRemark(tx, mailContext(opened), {}, { ...proposal, functions: one ? [one] : [] }, at);
    machine.out(machine.say('remarks.told', { id }));
  });
}

/** Where a function was typed that is none: the nearest, and how to read them all. */
async function tellNearest(
  { err, say, lang }: Machine,
  functions: readonly NamedFunction[],
  { typed, meant }: { readonly typed: string | undefined; readonly meant: string },
): Promise<void> {
  if (!typed || functions.some(({ value }) => value === meant)) return;
  const { functionsNear } = await import('./routes-functions.ts');
  const near = functionsNear(functions, typed, lang);
  const nearest = near.map(({ value, label }) => `${label} (${value})`).join(', ');
  err(say('remarks.command-nearest', { nearest }));
}

async function listFunctions({ out, lang }: Machine): Promise<void> {
  const { functionsIn } = await import('./routes-functions.ts');
  for (const { value, label } of functionsIn(lang)) out(`${value}  ${label}`);
}

async function correct(machine: Machine, id: string, typed: Typed): Promise<void> {
  const { correctRemark } = await import('./actions-answer.ts');
  const opened = await machine.open();
  const at = new Date();
  await repairingAsOwner(opened, at, async (tx) => {
    await remarkNamed(tx, opened.keyFor, id);
    const input = await readOptions(correctionForm, { ...typed, remark: id }, machine);
    if (!input) return;
    await correctRemark(tx, mailContext(opened), {}, input, at);
    machine.out(machine.say('remarks.told', { id }));
  });
}
