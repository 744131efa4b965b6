// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of peers: every organisation that stands, with what narrows it and what likeness is reckoned
// from, and every use that it named in public. In memory, so that a question reads no table.
import { type Day, daysAfter } from '../base/day.ts';
import { marksOf } from '../base/list/list.ts';
import { emptyShelf, type Shelf as ListShelf, shelve, unshelve } from '../base/list/shelf.ts';
import { onSphere, type PlaceIn } from '../base/place.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import { type Crowd, crowdOf } from './peer-crowd.ts';
import { peerList } from './peer-list.ts';
import { noUses, putUses, type Use, type Uses } from './peer-uses.ts';

export interface ShelvedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly territory?: string | undefined;
  readonly population?: number | undefined;
  readonly place?: PlaceIn | undefined;
}

export interface ShelvedSoftware {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly function?: string | undefined;
  /** The records that it is made of: where they are others, uses have moved. */
  readonly records: string;
}

export interface PeerShelf {
  /**
   * Organisations by number: what narrows them, inhabitants, and where each is on the unit sphere; NaN where
   * nobody knows.
   */
  readonly list: ListShelf<'x' | 'y' | 'z' | 'population'>;
  readonly organisations: (ShelvedOrganisation | undefined)[];
  readonly numbers: Map<string, number>;
  readonly bySlug: Map<string, number>;
  /** Numbers of the groupings of each. */
  readonly groupings: (readonly number[] | undefined)[];
  readonly uses: Uses;
  readonly software: (ShelvedSoftware | undefined)[];
  readonly softwareNumbers: Map<string, number>;
  readonly softwareBySlug: Map<string, number>;
  /** Function → its number; software by number → that of its function, −1 where nobody knows it. */
  readonly functions: Map<string, number>;
  readonly functionOf: number[];
  /** By number of a software, what was laid out for a question; undefined where that cannot be. */
  readonly crowds: Map<number, { readonly today: number; readonly crowd: Crowd | undefined }>;
}

/** @param organisations that it has room for before it grows */
export function emptyPeerShelf(organisations = 1_024): PeerShelf {
  return {
    list: emptyShelf({ x: 'float', y: 'float', z: 'float', population: 'float' }, organisations),
    organisations: [],
    numbers: new Map(),
    bySlug: new Map(),
    groupings: [],
    uses: noUses(8 * organisations, organisations),
    software: [],
    softwareNumbers: new Map(),
    softwareBySlug: new Map(),
    functions: new Map(),
    functionOf: [],
    crowds: new Map(),
  };
}

/** Crowds kept at most: those of the software that was asked for last. */
const mostCrowds = 64;

/** Who names a software in public on a day. */
export function crowdAt(shelf: PeerShelf, software: number, today: number): Crowd | undefined {
  const { crowds, list, uses } = shelf;
  const known = crowds.get(software);
  const held = known?.today === today ? known : { today, crowd: crowdOf(list, uses, software, today) };
  crowds.delete(software);
  crowds.set(software, held);
  if (crowds.size > mostCrowds) crowds.delete(crowds.keys().next().value!);
  return held.crowd;
}

/** An organisation or its uses become others: the crowds that it stands in are laid out anew. */
function leaveCrowds({ crowds, uses }: PeerShelf, number: number): void {
  const start = uses.starts[number] ?? 0;
  const end = start + (uses.lengths[number] ?? 0);
  for (let row = start; row < end; row++) crowds.delete(uses.software[row]!);
}

const day = 86_400_000;
/** Days as numbers, and back. @param written ISO date */
export const dayNumber = (written: string): number => Math.floor(Date.parse(written) / day);
export const dayWritten = (number: number): Day => {
  const known = days.get(number) ?? daysAfter('1970-01-01', number);
  if (days.size < 4_000) days.set(number, known);
  return known;
};
/** Those written before: uses are said on some hundreds of days. */
const days = new Map<number, Day>();

/** Puts an organisation on the shelf, or changes it. */
export function keepOrganisation(shelf: PeerShelf, one: ShelvedOrganisation): number {
  const number = shelf.numbers.get(one.id) ?? shelf.organisations.length;
  const before = shelf.organisations[number];
  if (before && before.slug !== one.slug) shelf.bySlug.delete(before.slug);
  leaveCrowds(shelf, number);
  shelf.organisations[number] = one;
  shelf.numbers.set(one.id, number);
  shelf.bySlug.set(one.slug, number);
  const [x, y, z] = one.place ? onSphere(one.place) : [Number.NaN, Number.NaN, Number.NaN];
  const columns = { x, y, z, population: one.population || Number.NaN };
  shelve(shelf.list, { number, name: one.slug, marks: marksOf(peerList, one), columns });
  return number;
}

/** Takes away one that is no more, or that another stands for today. Its number is not given again. */
export function dropOrganisation(shelf: PeerShelf, id: string): void {
  const number = shelf.numbers.get(id);
  if (number === undefined) return;
  leaveCrowds(shelf, number);
  putUses(shelf.uses, number, []);
  unshelve(shelf.list, number);
  shelf.bySlug.delete(shelf.organisations[number]!.slug);
  shelf.numbers.delete(id);
  shelf.organisations[number] = undefined;
  shelf.groupings[number] = undefined;
}

/** Puts a software on the shelf, or changes it. */
export function keepSoftware(shelf: PeerShelf, one: ShelvedSoftware): number {
  const number = shelf.softwareNumbers.get(one.id) ?? shelf.software.length;
  const before = shelf.software[number];
  if (before && before.slug !== one.slug) shelf.softwareBySlug.delete(before.slug);
  shelf.software[number] = one;
  shelf.softwareNumbers.set(one.id, number);
  shelf.softwareBySlug.set(one.slug, number);
  shelf.functionOf[number] = one.function === undefined ? -1 : functionNumber(shelf, one.function);
  return number;
}

/** Takes away a software that is no more. Its uses are those of whoever names them again. */
export function dropSoftware(shelf: PeerShelf, id: string): void {
  const number = shelf.softwareNumbers.get(id);
  if (number === undefined) return;
  shelf.softwareBySlug.delete(shelf.software[number]!.slug);
  shelf.softwareNumbers.delete(id);
  shelf.software[number] = undefined;
}

function functionNumber({ functions }: PeerShelf, name: string): number {
  const known = functions.get(name) ?? functions.size;
  functions.set(name, known);
  return known;
}

/** A public use, by the ids of who stands for it today and of the entry. */
export interface NamedUse extends Omit<Use, 'software' | 'confirmed' | 'expires'> {
  readonly software: string;
  /** ISO dates. */
  readonly confirmedOn: string;
  readonly expiresOn: string;
}

/** All uses of an organisation; those of a software that is not on the shelf are left out. */
export function keepUses(shelf: PeerShelf, organisation: string, all: readonly NamedUse[]): void {
  const of = shelf.numbers.get(organisation);
  if (of === undefined) return;
  const known = all.flatMap(({ software, confirmedOn, expiresOn, ...rest }) => {
    const number = shelf.softwareNumbers.get(software);
    const [confirmed, expires] = [dayNumber(confirmedOn), dayNumber(expiresOn)];
    return number === undefined ? [] : [{ ...rest, software: number, confirmed, expires }];
  });
  leaveCrowds(shelf, of);
  putUses(shelf.uses, of, known);
  leaveCrowds(shelf, of);
}
