// SPDX-License-Identifier: AGPL-3.0-or-later
// A member says an act of its assembly, with its document; anew as each step is done.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { OwnSeat } from '../groups/shown.ts';
import { mostFile, mustBeDated, type SaidAct, type Subject, typeOfFile } from './act.ts';
import { isSubjectIn, saveAct, saveActFile } from './store.ts';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param file absent: the one that is kept stays
 * @throws Problem invalid as `mustBeDated`, `pools.act.bad-file`, `.large-file`; not-found `.no-subject`
 */
export async function sayAct(
  tx: Tx,
  actor: Actor,
  seat: OwnSeat,
  { subject, said, file }: { readonly subject: Subject; readonly said: SaidAct; readonly file?: SentFile },
  at: Date,
): Promise<void> {
  const { organisation, pool } = seat;
  const on = await actFor(tx, actor, 'pools.say-act', organisation, at);
  await lockFor(tx, ['pool', pool]);
  mustBeDated(said, on);
  const type = file && mustBeKept(file);
  if (!(await isSubjectIn(tx, pool, seat.id, subject)))
    throw new Problem('not-found', 'pools.act.no-subject');
  const account = actor.account!;
  const id = idFrom<'PoolAct'>(at.getTime(), randomBytes(16));
  const kept = await saveAct(tx, { id, pool, seat: seat.id, organisation, account, subject, said }, at);
  if (file && type)
    await saveActFile(
      tx,
      { act: kept, pool, name: nameOf(file.name), type, bytes: new Uint8Array(file.bytes) },
      at,
    );
  await record(
    tx,
    { kind: 'pools.act-said', account, organisation, subject: { kind: 'pool', id: pool } },
    at,
  );
}

function mustBeKept({ name, bytes }: SentFile): string {
  if (bytes.length > mostFile * 1024 * 1024)
    throw new Problem('invalid', 'pools.act.large-file', { most: mostFile });
  const type = typeOfFile(name, bytes);
  if (!type) throw new Problem('invalid', 'pools.act.bad-file');
  return type;
}

/** Without the path that some browsers send, nor what no file system takes. */
const nameOf = (written: string): string =>
  written
    .slice(written.search(/[^\\/]*$/))
    .replace(/[\p{Cc}<>:"|?*]/gu, ' ')
    .trim()
    .slice(-120) || 'document';
