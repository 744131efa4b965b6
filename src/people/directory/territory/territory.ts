// SPDX-License-Identifier: AGPL-3.0-or-later
// Territories: countries, and the regions, departments and provinces within them. Each has one code, one name
// and a place; two that share a name (Luxembourg) are told apart by their label.
import { type Lang, speaker } from '../../../base/language.ts';
import { nameOf } from '../../../base/locale.ts';
import { texts } from '../texts.ts';
import * as list from './list.ts';

/** `overseas`: a territory of France beyond the sea, region and department at once. */
export type TerritoryKind = 'country' | 'region' | 'department' | 'province' | 'overseas';

export interface Territory {
  /** ISO 3166-1, or ISO 3166-2; for Québec's regions `CA-QC-03`. */
  readonly code: string;
  readonly kind: TerritoryKind;
  /** In the language of the place; of a country in French. */
  readonly name: string;
  /** Official numbers, without their country. */
  readonly numbers: readonly string[];
  /** INSEE's number of it as a region, where it is a department as well. */
  readonly regionNumber?: string;
  /** Other ways to write its name. */
  readonly aliases: readonly string[];
  /** The code of what it lies in; absent for a country. */
  readonly within?: string;
}

function made(kind: TerritoryKind, { code, name, number, aliases }: list.Line, within: string): Territory {
  return {
    code,
    kind,
    name,
    numbers: number ? [number] : [],
    aliases: aliases ? aliases.split('|') : [],
    within,
  };
}

/** `31 Haute-Garonne` → a line. */
const lineOf = (prefix: string) => (words: string) => {
  const at = words.indexOf(' ');
  return { code: prefix + words.slice(0, at), number: words.slice(0, at), name: words.slice(at + 1) };
};

const french = list.frenchRegions.flatMap((region) => [
  made('region', region, 'FR'),
  ...(region.holds ?? []).map((line) => made('department', lineOf('FR-')(line), region.code)),
]);

const country = (code: string): Territory => ({
  code,
  kind: 'country',
  name: countryName('fr', code),
  numbers: [],
  aliases: [countryName('en', code), ...(list.countryAliases[code]?.split('|') ?? [])],
});

function countryName(lang: Lang, code: string): string {
  return nameOf(lang, 'region', code);
}

const parts: Readonly<Record<string, readonly Territory[]>> = {
  FR: [
    ...french,
    ...list.overseas.map((line) => ({
      ...made('overseas', line, 'FR'),
      ...(line.regionNumber && { regionNumber: line.regionNumber }),
    })),
  ],
  BE: [
    made('region', list.wallonia, 'BE'),
    ...list.walloonProvinces.map((line) => made('province', line, 'BE-WAL')),
  ],
  CA: [
    made('province', list.quebec, 'CA'),
    ...list.quebecRegions.map((line) => made('region', lineOf('CA-QC-')(line), 'CA-QC')),
  ],
};

/** Every territory once, in the order in which lists show them: each country, then what lies in it. */
export const territories: readonly Territory[] = list.countryCodes.flatMap((code) => [
  country(code),
  ...(parts[code] ?? []),
]);

const byCode = new Map(territories.map((one) => [one.code, one]));

/** @param code as the list writes it; undefined where it names none */
export const findTerritory = (code: string): Territory | undefined => byCode.get(code);

/**
 * Whether a territory lies in another, or is it: Haute-Garonne in Occitanie and in France. Codes that the
 * list does not know are compared by their letters.
 */
export function liesIn(code: string, other: string): boolean {
  if (code === other || code.startsWith(`${other}-`)) return true;
  const within = byCode.get(code)?.within;
  return within !== undefined && liesIn(within, other);
}

/**
 * Whether two territories have a place in common: who works in Occitanie works in Haute-Garonne, and who
 * works in Haute-Garonne is one of those of Occitanie.
 */
export const overlap = (one: string, other: string): boolean => liesIn(one, other) || liesIn(other, one);

/** The code and those of all it lies in, the smallest first: `FR-31`, `FR-OCC`, `FR`. */
export function withAllAround(code: string): string[] {
  const within = byCode.get(code)?.within ?? (code.includes('-') ? code.replace(/-[^-]*$/, '') : undefined);
  return within === undefined ? [code] : [code, ...withAllAround(within)];
}

const said = new Map<string, string>();

/** The name alone. An unknown code is said as it is written. */
export function territoryName(code: string, lang: Lang): string {
  const known = byCode.get(code);
  if (known && known.kind !== 'country') return known.name;
  const key = `${lang} ${code}`;
  const words = said.get(key) ?? unlisted(code, lang);
  if (said.size < 2_000) said.set(key, words);
  return words;
}

/** A country by its name; a part that the list does not know, by its country and number. */
function unlisted(code: string, lang: Lang): string {
  const [first = '', ...rest] = code.split('-');
  const name = /^[A-Z]{2}$/.test(first) ? countryName(lang, first) : first;
  return rest.length > 0 ? `${name} (${rest.join('-')})` : name;
}

const namesakes = new Set(
  territories.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at),
);

/**
 * The name, told apart where another bears it: « Luxembourg (province, Wallonie) », « Luxembourg (pays) ».
 */
export function territoryLabel(code: string, lang: Lang): string {
  const name = territoryName(code, lang);
  const known = byCode.get(code);
  return known && namesakes.has(known.name) ? `${name} (${placeOf(known, lang)})` : name;
}

/** « région, France », « département 31, Occitanie », « pays »: what stands beside the name. */
export function territoryHint(code: string, lang: Lang): string {
  const known = byCode.get(code);
  return known ? placeOf(known, lang, known.kind === 'department' ? known.numbers[0] : undefined) : code;
}

function placeOf({ kind, within }: Territory, lang: Lang, number = ''): string {
  const word = speaker(texts, lang)(`people.territory.${kind}`, { number: number || 'none' });
  return within ? `${word}, ${territoryName(within, lang)}` : word;
}
