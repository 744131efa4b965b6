// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the thesaurus from its data files, checked row by row, once per process.
import type { ZodType } from 'zod';
import { nameTexts } from '../../base/language.ts';
import { readOwnYaml } from '../../platform/own-yaml.ts';
import {
  aspectsFile,
  familiesFile,
  functionsFile,
  furtherFile,
  placedFile,
  productsFile,
  subjectsFile,
  systemsFile,
  type Thesaurus,
} from '../thesaurus/thesaurus.ts';

let known: Thesaurus | undefined;

/**
 * The thesaurus of this halle.
 * @throws ZodError when a data file is broken: a fault of the program, not of its user
 */
export function loadThesaurus(): Thesaurus {
  known ??= named({
    ...read('functions.yml', functionsFile),
    further: read('further-words.yml', furtherFile),
    placed: read('placed-words.yml', placedFile),
    subjects: read('subjects.yml', subjectsFile),
    aspects: read('aspects.yml', aspectsFile),
    families: read('families.yml', familiesFile),
    ...read('known-products.yml', productsFile),
    ...read('state-systems.yml', systemsFile),
  });
  return known;
}

/** Every label and hint has its key, by which a further language says it. */
function named(thesaurus: Thesaurus): Thesaurus {
  const { groups, functions, systems } = thesaurus;
  for (const { id, label } of groups) nameTexts({ [`thesaurus.group.${id}`]: label });
  for (const { id, label, hint } of functions)
    nameTexts({ [`thesaurus.${id}`]: label, [`thesaurus.${id}.hint`]: hint });
  for (const { id, label, what } of systems)
    nameTexts({ [`thesaurus.system.${id}`]: label, [`thesaurus.system.${id}.what`]: what });
  return thesaurus;
}

function read<Shape>(file: string, shape: ZodType<Shape>): Shape {
  return shape.parse(readOwnYaml(`catalogue/thesaurus/${file}`));
}
