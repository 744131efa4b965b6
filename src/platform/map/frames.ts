// SPDX-License-Identifier: AGPL-3.0-or-later
// The grounds that a map is drawn on: simplified outlines of countries and overseas departments, and the
// borders of their departments, provinces or regions. Decision 0091 says from which open files.
import type { Place, PlaceIn } from '../../base/place.ts';
import { outlines } from './outlines.ts';

export type FrameId = (typeof outlines)[number]['id'];

export interface Frame {
  readonly id: FrameId;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Closed rings. */
  readonly outline: readonly (readonly Place[])[];
  readonly borders: readonly (readonly Place[])[];
}

/** All grounds that come with the program. */
export const frames: readonly Frame[] = outlines.map(({ unit, outline, borders, ...frame }) => ({
  ...frame,
  outline: linesOf(outline, unit),
  borders: linesOf(borders, unit),
}));

function linesOf(written: string, unit: number): Place[][] {
  return written
    .split(';')
    .filter(Boolean)
    .map((line) => placesOf(line, unit));
}

function placesOf(written: string, unit: number): Place[] {
  const steps = written.split(' ').map(Number);
  let [east, north] = [0, 0];
  const places: Place[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    east += steps[at]!;
    north += steps[at + 1]!;
    places.push({ latitude: north / unit, longitude: east / unit });
  }
  return places;
}

/** What lies this little outside an outline, which is simplified, is still within. In degrees. */
const tolerance = 0.2;

/** The ground of a place; undefined where no ground is shipped. */
export const frameOf = (place: PlaceIn): Frame | undefined =>
  frames.find(
    ({ country, west, south, east, north }) =>
      country === place.country &&
      place.longitude >= west - tolerance &&
      place.longitude <= east + tolerance &&
      place.latitude >= south - tolerance &&
      place.latitude <= north + tolerance,
  );
