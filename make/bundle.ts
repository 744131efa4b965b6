// SPDX-License-Identifier: AGPL-3.0-or-later
// What every bundle needs: a way to ask for what was written for `require`, and the licences of what it holds.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** What was written for `require` asks for it within a module. */
export const banner = {
  js: "import { createRequire as halleRequire } from 'node:module'; const require = halleRequire(import.meta.url);",
};

/** The licences of all packages that were bundled, one text. */
export function licencesOf(root: string, metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const modules = new Set(
    inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...modules]
    .sort()
    .map((module) => licenceOf(path.join(root, 'node_modules', module), module))
    .join('\n\n');
}

function licenceOf(folder: string, module: string): string {
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const words = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${module} ${version} (${license ?? 'see its text'})\n\n${words}`;
}
