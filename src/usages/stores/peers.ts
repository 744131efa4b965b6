// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps a process's shelf of peers true to the database: whole once, then what has changed of organisations,
// usages and the catalogue.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { type Changed, followingShelf, type Held } from '../../platform/list/following.ts';
import type { Revisions } from '../../platform/revisions.ts';
import {
  dropOrganisation,
  dropSoftware,
  emptyPeerShelf,
  keepOrganisation,
  keepSoftware,
  keepUses,
  type PeerShelf,
} from '../peer-shelf.ts';
import { readGroupings, readOrganisations, readSoftware, readUses } from './peer-rows.ts';

const followed = followingShelf<PeerShelf>({
  families: ['organisations', 'usages', 'catalogue'],
  read,
  follow,
});

/** The shelf of the revisions that the caller has just read. */
export const peerShelfAt = (db: Db, now: Revisions): Promise<Held<PeerShelf>> =>
  followed.at(db, now, new Date());

/** Organisations read in one question: a few milliseconds each. */
const piece = 2_000;

async function read(db: Db): Promise<PeerShelf> {
  const shelf = emptyPeerShelf(40_000);
  for (let after = ''; ; ) {
    const some = await readOrganisations(db, { after, limit: piece });
    for (const one of some) keepOrganisation(shelf, one);
    if (some.length < piece) break;
    after = some.at(-1)!.slug;
  }
  const ids = [...shelf.numbers.keys()];
  for (let at = 0; at < ids.length; at += piece) await putGroupings(db, shelf, ids.slice(at, at + piece));
  for (let at = 0; at < ids.length; at += piece) await putUses(db, shelf, ids.slice(at, at + piece));
  return shelf;
}

/** Of an id that is raised it is not known whether it is that of an organisation or of a software. */
async function follow(
  db: Db,
  shelf: PeerShelf,
  { organisations = [], usages = [], catalogue = [] }: Changed,
): Promise<void> {
  const moved = await followSoftware(db, shelf, catalogue);
  if (organisations.length > 0) {
    const standing = await readOrganisations(db, { ids: organisations });
    const found = new Set(standing.map(({ id }) => id));
    for (const id of organisations) if (!found.has(id)) dropOrganisation(shelf, id);
    for (const one of standing) keepOrganisation(shelf, one);
    await putGroupings(db, shelf, [...found]);
  }
  const ids = new Set([...organisations, ...usages, ...moved].filter((id) => shelf.numbers.has(id)));
  if (ids.size > 0) await putUses(db, shelf, [...ids]);
}

/** @returns organisations whose uses are to be read, since a software became another */
async function followSoftware(db: Db, shelf: PeerShelf, changed: readonly string[]): Promise<string[]> {
  const known = changed.filter((id) => shelf.softwareNumbers.has(id));
  if (known.length === 0) return [];
  const now = new Map((await readSoftware(db, known)).map((one) => [one.id, one]));
  return known.flatMap((id) => {
    const number = shelf.softwareNumbers.get(id)!;
    const [before, fresh] = [shelf.software[number]!, now.get(id)];
    if (fresh) keepSoftware(shelf, fresh);
    else dropSoftware(shelf, id);
    return fresh?.records === before.records ? [] : usersOf(shelf, number);
  });
}

const usersOf = ({ uses, organisations }: PeerShelf, software: number): string[] => {
  const users = uses.users[software];
  return Array.from(users?.rows.subarray(0, users.filled) ?? [])
    .filter((row) => uses.software[row] === software)
    .map((row) => organisations[uses.of[row]!]!.id);
};

async function putGroupings(db: Db, shelf: PeerShelf, ids: readonly string[]): Promise<void> {
  for (const id of ids) shelf.groupings[shelf.numbers.get(id)!] = undefined;
  for (const { member, groupings } of await readGroupings(db, ids)) {
    const number = shelf.numbers.get(member);
    const known = groupings.map((one) => shelf.numbers.get(one)).filter((one) => one !== undefined);
    if (number !== undefined) shelf.groupings[number] = known;
  }
}

/** Software that is not on the shelf yet comes with its first use. */
async function putUses(db: Db, shelf: PeerShelf, ids: readonly string[]): Promise<void> {
  const rows = await readUses(db, ids);
  const strange = new Set(
    rows.map(({ software }) => software).filter((id) => !shelf.softwareNumbers.has(id)),
  );
  if (strange.size > 0) for (const one of await readSoftware(db, [...strange])) keepSoftware(shelf, one);
  const groups = Map.groupBy(rows, ({ organisation }) => organisation);
  for (const id of ids) keepUses(shelf, id, groups.get(id) ?? []);
}

/**
 * Entries that an organisation uses, what it inherited too, as the transaction may see it: its own drafts
 * when it acts for it, else what is public.
 */
export async function listTools(db: Db | Tx, organisation: string, on: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct r.software_id as id from usage u join source_record r on r.id = u.record_id
    where u.organisation_id = any(halle.line_of(${organisation}::uuid)) and u.withdrawn_on is null and u.expires_on >= ${on}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
