// SPDX-License-Identifier: AGPL-3.0-or-later
// Taking in the official mailboxes of a directory. Done twice, it changes nothing; what the directory no
// longer lists stays, with its day. Whoever reads such a mailbox becomes the first agent of its organisation:
// a code that could be another's gives it to nobody.
import { type Db, inTransaction } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { codeKey } from '../codes/code.ts';
import type { Meant } from '../codes/meant.ts';
import { nameFacts } from '../codes/words.ts';
import { livingParts, type Organisation } from '../organisation.ts';
import { whoIsMeant } from '../stores/codes.ts';
import { countryOfAddress, fitsCountry } from './fit.ts';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from './mailbox.ts';
import { type Listed, listReached, saveMailboxes } from './store.ts';

export interface MailboxImport {
  readonly read: number;
  /** Rows that were new or changed. */
  readonly changed: number;
  readonly complaints: readonly MailboxComplaint[];
}

/** @param db as the owner: the site's role may not give a mailbox to an organisation */
export function importMailboxes(
  db: Db,
  { records, complaints }: MailboxReading,
  at: Date,
): Promise<MailboxImport> {
  return inTransaction(db, async (tx) => {
    const meant = await whoIsMeant(
      tx,
      records.map(({ code }) => code),
    );
    const kept = new Map<string, Listed>();
    const further: MailboxComplaint[] = [];
    const formerly = meant.flatMap(({ one }) => (one?.formerly ? one.id : []));
    const reached = await listReached(tx, formerly);
    for (const [one, its] of presentFirst(records, meant)) {
      const listed = listedAs(one, its, reached);
      const before = 'organisation' in listed ? kept.get(listed.organisation) : undefined;
      if (!('organisation' in listed)) further.push(listed);
      else if (!before) kept.set(listed.organisation, listed);
      else if (before.address !== listed.address)
        further.push({
          place: one.place,
          key: 'people.mailboxes.twice',
          facts: { written: one.code.written },
        });
    }
    const changed = await saveMailboxes(tx, [...kept.values()], at);
    if (changed > 0) await record(tx, { kind: 'people.mailboxes-imported', facts: { n: changed } }, at);
    return {
      read: kept.size,
      changed,
      complaints: [...complaints, ...further].sort((a, b) => a.place - b.place),
    };
  });
}

/** Who is listed under a code of today goes before who is listed under that of a commune that merged. */
function presentFirst(
  records: readonly MailboxRecord[],
  meant: readonly Meant<Organisation>[],
): [MailboxRecord, Meant<Organisation>][] {
  const isFormer = ([, { one }]: [MailboxRecord, Meant<Organisation>]) => (one?.formerly ? 1 : 0);
  return records
    .map((one, index): [MailboxRecord, Meant<Organisation>] => [one, meant[index]!])
    .toSorted((a, b) => isFormer(a) - isFormer(b));
}

/**
 * A record given to its organisation, or why not. The town hall of a district or of a delegated commune still
 * stands and is not that of the whole: its mailbox is nobody's here. Nor does that of a commune that is no
 * more take the place of the one that its successor has.
 * @param reached ids of those that have a mailbox already
 */
function listedAs(
  one: MailboxRecord,
  meant: Meant<Organisation>,
  reached: ReadonlySet<string>,
): Listed | MailboxComplaint {
  const { address, source, statedOn, place, code, countrySaid } = one;
  if (!meant.one) return { place, key: meant.key, facts: meant.facts };
  const { id, name, country, formerly } = meant.one;
  if (formerly && livingParts.includes(formerly.kind))
    return {
      place,
      key: 'people.mailboxes.part',
      facts: { written: code.written, part: formerly.name ?? '', ...nameFacts('Whole', name) },
    };
  if (formerly && reached.has(id))
    return {
      place,
      key: 'people.mailboxes.former',
      facts: { written: code.written, part: formerly.name ?? '', ...nameFacts('Whole', name) },
    };
  if (!countrySaid && !fitsCountry(address, country))
    return {
      place,
      key: 'people.mailboxes.misfit',
      facts: { written: code.written, name, country, other: countryOfAddress(address)! },
    };
  const said = countrySaid || code.candidates.length === 1;
  return { organisation: id, address, source, statedOn, code: codeKey(meant.code), codeSaid: said };
}
