// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of letters that an answer quotes, sealed in the database until then; and that a letter did not
// arrive, told once.
import './tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import { openWords, sealWords } from '../../platform/sealing.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { type Fate, fateOf, type LetterKind, wordsDays } from './letter.ts';

const sealing = 'people.letter-words';

interface Words {
  readonly id: string;
  readonly words: string;
  readonly at: Date;
}

/** @param tx acts for who wrote the letter */
export async function putWords(tx: Tx, keyFor: KeyFor, { id, words, at }: Words): Promise<void> {
  const sealed = sealWords(keyFor(sealing), words, id);
  await tx.insertInto('letter_words').values({ letter_id: id, sealed, written_at: at }).execute();
}

/**
 * The words of a letter, which is answered now: nothing is kept any more of them, nor of those that the same
 * side wrote before. Undefined where none are kept.
 * @param tx acts for the organisation that was written to
 */
export async function takeWords(tx: Tx, keyFor: KeyFor, letter: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    delete from letter_words w using letter l, letter answered
    where w.letter_id = l.id and answered.id = ${letter} and l.kind = answered.kind
      and l.from_organisation = answered.from_organisation and l.to_organisation = answered.to_organisation
      and l.written_at <= answered.written_at
    returning w.letter_id as id, w.sealed`.execute(tx);
  const row = rows.find(({ id }) => id === letter);
  return row && openWords(keyFor(sealing), row.sealed, letter);
}

export function sweepWords(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from letter_words where written_at < ${at}::timestamptz - make_interval(days => ${wordsDays})`.execute(
      tx,
    );
  });
}

/** A letter that did not arrive, to be told to who wrote it. */
export interface Undelivered {
  readonly id: Id<'Letter'>;
  readonly about: string;
  readonly account: string;
  readonly to: Id<'Organisation'>;
  readonly at: Date;
  readonly fate: Fate;
}

/** Letters to organisations whose mail nobody took and of which that was not told yet; noted as told. */
export async function takeUndelivered(tx: Tx, { name }: LetterKind, at: Date): Promise<Undelivered[]> {
  await sql`select set_config('halle.duty', 'tell-letters', true)`.execute(tx);
  const { rows } = await sql<Omit<Undelivered, 'fate'> & { state: string }>`
    with lost as (
      select l.id, l.about_id as about, l.account_id as account, l.to_organisation as "to", l.written_at as at, m.state
      from letter l join mail m on m.id = l.id
      where l.kind = ${name} and l.to_organisation is not null and m.state in ('refused', 'given-up', 'unwanted')
        and not exists (select from letter_told t where t.letter_id = l.id)
      order by l.written_at limit 100),
    noted as (insert into letter_told (letter_id, told_at) select id, ${at} from lost on conflict do nothing returning letter_id)
    select lost.* from lost join noted on noted.letter_id = lost.id`.execute(tx);
  await sql`select set_config('halle.duty', '', true)`.execute(tx);
  return rows.map(({ state, ...rest }) => ({ ...rest, fate: fateOf(state) }));
}
