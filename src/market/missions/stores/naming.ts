// SPDX-License-Identifier: AGPL-3.0-or-later
// Missions as people name them: by title, or by the address of their page. Who asks finds drafts of their own
// too: the rows themselves keep those of others apart.
import { type RawBuilder, sql } from 'kysely';
import type { OwnedObject } from '../../../people/agents/stores/objects.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { mostOffered, type NameOption, type Naming } from '../../../platform/naming.ts';

type Row = Omit<OwnedObject, 'kind'> & { readonly asker: string };
type NamedMission = OwnedObject & { readonly asker: string };

const option = ({ slug, name, asker }: NamedMission): NameOption => ({
  value: slug,
  label: name,
  hint: asker,
});

/** The word of an address, where one was written. */
const slugIn = (written: string): string =>
  /\/missions\/([a-z0-9-]{1,120})\/?$/i.exec(written)?.[1]?.toLowerCase() ?? written;

/** The nearest to what was typed go first. */
async function where(db: Db | Tx, found: RawBuilder<boolean>, typed = ''): Promise<NamedMission[]> {
  const rows = await db
    .selectFrom('mission')
    .innerJoin('organisation', 'organisation.id', 'mission.organisation_id')
    .select([
      'mission.id',
      'mission.title as name',
      'mission.slug',
      'mission.organisation_id as organisation',
      'organisation.name as asker',
    ])
    .where(found)
    .orderBy(sql`similarity(halle.plain(mission.title), halle.plain(${typed}))`, 'desc')
    .orderBy('mission.due', 'desc')
    .orderBy('mission.id')
    .limit(mostOffered)
    .execute();
  return (rows as Row[]).map((row) => ({ ...row, kind: 'mission' }));
}

const near = (
  typed: string,
): RawBuilder<boolean> => sql`strpos(halle.plain(mission.title), halle.plain(${typed})) > 0
  or similarity(halle.plain(mission.title), halle.plain(${typed})) > 0.3`;

export const missionNaming: Naming<NamedMission> = {
  kind: 'mission',
  id: ({ id }) => id,
  option,
  async resolve(db, written) {
    const [one] = await where(db, sql<boolean>`mission.slug = ${slugIn(written)}`);
    if (one) return { found: one };
    const named = await where(db, sql<boolean>`halle.plain(mission.title) = halle.plain(${written})`);
    if (named.length === 1) return { found: named[0]! };
    const offered = named.length > 0 ? named : await where(db, near(written), written);
    return { nearest: offered.map(option), several: named.length > 1 };
  },
  async suggest(db, typed) {
    return typed.trim() === '' ? [] : (await where(db, near(typed.trim()), typed)).map(option);
  },
};
