// SPDX-License-Identifier: AGPL-3.0-or-later
// Who runs the halle decides about keys that were asked for again: where somebody inside objects wrongly, or
// where who asked should not have.
import { Problem } from '../../base/problem.ts';
import type { Db } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type MailContext, readerOf } from '../../platform/mail.ts';
import { repairingAnyRow } from '../../platform/owner.ts';
import { tellMailbox } from '../agents/actions/tell-mailbox.ts';
import { findMailbox } from '../directory/mailboxes/store.ts';
import type { Organisation } from '../directory/organisation.ts';
import { makeAdmin } from './actions.ts';
import type { KeyRequest } from './key-request.ts';
import { decideKeyRequest, findKeyRequest } from './store.ts';

/** The latest request about an organisation. @param db as the owner */
export const latestRequest = (db: Db, { id }: Organisation, at: Date): Promise<KeyRequest | undefined> =>
  repairingAnyRow(db, at, (tx) => findKeyRequest(tx, id));

/**
 * Gives the keys, also after an objection, to who asked for them last; or refuses that request.
 * @param db as the owner
 * @throws Problem not-found `people.keys.none-of`; conflict `people.keys.mailbox-changed`
 */
export function decideKeys(
  db: Db,
  organisation: Organisation,
  outcome: 'given' | 'refused',
  post: MailContext,
  at: Date,
): Promise<void> {
  const { id, name } = organisation;
  return repairingAnyRow(db, at, async (tx) => {
    const request = await findKeyRequest(tx, id);
    const before = request?.ended?.outcome;
    if (!request || (before && before !== 'objected'))
      throw new Problem('not-found', 'people.keys.none-of', { name });
    const mailbox = await findMailbox(tx, id);
    const reads = mailbox && request.reader.equals(readerOf(post.keyFor, mailbox.address));
    if (outcome === 'given' && !reads) throw new Problem('conflict', 'people.keys.mailbox-changed', { name });
    if (outcome === 'given') await makeAdmin(tx, id, request.account, at);
    await decideKeyRequest(tx, request.id, outcome, at);
    const kind = outcome === 'given' ? 'people.keys-given' : 'people.keys-refused';
    const subject = { kind: 'key-request', id: request.id };
    await record(tx, { kind, organisation: id, subject, facts: { by: 'operator' } }, at);
    if (outcome === 'given') await tellMailbox(tx, post, id, { what: 'given', duty: '' }, at);
  });
}
