// SPDX-License-Identifier: AGPL-3.0-or-later
// What people may type: functions, two functions, names, misspellings, with and without choices of facets.
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { site } from '../src/site.ts';
import { chance } from './search-world.ts';

/** Addresses of the search page, all different, so that no kept page answers; the same for the same seed. */
export function questions(count: number, seed: number): string[] {
  const { functions } = loadThesaurus();
  const next = chance(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const phrase = () => {
    const { label, synonyms } = one(functions);
    return one([label.fr, label.en, one(synonyms.fr), one(synonyms.en), `gestion ${one(synonyms.fr)}`]);
  };
  const typo = (word: string) => (word.length < 7 ? word : word.slice(0, 4) + word.slice(5));
  const ways = [
    phrase,
    phrase,
    phrase,
    () => `${phrase()} ${phrase()}`,
    () => typo(phrase()),
    () => one(['balin', 'cemer', 'ditor', 'foguka']),
  ];
  const choices = [{}, {}, {}, { note: 'A' }, { pays: 'FR', note: 'B' }, { licence: 'stays-free' }];
  return Array.from({ length: count }, (_, index) =>
    site.search('fr', { q: ways[index % ways.length]!(), ...one(choices), n: `${seed}-${index}` }),
  );
}
