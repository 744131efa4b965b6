// SPDX-License-Identifier: AGPL-3.0-or-later
// The 262 communes of Wallonia: NIS codes, provinces and the legal population of 1 January 2020, as Statbel
// publishes them. Bastogne and Bertogne are one commune since 2 December 2024 (not verified here): the list
// keeps both until its next edition.
import { slugify } from '../../../base/text.ts';
import type { Edition } from '../edition.ts';
import { readList } from './list.ts';
import { stableId } from './stable-id.ts';

/** ISO 3166-2:BE. */
const provinces: Readonly<Record<string, string>> = {
  'Brabant wallon': 'BE-WBR',
  Hainaut: 'BE-WHT',
  Liège: 'BE-WLG',
  Luxembourg: 'BE-WLX',
  Namur: 'BE-WNA',
};

/** Reads the edition that comes with the program. */
export async function readWallonia(): Promise<Edition> {
  const { version, rows } = await readList('wallonia.csv', ['nis', 'name', 'province', 'population']);
  return {
    source: 'https://statbel.fgov.be/fr/themes/population/structure-de-la-population',
    version,
    date: '2020-01-01',
    populationYear: 2020,
    country: 'BE',
    organisations: rows.map(({ nis = '', name = '', province = '', population }) => ({
      id: stableId('nis', nis),
      kind: 'commune' as const,
      name,
      slug: `${slugify(name)}-be-${nis}`,
      territory: provinces[province]!,
      population: Number(population),
      codes: [{ scheme: 'nis', code: nis }],
    })),
    members: [],
  };
}
