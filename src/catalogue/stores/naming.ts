// SPDX-License-Identifier: AGPL-3.0-or-later
// Software as people name it: by its name, its address here or its repository. Never a guess between two.
import { sql } from 'kysely';
import { fold, oneLine, slugify, withoutBlanks } from '../../base/text.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { mostOffered, type NameOption, type Naming } from '../../platform/naming.ts';
import '../search/tables.ts';

export interface NamedSoftware {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly repository?: string | null;
}

/** Any software of the catalogue, by name, slug, address of its sheet, or repository. */
export const softwareNaming: Naming<NamedSoftware> = {
  kind: 'software',
  id: ({ id }) => id,
  option,
  resolve: async (db, given) => {
    const written = oneLine(given);
    const found = await meantBy(db, written);
    if (found.length === 1) return { found: found[0]! };
    const near = found.length > 0 ? found : await lookForSoftware(db, nameIn(written), mostOffered);
    return { nearest: near.slice(0, mostOffered).map(option), several: found.length > 1 };
  },
  suggest: async (db, typed) => (await lookForSoftware(db, typed, mostOffered)).map(option),
};

/** « GLPI 10.0 », « LibreOffice v7 » are these software, where nothing is called so. */
async function meantBy(db: Db | Tx, written: string): Promise<NamedSoftware[]> {
  const found = (await softwareMeant(db, [written])).get(written) ?? [];
  const name = /^(.*\S)\s+(?:v|version )?\d+(?:[.\d]*)(?: ?lts)?$/i.exec(written)?.[1];
  if (found.length > 0 || !name) return found;
  return (await softwareMeant(db, [name])).get(name) ?? [];
}

function option({ slug, name, repository }: NamedSoftware): NameOption {
  return { value: slug, label: name, hint: repository?.replace(/^https?:\/\/(?:www\.)?/, '') ?? slug };
}

/** The last part of an address, else what is written. */
const nameIn = (written: string) =>
  (/[^/]*\/.*?([^/]+?)(?:\.git)?\/?$/.exec(written)?.[1] ?? written).slice(0, 120);

/** « https://halle.example/logiciels/opencimetiere » → its slug. */
const slugIn = (written: string) =>
  /(?:^|\/)(?:logiciels|software)\/([a-z0-9-]+)(?:[/?#]|$)/.exec(written)?.[1] ?? written;

interface Match extends NamedSoftware {
  readonly words: string;
  /**
   * 1: its slug; 2: a former one; 3: its name or its repository; 4: another of its names; 5: any, but for
   * blanks.
   */
  readonly rank: number;
}

/**
 * Written words → all that they mean; absent where they mean nothing. Whoever has the address is meant; else
 * who bears the name; else who bears it among other names.
 */
async function softwareMeant(db: Db | Tx, written: readonly string[]): Promise<Map<string, NamedSoftware[]>> {
  const words = [...new Set(written)].filter((one) => one.trim() !== '' && one.length <= 300);
  const of = (make: (trimmed: string) => string) => words.map((one) => make(one.trim()));
  const { rows } = await sql<Match>`
    with given as (select * from unnest(${words}::text[], ${of(slugIn)}::text[], ${of(addressIn)}::text[],
        ${of((one) => one.toLowerCase())}::text[], ${of((one) => slugify(nameIn(one)))}::text[], ${of(fold)}::text[],
        ${of((one) => withoutBlanks(one)[0] ?? fold(one))}::text[])
      as given(words, slug, address, lower, slugged, folded, letters)),
    meant as (
      select words, s.id, 1 as rank from given join software s on s.slug = given.slug
      union all select words, r.software_id, 2 from given join software_slug f on f.slug = given.slug
        join source_record r on r.id = f.record_id
      union all select words, s.id, 3 from given join software s on lower(s.name) = given.lower
      union all select words, s.id, 3 from given join software s on s.main_repository = given.address
      union all select words, e.software_id, 3 from given join search_entry e on e.name = given.folded
      union all select words, s.id, 4 from given join software s on s.slug = given.slugged
      union all select words, e.software_id, 4 from given join search_entry e on e.names @> array[given.folded]
      union all select words, e.software_id, 5 from given join search_entry e on e.names @> array[given.letters])
    select words, min(rank) as rank, s.id, s.slug, s.name, s.main_repository as repository
    from meant join software s on s.id = meant.id group by words, s.id order by s.name, s.slug`.execute(db);
  const found = new Map<string, NamedSoftware[]>();
  for (const [one, matches] of Map.groupBy(rows, (row) => row.words)) {
    const best = Math.min(...matches.map(({ rank }) => rank));
    found.set(
      one,
      matches.filter(({ rank }) => rank === best).map(({ words: _, rank: __, ...rest }) => rest),
    );
  }
  return found;
}

/** The entry that has this address, or had it; undefined where none has. */
export async function findSoftware(db: Db | Tx, slug: string): Promise<NamedSoftware | undefined> {
  if (!slug || slug.length > 100) return undefined;
  const { rows } = await sql<NamedSoftware>`
    select s.id, s.slug, s.name from software s where s.slug = ${slug}
    union all select s.id, s.slug, s.name from software_slug f join source_record r on r.id = f.record_id
      join software s on s.id = r.software_id where f.slug = ${slug}
    limit 1`.execute(db);
  return rows[0];
}

const addressIn = (written: string) => written.replace(/(?:\.git)?\/?$/, '');

/** Entries whose name holds what was typed, or is near it; the nearest first. */
export async function lookForSoftware(db: Db | Tx, typed: string, limit = 12): Promise<NamedSoftware[]> {
  const words = fold(typed).trim().slice(0, 120);
  if (words.length < 2) return [];
  const literal = words.replace(/[\\%_]/g, '\\$&');
  const { rows } = await sql<NamedSoftware>`
    select s.id, s.slug, s.name, s.main_repository as repository
    from search_entry e join software s on s.id = e.software_id
    where e.name like ${`%${literal}%`} or e.name % ${words}
    order by e.name <> ${words}, e.name not like ${`${literal}%`}, e.name not like ${`%${literal}%`},
      similarity(e.name, ${words}) desc, e.usages desc, e.name limit ${limit}`.execute(db);
  return rows;
}
