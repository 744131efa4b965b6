// SPDX-License-Identifier: AGPL-3.0-or-later
// One repository of a list, from being taken to its answer: read, graded, kept and marked as done in one
// transaction, or put back.
import { Problem } from '../base/problem.ts';
import { oneLine } from '../base/text.ts';
import { findRepositoryUrl } from '../base/url.ts';
import { isDatabaseAway } from '../platform/database-away.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import type { Log } from '../platform/log.ts';
import { keepReading } from './actions-keep-reading.ts';
import { dateGraded } from './batch/date.ts';
import { fateOf, type Target, type ToldProblem } from './batch/target.ts';
import type { Facts } from './facts/facts.ts';
import type { Measured } from './facts/kept.ts';
import { gradeFacts } from './letter/grade-facts.ts';
import type { CopiesKept } from './sources/copies.ts';
import type { ForgeTokens } from './sources/forges/tokens.ts';
import { measureWithForge } from './sources/with-forge.ts';
import { listIdentities } from './stores/identities.ts';
import { limitsInDatabase, wholeHost } from './stores/limits.ts';
import { findFacts } from './stores/measures.ts';
import { failTarget, finishTarget, type Measurer, putOff } from './stores/targets-held.ts';
import { gradeJson } from './words/grade-json.ts';

/** What a process measures with. */
export interface MeasureContext {
  readonly db: Db;
  readonly log: Log;
  readonly tokens: ForgeTokens;
  /** Hosts that a token was given for. */
  readonly withToken: ReadonlySet<string>;
  /** Salts the hashes of who is who. */
  readonly key: Uint8Array;
  readonly allowPrivate: readonly string[];
  /** Where copies are kept from one reading to the next. */
  readonly copies: CopiesKept;
}

/**
 * Gives a target that was taken its answer, or puts it back.
 * @throws what says that the database is away: the target is taken over once its lease is over
 */
export async function measureTarget(target: Target, by: Measurer, means: MeasureContext): Promise<void> {
  const now = Date.now() / 1000;
  try {
    const measured = await read(target, means, now);
    await keepAnswer(target, by, measured, means, now);
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    await refuse(target, by, toldOf(error, target, means.log), means);
  }
}

async function read({ asked, options }: Target, means: MeasureContext, now: number): Promise<Measured> {
  const url = findRepositoryUrl(asked);
  const facts = url && (await findFacts(means.db, url));
  const known = facts && { facts, identities: await listIdentities(means.db, url) };
  const { maxBytes, seconds, noForge } = options;
  const allowPrivate = options.anyAddress ? ['*'] : means.allowPrivate;
  const { tokens, withToken, key, copies } = means;
  const limits = limitsInDatabase(means.db);
  return measureWithForge(asked, known, {
    maxBytes,
    seconds,
    now: Math.floor(now),
    fileDates: true,
    allowPrivate,
    key,
    copies,
    tokens,
    withToken,
    limits,
    noForge,
  });
}

/**
 * Saves nothing if this process was believed dead and another has taken over the target. For a folder on this
 * disk, only the answer is kept, since others could not open its address.
 */
async function keepAnswer(
  target: Target,
  by: Measurer,
  measured: Measured,
  { db }: MeasureContext,
  now: number,
): Promise<void> {
  const { facts } = measured;
  const answer = target.options.factsOnly ? null : answerOf(facts, target, now);
  const url = findRepositoryUrl(target.asked);
  await inTransaction(db, async (tx) => {
    const isOurs = await finishTarget(tx, by, target, answer);
    if (isOurs && url) await keepReading(tx, measured, url, new Date(now * 1000));
  });
}

function answerOf(facts: Facts, { options: { at, lang } }: Target, now: number): string {
  const grade = gradeFacts(facts, { today: now, ...(at ? { at: dateGraded(at, facts.readAt) } : {}) });
  return JSON.stringify(gradeJson(grade, facts, lang));
}

async function refuse(
  target: Target,
  by: Measurer,
  problem: ToldProblem,
  { db }: MeasureContext,
): Promise<void> {
  const fate = fateOf(problem, target, Date.now() / 1000);
  if (fate.state === 'failed') return failTarget(db, by, target, problem);
  if (fate.asked && problem.facts['whole'])
    await limitsInDatabase(db).tell(target.host, wholeHost, fate.until);
  return putOff(db, by, target, problem, fate.until, fate.asked);
}

/** A fault of ours stops one repository, not the list. */
function toldOf(error: unknown, { asked }: Target, log: Log): ToldProblem {
  if (error instanceof Problem) return { kind: error.kind, key: error.textKey, facts: error.facts };
  log.error({ err: error, asked }, 'a repository could not be measured for a reason that nobody expected');
  return {
    kind: 'unavailable',
    key: 'measure.list.fault',
    facts: { why: oneLine(error instanceof Error ? error.message : String(error), 200) },
  };
}
