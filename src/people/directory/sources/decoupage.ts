// SPDX-License-Identifier: AGPL-3.0-or-later
// The communes and groupings of communes of France, as Etalab's package `@etalab/decoupage-administratif`
// publishes them (INSEE's official geographic code, DGCL's Banatic). Codes, names and populations; no elected
// person.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { slugify } from '../../../base/text.ts';
import type { Edition, Listed } from '../edition.ts';
import { stableId } from './stable-id.ts';

const name = '@etalab/decoupage-administratif';
const require = createRequire(import.meta.url);

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly siren?: string;
  readonly population?: number;
}

interface Grouping {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly populationMunicipale?: number;
  readonly membres: readonly { readonly code: string }[];
}

/** The edition installed: the version of the package that carries the list. */
export async function decoupageVersion(): Promise<string> {
  return (await readJson<{ version: string }>('package.json')).version;
}

/**
 * Reads the whole edition: 34,969 communes and 1,255 groupings in edition 6.0.0, with the legal populations
 * in force in 2026.
 */
export async function readDecoupage(): Promise<Edition> {
  const [version, communes, groupings] = await Promise.all([
    decoupageVersion(),
    readJson<Commune[]>('data/communes.json'),
    readJson<Grouping[]>('data/epci.json'),
  ]);
  const current = communes.filter(({ type }) => type === 'commune-actuelle');
  return {
    source: name,
    version,
    date: '2026-01-01',
    populationYear: 2023,
    country: 'FR',
    organisations: [...current.map(listedCommune), ...groupings.map(listedGrouping)],
    members: groupings.flatMap(({ code, membres }) =>
      membres.map((member) => ({
        grouping: stableId('siren', code),
        member: stableId('insee', member.code),
      })),
    ),
  };
}

function listedCommune({ code, nom, departement, siren, population }: Commune): Listed {
  return {
    id: stableId('insee', code),
    kind: 'commune',
    name: nom,
    slug: `${slugify(nom)}-${code.toLowerCase()}`,
    insee: code,
    ...(siren ? { siren } : {}),
    ...(departement ? { department: departement, territory: `FR-${departement}` } : {}),
    ...(population === undefined ? {} : { population }),
  };
}

function listedGrouping({ code, nom, type, populationMunicipale, membres }: Grouping): Listed {
  const first = membres[0]?.code;
  const department = first && (/^9[78]/.test(first) ? first.slice(0, 3) : first.slice(0, 2));
  return {
    id: stableId('siren', code),
    kind: 'grouping',
    form: type,
    name: nom,
    slug: `${slugify(nom).slice(0, 70)}-${code}`,
    siren: code,
    ...(department ? { department, territory: `FR-${department}` } : {}),
    ...(populationMunicipale === undefined ? {} : { population: populationMunicipale }),
  };
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(require.resolve(`${name}/${file}`), 'utf8')) as T;
}
