// SPDX-License-Identifier: AGPL-3.0-or-later
// Which legal vehicles serve a kind of pool where who coordinates is, and whether one fits those who sit in
// it.
import type { Jurisdiction } from '../../law/rule.ts';
import type { Vehicle } from '../../law/vehicle.ts';

const of: Readonly<Record<string, Jurisdiction>> = { FR: 'FR', BE: 'BE', CA: 'CA-QC' };

/** Whose law holds for public bodies of a country; undefined where no row speaks of it. */
export const lawOf = (country: string): Jurisdiction | undefined => of[country];

/** @param country ISO 3166-1 alpha-2 */
export const fitting = (vehicles: readonly Vehicle[], kind: string, country: string): readonly Vehicle[] =>
  vehicles.filter(
    ({ jurisdiction, kinds }) => jurisdiction === of[country] && kinds.some((one) => one === kind),
  );

/** The question that sharing with reciprocal duties asks, within the Union. */
export const sharingAsks = (
  vehicles: readonly Vehicle[],
  kind: string,
  country: string,
): Vehicle | undefined =>
  kind === 'share' && country !== 'CA'
    ? vehicles.find(({ jurisdiction }) => jurisdiction === 'EU')
    : undefined;

/** Who acts together, as far as the reader knows it. */
export interface Acting {
  readonly kind: string;
  /** Of who coordinates, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Kinds of organisations, and countries, of those who sit in it. */
  readonly levels: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** One question that a vehicle is asked, how it answers for these members, and why where a row says it. */
export interface Finding {
  readonly about: 'kind' | 'country' | 'levels' | 'countries';
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly why?: Vehicle['mixedLevels']['why'];
}

/** Levels and countries are asked only where there are several. */
export function fitOf(vehicle: Vehicle, { kind, country, levels, countries }: Acting): readonly Finding[] {
  const own = lawOf(country);
  const isHere = vehicle.jurisdiction === own || vehicle.jurisdiction === 'EU';
  return [
    { about: 'kind', answer: vehicle.kinds.some((one) => one === kind) ? 'yes' : 'no' },
    { about: 'country', answer: own === undefined ? 'unknown' : isHere ? 'yes' : 'no' },
    ...(levels.size > 1 ? [{ about: 'levels', ...vehicle.mixedLevels } as const] : []),
    ...(countries.size > 1 ? [{ about: 'countries', ...vehicle.twoCountries } as const] : []),
  ];
}

/** The word by which a pool keeps its vehicle, and the vehicle of a word. */
export const wordOf = ({ id }: Pick<Vehicle, 'id'>): string => id.toLowerCase();
export const vehicleOf = (vehicles: readonly Vehicle[], word: string | undefined): Vehicle | undefined =>
  word === undefined ? undefined : vehicles.find((one) => wordOf(one) === word);
