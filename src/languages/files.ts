// SPDX-License-Identifier: AGPL-3.0-or-later
// Which further languages this folder holds, told by the names of its files: `de.ts`, `pt-BR.ts`.
import { readdirSync } from 'node:fs';

const named = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.(?:ts|js)$/;

export const languageFiles: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => named.test(file))
  .sort();

/** Their tags: `de`, `pt-BR`. */
export const furtherLanguages: readonly string[] = languageFiles.map((file) => named.exec(file)![1]!);
