// SPDX-License-Identifier: AGPL-3.0-or-later
// What the programs of the starter catalogue are called, whose they are and what they do, by the head of each
// file: to read six hundred whole takes longer than what is asked of them. A build writes it down once.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSource, packageRoot, programFolder } from '../../platform/root.ts';

export interface StarterName {
  readonly name: string;
  /** Its publisher, where that is a company. */
  readonly company?: string;
  /** Identifiers of the thesaurus. */
  readonly functions: readonly string[];
}

/** Where a build leaves them, in `dist/`. */
export const builtNames = 'catalogue/starter-names.json';

/** In the order of their files. */
export const starterNames = (): readonly StarterName[] =>
  isSource
    ? readStarterNames()
    : (JSON.parse(readFileSync(path.join(programFolder, builtNames), 'utf8')) as StarterName[]);

const head = 2_500;

export function readStarterNames(): StarterName[] {
  const folder = path.join(packageRoot, 'src/catalogue/starter');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  return files.toSorted().flatMap((file): StarterName[] => {
    const words = readFileSync(path.join(folder, file), 'utf8').slice(0, head);
    const name = /^name: "?(.+?)"?$/m.exec(words)?.[1];
    const publisher = /^publisher:\n {2}name: "?(.+?)"?$/m.exec(words)?.[1];
    const isCompany = /^ {2}kind: "?company/m.test(words);
    const functions = /^functions: \[(.+)\]$/m.exec(words)?.[1]?.split(/,\s*/) ?? [];
    return name ? [{ name, functions, ...(isCompany && publisher && { company: publisher }) }] : [];
  });
}
