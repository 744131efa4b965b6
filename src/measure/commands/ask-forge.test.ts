// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type LocalForge, type Reply, serveForge } from '../../../fixtures/measure/forges/server.ts';
import { gitlabTeller } from '../../../fixtures/measure/forges/tellers.ts';
import {
  type Forge,
  makeRepository,
  openForge,
  scratch,
  steady,
} from '../../../fixtures/measure/repositories.ts';
import { fromSources } from '../../testing/program.ts';

const root = path.join(import.meta.dirname, '../../..');
const now = Math.floor(Date.now() / 1000);
let git: Forge;
let forge: LocalForge;
/** What the forge says out of turn. */
let odd: Reply | undefined;

before(async () => {
  const folder = scratch();
  makeRepository(
    steady(now - 3 * 365 * 86_400, now - 3600, 120, ['une@mairie.example.fr', 'deux@syndicat.example.be']),
    path.join(folder, 'commune/outil'),
  );
  git = await openForge(folder);
  forge = await serveForge(
    (heard) => (heard.path.startsWith('/api/') ? (odd ?? gitlabTeller(true)(heard)) : undefined),
    git.url,
  );
});
after(async () => {
  await forge.close();
  await git.close();
});

async function measure(env: Record<string, string>, ...args: string[]) {
  const child = spawn(
    process.execPath,
    [...fromSources, 'src/cli.ts', 'measure', '--allow-private', ...args, forge.url],
    {
      cwd: root,
      env: { ...process.env, HALLE_LANG: 'fr', HALLE_HOME: scratch(), ...env },
    },
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { out, err, code };
}
const calls = () => forge.heard.filter(({ path: asked }) => asked.startsWith('/api/'));

test('a repository given by its address: its forge is asked, and the answer says so', {
  timeout: 60_000,
}, async () => {
  const { out, err, code } = await measure({}, '--json');
  assert.equal(code, 0, err);
  const [answer] = JSON.parse(out);
  assert.deepEqual(
    [answer.forge.kind, answer.forge.host, answer.forge.defaultBranch],
    ['gitlab', forge.host, 'main'],
  );
  const shown = await measure({});
  assert.match(shown.out, /La forge \(127\.0\.0\.1:\d+\) a été\s+interrogée le/);
});

test('not asked where told so', { timeout: 60_000 }, async () => {
  const heard = calls().length;
  const { out, code } = await measure({}, '--json', '--no-forge');
  assert.equal(code, 0);
  assert.equal(JSON.parse(out)[0].forge, null);
  assert.equal(calls().length, heard);
});

test('a token refused is told once and never shown; a forge that wants to be left alone takes nothing from the grade', {
  timeout: 60_000,
}, async () => {
  odd = { status: 401, json: { message: '401 Unauthorized' } };
  const refused = await measure({ HALLE_FORGE_TOKENS: `${forge.host}=not-a-real-token` });
  assert.equal(refused.code, 0, refused.err);
  assert.equal(refused.err.match(/refuse le jeton/g)?.length, 1);
  assert.doesNotMatch(refused.out + refused.err, /not-a-real-token/);
  odd = { status: 429, json: {}, headers: { 'retry-after': '600' } };
  const later = await measure({});
  assert.match(later.err, /demande de ne plus l’interroger avant le/);
  assert.match(later.out, /méthode note@/);
  odd = undefined;
});
