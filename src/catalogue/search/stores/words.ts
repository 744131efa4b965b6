// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of a question, met by names and texts: PostgreSQL's full text, French and English at once,
// accents aside.
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Plan } from '../plan.ts';
import type { WordHits } from '../rank.ts';

interface Row {
  readonly revision: number;
  readonly exact: string | null;
  readonly named: string | null;
  readonly texts: string | null;
}

/** Who holds the words, as of a revision of the search table. */
export interface Met extends WordHits {
  readonly revision: number;
}

/** The revision of the search table now. */
async function searchRevision(db: Db | Tx): Promise<number> {
  const { revision } = await db.selectFrom('search_revision').select('revision').executeTakeFirstOrThrow();
  return revision;
}

/**
 * Who holds all the words (letters and digits only, from `readWords`).
 * @param within `unsorted`: only the texts of those whose functions are not known; names are met everywhere
 */
export async function meetWords(
  db: Db | Tx,
  { words, name }: Plan,
  within: 'all' | 'unsorted',
): Promise<Met> {
  if (words.length === 0) return { revision: await searchRevision(db), exact: [], named: [], texts: [] };
  const beginnings = words.map((word) => `${withoutPlural(word)}:*A`).join(' & ');
  const narrowed = within === 'unsorted' ? sql`unsorted and ` : sql``;
  const { rows } = await sql<Row>`
    select (select revision from search_revision) as revision,
      (select string_agg(number::text, ' ') from search_entry where names @> ${[name]}::text[]) as exact,
      (select string_agg(number::text, ' ') from search_words where words @@ to_tsquery('halle.names', ${beginnings})) as named,
      (select string_agg(number::text, ' ') from search_words where ${narrowed}words @@ ${textsQuery(words)}) as texts`.execute(
    db,
  );
  const { revision, exact, named, texts } = rows[0]!;
  return { revision, exact: numbers(exact), named: numbers(named), texts: numbers(texts) };
}

/** « Logements » meets « Logement Vacant ». */
const withoutPlural = (word: string): string => word.replace(/(?<=.{4})[sx]$/, '');

/** All the words, each in French or in English. */
function textsQuery(words: readonly string[]): RawBuilder<unknown> {
  return sql`(${sql.join(
    words.map((word) => sql`(to_tsquery('halle.fr', ${word}) || to_tsquery('halle.en', ${word}))`),
    sql` && `,
  )})`;
}

const numbers = (written: string | null) => (written ? written.split(' ').map(Number) : []);

/** Which of these words are words of a software's name. */
export async function wordsOfNames(db: Db | Tx, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set();
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${words}::text[]) word where exists (select 1 from search_words where words @@ to_tsquery('halle.names', word || ':A'))`.execute(
    db,
  );
  return new Set(rows.map(({ word }) => word));
}

/** The name nearest to what was typed, by trigrams (0.3 alike at least). */
export async function nearName(db: Db | Tx, typed: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select s.name from search_entry e join software s on s.id = e.software_id
    where e.name % ${typed} order by similarity(e.name, ${typed}) desc, e.usages desc, e.name limit 1`.execute(
    db,
  );
  return rows[0]?.name;
}
