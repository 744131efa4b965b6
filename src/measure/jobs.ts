// SPDX-License-Identifier: AGPL-3.0-or-later
// The measure in the background: processes take repositories of the open lists one by one, renew their
// leases while they work, and give back what is unfinished when they stop.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Job } from '../platform/jobs.ts';
import type { Opened } from '../platform/opened.ts';
import { type MeasureContext, measureTarget } from './actions-measure-target.ts';
import type { Target } from './batch/target.ts';
import { tokenId, tokensOf } from './sources/forges/tokens.ts';
import { forgetOldRuns } from './stores/runs.ts';
import { type Avoided, takeTarget } from './stores/targets.ts';
import { giveBack, giveBackOne, type Measurer, stayAlive, takeOver } from './stores/targets-held.ts';

export interface Measuring {
  /** Hosts whose token was refused: their repositories are left to others. */
  readonly refused: ReadonlySet<string>;
  /** What is under way may end for so many seconds, then is given back. */
  stop(patienceSeconds: number): Promise<void>;
}

export interface MeasuringOptions {
  /** Of the process; chance by default. */
  readonly id?: string;
  /** Works at this run alone. */
  readonly run?: string;
  /** Repositories at the same time: git itself takes about one processor each. */
  readonly atOnce?: number;
}

/**
 * A process that has not renewed its leases for this long counts as dead. It renews them four times as often.
 */
const leaseSeconds = 60;
/** Between two looks when there is nothing to do. */
const idleMs = 1_000;

/** Starts to measure what waits. Any number of processes may, on any number of machines. */
export function startMeasuring(
  opened: Opened,
  { id = randomUUID(), run, atOnce = 3 }: MeasuringOptions = {},
): Measuring {
  const by: Measurer = { id, leaseSeconds, ...(run ? { run } : {}) };
  const refused = new Set<string>();
  const means = meansOf(opened, refused);
  const stopping = new AbortController();
  const avoided = (): Avoided => ({ hosts: [...refused], tokens: marksOf(opened.config.forgeTokens) });
  const held = new Set<Target>();
  const beat = keepAlive(opened, by, held);
  const lanes = Array.from({ length: atOnce }, () => lane(by, means, avoided, held, stopping.signal));
  const stop = async (patienceSeconds: number) => {
    stopping.abort();
    await Promise.race([Promise.all(lanes), sleep(patienceSeconds * 1000, undefined, { ref: false })]);
    clearInterval(beat);
    await giveBack(opened.db, by).catch(() => {});
  };
  return { refused, stop };
}

function meansOf({ db, log, config, keyFor }: Opened, refused: Set<string>): MeasureContext {
  const tokens = tokensOf(config.forgeTokens, (host) => {
    refused.add(host);
    log.warn({ host }, 'the forge refused its token: its repositories wait for a new one');
  });
  return {
    db,
    log,
    tokens,
    withToken: new Set(Object.keys(config.forgeTokens)),
    key: keyFor('identities'),
    allowPrivate: config.allowPrivate,
    copies: { folder: path.join(config.home, 'copies'), bytes: config.copiesBytes },
  };
}

const marksOf = (tokens: Readonly<Record<string, string>>) =>
  new Map(Object.entries(tokens).map(([host, token]) => [host, tokenId(token)]));

/**
 * Works through one repository after the other. If the database is unreachable for a while, it waits, then
 * gives back the targets whose answers could not be saved.
 */
async function lane(
  by: Measurer,
  means: MeasureContext,
  avoided: () => Avoided,
  held: Set<Target>,
  stopping: AbortSignal,
): Promise<void> {
  let lost: Target | undefined;
  while (!stopping.aborted) {
    let target: Target | undefined;
    try {
      if (lost) await giveBackOne(means.db, by, lost);
      lost = undefined;
      target = await takeTarget(means.db, by, avoided());
      if (target) await measureTarget(target, by, means).finally(among(held, target));
      else await pause(stopping);
    } catch (error) {
      lost ??= target;
      if (!stopping.aborted)
        means.log.warn({ message: (error as Error).message }, 'measuring was interrupted; it goes on soon');
      await pause(stopping);
    }
  }
}

/** What is under way is said to be so until it ends. */
function among(held: Set<Target>, target: Target): () => void {
  held.add(target);
  return () => void held.delete(target);
}

/** A little uneven, so that processes do not reach for the same place at the same moment. */
const pause = (stopping: AbortSignal) =>
  sleep(idleMs * (0.75 + Math.random() / 2), undefined, { signal: stopping }).catch(() => {});

function keepAlive({ db, log }: Opened, by: Measurer, held: ReadonlySet<Target>): NodeJS.Timeout {
  const beat = async () => {
    await stayAlive(db, by, held);
    await takeOver(db);
  };
  const tell = ({ message }: Error) =>
    log.warn({ message }, 'no sign of life could be given; tried again soon');
  void beat().catch(tell);
  return setInterval(() => void beat().catch(tell), (leaseSeconds * 1000) / 4);
}

const forgetDaily: Job = {
  name: 'measure.forget-lists',
  shape: z.object({}),
  every: '25 0 * * *',
  run: (_, { db }) => forgetOldRuns(db),
};

export const measureJobs: readonly Job[] = [forgetDaily];
