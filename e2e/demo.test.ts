// SPDX-License-Identifier: AGPL-3.0-or-later
// The demonstration as a newcomer starts it: filled by the forms of the site, in a folder of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { packageRoot } from '../src/platform/root.ts';
import { fromSources } from '../src/testing/program.ts';

const place = mkdtempSync(path.join(tmpdir(), 'halle-demo-'));
chmodSync(place, 0o755);
after(() => rmSync(place, { recursive: true, force: true }));

const demo = async (home: string) => {
  const words = [...fromSources, 'demo/demo.ts', '--home', home, '--port', '0', '--only'];
  const env = { ...process.env, DATABASE_URL: '' };
  return promisify(execFile)(process.execPath, words, { cwd: packageRoot, env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      stdout: error.stdout + error.stderr,
    }),
  );
};

test('a home that holds real life is left as it is', async () => {
  const home = mkdtempSync(path.join(place, 'real-'));
  writeFileSync(path.join(home, 'secret'), 'of a real halle');
  const { code, stdout } = await demo(home);
  assert.equal(code, 1);
  assert.match(stdout, /no demonstration: choose another folder/);
  assert.deepEqual(readdirSync(home), ['secret']);
  assert.equal(readFileSync(path.join(home, 'secret'), 'utf8'), 'of a real halle');
});

test('a demonstration fills itself once: people, usages, providers, missions in every state; a second start finds it', async () => {
  const home = path.join(place, 'demo');
  const first = await demo(home);
  assert.equal(first.code, 0, first.stdout);
  assert.match(first.stdout, /saint-hyacinthe-qc-54048: agents, 3 usages[\s\S]*the developers’ bank/);
  assert.ok(existsSync(path.join(home, 'demonstration')));
  const second = await demo(home);
  assert.equal(second.code, 0, second.stdout);
  assert.doesNotMatch(second.stdout, /usages/);
});
