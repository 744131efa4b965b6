// SPDX-License-Identifier: AGPL-3.0-or-later
// A generated catalogue: as many software as asked, spread over functions, licences, countries and grades as
// real ones are.
import { sql } from 'kysely';
import { indexSoftware } from '../src/catalogue/search/stores/index.ts';
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import type { LocalFunction } from '../src/catalogue/thesaurus/thesaurus.ts';
import type { Db, Tx } from '../src/platform/db.ts';

const at = new Date('2026-11-21T00:00:00Z');
const batch = 2_000;
const syllables =
  'ba ce di fo gu ka le mi no pu ra se ti vo xa lin mer tor pal dan gri clo ven sor mar'.split(' ');
const licences = [
  'AGPL-3.0-or-later',
  'GPL-3.0-only',
  'GPL-2.0-or-later',
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'EUPL-1.2',
  'CECILL-2.1',
  'MPL-2.0',
  undefined,
];
const countries = ['FR', 'FR', 'FR', 'BE', 'CA', 'IT', 'IT', 'DE', 'ES', 'NL', 'US', 'GB', undefined];
const tongues = ['fr', 'en', 'it', 'de', 'es', 'nl'];

/** A repeatable source of chance (mulberry32): numbers from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Fills an empty, migrated database with `size` software, their grades and their search rows.
 * @returns seconds of the indexing alone
 */
export async function generateCatalogue(db: Db, size: number): Promise<number> {
  const next = chance(42);
  let indexing = 0;
  for (let start = 0; start < size; start += batch) {
    const rows = Array.from({ length: Math.min(batch, size - start) }, (_, index) =>
      makeRow(start + index, next),
    );
    await db.transaction().execute(async (tx) => {
      await insert(tx, rows);
      const started = performance.now();
      await indexSoftware(
        tx,
        rows.map(({ id }) => id),
        at,
      );
      indexing += performance.now() - started;
    });
  }
  return indexing / 1_000;
}

type MadeRow = ReturnType<typeof makeRow>;

function makeRow(index: number, next: () => number) {
  const { functions, systems } = loadThesaurus();
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  // real catalogues crowd around some functions: the cube makes the first of the list ten times as frequent
  // as the last
  const does = [
    ...new Set(
      Array.from(
        { length: 1 + Math.floor(next() * 3) },
        () => functions[Math.floor(next() ** 1.6 * functions.length)]!,
      ),
    ),
  ];
  const name = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables)).join('');
  const ids = does.map(({ id }) => id);
  const connected = systems
    .filter((system) => next() < 0.2 && system.functions.some((one) => ids.includes(one)))
    .map(({ id }) => id);
  return {
    id: `0190b000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    slug: `${name}-${index}`,
    name: `${name[0]!.toUpperCase()}${name.slice(1)} ${next() < 0.3 ? pick(does).label.fr : index}`,
    entry: entryOf(does, connected, pick, next),
    functions: ids,
    systems: connected,
    usages: Math.floor(next() ** 6 * 900),
    letter: next() < 0.75 ? 'AABBBCCCDDE'[Math.floor(next() * 11)]! : null,
    advised: next() < 0.02,
  };
}

function entryOf(
  does: readonly LocalFunction[],
  connected: readonly string[],
  pick: <T>(list: readonly T[]) => T,
  next: () => number,
) {
  const sourced = (value: unknown) => ({ value, source: 'developers-italia', date: '2026-11-01' });
  const said = (lang: 'fr' | 'en') =>
    does
      .map((one) => `${one.hint[lang]} ${pick(one.synonyms[lang])}, ${pick(one.synonyms[lang])}.`)
      .join(' ');
  const licence = pick(licences);
  const country = pick(countries);
  return {
    name: sourced(''),
    summary: sourced(next() < 0.5 ? { fr: said('fr'), en: said('en') } : { en: said('en') }),
    publisher: sourced({ name: `${pick(syllables)}${pick(syllables)}`, ...(country && { country }) }),
    ...(licence && { licence: sourced(licence) }),
    // some sources name no function: only the texts say what the software does
    ...(next() < 0.85 && { functions: sourced(does.map(({ id }) => id)) }),
    languages: sourced(tongues.filter((_, index) => index === 0 || next() < 0.25)),
    repositories: [],
    externalIds: [],
    connections: connected.map((system) => ({
      system,
      status: 'said',
      source: 'starter',
      date: '2026-11-01',
    })),
  };
}

async function insert(tx: Tx, rows: readonly MadeRow[]): Promise<void> {
  for (const row of rows) row.entry.name.value = row.name;
  const json = JSON.stringify(rows);
  await sql`insert into source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
    select id, 'developers-italia', slug, ${at}, ${at}, 'application/json', '', '', '{}', id from jsonb_to_recordset(${json}::jsonb) as r(id uuid, slug text)`.execute(
    tx,
  );
  await sql`insert into software (id, slug, name, entry, functions, systems, first_seen, updated_at, revision, usage_count)
    select id, slug, name, entry, functions, systems, ${at}, ${at}, 1, usages
    from jsonb_to_recordset(${json}::jsonb) as r(id uuid, slug text, name text, entry jsonb, functions text[], systems text[], usages int)`.execute(
    tx,
  );
  await sql`insert into software_grade (software_id, repository, head, collector, method, read_at, state, letter, advised_against, measured, measurable, activity_from, quarters)
    select id, 'https://forge.example/' || slug, 'abc', 'git@1', 'note@1', ${at}, 'graded', letter, advised, 12, 14, '2016-10-01',
      array(select (random() * 80)::int from generate_series(1, 40))
    from jsonb_to_recordset(${json}::jsonb) as r(id uuid, slug text, letter text, advised boolean) where letter is not null`.execute(
    tx,
  );
}
