// SPDX-License-Identifier: AGPL-3.0-or-later
// The communes and groupings of communes of France, as Etalab's package `@etalab/decoupage-administratif` publishes them
// (INSEE's official geographic code, DGCL's Banatic). Codes, names and populations; no elected person.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Id, idFrom } from '../../base/id.ts';
import { slugify } from '../../base/text.ts';
import { foldName } from '../organisation.ts';
import type { OrganisationTable } from '../tables.ts';

const name = '@etalab/decoupage-administratif';
const require = createRequire(import.meta.url);

export interface Decoupage {
  readonly source: string;
  /** Edition of the package. */
  readonly version: string;
  readonly organisations: readonly OrganisationTable[];
  readonly members: readonly { readonly grouping: string; readonly member: string }[];
}

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

/** Reads the whole edition: 34,969 communes and 1,255 groupings in edition 6.0.0. */
export async function readDecoupage(): Promise<Decoupage> {
  const [version, communes, groupings] = await Promise.all([
    decoupageVersion(),
    readJson<Commune[]>('data/communes.json'),
    readJson<Grouping[]>('data/epci.json'),
  ]);
  const edition = { source: name, source_version: version, country: 'FR' };
  const current = communes.filter(({ type }) => type === 'commune-actuelle');
  const organisations = [
    ...current.map((commune) => ({ ...communeRow(commune), ...edition })),
    ...groupings.map((grouping) => ({ ...groupingRow(grouping), ...edition })),
  ];
  const members = groupings.flatMap(({ code, membres }) =>
    membres.map((member) => ({ grouping: stableId('siren', code), member: stableId('insee', member.code) })),
  );
  return { source: name, version, organisations, members };
}

/** The same organisation has the same id in every halle and every edition: made from its official code. */
export function stableId(scheme: 'insee' | 'siren', code: string): Id<'Organisation'> {
  return idFrom(Date.UTC(2026, 0, 1), createHash('sha256').update(`${scheme}:${code}`).digest().subarray(0, 16));
}

function communeRow({ code, nom, departement, siren, population }: Commune) {
  return {
    id: stableId('insee', code),
    kind: 'commune' as const,
    form: null,
    name: nom,
    slug: `${slugify(nom)}-${code.toLowerCase()}`,
    folded: foldName(nom),
    siren: siren ?? null,
    insee: code,
    department: departement ?? null,
    population: population ?? null,
  };
}

function groupingRow({ code, nom, type, populationMunicipale, membres }: Grouping) {
  const department = membres[0] ? (/^9[78]/.test(membres[0].code) ? membres[0].code.slice(0, 3) : membres[0].code.slice(0, 2)) : null;
  return {
    id: stableId('siren', code),
    kind: 'grouping' as const,
    form: type,
    name: nom,
    slug: `${slugify(nom).slice(0, 70)}-${code}`,
    folded: foldName(nom),
    siren: code,
    insee: null,
    department,
    population: populationMunicipale ?? null,
  };
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(require.resolve(`${name}/${file}`), 'utf8')) as T;
}
