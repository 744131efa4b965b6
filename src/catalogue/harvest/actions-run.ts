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
import { digestOfInput, newPlanId, plannedOf } from '../plans/actions.ts';
import { outdateTwins, type Planned, putPlan } from '../plans/store.ts';
import { fetchIfChanged } from '../sources/input-fetched.ts';
import type { InputFile } from '../sources/reading.ts';
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
    const fetched = await fetchIfChanged(source.address, known, source.last, allow);
    if (!fetched) return { outcome: 'same', facts: {}, bytes };
    const { files, ...told } = fetched;
    bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const digest = digestOfInput(files);
    const last = { ...told, digest };
    if (source.last.digest?.equals(digest)) return { outcome: 'same', facts: {}, bytes, last };
    return { ...(await taken(db, source, files, digest, at)), bytes, last };
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
  { source, complete }: HarvestSource,
  files: readonly InputFile[],
  digest: Buffer,
  at: Date,
): Promise<Pick<Ended, 'outcome' | 'why' | 'facts' | 'planned'>> {
  let planned: Planned | undefined;
  const reads = findSource(source)!.read(files, dayHere(at));
  const look = (prepared: Parameters<typeof plannedOf>[0]) => {
    planned = plannedOf(prepared, digest);
  };
  try {
    await importRecords(db, { source, reads, complete, at, planned: look });
    return { outcome: 'taken', facts: {}, ...(planned && { planned }) };
  } catch (error) {
    if (!(planned && error instanceof Problem && error.textKey === 'catalogue.import.many-withdrawn'))
      throw error;
    return { outcome: 'waits', why: 'catalogue.harvest.many-withdrawn', facts: error.facts, planned };
  }
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
