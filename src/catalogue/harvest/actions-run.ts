// SPDX-License-Identifier: AGPL-3.0-or-later
// A run: the source is fetched if it has changed, imported as any import is, and told. Whatever fails, what
// the catalogue had stays.
import { randomBytes } from 'node:crypto';
import { dayHere } from '../../base/day.ts';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Config } from '../../platform/config.ts';
import type { Db } from '../../platform/db.ts';
import type { Allowed } from '../../platform/http.ts';
import { holdingLease } from '../../platform/leases.ts';
import { importRecords } from '../actions/import.ts';
import { importStreamed } from '../actions/import-streamed.ts';
import type { Prepared } from '../actions/prepare.ts';
import type { ImportPlan } from '../plan.ts';
import { newPlanId, plannedInParts, plannedOf, planning } from '../plans/actions.ts';
import { outdateTwins, type Planned, putPlan } from '../plans/store.ts';
import { type OpenedInput, openIfChanged } from '../sources/input.ts';
import { findSource } from '../sources/registry.ts';
import { type HarvestRun, type HarvestSource, type LastCopy, nextDue } from './harvest.ts';
import { endRun, findHarvestSource, harvesting, listDue } from './store.ts';

type Ended = Pick<HarvestRun, 'outcome' | 'why' | 'facts' | 'bytes'> & {
  readonly planned?: Planned;
  /** The copy that was taken in, or is the same. */
  readonly last?: LastCopy;
};

/** Fetches all that is due, one source after the other. @returns how many */
export async function harvestDue(db: Db, config: Pick<Config, 'allowPrivate'>, at: Date): Promise<number> {
  const due = await harvesting(db, at, (tx) => listDue(tx, at));
  for (const id of due) await harvest(db, config, id, at);
  return due.length;
}

/** One run of one source; undefined where another is at it, or it was stopped. */
export function harvest(
  db: Db,
  { allowPrivate }: Pick<Config, 'allowPrivate'>,
  id: string,
  at: Date,
): Promise<HarvestRun | undefined> {
  return holdingLease(db, `catalogue.harvest ${id}`, async () => {
    const source = await harvesting(db, at, (tx) => findHarvestSource(tx, id));
    if (!source || source.stoppedAt) return undefined;
    return told(db, source, await tried(db, source, allowPrivate, at), at);
  });
}

async function tried(db: Db, source: HarvestSource, allow: Allowed, at: Date): Promise<Ended> {
  let bytes = 0;
  try {
    const known = findSource(source.source);
    if (!known) throw new Problem('invalid', 'catalogue.plan.unknown-source');
    const fetched = await openIfChanged(source.address, known, source.last, allow);
    if (!fetched) return { outcome: 'same', facts: {}, bytes };
    const { input, bytes: fetchedBytes, ...told } = fetched;
    bytes = fetchedBytes;
    try {
      const digest = await input.digest();
      const last = { ...told, digest };
      if (source.last.digest?.equals(digest)) return { outcome: 'same', facts: {}, bytes, last };
      return { ...(await taken(db, source, input, digest, at)), bytes, last };
    } finally {
      await input.close();
    }
  } catch (error) {
    // What is wrong with this program is told too, and tried again: the sources after this one do not wait
    // for it.
    const { textKey: why, facts } = error instanceof Problem ? error : broken;
    return { outcome: 'failed', why, facts, bytes };
  }
}

const broken = { textKey: 'catalogue.plan.broken', facts: {} };

/** Imported; or, where it would withdraw more than goes without saying, kept for a keeper to decide. */
async function taken(
  db: Db,
  { source: name, complete }: HarvestSource,
  input: OpenedInput,
  digest: Buffer,
  at: Date,
): Promise<Pick<Ended, 'outcome' | 'why' | 'facts' | 'planned'>> {
  const source = findSource(name)!;
  const look = lookingAt(digest);
  const given = { source: source.name, complete, at };
  const { parts } = input;
  const asked = parts && { ...given, parts: () => parts(dayHere(at)) };
  try {
    if (asked) {
      const { counts } = await importStreamed(db, { ...asked, done: look.add });
      return { outcome: 'taken', facts: {}, planned: look.inParts(counts) };
    }
    const reads = source.read(input.files ?? [], dayHere(at));
    await importRecords(db, { ...given, reads, planned: look.whole });
    const planned = look.planned();
    return { outcome: 'taken', facts: {}, ...(planned && { planned }) };
  } catch (error) {
    if (!(error instanceof Problem && error.textKey === 'catalogue.import.many-withdrawn')) throw error;
    const planned = asked ? await plannedInParts(db, asked, digest) : look.planned();
    if (!planned) throw error;
    return { outcome: 'waits', why: 'catalogue.harvest.many-withdrawn', facts: error.facts, planned };
  }
}

/** What would be done, as it becomes known: of a short source before anything is, of a long one by parts. */
function lookingAt(digest: Buffer) {
  const made = planning();
  let planned: Planned | undefined;
  return {
    add: made.add,
    inParts: (counts: Planned['counts']) => made.planned(digest, counts as ImportPlan['counts']),
    whole: (prepared: Prepared) => {
      planned = plannedOf(prepared, digest);
    },
    planned: () => planned,
  };
}

async function told(db: Db, source: HarvestSource, ended: Ended, at: Date): Promise<HarvestRun> {
  const { planned, last, ...rest } = ended;
  const endedAt = new Date();
  const plan = planned && moves(planned) ? newPlanId(at) : undefined;
  const run = {
    ...{ id: idFrom<'HarvestRun'>(at.getTime(), randomBytes(16)), at, endedAt, ...rest },
    counts: planned?.counts ?? {},
    ...(plan && { plan }),
  };
  await harvesting(db, at, async (tx) => {
    if (plan && planned) {
      const { source: name, address: input, complete } = source;
      const of = { source: name, input, complete, allowPrivate: false };
      if (run.outcome === 'waits') await outdateTwins(tx, of, at);
      const state = run.outcome === 'waits' ? 'waiting' : 'done';
      await putPlan(tx, { ...of, id: plan, madeAt: at, state }, planned);
    }
    await endRun(tx, source.id, run, { dueAt: nextDue(source, run.outcome, at), ...(last && { last }) });
  });
  return run;
}

const moves = ({ lines, leftOut }: Planned): boolean => lines.length > 0 || leftOut > 0;
