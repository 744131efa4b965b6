// SPDX-License-Identifier: AGPL-3.0-or-later
// What may be published in the package: files of the program, what a build makes of them, and the archive
// of the source.
import type { ProgramFile } from './files.ts';

const made = new Set([
  'dist/halle-source.tar.gz',
  'dist/halle-source.tar.gz.sha256',
  'dist/catalogue/starter-names.json',
  'dist/THIRD-PARTY.txt',
]);
/** Modules that were joined, named with a hash; each build begins by taking all away. */
const joined = /^dist\/parts\/[\w.-]+-[0-9A-Z]{8}\.js(?:\.map)?$/;

/** The files of a package that are neither the program's nor built from it. */
export function strangers(packed: readonly string[], files: readonly ProgramFile[]): string[] {
  const known = new Set(files.map(({ name }) => name));
  return packed.filter((name) => {
    const [, module] = /^dist\/(.+)\.(?:js|js\.map|d\.ts|json)$/.exec(name) ?? [];
    const sources =
      module === undefined ? [name] : [`src/${module}.ts`, `src/${module}.tsx`, `src/${module}.yml`];
    return !made.has(name) && !joined.test(name) && !sources.some((source) => known.has(source));
  });
}
