// SPDX-License-Identifier: AGPL-3.0-or-later
// The program as a test starts it in a process of its own, from the sources.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../platform/root.ts';

/** What Node is told to run the sources, whatever folder it stands in. */
export const fromSources: readonly string[] = [
  '--import',
  pathToFileURL(path.join(packageRoot, 'dev', 'load.ts')).href,
];
