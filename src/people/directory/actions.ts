// SPDX-License-Identifier: AGPL-3.0-or-later
// Loading the directory: each published list at the first start, then once per edition of it.
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { contentHash, loadOnce } from '../../platform/first-load.ts';
import { saveOrganisations } from './actions-organisations.ts';
import { saveOtherNames } from './actions-other-names.ts';
import { adopting } from './adopting.ts';
import type { Edition } from './edition.ts';
import { decoupageVersion, readDecoupage } from './sources/decoupage.ts';
import { readLevels } from './sources/levels.ts';
import { readOperators } from './sources/operators.ts';
import { pointLists, pointsVersion, readPoints } from './sources/points.ts';
import { readQuebec } from './sources/quebec.ts';
import { readWallonia } from './sources/wallonia.ts';
import { saveMiddles, savePoints } from './stores/places.ts';
import { listStanding } from './stores/standing.ts';
import { territories } from './territory/territory.ts';

/** How this program writes an edition down; goes up when it keeps more of it. */
const written = '4';

/**
 * Loads what is installed unless it is loaded already. Gives the number of organisations written (0 when all
 * were).
 */
export async function loadDirectory(db: Db): Promise<number> {
  let count = 0;
  const editions: string[] = [];
  const load = async (name: string, version: string, read: () => Promise<Edition>) => {
    editions.push(version);
    await loadOnce(db, name, contentHash([version, written]), async () => {
      const edition = await read();
      await saveEdition(db, edition);
      count += edition.organisations.length;
    });
  };
  const named = contentHash(territories.map(({ code, name }) => `${code} ${name}`));
  await loadOnce(db, 'people.territories', named, () => saveTerritories(db));
  // The list of France is long: it is read only when its version is new.
  await load('people.decoupage', await decoupageVersion(), readDecoupage);
  for (const [name, read] of [
    ['people.wallonia', readWallonia],
    ['people.quebec', readQuebec],
  ] as const) {
    const edition = await read();
    await load(name, edition.version, async () => edition);
  }
  for (const edition of await readLevels())
    await load(`people.levels.${edition.country}`, edition.version, async () => edition);
  // Their members are communes: they come last.
  for (const edition of await readOperators())
    await load(`people.operators.${edition.country}`, edition.version, async () => edition);
  // Where they are: anew with every edition, since a list may bring communes and members.
  await loadOnce(db, 'people.places', contentHash([...editions, await pointsVersion()]), () =>
    savePlaces(db),
  );
  return count;
}

/**
 * How many organisations one transaction writes: others who want to write wait for no longer than that takes.
 */
const batch = 2_000;

/**
 * Writes an edition, a part at a time: organisations keep their ids, members are those of this edition. Begun
 * again, it writes the same.
 */
export async function saveEdition(db: Db | Tx, listed: Edition): Promise<void> {
  const edition = adopting(listed, await listStanding(db, listed.organisations));
  const { organisations } = edition;
  for (let from = 0; from < organisations.length; from += batch)
    await inTransaction(db, (tx) =>
      saveOrganisations(tx, { ...edition, organisations: organisations.slice(from, from + batch) }),
    );
  await inTransaction(db, async (tx) => {
    await saveMembers(tx, edition);
    await saveOtherNames(tx, edition);
  });
}

async function savePlaces(db: Db): Promise<void> {
  for (const list of pointLists) {
    const points = await readPoints(list);
    for (let from = 0; from < points.places.length; from += batch)
      await inTransaction(db, (tx) =>
        savePoints(tx, { ...points, places: points.places.slice(from, from + batch) }),
      );
  }
  const within = territories.flatMap(({ code, within: outer }) => [
    { inner: code, outer: code },
    ...(outer ? [{ inner: code, outer }] : []),
  ]);
  await inTransaction(db, (tx) => saveMiddles(tx, within));
}

/** Regions, departments and provinces, as lists and pages name them; countries are named by CLDR. */
export async function saveTerritories(db: Db): Promise<void> {
  const values = territories
    .filter(({ kind }) => kind !== 'country')
    .map(({ code, name }) => ({ code, name }));
  await db
    .insertInto('territory')
    .values(values)
    .onConflict((on) => on.column('code').doUpdateSet(({ ref }) => ({ name: ref('excluded.name') })))
    .execute();
}

async function saveMembers(tx: Tx, { source, members }: Edition): Promise<void> {
  await sql`delete from organisation_member m using organisation o where o.id = m.grouping_id and o.source = ${source}`.execute(
    tx,
  );
  const [groupings, communes] = [
    members.map(({ grouping }) => grouping),
    members.map(({ member }) => member),
  ];
  await sql`insert into organisation_member (grouping_id, member_id) select m.* from unnest(${groupings}::uuid[], ${communes}::uuid[]) as m (grouping_id, member_id) join organisation o on o.id = m.member_id`.execute(
    tx,
  );
}
