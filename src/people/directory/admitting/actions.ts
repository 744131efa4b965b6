// SPDX-License-Identifier: AGPL-3.0-or-later
// The operator admits a public body that stands in no list: it is then found by its name and number like any
// other, and whoever reads its official mailbox becomes its first agent.
import { randomBytes } from 'node:crypto';
import { dayHere } from '../../../base/day.ts';
import { idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { codeKey, readCode } from '../codes/code.ts';
import { saveMailboxes } from '../mailboxes/store.ts';
import { whoIsMeant } from '../stores/codes.ts';
import { type Admission, type Asked, admissionOf } from './admission.ts';
import { addAdmitted } from './store.ts';

/**
 * What would be written; nothing is.
 * @throws Problem as `admissionOf`; conflict `people.admit.known`
 */
export async function prepareAdmission(db: Db | Tx, asked: Asked): Promise<Admission> {
  const admission = admissionOf(asked);
  const { kind, value } = admission.code;
  const [meant] = await whoIsMeant(db, [readCode(value, { kind })]);
  if (meant?.one)
    throw new Problem('conflict', 'people.admit.known', { name: meant.one.name, slug: meant.one.slug });
  return admission;
}

/**
 * @param db as the owner: the site's role may not give a mailbox to an organisation
 * @returns its address
 * @throws Problem as `prepareAdmission`
 */
export function admit(db: Db, asked: Asked, at: Date): Promise<{ slug: string; name: string }> {
  return inTransaction(db, async (tx) => {
    const admission = await prepareAdmission(tx, asked);
    const id = idFrom<'Organisation'>(at.getTime(), randomBytes(16));
    const on = dayHere(at);
    const slug = await addAdmitted(tx, id, admission, on);
    if (!slug)
      throw new Problem('conflict', 'people.admit.known', {
        name: admission.name,
        slug: admission.code.value,
      });
    const { mailbox: address, code, name } = admission;
    await saveMailboxes(
      tx,
      [{ organisation: id, address, source: 'admitted', statedOn: on, code: codeKey(code), codeSaid: true }],
      at,
    );
    await record(
      tx,
      { kind: 'people.admitted', organisation: id, subject: { kind: 'organisation', id } },
      at,
    );
    return { slug, name };
  });
}
