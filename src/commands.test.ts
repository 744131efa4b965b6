// SPDX-License-Identifier: AGPL-3.0-or-later
// What each command loads: its own feature, and no other.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { makeRepository, scratch, steady } from '../fixtures/measure/repositories.ts';
import { addCommands, families, speakerFor } from './commands.ts';
import { sentences } from './languages/index.ts';
import type { Machine } from './platform/cli.ts';
import { packageRoot } from './platform/root.ts';
import { fromSources } from './testing/program.ts';

const machine = { say: (key: string) => key } as unknown as Machine;
const namesOf = (program: Command) => program.commands.map((command) => command.name());

/** Tells every module that is loaded, on the way that no command writes to. */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load: (url, context, next) => (writeSync(3, url + '\\n'), next(url, context)) });
`)}`;

/** What is loaded, from the root of the program. */
function loadedBy(...args: string[]): string[] {
  const { status, stderr, output } = spawnSync(
    process.execPath,
    [...fromSources, '--import', telling, path.join('src', 'cli.ts'), ...args],
    {
      cwd: packageRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, HALLE_LANG: 'en', HALLE_HOME: scratch() },
      maxBuffer: 2 ** 24,
    },
  );
  assert.equal(status, 0, stderr);
  const root = pathToFileURL(`${packageRoot}/`).href;
  const told = (output[3] as unknown as string).split('\n').filter((url) => url.startsWith(root));
  return told.map((url) => url.slice(root.length).replace(/\?.*/, ''));
}

const packagesIn = (loaded: readonly string[]) =>
  new Set(
    loaded.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? []),
  );
const featuresIn = (loaded: readonly string[]) =>
  new Set(loaded.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []));

test('each family says all its words, and those it adds to others', async () => {
  const all = new Command();
  for (const { words, adds = [], load } of families) {
    const program = new Command();
    for (const other of adds) program.command(other);
    (await load())(program, machine);
    assert.deepEqual(namesOf(program), [...adds, ...words]);
    for (const other of adds)
      assert.ok(program.commands.find((command) => command.name() === other)!.commands.length > 0, other);
    (await load())(all, machine);
  }
  assert.equal(new Set(namesOf(all)).size, namesOf(all).length);
});

test('a word loads its family, also after the options of the program; help and mistakes load all', async () => {
  const added = async (...argv: string[]) => {
    const program = new Command();
    await addCommands(program, machine, argv);
    return namesOf(program);
  };
  const measure = ['measure', 'verify', 'claim'];
  const all = families.flatMap(({ words }) => words);
  assert.deepEqual(await added('measure', '--help'), measure);
  assert.deepEqual(await added('--lang', 'en', 'verify', 'file'), measure);
  assert.deepEqual(await added('--lang=en', '--debug', 'claim'), measure);
  assert.ok((await added('import')).includes('number'), 'whoever adds to a command comes with it');
  for (const argv of [[], ['--help'], ['help', 'measure'], ['--help', 'measure'], ['serch'], ['--lang']])
    assert.deepEqual(await added(...argv), all, argv.join(' '));
});

test('measuring a folder loads the measure, and neither market, database, web nor network', () => {
  const at = Math.floor(Date.now() / 1000);
  const folder = makeRepository(steady(at - 86_400 * 900, at - 3600, 30, ['a@town.example.fr']));
  const loaded = loadedBy('measure', '--json', folder);
  assert.deepEqual([...featuresIn(loaded)].sort(), ['base', 'languages', 'measure', 'platform']);
  assert.deepEqual(
    loaded.filter((file) => file.startsWith('src/languages/')),
    ['src/languages/files.ts'],
  );
  const needed = ['commander', 'email-providers', 'intl-messageformat', 'tldts'];
  const extra = [...packagesIn(loaded)].filter((name) => !/^@formatjs\/.+$/.test(name));
  assert.deepEqual(
    extra.filter((name) => !needed.includes(name)),
    [],
  );
  assert.ok(loaded.includes('src/measure/commands/measure-one.ts'), 'the modules are told');
  // Each costs every repository of a list of builds a millisecond.
  assert.ok(loaded.length < 180, `${loaded.length} modules`);
});

test('checking a publiccode.yml loads neither measure nor market', () => {
  const loaded = loadedBy('publiccode', 'check', '--no-network', 'publiccode.yml');
  assert.deepEqual([...featuresIn(loaded)].sort(), ['base', 'languages', 'platform', 'publiccode']);
});

/** Keys that a source says or refuses with; `mail.bad-address` is for those who type one: not here. */
const said = /(?:\bsay\(|new Problem\(\s*'[a-z-]+',)\s*'((?!mail\.bad-address)[\w-]+\.[\w.-]+)'/g;

test('the few sentences that are loaded hold all that these commands say', async () => {
  const at = Math.floor(Date.now() / 1000);
  const folder = makeRepository(steady(at - 86_400 * 900, at - 3600, 30, ['a@town.example.fr']));
  for (const argv of [
    ['measure', folder],
    ['publiccode', 'check', '--no-network', 'publiccode.yml'],
  ]) {
    const say = await speakerFor(argv, 'fr');
    const keys = loadedBy(...argv)
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) => [...readFileSync(path.join(packageRoot, file), 'utf8').matchAll(said)])
      .flatMap(([, key]) => (Object.hasOwn(sentences, key!) ? [key!] : []));
    assert.ok(keys.length > 10, `${keys.length}`);
    assert.deepEqual(
      keys.filter((key) => say(key) === key),
      [],
    );
  }
});
