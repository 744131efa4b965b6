// SPDX-License-Identifier: AGPL-3.0-or-later
// What members do with the draft of their charter: begin it, say a clause, comment on one, propose it.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { actFor } from '../../../people/agents/actions/acting.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { mustBeWithin } from '../../../platform/daily-limit.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import { loadPool } from '../../groups/stores/pools.ts';
import { type Answered, type Charter, completenessOf, orderly } from '../charter.ts';
import { findAnswer, isClauseId } from '../clauses.ts';
import { charterNewsJob } from '../news.ts';
import { findCharterInForce, listSaid, listVersions } from '../store.ts';
import { countComments, saveClause, saveComment, saveDraft, saveProposed } from '../store-writing.ts';
import { charterOf, type Version, versionIn } from '../version.ts';
import type { Inside } from './see.ts';

const commentsADay = 100;

/** The member that acts, in its pool. */
export interface Member {
  readonly slug: string;
  readonly organisation: Id<'Organisation'>;
}

/** Holds the pool until the transaction ends, which acts for the member already. */
async function enter(tx: Tx, actor: Actor, { slug, organisation }: Member, at: Date) {
  const { pool } = await loadPool(tx, { slug });
  await lockFor(tx, ['pool', pool.id]);
  const by = { account: actor.account!, organisation, at };
  return { pool, by, versions: await listVersions(tx, pool.id) };
}

/**
 * Begins a draft with what is in force, or adds to the draft that is there; what was said before stays.
 * @param given answers to begin with: of a session that was played, of a template
 * @returns the number of the draft
 * @throws Problem forbidden as the matrix; conflict `pools.charter.ended`
 */
export async function proposeDraft(
  tx: Tx,
  actor: Actor,
  member: Member,
  given: Charter,
  at: Date,
): Promise<number> {
  await actFor(tx, actor, 'pools.write-charter', member.organisation, at);
  const { pool, by, versions } = await enter(tx, actor, member, at);
  const draft = versionIn(versions, 'draft');
  if (draft) {
    const said = await listSaid(tx, draft.id);
    for (const one of orderly(given)) {
      const before = said.find(({ clause }) => clause === one.clause);
      await saveClause(tx, { id: draft.id, pool: pool.id }, one, before?.turn ?? 0, by);
    }
    return draft.number;
  }
  const before = (await findCharterInForce(tx, pool.id))?.charter ?? (await lastSaid(tx, versions.slice(-1)));
  const number = (versions.at(-1)?.number ?? 0) + 1;
  const id = idFrom<'PoolCharter'>(at.getTime(), randomBytes(16));
  await saveDraft(tx, { id, number, pool: pool.id }, orderly([...before, ...given]), by);
  await note(tx, 'charter-begun', pool.id, number, by);
  return number;
}

const lastSaid = async (tx: Tx, [last]: readonly Version[]): Promise<Charter> =>
  last ? charterOf({ said: await listSaid(tx, last.id) }) : [];

const note = (
  tx: Tx,
  what: 'charter-begun' | 'charter-proposed',
  pool: string,
  version: number,
  { account, organisation, at }: { account: Id<'Account'>; organisation: Id<'Organisation'>; at: Date },
) =>
  record(
    tx,
    { kind: `pools.${what}`, account, organisation, subject: { kind: 'pool', id: pool }, facts: { version } },
    at,
  );

/**
 * Says a clause, or leaves it open again.
 * @param turn how often it had been said when it was read
 * @throws Problem conflict `pools.charter.no-draft`, `.said-meanwhile`; not-found `.no-clause`
 */
export async function sayClause(
  tx: Tx,
  actor: Actor,
  member: Member,
  { turn, ...answered }: Omit<Answered, 'clause'> & { readonly clause: string; readonly turn: number },
  at: Date,
): Promise<void> {
  const { clause, answer } = answered;
  if (!isClauseId(clause) || (answer !== undefined && !findAnswer(clause, answer)))
    throw new Problem('not-found', 'pools.charter.no-clause');
  await actFor(tx, actor, 'pools.write-charter', member.organisation, at);
  const { pool, by, versions } = await enter(tx, actor, member, at);
  const draft = versionIn(versions, 'draft');
  if (!draft) throw new Problem('conflict', 'pools.charter.no-draft');
  if (!(await saveClause(tx, { id: draft.id, pool: pool.id }, { ...answered, clause }, turn, by)))
    throw new Problem('conflict', 'pools.charter.said-meanwhile');
}

export async function commentClause(
  tx: Tx,
  actor: Actor,
  member: Member,
  { version, clause, words }: { readonly version: number; readonly clause: string; readonly words: string },
  at: Date,
): Promise<void> {
  if (!isClauseId(clause)) throw new Problem('not-found', 'pools.charter.no-clause');
  await actFor(tx, actor, 'pools.write-charter', member.organisation, at);
  const { pool, by, versions } = await enter(tx, actor, member, at);
  const one = versions.find(({ number }) => number === version);
  if (!one) throw new Problem('not-found', 'pools.charter.no-version');
  const limit = { most: commentsADay, refused: 'pools.charter.often' };
  await mustBeWithin(tx, limit, ['account', by.account], (since) => countComments(tx, by.account, since), at);
  const id = idFrom<'PoolCharterComment'>(at.getTime(), randomBytes(16));
  await saveComment(tx, { id: one.id, pool: pool.id }, { id, clause, words }, by);
}

/**
 * Who coordinates proposes the draft as it stands: nobody changes it any more, accords to what was proposed
 * before lapse.
 * @throws Problem conflict `pools.charter.no-draft`, `.read-again`; invalid `.incomplete`
 */
export async function proposeCharter(
  tx: Tx,
  actor: Actor,
  { pool: { pool, slug } }: Inside,
  version: number,
  at: Date,
): Promise<void> {
  const member = { slug, organisation: pool.organisation };
  await actFor(tx, actor, 'pools.propose-charter', member.organisation, at);
  const { by, versions } = await enter(tx, actor, member, at);
  const draft = versionIn(versions, 'draft');
  if (!draft || draft.number !== version) throw new Problem('conflict', 'pools.charter.no-draft');
  const { lacking } = completenessOf(charterOf({ said: await listSaid(tx, draft.id) }));
  if (lacking.length > 0) throw new Problem('invalid', 'pools.charter.incomplete', { n: lacking.length });
  if (!(await saveProposed(tx, draft.id, by))) throw new Problem('conflict', 'pools.charter.at-once');
  await note(tx, 'charter-proposed', pool.id, version, by);
  const told = { id: randomUUID(), pool: pool.id, as: pool.organisation, by: pool.organisation };
  await enqueue(tx, charterNewsJob, { ...told, version, news: 'proposed' });
}
