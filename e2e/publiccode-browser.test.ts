// SPDX-License-Identifier: AGPL-3.0-or-later
// @halle/publiccode as a page of another site has it: bundled by that site, opened in real Chromium, where it
// must find what it finds under Node.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { parsePublicCode } from '../src/publiccode/index.ts';
import { openBrowser } from './ground.ts';

const root = path.join(import.meta.dirname, '..');
const place = mkdtempSync(path.join(tmpdir(), 'halle-bundle-'));
/** Addresses asked for, in order. */
const asked: string[] = [];
let browser: Browser;
let server: Server;
let address = '';

before(
  async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'make/packages.ts'], { cwd: root });
    const files = await bundle();
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const script = files.get(url.slice(1));
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
      response.end(script ?? '<!doctype html><title>x</title><script type="module" src="/page.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser();
  },
  { timeout: 240_000 },
);
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(place, { recursive: true, force: true });
});

/** Name → what the other site's own bundler makes of a page that asks for the library. */
async function bundle(): Promise<Map<string, Uint8Array>> {
  const library = path.join(root, 'packages/publiccode/dist/browser.js');
  const page = path.join(place, 'page.js');
  writeFileSync(
    page,
    `import { loadPublicCode } from ${JSON.stringify(library)};
    globalThis.judge = async (words) => (await loadPublicCode()).parsePublicCode(words);`,
  );
  const { outputFiles } = await build({
    ...{ entryPoints: [page], bundle: true, splitting: true, format: 'esm', minify: true, write: false },
    ...{ platform: 'browser', outdir: place, logLevel: 'error' },
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
}

const good = readFileSync(path.join(root, 'publiccode.yml'), 'utf8');
const files = {
  good,
  'an unknown licence': good.replace(/license: .*/, 'license: Nonsense-1.0'),
  'an unknown language': good.replace(/^ {2}fr:$/m, '  xqz:'),
  'a line that is no YAML': `${good}\n\t- tab: [`,
  nothing: '',
};

test('a page of another site finds what Node finds, and loads the lists only when it reads', async () => {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (line) => void (line.type() === 'error' && troubles.push(line.text())));
  await page.goto(address);
  await page.waitForFunction(() => 'judge' in globalThis);
  assert.equal(asked.filter((url) => /lists/.test(url)).length, 0, 'nothing was read yet');
  for (const [what, words] of Object.entries(files)) {
    const found = await page.evaluate(
      (text) => (globalThis as unknown as { judge(words: string): unknown }).judge(text),
      words,
    );
    const told = JSON.parse(JSON.stringify(parsePublicCode(words)));
    assert.deepEqual(JSON.parse(JSON.stringify(found)), told, what);
  }
  assert.equal(asked.filter((url) => /lists/.test(url)).length, 1);
  assert.equal(parsePublicCode(files['an unknown licence']).valid, false);
  assert.notDeepEqual(
    parsePublicCode(files['an unknown language']).findings,
    parsePublicCode(good).findings,
    'the language is looked up',
  );
  assert.deepEqual(troubles, []);
  await page.close();
});
