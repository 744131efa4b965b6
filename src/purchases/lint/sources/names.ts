// SPDX-License-Identifier: AGPL-3.0-or-later
// The names of programs that the linter knows, read from the files that come with Halle: no database.
import { starterNames } from '../../../catalogue/sources/starter-names.ts';
import { readOwnYaml } from '../../../platform/own-yaml.ts';
import { indexNames, type KnownName, type NameIndex } from '../names.ts';
import { moreBrands, moreFree } from '../names-more.ts';

let known: NameIndex | undefined;

export function loadNames(): NameIndex {
  known ??= indexNames([...brands(), ...freePrograms()]);
  return known;
}

function brands(): KnownName[] {
  const { products } = readOwnYaml('catalogue/thesaurus/known-products.yml') as {
    products: { name: string; aliases?: string[] }[];
  };
  return [
    ...products.map(({ name, aliases = [] }) => ({
      name,
      kind: 'brand' as const,
      words: [name, ...aliases],
    })),
    ...moreBrands.map((name) => ({ name, kind: 'brand' as const, words: [name] })),
  ];
}

export const freePrograms = (): KnownName[] => [
  ...starterNames().map(({ name, company }) => freeOne(name, company)),
  ...moreFree.map((name) => freeOne(name, name)),
];

const additions = / (?:Community|Docs|Web Client|CE|VE|Basic|Online|Courrier|Connect|Platform)$/;

function freeOne(written: string, company: string | undefined): KnownName {
  const name = written.replace(/ \(.*\)$/, '');
  const short = name.replace(additions, '').replace(/^Apache /, '');
  return {
    name: short,
    kind: 'free',
    words: [...new Set([name, short])],
    isTrademark: company !== undefined,
  };
}
