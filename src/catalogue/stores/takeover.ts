// SPDX-License-Identifier: AGPL-3.0-or-later
// Who takes over from a software: what sources and the project itself name, and what the catalogue knows to
// be made from it.
import { sql } from 'kysely';
import { findRepositoryUrl } from '../../base/url.ts';
import type { KeptClaim } from '../../measure/claim/claim.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Sheet } from '../sheet.ts';
import type { Software } from '../software.ts';
import { livingFirst, type Other, type Takeover, takeoverWhy, upkeepOf } from '../takeover.ts';
import { listGlances } from './glances.ts';

/** Software made from one another that are read; a page names a few. */
const most = 50;

/**
 * Undefined when nothing says that the software is in danger, closed or in other hands.
 * @param at ms since 1970
 */
export async function loadTakeover(
  db: Db | Tx,
  { software, grade }: Pick<Sheet, 'software' | 'grade'>,
  at: number,
): Promise<Takeover | undefined> {
  const why = takeoverWhy(software, grade);
  if (why.length === 0) return undefined;
  const named = [...sourced(software), ...declared(grade?.claim)];
  const others = await known(db, [...named, ...(await madeFrom(db, software))], software.id, at);
  return { why, others: livingFirst(others), upkeep: grade && upkeepOf(grade.activity) };
}

function sourced({ successors }: Software): Other[] {
  return (successors?.value ?? []).map(({ kind, name, url, source }) => {
    const { source: from, date, verified } = successors!;
    const said = { source: from, date, ...(verified === false && { verified }) };
    return {
      kind,
      name,
      url,
      said: { ...said, ...((source ?? successors!.url) && { url: source ?? successors!.url! }) },
    };
  });
}

/** What the project names in its own file. */
function declared(claim: Omit<KeptClaim, 'contact'> | undefined): Other[] {
  const named = [claim?.movedTo, claim?.endOfLife?.replacement].filter((url) => url !== undefined);
  return named.map((url) => ({ kind: 'successor', name: url.replace(/^https?:\/\//, ''), url }));
}

/** What the catalogue knows to be made from its code. */
async function madeFrom(db: Db | Tx, { repositories }: Software): Promise<Other[]> {
  const urls = repositories.slice(0, 5).map(({ value }) => value.url as string);
  if (urls.length === 0) return [];
  const rows = await db
    .selectFrom('software')
    .select(['name', 'slug', 'main_repository', 'entry'])
    .where(sql<boolean>`entry ? 'isBasedOn'`)
    .where((where) =>
      where.or(
        urls.map(
          (url) => sql<boolean>`entry #> '{isBasedOn,value}' @> ${JSON.stringify([url])}::text::jsonb`,
        ),
      ),
    )
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ name, slug, main_repository: url, entry }) => ({
    kind: 'fork',
    ...{ name, slug },
    ...(url && { url }),
    ...(entry.isBasedOn && { said: entry.isBasedOn }),
  }));
}

/** Those that the catalogue has, with their address here and their grade at a glance; never itself. */
async function known(db: Db | Tx, others: readonly Other[], self: string, at: number): Promise<Other[]> {
  const repository = ({ url }: Other) => url && findRepositoryUrl(url);
  const urls = others.flatMap((one) => repository(one) ?? []);
  if (urls.length === 0) return [...others];
  const rows = await db
    .selectFrom('software')
    .select(['id', 'slug', 'name', 'main_repository'])
    .where('main_repository', 'in', [...new Set(urls)])
    .execute();
  const byUrl = new Map(rows.map((row) => [row.main_repository, row]));
  const glances = await listGlances(
    db,
    rows.map(({ id }) => id),
    at,
  );
  return others.flatMap((one) => {
    const row = byUrl.get(repository(one) ?? null);
    if (row?.id === self) return [];
    return row ? [{ ...one, name: row.name, slug: row.slug, grade: glances.get(row.id) }] : [one];
  });
}
