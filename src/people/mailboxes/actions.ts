// SPDX-License-Identifier: AGPL-3.0-or-later
// Taking in the official mailboxes of a directory. Done twice, it changes nothing; what the directory no longer lists stays, with its day.
import { type Db, inTransaction } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { recognise } from '../stores/recognise.ts';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from './mailbox.ts';
import { saveMailboxes } from './store.ts';

export interface MailboxImport {
  readonly read: number;
  /** Rows that were new or changed. */
  readonly changed: number;
  readonly complaints: readonly MailboxComplaint[];
}

export function importMailboxes(db: Db, { records, complaints }: MailboxReading, at: Date): Promise<MailboxImport> {
  return inTransaction(db, async (tx) => {
    const organisationOf = await recognise(tx, records.map(mention), () => false);
    const kept = new Map<string, MailboxRecord & { organisation: string }>();
    const further: MailboxComplaint[] = [];
    for (const one of records) {
      const organisation = organisationOf(mention(one));
      const before = organisation && kept.get(organisation);
      const complain = (key: string) => further.push({ place: one.place, key: `people.mailboxes.${key}`, written: one.code });
      if (!organisation) complain('no-organisation');
      else if (!before) kept.set(organisation, { ...one, organisation });
      else if (before.address !== one.address) complain('twice');
    }
    const changed = await saveMailboxes(tx, [...kept.values()], at);
    if (changed > 0) await record(tx, { kind: 'people.mailboxes-imported', facts: { n: changed } }, at);
    return { read: kept.size, changed, complaints: [...complaints, ...further] };
  });
}

const mention = ({ code }: MailboxRecord) => ({ organisation: '', ...(code.length === 5 ? { insee: code } : { siren: code.slice(0, 9) }) });
