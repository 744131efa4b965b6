// SPDX-License-Identifier: AGPL-3.0-or-later
// `node --import tsx dev/points.ts france|wallonia|quebec|schools FILE… > src/people/directory/lists/points-….csv`:
// the middle of the territory of each commune, from polygons in GeoJSON (WGS 84). Decision 0091 says which.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageRoot } from '../src/platform/root.ts';

type Ring = readonly (readonly [longitude: number, latitude: number])[];
interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}
interface Sum {
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

/** Codes given anew to the same territory, or to several that became one: decree of 2019 in Hainaut; Québec since 2021. */
const renumbered: Readonly<Record<string, string>> = {
  ...{ 55010: '51067', 55039: '51068', 55023: '51069', 52063: '55085', 52043: '55086', 54007: '57096' },
  ...{ 54010: '57097', 55022: '58001', 56011: '58002', 56085: '58003', 56087: '58004' },
  ...{ 82010: '80087', 88010: '88012', 88015: '88012' },
};

const countries = {
  france: { code: ({ code }: Feature['properties']) => String(code), now: franceNow() },
  wallonia: { code: ({ NIS5 }: Feature['properties']) => String(NIS5), now: listed('wallonia.csv') },
  quebec: { code: ({ code }: Feature['properties']) => String(code).slice(2), now: listed('quebec.csv') },
  schools: { code: ({ code }: Feature['properties']) => String(code), now: undefined },
};

/** Each code of the installed edition, and those it had before, to the commune that bears it today. */
function franceNow(): ReadonlyMap<string, string> {
  const communes = createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json') as {
    readonly code: string;
    readonly type: string;
    readonly anciensCodes?: readonly string[];
  }[];
  const current = communes.filter(({ type }) => type === 'commune-actuelle');
  const before = current.flatMap(({ code, anciensCodes = [] }) =>
    anciensCodes.map((old) => [old, code] as const),
  );
  return new Map([...before, ...current.map(({ code }) => [code, code] as const)]);
}

function listed(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(path.join(packageRoot, 'src/people/directory/lists', file), 'utf8').split('\n');
  const codes = new Set(lines.slice(1).map((line) => line.slice(0, 5)));
  const old = Object.entries(renumbered).filter(([, code]) => codes.has(code));
  return new Map([...old, ...[...codes].map((code) => [code, code] as const)]);
}

/** Surface and moments of a ring, in the equal-area projection x = longitude × cos(latitude). */
function momentsOf(ring: Ring): Sum {
  const points = ring.map(([lon, lat]) => [lon * Math.cos((lat * Math.PI) / 180), lat] as const);
  let [area, x, y] = [0, 0, 0];
  for (const [place, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(place + 1) % points.length]!;
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += ((x1 + x2) * cross) / 6;
    y += ((y1 + y2) * cross) / 6;
  }
  const sign = Math.sign(area) || 1;
  return { area: area * sign, x: x * sign, y: y * sign };
}

function sumOf(polygon: readonly Ring[]): Sum {
  const [outer, ...holes] = polygon.map(momentsOf);
  return holes.reduce((sum, hole) => plus(sum, { area: -hole.area, x: -hole.x, y: -hole.y }), outer!);
}

const plus = (one: Sum, other: Sum): Sum => ({
  area: one.area + other.area,
  x: one.x + other.x,
  y: one.y + other.y,
});

const [country, ...files] = process.argv.slice(2);
const { code: codeOf, now } = countries[country as keyof typeof countries];
const seen = new Set<string>();
const sums = new Map<string, Sum>();
for (const file of files)
  for (const { properties, geometry } of (JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] })
    .features) {
    const written = codeOf(properties);
    const code = now ? now.get(written) : written;
    // several files hold the same commune: that of its department, that of its region
    if (!code || (seen.has(written) && files.length > 1)) continue;
    seen.add(written);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    sums.set(code, polygons.map(sumOf).reduce(plus, sums.get(code) ?? { area: 0, x: 0, y: 0 }));
  }
const rows = [...sums].map(([code, { area, x, y }]) => {
  const latitude = y / area;
  return `${code},${latitude.toFixed(3)},${(x / area / Math.cos((latitude * Math.PI) / 180)).toFixed(3)}`;
});
process.stdout.write(`${['code,latitude,longitude', ...rows.sort()].join('\n')}\n`);
