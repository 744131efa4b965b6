// SPDX-License-Identifier: AGPL-3.0-or-later
// From places to a map: which grounds are shown and how near, where each mark stands, how long the bar of the
// scale is.
import { type Place, type PlaceIn, projectionAround } from '../../base/place.ts';
import { type Frame, type FrameId, frameOf } from './frames.ts';
import { apartFrom, type Counted, countedIn, type Numbered, type Spot } from './marks.ts';

/** Undefined where nobody knows the place. */
export type MapPoint = PlaceIn | undefined;

export interface Inset {
  readonly id: FrameId;
  readonly country: string;
  readonly width: number;
  readonly height: number;
  /** Paths of SVG. */
  readonly outline: string;
  readonly borders: string;
  readonly marks: readonly Numbered[];
  readonly counts: readonly Counted[];
  /** From where one looks. */
  readonly here?: { readonly x: number; readonly y: number };
  readonly scale: { readonly kilometres: number; readonly length: number };
  /** How many organisations lie in it. */
  readonly known: number;
}

export interface MapPlan {
  /** The ground with the most organisations first, or from where one looks: it is drawn large. */
  readonly insets: readonly Inset[];
  /** The discs bear the place of each in the list, from 1. */
  readonly numbered: boolean;
  /** Of how many nobody knows the place, or none of the grounds holds it. */
  readonly off: number;
}

/** More are counted, not numbered: nobody looks up the thirtieth number. */
const fewest = 20;
const widths = { main: 400, other: 150 };

interface Wanted {
  /** False where the list beside does not show every one of them. */
  readonly wholeList?: boolean;
  /** From where one looks: marked as nobody of the list. */
  readonly here?: MapPoint;
}

/** @param points in the order of the list beside the map */
export function planMap(points: readonly MapPoint[], { wholeList = true, here }: Wanted = {}): MapPlan {
  const placed = points.flatMap((point, index) => {
    const frame = point && frameOf(point);
    return frame ? [{ point, frame, number: index + 1 }] : [];
  });
  const numbered = wholeList && placed.length <= fewest;
  const home = here && frameOf(here);
  const groups = [...Map.groupBy(placed, ({ frame }) => frame)].sort(
    ([frame, a], [other, b]) => b.length - a.length || Number(other === home) - Number(frame === home),
  );
  const insets = groups.map(([frame, some], place) =>
    insetOf(
      frame,
      some,
      place === 0 ? widths.main : widths.other,
      numbered,
      frame === home ? here : undefined,
    ),
  );
  return { insets, numbered, off: points.length - placed.length };
}

interface Placed {
  readonly point: Place;
  readonly number: number;
}
/** Kilometres east and north of the middle of a frame. */
type Flat = readonly [east: number, north: number];
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A frame laid flat, once for all pictures. */
interface Ground {
  readonly flat: (place: Place) => Flat;
  readonly outline: readonly Line[];
  readonly borders: readonly Line[];
  readonly box: Box;
}

/** A line of the ground, and what it lies in. */
interface Line {
  readonly points: readonly Flat[];
  readonly box: Box;
}

const grounds = new WeakMap<Frame, Ground>();

function groundOf(frame: Frame): Ground {
  const known = grounds.get(frame);
  if (known) return known;
  const flat = projectionAround({
    latitude: (frame.south + frame.north) / 2,
    longitude: (frame.west + frame.east) / 2,
  });
  const laid = (lines: Frame['outline']) =>
    lines.map((line): Line => {
      const points = line.map(flat);
      return { points, box: boxOf(points) };
    });
  const outline = laid(frame.outline);
  const box = boxOf(outline.flatMap(({ points }) => points));
  const ground = { flat, outline, borders: laid(frame.borders), box };
  grounds.set(frame, ground);
  return ground;
}

