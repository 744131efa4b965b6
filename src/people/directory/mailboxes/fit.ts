// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether a mailbox can be that of an organisation of some country: its domain often says where it is.
import { fold } from '../../../base/text.ts';

/**
 * Last labels of domains → ISO 3166-1 alpha-2, for the three countries of the directory and their neighbours;
 * those of regions too.
 */
const countries: Readonly<Record<string, readonly string[]>> = {
  FR: [
    'fr',
    're',
    'gp',
    'mq',
    'gf',
    'yt',
    'pm',
    'bl',
    'mf',
    'nc',
    'pf',
    'wf',
    'bzh',
    'alsace',
    'corsica',
    'paris',
  ],
  BE: ['be', 'brussels', 'vlaanderen', 'gent'],
  CA: ['ca', 'quebec'],
  CH: ['ch', 'swiss', 'geneve', 'zuerich'],
  LU: ['lu'],
  NL: ['nl', 'amsterdam'],
  DE: ['de', 'saarland'],
  GB: ['uk', 'gb'],
  US: ['us', 'gov'],
  IT: ['it'],
  ES: ['es', 'cat', 'eus'],
  MC: ['mc'],
  AD: ['ad'],
};
const byLabel = new Map(
  Object.entries(countries).flatMap(([country, labels]) => labels.map((label) => [label, country] as const)),
);

/** The country that the domain of an address says; undefined where it says none (`.org`, `.eu`, `.com`). */
export const countryOfAddress = (address: string): string | undefined =>
  byLabel.get(fold(address).split('.').at(-1) ?? '');

/** Whether an address may be that of an organisation there. */
export const fitsCountry = (address: string, country: string): boolean =>
  [undefined, country].includes(countryOfAddress(address));

/**
 * Whether an address holds the name of an organisation: `mairie@avesnes-le-comte.example` does that of
 * Avesnes-le-Comte.
 */
export function holdsName(address: string, name: string): boolean {
  const letters = (words: string) => fold(words).replace(/[^a-z0-9]+/g, '');
  const sought = letters(name.replace(/^(?:Les?|La|L[’'])\s*/, ''));
  return sought.length >= 3 && letters(address).includes(sought);
}
