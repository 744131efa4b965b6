// SPDX-License-Identifier: AGPL-3.0-or-later
// Departments, regions and provinces as they are elected, and the school boards of Québec. Names and SIREN of
// France as SIRENE has them (two extractions agree), codes of INSEE's official geographic code; Wallonia from
// Statbel's classification; school boards from the ministry of education (Données Québec, CC BY 4.0).
// Populations are the sums of those of their communes; that of the department of the Rhône is without the
// Métropole de Lyon, which is no part of it.
import { slugify } from '../../../base/text.ts';
import { readCode } from '../codes/code.ts';
import type { Edition, Listed, OtherName } from '../edition.ts';
import { type OrganisationKind, organisationKinds } from '../organisation.ts';
import { findTerritory } from '../territory/territory.ts';
import { editionsByCountry, readList } from './list.ts';
import { stableId } from './stable-id.ts';

const columns = [
  'code',
  'kind',
  'name',
  'form',
  'country',
  'territory',
  'siren',
  'scheme',
  'number',
  'parts',
  'population',
  'year',
  'also',
  'site',
  'source',
  'date',
  'verified',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** One edition for each country. @throws Error when a row has no page, no day, or a number that cannot be */
export async function readLevels(): Promise<Edition[]> {
  const { version, rows } = await readList('levels.csv', columns);
  const read = rows as unknown as Row[];
  for (const row of read) check(row);
  return editionsByCountry({ file: 'levels.csv', version, rows: read }, (of) => ({
    organisations: of.map(listed),
    otherNames: of.flatMap(otherNames),
    members: [],
  }));
}

function listed(row: Row): Listed {
  const { code, kind, name, form, territory, siren, scheme, number, population, year, site } = row;
  const place = { FR: '', BE: 'be-', CA: 'qc-' }[row.country] ?? '';
  return {
    id: stableId('level', code),
    kind: kind as OrganisationKind,
    ...(form && { form }),
    name,
    slug: `${slugify(name)}-${place}${number.toLowerCase()}`,
    territory,
    ...(/^FR-\d[\dAB]\d?$/.test(territory) && { department: territory.slice(3) }),
    ...(siren && { siren }),
    ...(population && { population: Number(population), populationYear: Number(year) }),
    ...(site && { site }),
    codes: [{ scheme, code: number }],
    statedIn: row.source,
    statedOn: row.date,
    verified: row.verified === 'yes',
  };
}

/** What the row says, and of a region what its territory is called besides: « PACA ». */
function otherNames({ code, kind, territory, also }: Row): OtherName[] {
  const aliases = kind === 'region' ? (findTerritory(territory)?.aliases ?? []) : [];
  const names = [...also.split('|'), ...aliases].filter((name) => name && !/^[A-Z]{2}-/.test(name));
  return [...new Set(names)].map((name) => ({
    organisation: stableId('level', code),
    kind: 'also',
    name,
  }));
}

function check({ code, kind, siren, territory, source, date, verified }: Row): void {
  const wrong =
    !(organisationKinds as readonly string[]).includes(kind) ||
    (siren && (!/^\d{9}$/.test(siren) || readCode(siren, { kind: 'siren' }).fault)) ||
    !findTerritory(territory) ||
    !/^https?:\/\//.test(source) ||
    !/^\d{4}-\d\d-\d\d$/.test(date) ||
    !/^(yes|no)$/.test(verified);
  if (wrong) throw new Error(`levels.csv: the row ${code} has a wrong kind, number, place, page or day`);
}
