// SPDX-License-Identifier: AGPL-3.0-or-later
// Data files of the program, written as YAML for people: a build reads them once and leaves what they say as
// JSON, which is read twenty times as fast.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isSource, packageRoot, programFolder } from './root.ts';

/** What a data file says. @param file its path in `src/`, such as `catalogue/thesaurus/functions.yml` */
export function readOwnYaml(file: string): unknown {
  return isSource
    ? parseOwnYaml(readFileSync(path.join(packageRoot, 'src', file), 'utf8'))
    : JSON.parse(readFileSync(path.join(programFolder, file.replace(/\.yml$/, '.json')), 'utf8'));
}

export const parseOwnYaml = (words: string): unknown => parse(words, { maxAliasCount: 0 });
