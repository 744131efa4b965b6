// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run starter:coverage`: what the starter catalogue lacks. Leaves with 1 when a promise is not kept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { starterFile } from '../src/catalogue/sources/starter.ts';
import { coverageLines, isKept, type Named, promises, type Thesaurus, type Unanswered } from './coverage.ts';

const catalogue = path.join(import.meta.dirname, '../src/catalogue');
const read = (...place: string[]): unknown => parse(readFileSync(path.join(catalogue, ...place), 'utf8'));

const thesaurus = read('thesaurus', 'functions.yml') as Thesaurus;
const files = readdirSync(path.join(catalogue, 'starter'))
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .map((name): Named => [name.slice(0, -'.yml'.length), starterFile.parse(read('starter', name))]);

const unanswered = parse(
  readFileSync(path.join(import.meta.dirname, 'unanswered.yml'), 'utf8'),
) as Unanswered;

process.stdout.write(`${coverageLines(files, thesaurus, unanswered).join('\n')}\n`);
process.exitCode = promises(files, thesaurus).every(isKept) ? 0 : 1;
