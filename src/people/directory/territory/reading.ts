// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads a territory as people write it: « l’Hérault », « région Occitanie », PACA, `fr-31`, 2A, « dépt 74 »,
// « Luxembourg (province, Wallonie) ». One, or the nearest; never a guess between two.
import { nearestOf } from '../../../base/nearest.ts';
import { fold } from '../../../base/text.ts';
import { liesIn, type Territory, type TerritoryKind, territories } from './territory.ts';

export type TerritoryReading =
  | { readonly found: Territory }
  /** Best first; `several` when each of them is what is written. */
  | { readonly nearest: readonly Territory[]; readonly several: boolean };

/** Words that say nothing of which one is meant. */
const small = new Set('le la les l de d du des the of en et and sur'.split(' '));
const kindWords: Readonly<Record<string, readonly TerritoryKind[]>> = {
  region: ['region', 'overseas'],
  departement: ['department', 'overseas'],
  department: ['department', 'overseas'],
  dept: ['department', 'overseas'],
  dep: ['department', 'overseas'],
  dpt: ['department', 'overseas'],
  province: ['province'],
  pays: ['country'],
  country: ['country'],
  collectivite: ['region', 'overseas'],
  outre: ['overseas'],
  overseas: ['overseas'],
};

/** A name as it is compared: folded, without small words; « Val-d’Oise » → `val oise`. */
export function territoryKey(words: string): string {
  return wordsIn(words)
    .filter((word) => !small.has(word))
    .join(' ');
}

const wordsIn = (words: string) =>
  (fold(words).match(/[a-z0-9]+/g) ?? []).map((word) =>
    word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word,
  );

const namesOf = ({ name, aliases, code }: Territory) => [name, ...aliases, code].map(territoryKey);
const byKey = Map.groupBy(
  territories.flatMap((one) => [...new Set(namesOf(one))].map((key) => ({ key, one }))),
  ({ key }) => key,
);

/** @param limit how many are offered where none, or several, are meant */
export function readTerritory(written: string, limit = 8): TerritoryReading {
  const short = written.slice(0, 120);
  const code = short.trim().toUpperCase().replace(/_/g, '-');
  const exact = territories.find((one) => one.code === code);
  if (exact) return { found: exact };
  const [, name = short, beside = ''] = /^([^(]+?)\s*\(([^)]*)\)\s*$/.exec(short) ?? [];
  const { words, kinds } = withoutKind(name);
  // « Région Sud », « Territoire de Belfort »: words of a kind may be part of the name.
  const whole = meant(territoryKey(name), undefined);
  const found = narrowed(whole.length > 0 ? whole : meant(territoryKey(words), kinds), beside);
  if (found.length === 1) return { found: found[0]! };
  if (found.length > 1) return { nearest: found.slice(0, limit), several: true };
  return { nearest: nearestTerritories(name, limit), several: false };
}

/** Those whose names begin with what is typed or are near it, best first. */
export function nearestTerritories(typed: string, limit = 8): Territory[] {
  const { words, kinds } = withoutKind(typed);
  const key = territoryKey(words) || territoryKey(typed);
  if (key.length < 1) return [];
  const asked = territories.filter(({ kind }) => !kinds || kinds.includes(kind));
  const numbered = asked.filter((one) => numberedAs(one, key.toUpperCase(), kinds));
  const near = nearestOf(key, asked, namesOf, limit);
  const whole = kinds ? nearestOf(territoryKey(typed), territories, namesOf, limit) : [];
  return [...new Set([...numbered, ...near, ...whole])].slice(0, limit);
}

/** « département de l’Hérault » → « l’Hérault », a department. */
function withoutKind(written: string): { words: string; kinds: readonly TerritoryKind[] | undefined } {
  const said = wordsIn(written);
  const [first = '', ...rest] = said.slice(
    Math.max(
      0,
      said.findIndex((word) => !small.has(word)),
    ),
  );
  const kinds = rest.length > 0 && Object.hasOwn(kindWords, first) ? kindWords[first] : undefined;
  return kinds ? { words: rest.join(' '), kinds } : { words: written, kinds: undefined };
}

/** All that a key may mean: a name, else a number. A bare number is a department, as the French write it. */
function meant(key: string, kinds: readonly TerritoryKind[] | undefined): Territory[] {
  const fits = ({ kind }: Territory) => !kinds || kinds.includes(kind);
  const named = (byKey.get(key) ?? []).map(({ one }) => one).filter(fits);
  if (named.length > 0) return named;
  const number = key.toUpperCase();
  if (!kinds && /^\d{5}$/.test(number)) return territories.filter(({ numbers }) => numbers.includes(number));
  if (!/^(?:\d{1,3}|2[AB])$/.test(number)) return [];
  const long = number.padStart(2, '0');
  const wanted = kinds ?? ['department', 'overseas'];
  return territories.filter((one) => wanted.includes(one.kind) && numberedAs(one, long, wanted));
}

/** Beyond the sea, « région 01 » and « département 971 » are one. */
function numberedAs(
  { numbers, regionNumber }: Territory,
  number: string,
  kinds: readonly TerritoryKind[] | undefined,
): boolean {
  return numbers.includes(number) || (regionNumber === number && (kinds?.includes('region') ?? false));
}

/** What stands in brackets, or said beside: a kind, or a place in which it lies. */
function narrowed(found: readonly Territory[], beside: string): readonly Territory[] {
  return beside
    .split(',')
    .map((part) => territoryKey(part))
    .filter(Boolean)
    .reduce<readonly Territory[]>((left, key) => {
      const kinds = kindWords[key.split(' ')[0]!];
      const places = (byKey.get(key) ?? []).map(({ one }) => one.code);
      const kept = left.filter(
        (one) => kinds?.includes(one.kind) || places.some((place) => liesIn(one.code, place)),
      );
      return kept.length > 0 || places.length > 0 || kinds ? kept : left;
    }, found);
}
