// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the thesaurus from its data files, checked row by row, once per process.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { packageRoot } from '../../platform/root.ts';
import { functionsFile, productsFile, systemsFile, type Thesaurus } from '../thesaurus/thesaurus.ts';

let known: Thesaurus | undefined;

/**
 * The thesaurus of this halle.
 * @throws ZodError when a data file is broken: a fault of the program, not of its user
 */
export function loadThesaurus(): Thesaurus {
  known ??= {
    ...read('functions.yml', functionsFile),
    ...read('known-products.yml', productsFile),
    ...read('state-systems.yml', systemsFile),
  };
  return known;
}

function read<Shape>(file: string, shape: ZodType<Shape>): Shape {
  const words = readFileSync(path.join(packageRoot, 'src/catalogue/thesaurus', file), 'utf8');
  return shape.parse(parse(words, { maxAliasCount: 0 }));
}
