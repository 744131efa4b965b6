// SPDX-License-Identifier: AGPL-3.0-or-later
// How the columns of lists are called, in French and English and in the words of those who publish them:
// INSEE, Statbel, BCE, the MAMH.
import { plainHeading } from '../../../base/text.ts';
import type { CodeCountry, CodeKind } from './official-code.ts';

/** A column of codes: of one kind, or (`any`) of whatever they are. */
export type CodeColumn = CodeKind | 'any';

const headings: Readonly<Record<CodeColumn, readonly string[]>> = {
  insee: [
    ...[
      'insee',
      'code insee',
      'insee code',
      'code insee commune',
      'code commune insee',
      'code insee de la commune',
      'numero insee',
    ],
    ...['codgeo', 'cog', 'depcom', 'code officiel geographique', 'code insee cog'],
  ],
  siren: ['siren', 'numero siren', 'n siren', 'no siren', 'siren number', 'code siren'],
  siret: ['siret', 'numero siret', 'n siret', 'no siret', 'siret number', 'code siret'],
  nis: [
    ...[
      'nis',
      'ins',
      'code nis',
      'code ins',
      'nis code',
      'ins code',
      'niscode',
      'code nis ins',
      'code ins nis',
      'ins nis',
      'nis ins',
    ],
    ...[
      'numero ins',
      'nis5',
      'refnis',
      'refnis code',
      'code refnis',
      'cd refnis',
      'cd munty refnis',
      'code nis commune',
      'code ins commune',
    ],
  ],
  bce: [
    ...[
      'bce',
      'kbo',
      'cbe',
      'bce kbo',
      'kbo bce',
      'numero bce',
      'n bce',
      'no bce',
      'bce number',
      'cbe number',
      'kbo nummer',
      'code bce',
    ],
    ...[
      'numero d entreprise',
      'numero entreprise',
      'ondernemingsnummer',
      'enterprise number',
      'numero bce kbo',
      'tva be',
    ],
  ],
  quebec: [
    ...[
      'code geographique',
      'code geo',
      'geographic code',
      'mcode',
      'code mamh',
      'mamh',
      'code municipal',
      'code de municipalite',
    ],
    ...[
      'code municipalite',
      'municipality code',
      'code geographique quebec',
      'code geographique du quebec',
      'quebec',
    ],
  ],
  'quebec-mrc': ['code mrc', 'mrc', 'mrc code'],
  neq: [
    'neq',
    'numero neq',
    'no neq',
    'n neq',
    'numero d entreprise du quebec',
    'quebec enterprise number',
    'neq number',
  ],
  any: [
    'code',
    'organisation',
    'organization',
    'commune',
    'identifiant',
    'identifier',
    'code commune',
    'municipality',
    'municipalite',
  ],
};
const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.map((word) => [word, column as CodeColumn] as const),
  ),
);

/** The kind of codes that a column holds by its heading; undefined when it holds none. */
export const codeColumn = (heading: string): CodeColumn | undefined => byHeading.get(plainHeading(heading));

export const isCountryColumn = (heading: string): boolean =>
  ['pays', 'country', 'land', 'code pays', 'country code', 'iso', 'iso 3166', 'landcode'].includes(
    plainHeading(heading),
  );

const countries: Readonly<Record<CodeCountry, readonly string[]>> = {
  FR: ['fr', 'fra', 'france'],
  BE: ['be', 'bel', 'belgique', 'belgium', 'belgie', 'belgien', 'wallonie', 'wallonia'],
  CA: ['ca', 'can', 'canada', 'qc', 'ca qc', 'quebec'],
};

/**
 * « Belgique », `be`, « Québec » → the country; `unknown` for one whose codes are not known here; undefined
 * for an empty cell.
 */
export function countryIn(written: string): CodeCountry | 'unknown' | undefined {
  const word = plainHeading(written);
  if (word === '') return undefined;
  return (
    (Object.keys(countries) as CodeCountry[]).find((country) => countries[country].includes(word)) ??
    'unknown'
  );
}
