// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the library of clauses from its files, once per process.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readOwnYaml } from '../../../platform/own-yaml.ts';
import { packageRoot } from '../../../platform/root.ts';
import { readClause, variableShape } from '../clause.ts';
import type { Library } from '../tender.ts';

const folder = path.join(packageRoot, 'src/purchases/clauses/library');

let known: Library | undefined;

/** @throws Error when a file is broken: a fault of the program, not of its user */
export function loadLibrary(): Library {
  known ??= {
    clauses: globSync('*/*.md', { cwd: folder })
      .map((file) => readClause(readFileSync(path.join(folder, file), 'utf8')))
      .toSorted((a, b) => a.country.localeCompare(b.country) || a.order - b.order),
    variables: z.array(variableShape).parse(readOwnYaml('purchases/clauses/library/variables.yml')),
  };
  return known;
}
