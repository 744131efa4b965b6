// SPDX-License-Identifier: AGPL-3.0-or-later
// Runs the sources as they stand: `node --import ./dev/load.ts …`. Node strips the types of .ts itself; a .tsx
// is compiled here once, and what has been compiled stays between runs in node_modules/.cache. A whole run of
// the tests starts some four hundred processes: decision 0094 says what that saves.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const kept = path.join(root, 'node_modules', '.cache', 'halle');
const options = {
  loader: 'tsx',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  target: 'es2024',
} as const;

enableCompileCache(path.join(kept, 'node'));
process.setSourceMapsEnabled(true);
registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context);
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
  },
});

function compiled(file: string): string {
  const text = readFileSync(file, 'utf8');
  const name = createHash('sha256')
    .update(JSON.stringify([options, file, text]))
    .digest('hex');
  const place = path.join(kept, 'tsx', `${name}.js`);
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const code = compile(file, text);
    keep(place, code);
    return code;
  }
}

function compile(file: string, text: string): string {
  const { transformSync }: typeof import('esbuild') = createRequire(import.meta.url)('esbuild');
  return transformSync(text, { ...options, sourcefile: file }).code;
}

/** Several processes may keep the same at once; where nothing can be written, it is compiled each time. */
function keep(place: string, code: string): void {
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(draft, code);
    renameSync(draft, place);
  } catch {}
}
