// SPDX-License-Identifier: AGPL-3.0-or-later
// Which further languages this folder holds, told by the names of its files: `de.ts`, `pt-BR.ts`.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { programFolder } from '../platform/root.ts';

const named = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.(?:ts|js)$/;

/** Where they lie; absolute. */
export const languageFolder: string = path.join(programFolder, 'languages');

export const languageFiles: readonly string[] = readdirSync(languageFolder)
  .filter((file) => named.test(file))
  .sort();

/** Their tags: `de`, `pt-BR`. */
export const furtherLanguages: readonly string[] = languageFiles.map((file) => named.exec(file)![1]!);
