// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the library of clauses from its files, once per process.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
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
    variables: z.array(variableShape).parse(parse(readFileSync(path.join(folder, 'variables.yml'), 'utf8'))),
  };
  return known;
}
