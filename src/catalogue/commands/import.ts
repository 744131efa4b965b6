// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import`: reads a source, shows the plan, applies it; or keeps it for later where it is only asked
// for.
import path from 'node:path';
import { dayHere } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Tx } from '../../platform/db.ts';
import type { Opened } from '../../platform/opened.ts';
import { repairingAsOwner } from '../../platform/owner.ts';
import { importRecords, planOf } from '../actions/import.ts';
import { importStreamed, planStreamed, type Streamed } from '../actions/import-streamed.ts';
import type { Prepared } from '../actions/prepare.ts';
import type { ImportPlan } from '../plan.ts';
import { beginImport, keepPlan, plannedOf, planning } from '../plans/actions.ts';
import { type PlanInput, saysSomething } from '../plans/kept-plan.ts';
import { endImport, type Planned } from '../plans/store.ts';
import { planWords } from '../plans/words.ts';
import { openInput } from '../sources/input.ts';
import { findSource, importedSources } from '../sources/registry.ts';
import { countStanding } from '../stores/records.ts';
import { needsYes, numberGiven } from '../withdrawing.ts';

export interface ImportFlags {
  readonly dry?: boolean;
  readonly json?: boolean;
  readonly complete?: boolean;
  readonly allowPrivate?: boolean;
  /** How many records may be withdrawn. */
  readonly yesWithdraw?: string;
}

/** Exit code 1 when every record was refused; the plan tells why. */
export async function importSource(
  name: string,
  given: string,
  flags: ImportFlags,
  machine: Machine,
): Promise<void> {
  const source = findSource(name);
  if (!source)
    throw new Problem('invalid', 'catalogue.import.unknown-source', {
      written: name.slice(0, 60),
      known: importedSources.filter((one) => one !== 'starter').join(', '),
    });
  const at = new Date();
  const { complete = false, allowPrivate = false } = flags;
  const reach = allowPrivate ? ['*'] : (await machine.config()).allowPrivate;
  const input = await openInput(given, source, reach);
  const from = {
    ...{ source: source.name, complete, allowPrivate },
    input: /^https?:/i.test(given) ? given : path.resolve(given),
  };
  const asked = { source: source.name, complete, at, mayWithdraw: numberGiven(flags.yesWithdraw) };
  try {
    const { files, parts } = input;
    const digest = await input.digest();
    const read = { from, digest, machine, flags };
    const opened = await machine.open();
    const plan = parts
      ? await inParts(opened, { ...asked, parts: () => parts(dayHere(at)) }, read)
      : await whole(opened, { ...asked, reads: source.read(files ?? [], dayHere(at)) }, read);
    if (nothingKept(plan)) process.exitCode = 1;
  } finally {
    await input.close();
  }
}

/** In memory as a whole. */
async function whole(opened: Opened, asked: Asked, read: Read): Promise<ImportPlan> {
  if (!read.flags.dry) return said(await imported(opened, asked, read), read);
  let planned: Planned | undefined;
  const look = (prepared: Prepared) => {
    planned = plannedOf(prepared, read.digest);
  };
  const plan = await planOf(opened.db, { ...asked, planned: look });
  return onlyPlanned(opened, plan, planned, asked.at, read);
}

/** A large folder or a long file: some records at a time, and done so. */
async function inParts(opened: Opened, asked: Streamed, read: Read): Promise<ImportPlan> {
  const made = planning();
  const given = { ...asked, done: made.add };
  if (read.flags.dry) {
    const plan = await planStreamed(opened.db, given);
    return onlyPlanned(opened, plan, made.planned(read.digest, plan.counts), asked.at, read);
  }
  const plan = await recorded(opened, read.from, asked.at, async () => {
    const done = await importStreamed(opened.db, given);
    return { plan: done, planned: () => made.planned(read.digest, done.counts) };
  });
  return said(plan, read);
}

function said(plan: ImportPlan, { flags, machine }: Read): ImportPlan {
  say(plan, flags, machine);
  return plan;
}

type Asked = Parameters<typeof planOf>[1];
interface Read {
  readonly from: PlanInput;
  readonly digest: Buffer;
  readonly machine: Machine;
  readonly flags: ImportFlags;
}

function say(plan: ImportPlan, { dry = false, json }: ImportFlags, machine: Machine, id?: string): void {
  const lines = plan.lines.filter(({ fate }) => fate !== 'unchanged');
  const value = { dry, ...(id && { plan: id }), ...plan, lines };
  machine.out(json ? JSON.stringify(value, null, 2) : planWords(plan, machine.lang, !dry));
}

/** The plan is shown, and kept for whoever decides. */
async function onlyPlanned(
  opened: Opened,
  plan: ImportPlan,
  planned: Planned | undefined,
  at: Date,
  { from, machine, flags }: Read,
): Promise<ImportPlan> {
  const keeps = planned && saysSomething(plan);
  const id = keeps && (await asKeeper(opened, at, (tx) => keepPlan(tx, from, planned, at)));
  say(plan, flags, machine, id || undefined);
  const withdrawing = {
    n: plan.counts.withdrawn,
    standing: await countStanding(opened.db, plan.source),
  };
  if (needsYes(withdrawing)) machine.err(machine.say('catalogue.import.many-withdrawn', withdrawing));
  if (id && !flags.json) machine.out(machine.say('catalogue.plan.kept', { id }));
  if (keeps && !id) machine.err(machine.say('catalogue.plan.not-kept'));
  return plan;
}

/** It is done at once, and what came of it is kept beside the plans. */
async function imported(opened: Opened, asked: Asked, { from, digest }: Read): Promise<ImportPlan> {
  return recorded(opened, from, asked.at, async (look) => {
    let planned: Planned | undefined;
    const plan = await importRecords(opened.db, {
      ...asked,
      planned: (prepared) => {
        planned = plannedOf(prepared, digest);
        look(planned);
      },
    });
    return { plan, planned: () => planned };
  });
}

/** @param work is given what to call as soon as it is known what would be done */
async function recorded(
  opened: Opened,
  from: PlanInput,
  at: Date,
  work: (
    look: (planned: Planned) => void,
  ) => Promise<{ readonly plan: ImportPlan; readonly planned: () => Planned | undefined }>,
): Promise<ImportPlan> {
  const begun = await asKeeper(opened, at, (tx) => beginImport(tx, from, at));
  let known: Planned | undefined;
  try {
    const { plan, planned } = await work((planned) => {
      known = planned;
    });
    await ended(opened, begun, { state: 'done' }, planned());
    return plan;
  } catch (error) {
    const why = error instanceof Problem ? error.textKey : 'catalogue.plan.broken';
    await ended(opened, begun, { state: 'failed', why }, known);
    throw error;
  }
}

async function ended(
  opened: Opened,
  begun: Id<'ImportPlan'> | undefined,
  how: Parameters<typeof endImport>[2],
  planned: Planned | undefined,
): Promise<void> {
  const at = new Date();
  if (begun) await asKeeper(opened, at, (tx) => endImport(tx, begun, how, planned, at));
}

/** As the owner of the database; undefined where this machine is not told its address. */
async function asKeeper<Result>(
  opened: Opened,
  at: Date,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result | undefined> {
  if (!opened.ownerUrl) return undefined;
  return repairingAsOwner(opened, at, work);
}

function nothingKept({ lines, counts }: ImportPlan): boolean {
  return lines.length > 0 && counts.refused === lines.length && counts.unchanged === 0;
}
