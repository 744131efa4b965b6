// SPDX-License-Identifier: AGPL-3.0-or-later
// Where communes are: the middle of the territory of each, computed by `dev/points.ts` from open polygons and
// shipped as rows of code, latitude, longitude (WGS 84, to about 100 m). Decision 0091 says from which files.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from '../../../base/place.ts';
import { contentHash } from '../../../platform/first-load.ts';
import { packageRoot } from '../../../platform/root.ts';
import { readList } from './list.ts';

/** `meq`: the school boards of Québec. */
export type PointScheme = 'insee' | 'nis' | 'quebec' | 'meq';

/** The points of one country, with who drew the polygons, under which licence, and the day they speak of. */
export interface Points {
  /** Of what kind their codes are. */
  readonly scheme: PointScheme;
  readonly source: string;
  readonly date: string;
  readonly places: readonly (Place & { readonly code: string })[];
}

interface PointList extends Omit<Points, 'places'> {
  readonly file: string;
  readonly licence: string;
  /** ISO day on which the source and its licence were read. */
  readonly checked: string;
}

/** All lists that come with the program. */
export const pointLists = [
  {
    file: 'points-france.csv',
    scheme: 'insee',
    source: 'https://geoservices.ign.fr/adminexpress',
    licence: 'Licence Ouverte',
    date: '2018-01-01',
    checked: '2026-11-29',
  },
  {
    file: 'points-wallonia.csv',
    scheme: 'nis',
    source: 'https://statbel.fgov.be/fr/open-data/secteurs-statistiques',
    licence: 'Statbel, open data',
    date: '2018-01-01',
    checked: '2026-11-29',
  },
  {
    file: 'points-quebec.csv',
    scheme: 'quebec',
    source:
      'https://www12.statcan.gc.ca/census-recensement/2021/geo/sip-pis/boundary-limites/index2021-fra.cfm',
    licence: 'Statistics Canada Open Licence',
    date: '2021-01-01',
    checked: '2026-11-29',
  },
  {
    file: 'points-schools.csv',
    scheme: 'meq',
    source: 'https://www.donneesquebec.ca/recherche/dataset/37d944eb-335b-40fe-8d80-835ff77bc5cb',
    licence: 'CC BY 4.0',
    date: '2022-11-01',
    checked: '2026-11-29',
  },
] as const satisfies readonly PointList[];

/** Tells one edition of all lists from another, at the cost of reading 700 kB. */
export async function pointsVersion(): Promise<string> {
  const folder = path.join(packageRoot, 'src/people/directory/lists');
  return contentHash(await Promise.all(pointLists.map(({ file }) => readFile(path.join(folder, file)))));
}

/** @throws Error when a row that was shipped has no code, or a place that is none */
export async function readPoints({
  file,
  scheme,
  source,
  date,
}: (typeof pointLists)[number]): Promise<Points> {
  const { rows } = await readList(file, ['code', 'latitude', 'longitude']);
  const places = rows.map(({ code = '', latitude, longitude }) => ({
    code,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }));
  const wrong =
    rows[places.findIndex((one) => !(Math.abs(one.latitude) <= 90 && Math.abs(one.longitude) <= 180))];
  if (wrong) throw new Error(`${file}: ${wrong['code']} has no place`);
  return { scheme, source, date, places };
}
