// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle share` as programs and people call it: what stands on standard output, and the exit code.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { runCommand } from '../testing/command.ts';
import { poolCommands } from './commands.ts';
import { keySchema } from './shares/key.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-share-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, words: string): string => {
  writeFileSync(path.join(folder, name), words);
  return path.join(folder, name);
};
const key = file(
  'key.json',
  '{"parts":[{"bp":10000,"kind":"weight","column":"population"}],"capBp":6000,"grants":[{"rateBp":5000}]}',
);
const members = file(
  'members.csv',
  'member;population;covered_by\n"Auvillar, ville";5 289;\nMalause;1253;\n',
);

const halle = (lang: string, ...words: string[]) => runCommand(poolCommands, lang, ['share', ...words]);
const files = ['--key', key, '--members', members];

test('as JSON: total, shares in the order of the file with their reasons, outside money, notes', async () => {
  const { out, err, code } = await halle('en', ...files, '--total', '100000', '--json');
  assert.deepEqual([code, err], [0, '']);
  const { shares, ...rest } = JSON.parse(out);
  assert.deepEqual(rest, { total: 100_000, outsideCents: 50_000, notes: [] });
  assert.deepEqual(
    shares.map(({ member, cents }: { member: string; cents: number }) => [member, cents]),
    [
      ['Auvillar, ville', 30_000],
      ['Malause', 20_000],
    ],
  );
  assert.match(shares[0].why, /By population: €404\.\d\d\. Brought down to the cap of 60 %: €300\./);
});

test('in words: one line for each member, what comes from outside, the total', async () => {
  const { out, code } = await halle('fr', ...files, '--total', '100000');
  assert.equal(code, 0);
  const words = out.replaceAll(/[\u00a0\u202f]/g, ' ');
  assert.match(words, /^Auvillar, ville : 300 €\. Selon population : 404,\d\d €\. Ramené au plafond/);
  assert.match(words, /retiré d’abord : 500 €\nTotal : 1 000 €\n$/);
});

test('a refusal ends with 1 and says the bound; what cannot be read ends with 2', async () => {
  const low = file('low.json', readFileSync(key, 'utf8').replace('6000', '1000'));
  const refused = await halle('fr', '--key', low, '--members', members, '--total', '100000', '--json');
  assert.equal(refused.code, 1);
  const { refused: why, message, bound } = JSON.parse(refused.out);
  assert.deepEqual([why, bound], ['cap-too-low', { leastCapBp: 5000 }]);
  assert.match(message, /5000 points de base/);
  const words = await halle('fr', '--key', low, '--members', members, '--total', '100000');
  assert.deepEqual([words.code, words.out], [1, '']);
  const lacking = file('lacking.csv', 'member,population\nAuvillar,\n');
  const asked = await halle('en', '--key', key, '--members', lacking, '--total', '1', '--json');
  assert.equal(asked.code, 1);
  assert.deepEqual(JSON.parse(asked.out).member, 'Auvillar');
  for (const [unread, ...more] of [
    [path.join(folder, 'none.json')],
    [members],
    [file('kind.json', '{"kind":"lottery"}')],
    [file('word.json', '{"parts":[{"bp":10000,"kind":"equal","oops":1}]}')],
    [key, '--total', 'mille'],
    [key, '--total', '10', '--currency', 'XXQ'],
  ]) {
    const { code, out } = await halle('en', '--key', unread!, '--members', members, '--json', ...more);
    assert.equal(code, 2, out);
    assert.ok(JSON.parse(out).message.length > 20, out);
  }
  const foreign = file('members.xlsx', 'PK\u0003\u0004');
  assert.equal((await halle('fr', '--key', key, '--members', foreign, '--total', '1', '--json')).code, 2);
  assert.equal((await halle('fr', ...files, '--total', '9000000000000000', '--json')).code, 1);
});

test('the published form of a key is that of the program', () => {
  const kept = JSON.parse(readFileSync(path.join(import.meta.dirname, './shares/key.schema.json'), 'utf8'));
  const { $id, title, ...schema } = kept;
  assert.deepEqual(schema, JSON.parse(JSON.stringify(z.toJSONSchema(keySchema))));
  assert.ok($id && title);
});
