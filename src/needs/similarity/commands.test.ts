// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle needs similar` as programs and people call it: what stands on standard output, and the exit code.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../testing/command.ts';
import { needCommands } from './commands.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-needs-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, words: string): string => {
  writeFileSync(path.join(folder, name), words);
  return path.join(folder, name);
};

const halle = (lang: string, ...words: string[]) =>
  runCommand(needCommands, lang, ['needs', 'similar', ...words]);

const pairs = file(
  'pairs.csv',
  'a,b\r\ngestion du cimetière,"suivi des tombes, ""concessions"""\r\ndéneigement,"bibliothèque\r\ncommunale"\r\n',
);

test('as JSON: the pairs in their order and as they were written, with score, verdict and reasons', async () => {
  const { out, err, code } = await halle('fr', '--pairs', pairs, '--json');
  assert.deepEqual([code, err], [0, '']);
  const [first, second, ...more] = JSON.parse(out);
  assert.deepEqual(more, []);
  assert.deepEqual([first.a, first.b], ['gestion du cimetière', 'suivi des tombes, "concessions"']);
  assert.deepEqual([first.same, second.same], [true, false]);
  assert.equal(second.b, 'bibliothèque\ncommunale');
  for (const { score } of [first, second]) assert.ok(score >= 0 && score <= 1);
  assert.match(first.reasons[0].replaceAll('\u00a0', ' '), /^Même métier : « Cimetière »\.$/);
  assert.match(second.reasons[0].replaceAll('\u00a0', ' '), /^Deux métiers : « Déneigement » d’un côté/);
  const english = await halle('en', '--pairs', pairs, '--json');
  assert.equal(JSON.parse(english.out)[0].reasons[0], 'The same work: “Cemetery”.');
});

test('in words: a line for each pair', async () => {
  const { out, code } = await halle('en', '--pairs', pairs);
  assert.equal(code, 0);
  const lines = out.trim().split('\n');
  assert.equal(lines.length, 2);
  assert.match(lines[0]!, /one need \(0\.\d+\)\. The same work/);
  assert.match(lines[1]!, /^“déneigement” and “bibliothèque communale”: two needs/);
});

test('an empty need is refused with its line; what cannot be read ends with 2', async () => {
  const lacking = file('lacking.csv', 'a,b\ncimetière,\u200b\n');
  const refused = await halle('en', '--pairs', lacking, '--json');
  const { message, ...why } = JSON.parse(refused.out);
  assert.deepEqual([refused.code, refused.err], [1, '']);
  assert.deepEqual(why, { refused: 'empty-need', line: 2, column: 'b' });
  assert.match(message, /^Line 2: the need “b” is empty\./);
  const long = file('long.csv', `a,b\n${'tombe '.repeat(4_000)},cimetière\n`);
  const tooLong = await halle('fr', '--pairs', long, '--json');
  assert.deepEqual([tooLong.code, JSON.parse(tooLong.out).bound], [1, { most: 8_000 }]);
  for (const unread of [
    path.join(folder, 'none.csv'),
    file('columns.csv', 'x,y\n1,2\n'),
    file('empty.csv', ''),
    file('open.csv', 'a,b\n"tombe,cimetière\n'),
    file('book.csv', 'PK\u0003\u0004'),
  ]) {
    const { code, out, err } = await halle('fr', '--pairs', unread, '--json');
    assert.deepEqual([code, err], [2, ''], unread);
    assert.ok(JSON.parse(out).message.length > 20, out);
    const words = await halle('fr', '--pairs', unread);
    assert.deepEqual([words.code, words.out], [2, ''], unread);
  }
  const none = await halle('fr', '--pairs', file('none.csv', 'a,b\n'), '--json');
  assert.deepEqual([none.code, JSON.parse(none.out)], [0, []]);
});
