// SPDX-License-Identifier: AGPL-3.0-or-later
// The communes and groupings of communes of France, as Etalab's package `@etalab/decoupage-administratif`
// publishes them (INSEE's official geographic code, DGCL's Banatic). Codes, names and populations; no elected
// person.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { slugify } from '../../../base/text.ts';
import type { Edition, Listed, OtherName } from '../edition.ts';
import type { OtherNameKind } from '../organisation.ts';
import { readList } from './list.ts';
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
  /** By which mail comes: several of one commune, one of several. */
  readonly codesPostaux?: readonly string[];
  /** Codes of communes that are part of it, or that it bore. */
  readonly anciensCodes?: readonly string[];
  /** The code of the commune of which it is a part: delegated and associated communes; districts. */
  readonly chefLieu?: string;
  readonly commune?: string;
}

interface Grouping {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly populationMunicipale?: number;
  readonly membres: readonly { readonly code: string }[];
}

/**
 * The edition installed: the version of the package that carries the list, and what is read of it (postal
 * codes too since `postal`), so that a halle which read less reads it again.
 */
export async function decoupageVersion(): Promise<string> {
  return `${(await readJson<{ version: string }>('package.json')).version}+postal`;
}

/**
 * Reads the whole edition: 34,969 communes and 1,255 groupings in edition 6.0.0, with the legal populations
 * in force in 2026.
 */
export async function readDecoupage(): Promise<Edition> {
  const [version, communes, groupings, former] = await Promise.all([
    decoupageVersion(),
    readJson<Commune[]>('data/communes.json'),
    readJson<Grouping[]>('data/epci.json'),
    readList('former-communes.csv', ['code', 'name']),
  ]);
  const formerNames = new Map(former.rows.map(({ code = '', name = '' }) => [code, name]));
  const current = communes.filter(({ type }) => type === 'commune-actuelle');
  return {
    source: name,
    version,
    date: '2026-01-01',
    populationYear: 2023,
    country: 'FR',
    organisations: [...current.map(listedCommune), ...groupings.map(listedGrouping)],
    otherNames: otherNamesOf(communes, current, formerNames),
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
    ...(population === undefined ? {} : { population, ...yearOf(departement) }),
  };
}

/**
 * Mayotte was counted in 2017, by the sources that the package names; the day of the censuses of the Pacific
 * is not said by any of them.
 */
function yearOf(department: string | undefined): { populationYear?: number | null } {
  if (department === '976') return { populationYear: 2017 };
  return /^98/.test(department ?? '') ? { populationYear: null } : {};
}

const parts: Readonly<Record<string, OtherNameKind>> = {
  'commune-deleguee': 'delegated',
  'commune-associee': 'associated',
  'arrondissement-municipal': 'district',
};

/**
 * Parts that keep a code or a name of their own, and codes of communes that are no more; their names, which
 * the package does not keep, are of INSEE's list of the communes that existed since 1943 (edition of 2017).
 */
function otherNamesOf(
  communes: readonly Commune[],
  current: readonly Commune[],
  formerNames: ReadonlyMap<string, string>,
): OtherName[] {
  const living = communes.flatMap(({ code, nom, type, chefLieu, commune }): OtherName[] => {
    const [kind, whole] = [parts[type], chefLieu ?? commune];
    if (!kind || !whole) return [];
    return [{ organisation: stableId('insee', whole), kind, name: nom, code: { scheme: 'insee', code } }];
  });
  const known = new Set(living.map(({ code }) => code!.code));
  const merged = current.flatMap(({ code: whole, anciensCodes = [] }) =>
    anciensCodes
      .filter((code) => !known.has(code))
      .map((code): OtherName => {
        const name = formerNames.get(code);
        const organisation = stableId('insee', whole);
        return { organisation, kind: 'merged', ...(name && { name }), code: { scheme: 'insee', code } };
      }),
  );
  return [...living, ...merged, ...postalCodesOf(communes)];
}

/** Those of a district are those of its city too. */
function postalCodesOf(communes: readonly Commune[]): OtherName[] {
  const served = communes
    .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
    .flatMap(({ code, commune, codesPostaux = [] }) =>
      codesPostaux.map((postal) => `${commune ?? code} ${postal}`),
    );
  return [...new Set(served)].map((pair): OtherName => {
    const [insee = '', code = ''] = pair.split(' ');
    return { organisation: stableId('insee', insee), kind: 'also', code: { scheme: 'postal', code } };
  });
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