function insetOf(
  frame: Frame,
  some: readonly Placed[],
  width: number,
  numbered: boolean,
  here: Place | undefined,
): Inset {
  const { flat, outline, borders, box } = groundOf(frame);
  const spots = some.map(({ point }) => flat(point));
  const view = viewOf(box, boxOf(here ? [...spots, flat(here)] : spots));
  const unit = width / (view.east - view.west);
  const height = Math.round((view.north - view.south) * unit);
  const drawn = ([east, north]: Flat) => ({ x: (east - view.west) * unit, y: (view.north - north) * unit });
  // lines that do not come near the picture are left out
  const isNear = ({ box }: Line) =>
    (box.east - view.west) * unit >= 0 &&
    (box.west - view.west) * unit <= width &&
    (view.north - box.south) * unit >= 0 &&
    (view.north - box.north) * unit <= height;
  const pathOf = (lines: Ground['outline'], end: string) =>
    lines
      .filter(isNear)
      .map(({ points }) => path(points.map(drawn), end))
      .join('');
  const all: Spot[] = some.map(({ number }, place) => ({ number, ...drawn(spots[place]!) }));
  return {
    ...{ id: frame.id, country: frame.country, width, height, known: some.length },
    outline: pathOf(outline, 'Z'),
    borders: pathOf(borders, ''),
    marks: numbered ? apartFrom(all, width, height) : [],
    counts: numbered ? [] : countedIn(all),
    ...(here && { here: roundedSpot(drawn(flat(here))) }),
    scale: scaleOf(unit, width),
  };
}

const roundedSpot = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });

const boxOf = (points: readonly Flat[]): Box => ({
  west: Math.min(...points.map(([east]) => east)),
  south: Math.min(...points.map(([, north]) => north)),
  east: Math.max(...points.map(([east]) => east)),
  north: Math.max(...points.map(([, north]) => north)),
});

/** Never nearer than this many kilometres from side to side: the outlines are simplified. */
const nearest = 60;
/** Around one place alone: a coast or borders say where it lies. */
const nearestAlone = 200;

/** The whole ground, or what lies around its organisations where they are close to each other. */
function viewOf(whole: Box, some: Box): Box {
  const isOne = some.east === some.west && some.north === some.south;
  const wide = Math.max(
    isOne ? nearestAlone : nearest,
    (some.east - some.west) * 1.3,
    (some.north - some.south) * 1.3,
  );
  if (wide > 0.6 * (whole.east - whole.west)) {
    const margin = 0.02 * (whole.east - whole.west);
    return {
      west: Math.min(whole.west, some.west) - margin,
      south: Math.min(whole.south, some.south) - margin,
      east: Math.max(whole.east, some.east) + margin,
      north: Math.max(whole.north, some.north) + margin,
    };
  }
  const [east, north] = [(some.west + some.east) / 2, (some.south + some.north) / 2];
  const tall = Math.max(0.7 * wide, (some.north - some.south) * 1.3);
  return { west: east - wide / 2, east: east + wide / 2, south: north - tall / 2, north: north + tall / 2 };
}

/** Whole units are enough. */
function path(points: readonly { x: number; y: number }[], end: string): string {
  const written: string[] = [];
  for (const { x, y } of points) {
    const next = `${Math.round(x)} ${Math.round(y)}`;
    if (written.at(-1) !== next) written.push(next);
  }
  return written.length < 2 ? '' : `M${written.join('L')}${end}`;
}

/** The longest bar of 1, 2 or 5 and zeros that takes at most a third of the width. */
function scaleOf(unit: number, width: number): Inset['scale'] {
  const most = width / 3 / unit;
  const ten = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1] as const).map((digit) => digit * ten).find((length) => length <= most)!;
  return { kilometres, length: Math.round(kilometres * unit) };
}

/**
 * The number of each line of the list beside a map, where its discs bear numbers.
 * @param before lines above these
 */
export const discNumbers = (
  { numbered }: MapPlan,
  points: readonly MapPoint[],
  before = 0,
): (number | undefined)[] =>
  points.map((point, place) => (numbered && point && frameOf(point) ? before + place + 1 : undefined));
