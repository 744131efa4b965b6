// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle route` as programs and people call it: what stands on standard output, and the exit code.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { runCommand } from '../testing/command.ts';
import { othersShape } from './advice/known.ts';
import { purchaseCommands } from './commands.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-route-'));
after(() => rmSync(folder, { recursive: true }));

const buyer = ['--country', 'FR', '--buyer', 'commune', '--object', 'services'];
const halle = (lang: string, ...words: string[]) => runCommand(purchaseCommands, lang, ['route', ...words]);

test('a route is said in words, and as JSON alone', async () => {
  const order = [...buyer, '--amount', '45000', '--date', '2026-04-01'];
  const said = await halle('fr', ...order);
  assert.equal(said.code, 0);
  assert.match(said.out, /FR-DISP-60 .*données essentielles/);
  const { out, err, code } = await halle('en', ...order, '--json');
  assert.deepEqual([code, err], [0, '']);
  const read = JSON.parse(out);
  assert.deepEqual(read.obligations, ['FR-DECP-40', 'FR-CA-CAP-1.5']);
  for (const { id, applies, why } of read.routes) {
    assert.ok(applies === null || typeof applies === 'boolean', id);
    assert.doesNotMatch(why, /[{}]|purchases\./, id);
  }
});

test('the file of what else is known is read, or refused in words', async () => {
  const others = path.join(folder, 'others.json');
  writeFileSync(others, '\ufeff{"framework":true,"maximum":null}');
  const order = [...buyer, '--amount', '45000', '--date', '2026-04-01', '--json', '--others'];
  const { out } = await halle('fr', ...order, others);
  assert.equal(JSON.parse(out).routes.find(({ id }: { id: string }) => id === 'FR-AC').applies, false);
  writeFileSync(others, '{');
  for (const file of [others, path.join(folder, 'none.json')]) {
    const refused = await halle('fr', ...order, file);
    assert.equal(refused.code, 2);
    assert.ok(JSON.parse(refused.out).message.length > 20);
  }
});

test('the published form of what else is known is that of the program', () => {
  const file = path.join(import.meta.dirname, 'advice/others.schema.json');
  const { $id, title, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual(schema, JSON.parse(JSON.stringify(z.toJSONSchema(othersShape))));
  assert.ok($id && title);
});

test('a tender is read again, as JSON alone and in words; what cannot be read is said', async () => {
  const file = path.join(folder, 'cctp.md');
  writeFileSync(file, '# CCTP\n\nLa base de données sera Oracle Database 19c.\n');
  const { out, err, code } = await runCommand(purchaseCommands, 'fr', [
    'lint',
    file,
    '--json',
    '--country',
    'fr',
  ]);
  assert.deepEqual([code, err], [1, '']);
  const [{ findings, notJudged, ...rest }] = JSON.parse(out);
  assert.deepEqual(rest, { file });
  assert.deepEqual(Object.keys(findings[0]), [
    'rule',
    'severity',
    'line',
    'page',
    'excerpt',
    'message',
    'source',
  ]);
  assert.deepEqual([findings[0].rule, findings[0].line, findings[0].page], ['L01', 3, null]);
  assert.ok(
    notJudged.some(({ rule, why }: { rule: string; why: string }) => rule === 'L10' && why.length > 20),
  );
  const said = await runCommand(purchaseCommands, 'en', ['lint', file]);
  assert.match(said.out, /line 3 {2}E L01/);
  for (const words of [
    [path.join(folder, 'none.md')],
    [file, '--date', '2026-02-30'],
    [file, '--country', 'XX'],
  ]) {
    const refused = await runCommand(purchaseCommands, 'fr', ['lint', ...words, '--json']);
    assert.deepEqual([refused.code, refused.out], [2, '']);
    assert.ok(refused.err.length > 20);
  }
});
