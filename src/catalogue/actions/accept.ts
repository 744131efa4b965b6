// SPDX-License-Identifier: AGPL-3.0-or-later
// What those who keep the halle accept enters the catalogue as a dated source, beside all others.
import { dayHere } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import { fold } from '../../base/text.ts';
import type { Tx } from '../../platform/db.ts';
import {
  type AcceptedCorrection,
  type AcceptedProposal,
  correctionRecord,
  proposalRecord,
  type Word,
} from '../accepted.ts';
import { correctionOf, type FunctionNamed } from '../correction.ts';
import type { ReadRecord } from '../read-record.ts';
import type { RecordId } from '../software.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { loadSoftwareBySlug } from '../stores/software.ts';
import { decide, findRecordId } from './decide.ts';
import { importRecords, withdrawThese } from './import.ts';

/**
 * @param id of the remark
 * @returns the word of the software's address
 * @throws Problem invalid `catalogue.import.not-libre`
 */
export async function acceptProposal(
  tx: Tx,
  id: string,
  proposal: AcceptedProposal,
  at: Date,
): Promise<string> {
  await taken(tx, proposalRecord(id, proposal, dayHere(at)), at);
  const record = await findRecordId(tx, `proposal:${id}`);
  return slugOf(tx, record);
}

/**
 * @param slug of the software that is wrong
 * @param because why, where no remark says so
 * @returns the word of its address
 * @throws Problem not-found `catalogue.no-software`
 */
export async function acceptCorrection(
  tx: Tx,
  id: string,
  slug: string,
  correction: AcceptedCorrection,
  at: Date,
  because?: string,
): Promise<string> {
  const thesaurus = loadThesaurus();
  const functionNamed: FunctionNamed = (typed) =>
    thesaurus.functions.find(({ id, label }) =>
      [id as string, ...Object.values(label)].some((name) => name && fold(name) === fold(typed)),
    )?.id;
  const said = { ...correctionOf(correction, functionNamed), ...(because && { because }) };
  const record = await acceptWord(tx, id, slug, said, at);
  return slugOf(tx, record);
}

/**
 * A person's word on a software, as a record beside those of all sources.
 * @returns the id of the record
 * @throws Problem as `acceptCorrection`
 */
export async function acceptWord(tx: Tx, id: string, slug: string, word: Word, at: Date): Promise<RecordId> {
  const found = await loadSoftwareBySlug(tx, slug);
  if ('alias' in found) return acceptWord(tx, id, found.alias, word, at);
  const { software } = found;
  // What hides is said last: of an entry that is no more nothing could be told apart.
  const { hides, ...said } = word;
  await taken(tx, correctionRecord(id, software, said, dayHere(at)), at);
  const record = await findRecordId(tx, `correction:${id}`);
  if ((await entryOf(tx, record)) !== software.id)
    await decide(tx, { kind: 'same', a: record, b: software.id as RecordId, reason: `remark ${id}`, at });
  if (hides) await taken(tx, correctionRecord(id, software, word, dayHere(at)), at);
  return record;
}

/**
 * A person's word is taken back: the sources speak again.
 * @throws Problem not-found `catalogue.mending.none`
 */
export async function takeBackWord(tx: Tx, id: string, at: Date): Promise<void> {
  if ((await withdrawThese(tx, 'correction', [id], at)) === 0)
    throw new Problem('not-found', 'catalogue.mending.none', { field: 'id' });
}

/** @throws Problem invalid: why the record is refused */
async function taken(tx: Tx, read: ReadRecord, at: Date): Promise<void> {
  const { source } = read;
  const { lines } = await importRecords(tx, { source, reads: [read], complete: false, at });
  const why = lines[0]?.complaints.find(({ refuses }) => refuses);
  if (why) throw new Problem('invalid', why.key, why.facts ?? {});
}

/** The entry that a record belongs to. */
async function entryOf(tx: Tx, record: RecordId): Promise<string> {
  const row = await tx
    .selectFrom('source_record')
    .select('software_id')
    .where('id', '=', record)
    .executeTakeFirstOrThrow();
  return row.software_id as string;
}

async function slugOf(tx: Tx, record: RecordId): Promise<string> {
  const row = await tx
    .selectFrom('software')
    .select('slug')
    .where('id', '=', await entryOf(tx, record))
    .executeTakeFirstOrThrow();
  return row.slug;
}
