// SPDX-License-Identifier: AGPL-3.0-or-later
// The names of programs that the linter knows, read from the files that come with Halle: no database.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readOwnYaml } from '../../../platform/own-yaml.ts';
import { isSource, packageRoot, programFolder } from '../../../platform/root.ts';
import { indexNames, type KnownName, type NameIndex } from '../names.ts';
import { moreBrands, moreFree } from '../names-more.ts';

const folder = path.join(packageRoot, 'src/catalogue');

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

/** Written by a build beside the program: reading six hundred files takes longer than the linting. */
export const builtNames = 'purchases/lint/starter-names.json';

/** Name of each program of the starter catalogue, and its publisher where that is a company. */
export type StarterName = readonly [name: string, company?: string];

export function freePrograms(): KnownName[] {
  const starter = isSource
    ? readStarterNames()
    : (JSON.parse(readFileSync(path.join(programFolder, builtNames), 'utf8')) as StarterName[]);
  return [
    ...starter.map(([name, company]) => freeOne(name, company)),
    ...moreFree.map((name) => freeOne(name, name)),
  ];
}

/** Each by the head of its file. */
export function readStarterNames(): StarterName[] {
  const files = readdirSync(path.join(folder, 'starter')).filter((file) => file.endsWith('.yml'));
  return files.flatMap((file): StarterName[] => {
    const head = readFileSync(path.join(folder, 'starter', file), 'utf8').slice(0, 1500);
    const name = /^name: "?(.+?)"?$/m.exec(head)?.[1];
    const publisher = /^publisher:\n {2}name: "?(.+?)"?$/m.exec(head)?.[1];
    const isCompany = /^ {2}kind: "?company/m.test(head);
    if (!name) return [];
    return [isCompany && publisher ? [name, publisher] : [name]];
  });
}

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
