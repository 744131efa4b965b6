// SPDX-License-Identifier: AGPL-3.0-or-later
// The municipalities of Québec and their MRC: geographic codes, regions, and the population of the decree for
// 2023, from the « Répertoire des municipalités » (MAMH, Données Québec, CC BY 4.0; file of December 2023).
// The codes are the ministry's.
import { slugify } from '../../../base/text.ts';
import type { Edition, Listed } from '../edition.ts';
import { readList } from './list.ts';
import { stableId } from './stable-id.ts';

type Row = Readonly<Record<string, string>>;

/** Reads the edition that comes with the program. */
export async function readQuebec(): Promise<Edition> {
  const { version, rows } = await readList('quebec.csv', [
    'code',
    'name',
    'designation',
    'region',
    'mrc',
    'population',
  ]);
  const mrcs = Map.groupBy(
    rows.filter(({ mrc }) => mrc),
    ({ mrc }) => mrc!,
  );
  return {
    source: 'https://www.donneesquebec.ca/recherche/dataset/repertoire-des-municipalites-du-quebec',
    version,
    date: '2023-12-20',
    populationYear: 2023,
    country: 'CA',
    organisations: [
      ...rows.map(municipality),
      ...[...mrcs].map(([written, members]) => county(written, members)),
    ],
    members: [...mrcs].flatMap(([written, members]) =>
      members.map(({ code = '' }) => ({
        grouping: stableId('quebec-mrc', numberOf(written)),
        member: stableId('quebec', code),
      })),
    ),
  };
}

function municipality({ code = '', name = '', designation = '', region = '', population }: Row): Listed {
  return {
    id: stableId('quebec', code),
    kind: 'commune',
    form: designation,
    name,
    slug: `${slugify(name)}-qc-${code}`,
    ...territory(region),
    ...(Number(population) > 0 ? { population: Number(population) } : {}),
    codes: [{ scheme: 'quebec', code }],
  };
}

/** A regional county: `MRC Acton (480)`. Its population is that of its municipalities. */
function county(written: string, members: readonly Row[]): Listed {
  const [name, code] = [nameOf(written), numberOf(written)];
  return {
    id: stableId('quebec-mrc', code),
    kind: 'grouping',
    form: 'MRC',
    name,
    slug: `${slugify(name)}-qc-${code}`,
    ...territory(members[0]!['region'] ?? ''),
    population: members.reduce((sum, { population }) => sum + (Number(population) || 0), 0),
    codes: [{ scheme: 'quebec-mrc', code }],
  };
}

const territory = (region: string) => (regionOf(region) ? { territory: regionOf(region)! } : {});
const nameOf = (written: string) => written.replace(/\s*\(\d+\)$/, '');
const numberOf = (written: string) => /\((\d+)\)$/.exec(written)?.[1] ?? '';
const regionOf = (written: string) => (numberOf(written) ? `CA-QC-${numberOf(written)}` : undefined);
