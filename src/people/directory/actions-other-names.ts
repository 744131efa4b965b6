// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing the other names and codes of organisations; and what becomes of a commune that an edition lists no
// more because it merged: it stays as a row, and whoever looks for it finds its successor.
import { sql } from 'kysely';
import { oneLine } from '../../base/text.ts';
import type { Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import type { Edition, OtherName } from './edition.ts';
import { foldName } from './organisation.ts';

/** Writes those of this edition in place of those of the former one. */
export async function saveOtherNames(tx: Tx, edition: Edition): Promise<void> {
  const { source, date, otherNames = [] } = edition;
  await sql`delete from organisation_other_name where source = ${source}`.execute(tx);
  if (otherNames.length === 0) return;
  const of = (make: (one: OtherName) => string | undefined) => otherNames.map((one) => make(one) ?? null);
  await sql`insert into organisation_other_name (organisation_id, kind, name, folded, scheme, code, source, source_date)
    select n.id, n.kind, n.name, n.folded, n.scheme, n.code, ${source}, ${date}::date
    from unnest(${of(({ organisation }) => organisation)}::uuid[], ${of(({ kind }) => kind)}::text[],
      ${of(({ name }) => name && oneLine(name))}::text[], ${of(({ name }) => name && foldName(name))}::text[],
      ${of(({ code }) => code?.scheme)}::text[], ${of(({ code }) => code?.code)}::text[])
      as n (id, kind, name, folded, scheme, code)
    join organisation o on o.id = n.id`.execute(tx);
  await noteMerged(tx, edition);
}

/** In the journal: who stands for an organisation today has changed: it merged, or is a part no longer. */
export const heirKind = 'people.heir-changed';

/**
 * A commune that this source listed once and lists no more, whose code now leads to another, is part of that
 * one, unless the desk decided the other way round. The database follows the line to its end (`heir_id`), and
 * refuses one that comes back.
 */
async function noteMerged(tx: Tx, { source, version }: Edition): Promise<void> {
  await tellingHeirs(tx, async () => {
    await sql`update organisation o set merged_into = n.successor
    from (
      select n.organisation_id, b.id from organisation_other_name n join organisation b on b.insee = n.code
        where n.source = ${source} and n.kind <> 'also' and n.scheme = 'insee'
      union all
      select n.organisation_id, c.organisation_id from organisation_other_name n
        join organisation_code c on c.scheme = n.scheme and c.code = n.code
        where n.source = ${source} and n.kind <> 'also') as n (successor, id)
    where o.id = n.id and o.id <> n.successor and o.kind = 'commune' and o.source = ${source}
      and o.source_version <> ${version} and halle.heir_of(n.successor) <> o.id`.execute(tx);
  });
}

/** Does what may change who stands for whom, and tells the journal of each whose heir is another. */
export async function tellingHeirs(tx: Tx, work: () => Promise<void>): Promise<void> {
  const before = await heirs(tx);
  await work();
  const after = await heirs(tx);
  const at = new Date();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) === after.get(id)) continue;
    await record(tx, { kind: heirKind, subject: { kind: 'organisation', id } }, at);
  }
}

/** Former commune → who stands for it today. */
async function heirs(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'heir_id'])
    .where('heir_id', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, heir_id }) => [id, heir_id!]));
}
