// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the package lies on this machine, whether it runs from `src/` or from `dist/`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder above that holds a package.json. In `dist/` this module is part of a larger file. */
function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder));
}

/**
 * The folder of package.json: migrations, public files and data are found from here. Absolute, no last slash.
 */
export const packageRoot: string = rootAbove(import.meta.dirname);

/** What a build makes a file of its own, as it is begun as a process: paths in `src/`, without ending. */
export const programs = ['cli', 'platform/picture/decode', 'purchases/lint/commands-child'] as const;

/** Not built: modules run as they are written. */
export const isSource: boolean = import.meta.filename.endsWith('.ts');

/** The folder of the program's own files, `src` or `dist`. Absolute. */
export const programFolder: string = path.join(packageRoot, isSource ? 'src' : 'dist');

/** The file to begin as a process: `.ts` as it is written, `.js` as it is built. */
export const programFile = (name: (typeof programs)[number]): string =>
  path.join(programFolder, `${name}${isSource ? '.ts' : '.js'}`);

/** The program's own version, as package.json says it: `0.1.0`. */
export const version: string = (
  JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;
