// SPDX-License-Identifier: AGPL-3.0-or-later
// The two packages, made, packed, unpacked in an empty folder elsewhere and used as on Node 22: `Temporal` is
// taken away first. Installed by npm from their files alone, without a registry.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { makeRepository, steady } from '../fixtures/measure/repositories.ts';

const root = path.join(import.meta.dirname, '..');
const place = mkdtempSync(path.join(tmpdir(), 'halle-packages-'));
after(() => rmSync(place, { recursive: true }));
const npm = (...args: string[]) => execFileSync('npm', args, { cwd: place, encoding: 'utf8', stdio: 'pipe' });

execFileSync(process.execPath, ['--import', 'tsx', 'make/packages.ts'], { cwd: root });
const packed = ['measure', 'publiccode'].map((name) => {
  const [{ filename }] = JSON.parse(npm('pack', '--json', path.join(root, 'packages', name)));
  return path.join(place, filename);
});
writeFileSync(path.join(place, 'package.json'), '{"private":true,"type":"module"}');
npm('install', '--offline', '--no-audit', '--no-fund', ...packed);
const installed = path.join(place, 'node_modules');

/** A Node of one's own (HALLE_NODE22), else this one without what Node 22 does not have. */
const node22 = process.env['HALLE_NODE22'];
const without = ['--import', 'data:text/javascript,delete globalThis.Temporal'];
function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    node22 ?? process.execPath,
    [...(node22 ? [] : without), ...args],
    {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, HALLE_LANG: 'en' },
    },
  );
  return { out: stdout, err: stderr, code: status };
}

test('they bring nothing but themselves: under 20 MB, no other package, no install script, no Temporal', () => {
  const files = globSync('**/*', { cwd: installed }).map((file) => path.join(installed, file));
  const bytes = files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0);
  assert.ok(bytes < 20 * 1024 * 1024, `${bytes} bytes`);
  assert.deepEqual(globSync('{@*/*,[!@.]*}', { cwd: installed }).sort(), [
    '@halle/measure',
    '@halle/publiccode',
  ]);
  for (const name of ['measure', 'publiccode']) {
    const said = JSON.parse(readFileSync(path.join(installed, '@halle', name, 'package.json'), 'utf8'));
    assert.deepEqual([said.dependencies, said.scripts], [undefined, undefined]);
  }
  for (const file of files.filter((one) => one.endsWith('.js')))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\bTemporal\b/, file);
});

const good = path.join(root, 'publiccode.yml');

test('publiccode: the library and the command', () => {
  const script = `
    import { parsePublicCode } from '@halle/publiccode';
    import { readFileSync } from 'node:fs';
    const { valid, publiccode } = parsePublicCode(readFileSync(process.argv[1]));
    const { findings } = parsePublicCode('name: 1');
    console.log(valid, publiccode.legal.license, findings.some(({ code }) => code === 'key.missing'));`;
  const library = run('--input-type=module', '--eval', script, good);
  assert.equal(library.out.trim(), 'true AGPL-3.0-or-later true', library.err);
  const command = path.join(installed, '@halle/publiccode/dist/cli.js');
  const checked = run(command, 'check', '--no-network', good);
  assert.equal(checked.code, 0, checked.out + checked.err);
  assert.equal(run(command, 'check', path.join(place, 'none.yml')).code, 66);
  assert.equal(run(command, '--version').out.trim(), '0.1.0');
});

test('measure: the command, the library, a signed grade checked; a list says what it needs', () => {
  const now = Math.floor(Date.now() / 1000);
  const folder = makeRepository(steady(now - 3 * 365 * 86_400, now - 3600, 120));
  const command = path.join(installed, '@halle/measure/dist/cli.js');
  const measured = run(command, folder, '--format', 'json');
  assert.equal(measured.code, 0, measured.err);
  assert.match(JSON.parse(measured.out)[0].letter, /^[A-E]$/);
  const key = path.join(place, 'key.pem');
  writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const sealed = run(command, folder, '--format', 'in-toto', '--key', key, '--facts', place);
  writeFileSync(path.join(place, 'grade.json'), sealed.out);
  assert.equal(run(command, 'verify', 'grade.json', '--key', key).code, 0);
  writeFileSync(path.join(place, 'list.txt'), `${folder}\n`);
  const list = run(command, '--list', 'list.txt', '--out', 'out.ndjson');
  assert.equal(list.code, 64);
  assert.match(list.err, /needs a halle/);
  const script = `
    import { gradeFacts, gradeJson, readRepository } from '@halle/measure';
    const now = Math.floor(Date.now() / 1000);
    const facts = await readRepository(process.argv[1], { now, allowPrivate: [], maxBytes: 1e9, seconds: 60 });
    console.log(gradeJson(gradeFacts(facts, { today: now }), facts, 'en').state);`;
  assert.equal(run('--input-type=module', '--eval', script, folder).out.trim(), 'graded');
});

test('both bring their types, checked with those of Node and of no other package', () => {
  const consumer = `
    import { gradeFacts, gradeJson, readFacts, readRepository, type Facts, type Grade } from '@halle/measure';
    import { parsePublicCode } from '@halle/publiccode';
    import { loadPublicCode } from '@halle/publiccode/browser';
    const facts: Facts = await readRepository('.', { now: 1, allowPrivate: [], maxBytes: 1, seconds: 1 });
    const grade: Grade = gradeFacts(facts, { today: 1 });
    const letter: 'A' | 'B' | 'C' | 'D' | 'E' | undefined = grade.letter;
    const { valid, findings } = parsePublicCode('name: x');
    const line: number = findings[0]!.line;
    const { parsePublicCode: same } = await loadPublicCode();
    // @ts-expect-error: a date is a number of seconds
    gradeFacts(facts, { today: 'today' });
    export { gradeJson, readFacts, letter, line, same, valid };`;
  writeFileSync(path.join(place, 'consumer.mts'), consumer);
  const compilerOptions = {
    ...{ module: 'nodenext', target: 'es2024', strict: true, noEmit: true, skipLibCheck: false },
    ...{ types: ['node'], typeRoots: [path.join(root, 'node_modules/@types')], lib: ['es2024', 'dom'] },
  };
  writeFileSync(
    path.join(place, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.mts'] }),
  );
  const { status, stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', place], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('publiccode in a browser bundle: under 80 kB compressed, its lists in another file', async () => {
  const entry = path.join(place, 'page.js');
  writeFileSync(
    entry,
    "import { loadPublicCode } from '@halle/publiccode/browser'; globalThis.load = loadPublicCode;",
  );
  const made = await build({
    ...{ entryPoints: [entry], bundle: true, splitting: true, format: 'esm', minify: true, write: false },
    ...{ platform: 'browser', outdir: path.join(place, 'bundle') },
  });
  const first = made.outputFiles.filter(({ path: file }) => !/lists/.test(file));
  const bytes = first.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  assert.ok(bytes < 80_000, `${bytes} bytes compressed`);
  assert.ok(
    made.outputFiles.some(({ path: file }) => /lists/.test(file)),
    'the lists are apart',
  );
  assert.ok(first.every(({ text }) => !text.includes('"qaa..qtz"') && !text.includes('youtube.com/watch')));
});
