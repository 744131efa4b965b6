// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the package lies on this machine, whether it runs from `src/` or from `dist/`.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of package.json: migrations, public files and data are found from here. Absolute, no last slash.
 */
export const packageRoot: string = path.join(import.meta.dirname, '..', '..');

/** The program's own version, as package.json says it: `0.1.0`. */
export const version: string = (
  JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;
