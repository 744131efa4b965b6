// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { fill } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';
import { publiccodeCommands } from './commands/index.ts';
import { rawAddresses } from './sources/remote.ts';
import { texts } from './texts.ts';

const fixtures = path.join(import.meta.dirname, '../../fixtures/publiccode');
const folder = mkdtempSync(path.join(tmpdir(), 'publiccode-'));
after(() => rmSync(folder, { recursive: true }));

async function halle(
  words: string[],
  allowPrivate: string[] = [],
  lang = 'fr',
): Promise<{ out: string; code: number }> {
  const said: string[] = [];
  const say: Machine['say'] = (key, facts) =>
    key in texts ? fill(texts[key as keyof typeof texts][lang as 'fr'], lang, facts) : key;
  const machine = {
    lang,
    say,
    isTerminal: false,
    out: (text: string) => void said.push(text),
    err: () => {},
    config: () => ({ allowPrivate }),
  };
  const program = new Command('halle').exitOverride();
  publiccodeCommands(program, machine as unknown as Machine);
  try {
    await program.parseAsync(['publiccode', 'check', ...words], { from: 'user' });
    return { out: `${said.join('\n')}\n`, code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = 0;
  }
}

const fixture = (name: string) => path.join(fixtures, `${name}.yml`);
const refused = (key: string) => (reason: unknown) =>
  reason instanceof Problem && reason.textKey === `publiccode.${key}`;

test('a sound file ends with 0, a file with an error with 1, a warning is no error', async () => {
  assert.equal((await halle([fixture('valid'), '--no-network'])).code, 0);
  assert.equal((await halle([fixture('version.old'), '--no-network'])).code, 0);
  assert.equal((await halle([fixture('key.missing'), '--no-network'])).code, 1);
});

test('people read aligned lines with place, kind, key and sentence, and totals', async () => {
  const { out } = await halle([fixture('word.not-in-list'), '--no-network']);
  assert.match(
    out,
    /^ {2}6:20 {2}erreur {5}developmentStatus\u00a0: «\u00a0finished\u00a0» n’est pas une valeur permise/m,
  );
  assert.match(out, /1 fichier\u00a0: 1 non valide\u202f; 1 erreur, 0 avertissement, 1 note\./);
  assert.match(
    (await halle([fixture('word.not-in-list'), '--no-network'], [], 'en')).out,
    /developmentStatus: “finished” is not an allowed value/,
  );
});

test('programs read an array of files with their findings in both languages', async () => {
  const { out } = await halle([fixture('valid'), fixture('key.twice'), '--no-network', '--json']);
  const [sound, twice] = JSON.parse(out) as {
    file: string;
    version: string;
    valid: boolean;
    findings: Record<string, unknown>[];
  }[];
  assert.equal(sound!.valid, true);
  assert.deepEqual([twice!.file, twice!.version, twice!.valid], [fixture('key.twice'), '0', false]);
  const [found] = twice!.findings;
  assert.deepEqual(Object.keys(found!).sort(), [
    'code',
    'column',
    'en',
    'fr',
    'key',
    'line',
    'message',
    'severity',
  ]);
  assert.equal(found!['message'], found!['fr']);
});

test('a folder gives its publiccode.yml, at any depth, or all its YAML when none has that name', async () => {
  const project = path.join(folder, 'project');
  mkdirSync(path.join(project, 'a/b'), { recursive: true });
  for (const name of ['a/publiccode.yml', 'a/b/outil_publiccode.yml', 'a/ci.yml'])
    writeFileSync(path.join(project, name), 'name: x');
  const files = async (at: string) =>
    (JSON.parse((await halle([at, '--no-network', '--json'])).out) as { file: string }[]).map(({ file }) =>
      path.relative(at, file),
    );
  assert.deepEqual(await files(project), ['a/b/outil_publiccode.yml', 'a/publiccode.yml']);
  rmSync(path.join(project, 'a/publiccode.yml'));
  rmSync(path.join(project, 'a/b/outil_publiccode.yml'));
  assert.deepEqual(await files(project), ['a/ci.yml']);
});

test('what cannot be checked is refused with what to do', async () => {
  mkdirSync(path.join(folder, 'empty'));
  await assert.rejects(halle([path.join(folder, 'none.yml')]), refused('target.not-found'));
  await assert.rejects(halle([path.join(folder, 'empty')]), refused('target.no-publiccode'));
  await assert.rejects(halle(['https://forge.example/a/b', '--no-network']), refused('target.no-network'));
  await assert.rejects(halle(['ftp://forge.example/a/b']), refused('target.not-an-address'));
});

test('a huge file is told its limit without being read', async () => {
  const huge = path.join(folder, 'huge.yml');
  writeFileSync(huge, 'a'.repeat(2_000_000));
  const { out, code } = await halle([huge, '--no-network']);
  assert.equal(code, 1);
  assert.match(out, /la limite est de 1\u00a0Mo/);
});

test('a file that comes through a pipe is read to its end', async () => {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const words = readFileSync(fixture('valid'), 'utf8');
  const users = Array.from({ length: 5_202 }, (_, n) => `  - Commune ${n}`).join('\n');
  const writing = writeFile(pipe, `${words}usedBy:\n${users}\n`);
  const { out, code } = await halle([pipe, '--no-network']);
  await writing;
  assert.equal(code, 0, out);
  rmSync(pipe);
});

test('a file at an address is fetched and what it points at is opened', async () => {
  const here = createServer((request, response) => {
    const found = request.url === '/depot/publiccode.yml';
    if (request.url?.startsWith('/ferme/')) return void response.writeHead(403).end();
    response.writeHead(found || request.url === '/ok' ? 200 : 404, { 'content-type': 'text/plain' });
    const { port } = here.address() as AddressInfo;
    response.end(
      found
        ? `publiccodeYmlVersion: "0"\nname: x\nurl: http://127.0.0.1:${port}/ok\nroadmap: http://127.0.0.1:${port}/gone\nlogo: img/logo.svg\n`
        : 'x',
    );
  }).listen(0, '127.0.0.1');
  after(() => here.close());
  await new Promise((resolve) => here.once('listening', resolve));
  const at = `127.0.0.1:${(here.address() as AddressInfo).port}`;
  const { out } = await halle([`http://${at}/depot/publiccode.yml`, '--json'], [at]);
  const found = (JSON.parse(out) as { findings: { code: string; key: string }[] }[])[0]!.findings.map(
    ({ code, key }) => `${code} ${key}`,
  );
  assert.deepEqual(
    found.filter((one) => one.startsWith('reference')),
    ['reference.page-missing roadmap', 'reference.file-missing logo'],
  );
  await assert.rejects(halle([`http://${at}/autre/depot`], [at]), refused('target.not-found'));
  await assert.rejects(halle([`http://${at}/ferme/depot`], [at]), refused('target.unreadable'));
});

test('the page of a repository or of a file leads to the raw file', () => {
  assert.equal(
    rawAddresses('https://github.com/ville/outil')[0],
    'https://raw.githubusercontent.com/ville/outil/HEAD/publiccode.yml',
  );
  assert.equal(
    rawAddresses('https://github.com/ville/outil/blob/main/x/publiccode.yml')[0],
    'https://raw.githubusercontent.com/ville/outil/main/x/publiccode.yml',
  );
  assert.equal(
    rawAddresses('https://gitlab.example/groupe/sous/outil.git')[0],
    'https://gitlab.example/groupe/sous/outil/-/raw/HEAD/publiccode.yml',
  );
  assert.equal(
    rawAddresses('https://gitlab.example/a/b/-/blob/main/publiccode.yml')[0],
    'https://gitlab.example/a/b/-/raw/main/publiccode.yml',
  );
  assert.equal(
    rawAddresses('https://codeberg.org/a/b')[0],
    'https://codeberg.org/a/b/raw/HEAD/publiccode.yml',
  );
});

const sound = readFileSync(path.join(import.meta.dirname, '../../publiccode.yml'), 'utf8');

test('for editors and forges: errorformat and SARIF, the same findings', async () => {
  const file = path.join(folder, 'wrong.yml');
  writeFileSync(file, 'publiccodeYmlVersion: "0"\nname: x\nurl: here\n');
  const { out, code } = await halle(['--no-network', '--format', 'errorformat', file]);
  assert.equal(code, 1);
  for (const line of out.trim().split('\n'))
    assert.match(line, /^\/.*wrong\.yml:\d+:\d+: (error|warning|note): \S/);
  const sarif = JSON.parse((await halle(['--no-network', '--format', 'sarif', file])).out);
  const [{ results, tool }] = sarif.runs;
  assert.equal(sarif.version, '2.1.0');
  assert.equal(results.length, out.trim().split('\n').length);
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
  assert.ok(results.every(({ ruleId }: { ruleId: string }) => rules.includes(ruleId)));
  assert.equal(
    results.find(({ ruleId }: { ruleId: string }) => ruleId === 'url.not-a-url').locations[0].physicalLocation
      .region.startLine,
    3,
  );
});

test('--fix writes the canonical form, twice the same; what would be lost prevents it', async () => {
  const file = path.join(folder, 'order.yml');
  const lines = sound.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  const at = lines.findIndex((line) => line.startsWith('name:'));
  const turned = ['# kept', ...lines.filter((_, index) => index !== at), lines[at], ''].join('\n');
  writeFileSync(file, turned);
  assert.equal((await halle(['--no-network', '--fix', file])).code, 0);
  const once = readFileSync(file, 'utf8');
  assert.match(once, /^# kept\npubliccodeYmlVersion: .*\nname: /);
  await halle(['--no-network', '--fix', file]);
  assert.equal(readFileSync(file, 'utf8'), once);
  for (const lost of [`${once}# a word at the end\n`, `${once}x-ours: 1\n`, 'name: x\n']) {
    writeFileSync(file, lost);
    await halle(['--no-network', '--fix', file]);
    assert.equal(readFileSync(file, 'utf8'), lost);
  }
});
