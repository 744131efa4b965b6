// SPDX-License-Identifier: AGPL-3.0-or-later
// Providers as other catalogues list them, in the database.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Catalogue, ListedProvider } from '../listed.ts';
import type { ServiceKind } from '../offer.ts';
import '../tables.ts';

/**
 * Replaces what a source lists by what it lists now; a row that says the same keeps its date.
 * @returns rows new or changed, and gone
 */
export async function saveListed(
  tx: Tx,
  source: Catalogue,
  providers: readonly ListedProvider[],
): Promise<{ changed: number; gone: number }> {
  const column = (read: (one: ListedProvider) => string | undefined) =>
    providers.map((one) => read(one) ?? null);
  const ids = column(({ externalId }) => externalId);
  const gone =
    await sql`delete from listed_provider where source = ${source} and external_id <> all(${ids}::text[])`.execute(
      tx,
    );
  const saved = await sql`
    insert into listed_provider as kept (source, external_id, name, siren, url, raw, stated_on, read_at, kinds)
    select ${source}, said.id, said.name, said.siren, said.url, said.raw, said.stated_on, said.read_at,
      coalesce(string_to_array(nullif(said.kinds, ''), ' '), '{}') from unnest(${ids}::text[], ${column(({ name }) => name)}::text[], ${column(({ siren }) => siren)}::text[],
      ${column(({ url }) => url)}::text[], ${column(({ raw }) => raw)}::text[], ${column(({ statedOn }) => statedOn)}::date[],
      ${column(({ readAt }) => readAt)}::text[], ${column(({ kinds }) => kinds?.join(' '))}::text[])
      as said(id, name, siren, url, raw, stated_on, read_at, kinds)
    on conflict (source, external_id) do update
      set name = excluded.name, siren = excluded.siren, url = excluded.url, raw = excluded.raw, stated_on = excluded.stated_on,
        read_at = excluded.read_at, kinds = excluded.kinds
      where (kept.name, kept.siren, kept.url, kept.raw, kept.read_at, kept.kinds)
          is distinct from (excluded.name, excluded.siren, excluded.url, excluded.raw, excluded.read_at, excluded.kinds)
        or kept.stated_on < excluded.stated_on`.execute(tx);
  await saveKeys(tx, source, providers);
  return { changed: Number(saved.numAffectedRows ?? 0n), gone: Number(gone.numAffectedRows ?? 0n) };
}

async function saveKeys(tx: Tx, source: Catalogue, providers: readonly ListedProvider[]): Promise<void> {
  const pairs = providers.flatMap(({ externalId, software }) =>
    software.map((key) => [externalId, key] as const),
  );
  const [ids, keys] = [pairs.map(([id]) => id), pairs.map(([, key]) => key)];
  await sql`delete from listed_provider_software kept where source = ${source} and not exists (
    select from unnest(${ids}::text[], ${keys}::text[]) as said(id, key) where said.id = kept.external_id and said.key = kept.key)`.execute(
    tx,
  );
  await sql`insert into listed_provider_software (source, external_id, key)
    select ${source}, id, key from unnest(${ids}::text[], ${keys}::text[]) as said(id, key) on conflict do nothing`.execute(
    tx,
  );
}

/** A listed provider as it is shown: who says so, of what day. */
export interface ShownListed {
  readonly source: Catalogue;
  readonly name: string;
  readonly url?: string;
  readonly statedOn: string;
  /** What it does, where the list says it. */
  readonly kinds: readonly ServiceKind[];
  /** The page where it was read. */
  readonly readAt?: string;
  /** For what, where all are listed. */
  readonly software?: readonly { readonly slug: string; readonly name: string }[];
}

/**
 * Who other catalogues list for a software, providers that joined left out, by name; one name once for each
 * catalogue.
 */
export async function listListedFor(db: Db | Tx, softwareId: string, limit = 200): Promise<ShownListed[]> {
  const { rows } = await sql<ListedRow>`
    select distinct l.source, l.name, l.url, l.stated_on, l.read_at, l.kinds from listed_provider l
    join listed_provider_software s using (source, external_id)
    join record_key k on k.key = s.key join source_record r on r.id = k.record_id
    where r.software_id = ${softwareId}::uuid and ${isShown}
    order by l.name, l.source limit ${limit}`.execute(db);
  return rows.map(shownOf);
}

/** All that other catalogues list, by name, each with the software it is listed for. */
export async function listListed(db: Db | Tx, limit = 200): Promise<ShownListed[]> {
  const { rows } = await sql<ListedRow & { software: { slug: string; name: string }[] }>`
    select l.source, l.name, l.url, l.stated_on, l.read_at, l.kinds,
      jsonb_agg(distinct jsonb_build_object('slug', w.slug, 'name', w.name)) as software
    from listed_provider l join listed_provider_software s using (source, external_id)
    join record_key k on k.key = s.key join source_record r on r.id = k.record_id join software w on w.id = r.software_id
    where ${isShown} group by l.source, l.external_id order by l.name, l.source limit ${limit}`.execute(db);
  return rows.map(({ software, ...row }) => ({ ...shownOf(row), software }));
}

interface ListedRow {
  readonly source: Catalogue;
  readonly name: string;
  readonly url: string | null;
  readonly stated_on: string;
  readonly read_at: string | null;
  readonly kinds: readonly ServiceKind[];
}

/** Neither joined, by whom it then speaks itself, nor left out. */
const isShown = sql<boolean>`
  not exists (select from provider p where p.scheme = 'siren' and p.number = l.siren)
  and not exists (select from listed_left_out o where o.source = l.source and o.external_id = l.external_id)`;

const shownOf = ({ url, stated_on, read_at, ...rest }: ListedRow): ShownListed => ({
  ...rest,
  ...(url && { url }),
  ...(read_at && { readAt: read_at }),
  statedOn: stated_on,
});

/** Leaves one out of a list, or of all, for good. @returns whether there is one of that name */
export async function leaveOut(
  tx: Tx,
  source: Catalogue | undefined,
  name: string,
  why: string,
  since: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into listed_left_out (source, external_id, why, since)
    select source, external_id, ${why}, ${since} from listed_provider
      where source = coalesce(${source ?? null}, source) and name = ${name}
    on conflict do nothing`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** What other catalogues say of a provider that joined: for which software, of what day. */
export async function listSaidOf(
  db: Db | Tx,
  siren: string,
): Promise<{ source: Catalogue; statedOn: string; software: { slug: string; name: string } }[]> {
  const { rows } = await sql<{ source: Catalogue; stated_on: string; slug: string; name: string }>`
    select distinct l.source, l.stated_on, w.slug, w.name from listed_provider l
    join listed_provider_software s using (source, external_id)
    join record_key k on k.key = s.key join source_record r on r.id = k.record_id join software w on w.id = r.software_id
    where l.siren = ${siren} order by w.name, l.source limit 500`.execute(db);
  return rows.map(({ source, stated_on, slug, name }) => ({
    source,
    statedOn: stated_on,
    software: { slug, name },
  }));
}

/** Names of software, each with one key by which its entry is found: for lists that give names alone. */
export async function listKeys(db: Db | Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; key: string }>`
    select distinct on (w.id) w.name, k.key from software w
    join source_record r on r.software_id = w.id join record_key k on k.record_id = r.id order by w.id, k.key`.execute(
    db,
  );
  return new Map(rows.map(({ name, key }) => [name, key]));
}
