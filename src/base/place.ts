// SPDX-License-Identifier: AGPL-3.0-or-later
// A place on earth, and how far two are from each other, as the crow flies.

/** Degrees of WGS 84: north and east are positive. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place that says in which country it lies: ISO 3166-1 alpha-2. */
export interface PlaceIn extends Place {
  readonly country: string;
}

/** Mean radius of the earth in kilometres (IUGG): a sphere errs by half a percent at most. */
export const radius = 6_371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the great circle: the haversine, which keeps its digits when both are near. */
export function kilometresBetween(one: Place, other: Place): number {
  const [phi, otherPhi] = [radians(one.latitude), radians(other.latitude)];
  const half =
    Math.sin((otherPhi - phi) / 2) ** 2 +
    Math.cos(phi) * Math.cos(otherPhi) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A place as a point of the unit sphere. */
export function onSphere({ latitude, longitude }: Place): readonly [x: number, y: number, z: number] {
  const [phi, lambda] = [radians(latitude), radians(longitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Kilometres along the great circle of a straight line between two points of the unit sphere. */
export const kilometresOfChord = (chord: number): number => 2 * radius * Math.asin(Math.min(1, chord / 2));

/**
 * Kilometres as people say them: 0 below one, whole ones up to a hundred, tens up to a thousand, then
 * hundreds. What is measured is the middle of a territory: more digits would say what nobody knows.
 */
export function saidKilometres(kilometres: number): number {
  const step = kilometres < 99.5 ? 1 : kilometres < 995 ? 10 : 100;
  return kilometres < 1 ? 0 : Math.round(kilometres / step) * step;
}

/** Kilometres as they are said, or undefined: of one of the two nobody knows where it is. */
export const distanceBetween = (one: Place | undefined, other: Place | undefined): number | undefined =>
  one && other && saidKilometres(kilometresBetween(one, other));

/**
 * East and north of a middle, in kilometres: Lambert's azimuthal equal-area projection on a sphere (Snyder,
 * Map Projections, 1987, p. 185), true to within two percent over a country as large as Québec.
 */
export function projectionAround(middle: Place): (place: Place) => readonly [east: number, north: number] {
  const [sin, cos] = [Math.sin(radians(middle.latitude)), Math.cos(radians(middle.latitude))];
  return ({ latitude, longitude }) => {
    const [phi, turn] = [radians(latitude), radians(longitude - middle.longitude)];
    const ahead = Math.cos(phi) * Math.cos(turn);
    const k = radius * Math.sqrt(2 / (1 + sin * Math.sin(phi) + cos * ahead));
    return [k * Math.cos(phi) * Math.sin(turn), k * (cos * Math.sin(phi) - sin * ahead)];
  };
}
