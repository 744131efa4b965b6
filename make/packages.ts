// SPDX-License-Identifier: AGPL-3.0-or-later
// Makes `@halle/measure` and `@halle/publiccode` from the program's own sources: bundles that need no other
// package, no database, no install script and no Temporal, so that plain Node 22 runs them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { banner, licencesOf } from './bundle.ts';

const root = path.join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const at = (...parts: string[]) => path.join(root, 'packages', ...parts);
const lists = {
  'language-subtag-registry/data/json/index.json': 'languages',
  'oembed-providers': 'videos',
  'spdx-license-list/spdx-simple.json': 'licences',
} as const;

/** A module in the place of another. @param importers of which files */
const instead = (
  filter: RegExp,
  contents: (asked: string) => string,
  importers: RegExp = /(?<!publiccode.lists\.ts)$/,
): Plugin => ({
  name: 'instead',
  setup({ onResolve, onLoad }) {
    onResolve({ filter }, ({ path: asked, importer }) =>
      importers.test(importer) ? { path: asked, namespace: String(filter) } : undefined,
    );
    onLoad({ filter: /.*/, namespace: String(filter) }, ({ path: asked }) => ({
      contents: contents(asked),
      resolveDir: at('publiccode'),
    }));
  },
});

/** No folder of the program lies around a package: its version is written in. */
const ownRoot = instead(
  /platform\/root\.ts$|^\.\/root\.ts$/,
  () =>
    `export const packageRoot = import.meta.dirname; export const programFile = (name) => name; export const version = ${JSON.stringify(version)};`,
);
const withoutLists = instead(
  /^\.\/list\.ts$/,
  () => "export * from '../measure/without-lists.ts';",
  /commands.measure\.ts$/,
);
const listsFrom = (module: string) =>
  instead(
    new RegExp(`^(?:${Object.keys(lists).join('|')})$`),
    (asked) => `export { ${lists[asked as keyof typeof lists]} as default } from './${module}';`,
  );

const common = {
  bundle: true,
  format: 'esm',
  minify: true,
  legalComments: 'none',
  metafile: true,
  splitting: true,
  logLevel: 'error',
  tsconfig: path.join(root, 'tsconfig.json'),
} satisfies BuildOptions;
const node = { ...common, platform: 'node', target: 'node22', banner } satisfies BuildOptions;

async function makeMeasure(): Promise<void> {
  const made = await build({
    ...node,
    entryPoints: [at('measure', 'cli.ts'), at('measure', 'index.ts')],
    outdir: at('measure', 'dist'),
    plugins: [ownRoot, withoutLists],
  });
  declare('measure', ['packages/measure/index.ts']);
  finish('measure', [made.metafile]);
}

async function makePubliccode(): Promise<void> {
  const outdir = at('publiccode', 'dist');
  const made = await build({
    ...node,
    entryPoints: [
      at('publiccode', 'cli.ts'),
      path.join(root, 'src/publiccode/index.ts'),
      at('publiccode', 'lists.ts'),
    ],
    entryNames: '[name]',
    outdir,
    plugins: [ownRoot, listsFrom('lists.ts')],
  });
  const browser = await build({
    ...common,
    platform: 'browser',
    target: 'es2024',
    entryPoints: [at('publiccode', 'browser.ts')],
    chunkNames: 'browser-[name]',
    outdir,
    plugins: [listsFrom('holders.ts')],
  });
  declare('publiccode', ['src/publiccode/index.ts', 'packages/publiccode/browser.ts']);
  finish('publiccode', [made.metafile, browser.metafile]);
}

/**
 * The types of these entries as the compiler writes them, in `dist/types`, and of what they name: nothing
 * else, and nothing of another package, which nobody would install.
 */
function declare(name: string, entries: readonly string[]): void {
  const place = mkdtempSync(path.join(tmpdir(), 'halle-types-'));
  const compilerOptions = {
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: place },
    ...{ typeRoots: [path.join(root, 'node_modules/@types')] },
  };
  const files = entries.map((entry) => path.join(root, entry));
  // What packages without types are, as the sources are told.
  const ambient = path.join(root, 'src/**/*.d.ts');
  const config = { extends: path.join(root, 'tsconfig.json'), compilerOptions, files, include: [ambient] };
  writeFileSync(path.join(place, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', place], { stdio: 'inherit' });
  const wanted = entries.map((entry) => entry.replace(/\.ts$/, '.d.ts'));
  for (const file of wanted) {
    const text = readFileSync(path.join(place, file), 'utf8');
    for (const [, named = ''] of text.matchAll(/^(?:import|export)\b[^;']*\bfrom '([^']+)'/gm)) {
      if (!named.startsWith('.')) throw new Error(`${file} speaks of ${named}, which is not installed`);
      const other = path.join(path.dirname(file), named).replace(/\.(?:ts|js)$/, '.d.ts');
      if (!wanted.includes(other)) wanted.push(other);
    }
    mkdirSync(path.dirname(at(name, 'dist/types', file)), { recursive: true });
    writeFileSync(at(name, 'dist/types', file), text);
  }
  rmSync(place, { recursive: true });
}

/** The licence, and those of all that was bundled. */
function finish(name: string, metafiles: readonly Metafile[]): void {
  writeFileSync(at(name, 'dist', 'THIRD-PARTY.txt'), licencesOf(root, metafiles));
  cpSync(path.join(root, 'LICENSE'), at(name, 'LICENSE'));
}

for (const name of ['measure', 'publiccode']) {
  rmSync(at(name, 'dist'), { recursive: true, force: true });
  mkdirSync(at(name, 'dist'));
}
await makeMeasure();
await makePubliccode();
