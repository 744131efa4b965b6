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

/** Runs the command on a key and on members as one of the spreadsheets of this world writes them. */
async function tried(name: string, written: object, table: string, ...more: string[]) {
  const [keyFile, memberFile] = [file(`${name}.json`, JSON.stringify(written)), file(`${name}.csv`, table)];
  const { out, err, code } = await halle('en', '--key', keyFile, '--members', memberFile, '--json', ...more);
  assert.equal(err, '', 'nothing but JSON, on standard output');
  const read = JSON.parse(out);
  return { code, read, cents: (read.shares ?? []).map((one: { cents: number }) => one.cents) };
}
const inhabitants = [5289, 1253, 1226, 1218, 1042, 1007, 895, 531, 373];
const plots = [2310, 498, 540, 566, 431, 318, 412, 227, 164];
const nine = (separator: string, end: string) =>
  [
    ['member', 'population', 'concessions'],
    ...inhabitants.map((people, n) => [`commune ${n}`, people, plots[n]]),
  ]
    .map((row) => row.join(separator))
    .join(end);
const thirds = {
  ties: ['weight', 'member'],
  parts: [
    { bp: 3000, kind: 'equal' },
    { bp: 5000, kind: 'weight', column: 'population' },
    { bp: 2000, kind: 'weight', column: 'concessions' },
  ],
};

test('the worked cases, by the command, in every way that a spreadsheet writes a table', async () => {
  const capped = { ...thirds, floorCents: 30_000, capBp: 3000 };
  for (const table of [nine(',', '\n'), `\uFEFF${nine(';', '\r\n')}\r\n`, nine('\t', '\n')]) {
    const { code, cents, read } = await tried('nine', capped, table, '--total', '840000');
    assert.equal(code, 0, JSON.stringify(read));
    assert.deepEqual(cents, [252_000, 87_293, 87_715, 88_271, 78_012, 73_230, 72_426, 54_206, 46_847]);
  }
  const bound = async (more: object) =>
    (await tried('bound', { ...thirds, ...more }, nine(',', '\n'), '--total', '840000')).read;
  assert.deepEqual((await bound({ capBp: 1100 })).bound, { leastCapBp: 1112 });
  assert.deepEqual((await bound({ floorCents: 100_000 })).bound, { highestFloorCents: 93_333 });
  const weight = { parts: [{ bp: 10_000, kind: 'weight', column: 'weight' }], ties: ['weight', 'member'] };
  const five = await tried(
    'five',
    weight,
    'member,weight\na,22\nb,17\nc,12\nd,7\ne,2\n',
    '--total',
    '350384',
  );
  assert.deepEqual(five.cents, [128_474, 99_276, 70_077, 40_878, 11_679]);
  const eleven = await tried('eleven', weight, 'member,weight\na,6\nb,6\nc,2\n', '--total', '11');
  assert.deepEqual([eleven.cents, eleven.read.notes], [[5, 5, 1], [{ code: 'alabama', member: 'c' }]]);
  const surcharge = { kind: 'surcharge', feeCents: 1_000_000, memberBp: 900, otherBp: 3500 };
  const fee = { ...surcharge, column: 'adherent', membershipCents: 2_500_000 };
  const two = await tried('fee', fee, 'member,adherent\na,1\nb,0\n');
  assert.deepEqual(
    [two.cents, two.read.notes],
    [[1_090_000, 1_350_000], [{ code: 'membership-pays-from', cents: 9_615_385 }]],
  );
  const rate = { kind: 'rate', column: 'population', centsPerUnit: 110 };
  const joined = await tried(
    'rate',
    rate,
    'member,population,covered_by,days\nA,19013,,\nB,895,A,\nC,895,,184\n',
  );
  assert.deepEqual(joined.cents, [2_091_430, 0, 49_630]);
});

test('each refusal is one object: its code, a sentence, and a bound where one would hold', async () => {
  const byWeight = { parts: [{ bp: 10_000, kind: 'weight', column: 'weight' }] };
  const bands = (list: object[]) => ({ kind: 'strata', column: 'weight', bands: list });
  const small = { name: 'small', from: 0, to: 60_000, weight: 1 };
  for (const [name, written, table, refused, bound] of [
    ['empty', byWeight, 'member,weight\na,\n', 'no-weight', null],
    ['word', byWeight, 'member,weight\na,douze\n', 'bad-weight', null],
    ['negative', byWeight, 'member,weight\na,-1\n', 'negative-weight', null],
    ['column', byWeight, 'member,size\na,1\n', 'no-column', null],
    ['twice', byWeight, 'member,weight\na,1\na,2\n', 'member-twice', null],
    ['itself', byWeight, 'member,weight,covered_by\na,1,a\n', 'covers-itself', null],
    ['circle', byWeight, 'member,weight,covered_by\na,1,b\nb,1,a\n', 'covers-itself', null],
    ['nobody', byWeight, 'member,weight,covered_by\na,1,z\n', 'no-such-cover', null],
    ['days', byWeight, 'member,weight,days\na,1,366\n', 'bad-days', { most: 365 }],
    ['zero', byWeight, 'member,weight\na,0\n', 'nobody-weighs', null],
    ['currency', { ...byWeight, currency: 'CAD' }, 'member,weight\na,1\n', 'two-currencies', null],
    [
      'overlap',
      bands([small, { ...small, name: 'large', from: 60_000, to: null }]),
      'member,weight\na,1\n',
      'bands-overlap',
      { size: 60_000 },
    ],
    [
      'gap',
      bands([small, { ...small, name: 'large', from: 60_002, to: null }]),
      'member,weight\na,1\n',
      'bands-gap',
      { size: 60_001 },
    ],
  ] as const) {
    const { code, read } = await tried(name, written, table, '--total', '1000000000000000');
    assert.deepEqual([code, read.refused, read.bound], [1, refused, bound], name);
    assert.ok(read.message.length > 20 && 'bound' in read, name);
  }
  const whole = await tried(
    'whole',
    byWeight,
    'member,weight\na,12.5\nb,37.5\n',
    '--total',
    '1000000000000000',
  );
  assert.deepEqual(whole.cents, [250_000_000_000_000, 750_000_000_000_000]);
  const beyond = await tried('beyond', byWeight, 'member,weight\na,1\n', '--total', '1000000000000001');
  assert.deepEqual([beyond.code, beyond.read.refused], [1, 'total-beyond']);
});
