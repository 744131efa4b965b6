// SPDX-License-Identifier: AGPL-3.0-or-later
// A long file read record by record says what it says when it is read whole, wherever its pieces end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../base/problem.ts';
import { longItems, readItems } from './json-items.ts';
import { type LongFile, type ReadRecord, textsOf } from './reading.ts';
import { findSource } from './registry.ts';

const on = '2026-11-01';

/** The file in pieces of so many bytes. */
function long(name: string, bytes: Buffer, piece: number): LongFile {
  const chunks = async function* () {
    for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
  };
  return { name, chunks, texts: () => textsOf(chunks(), name) };
}

async function all<One>(list: AsyncIterable<One>): Promise<One[]> {
  const read: One[] = [];
  for await (const one of list) read.push(one);
  return read;
}

const wanted = { keys: ['softwares', '@graph'], bare: true, expected: 'softwares[]' };
const strange = [
  { id: 1, name: 'Guillemets " et \\ et ] } , [', more: { softwares: [1, 2], deep: [[{}], []] } },
  { id: 2, name: 'Éàü €', users: [] },
  {},
  { id: 3 },
];

test('a list, a list in an object, or a record a line is cut into its records, wherever pieces end', async () => {
  const lines = strange.map((one) => JSON.stringify(one)).join('\n');
  for (const text of [
    JSON.stringify(strange),
    JSON.stringify(strange, null, 2),
    JSON.stringify({ about: { softwares: 'no' }, count: [4], softwares: strange, links: { next: null } }),
    `\ufeff ${JSON.stringify({ '@graph': strange })}\n`,
    lines,
    `\n${lines}\r\n\n`,
  ]) {
    const bytes = Buffer.from(text);
    assert.deepEqual(readItems({ name: 'x', bytes }, wanted), strange, text);
    for (const piece of [1, 2, 7, 64, 10_000])
      assert.deepEqual(await all(longItems(long('x', bytes, piece), wanted)), strange, `${piece} ${text}`);
  }
  const empty = long('x', Buffer.from('{"softwares":[]}'), 3);
  assert.deepEqual(await all(longItems(empty, wanted)), []);
});

test('what is no such file is refused by the same reason, long or short', async () => {
  const cases: readonly (readonly [string, string | Buffer])[] = [
    ['catalogue.import.other-shape', '{"programs":[1]}'],
    ['catalogue.import.other-shape', '12'],
    ['catalogue.import.not-json', '[{"id":1},{"id":}]'],
    ['catalogue.import.html', '<!doctype html><p>[1]'],
    ['catalogue.import.not-utf8', Buffer.from([0x5b, 0x22, 0xe9, 0x22, 0x5d])],
  ];
  for (const [key, text] of cases) {
    const bytes = Buffer.from(text);
    const refused = (error: unknown) => error instanceof Problem && error.textKey === key;
    assert.throws(() => readItems({ name: 'x', bytes }, wanted), refused, key);
    await assert.rejects(all(longItems(long('x', bytes, 5), wanted)), refused, `${key} ${text}`);
  }
  for (const cut of ['[{"id":1},{"id":2', '{"softwares":[{"id":1}', '[', ''])
    await assert.rejects(all(longItems(long('x', Buffer.from(cut), 4), wanted)), Problem, cut);
});

const whole = (source: string, name: string, bytes: Buffer): ReadRecord[] =>
  findSource(source)!.read([{ name, bytes }], on);
const inPieces = (source: string, name: string, bytes: Buffer, piece: number) =>
  all(findSource(source)!.long!(long(name, bytes, piece), on));

test('each source says the same of a long file as of a short one', async () => {
  const rows = Array.from({ length: 60 }, (_, n) => `${n + 1};Logiciel n° ${n + 1};"Sert ; à\n${n}";2024;O`);
  const heading = 'Liste du socle\n\nID;nom;fonction;annees;statut;licence;parent;wikidata;comptoir-du-libre';
  const parts = '901;Un module;x;2024;O;MIT;Un tout;Q42;7\n902;Un tout;x;2024;O;MIT;;Q42;7';
  const csv = [heading, ...rows, parts, ';;;;'].join('\n');
  const softwares = Array.from({ length: 30 }, (_, n) => ({
    software: { id: n + 1, name: `Logiciel ${n + 1}`, licence: 'MIT', external_resources: {}, users: [] },
  }));
  const italian = {
    data: [
      { id: 'a', url: 'https://gitlab.com/a/b', publiccodeYml: 'name: X\nurl: https://gitlab.com/a/b\n' },
    ],
    links: { next: null },
  };
  const cases: readonly (readonly [string, string, Buffer])[] = [
    ['sill', 'sill.csv', Buffer.from(csv)],
    ['sill', 'sill.csv', Buffer.from(csv.replaceAll('\n', '\r\n'))],
    ['sill', 'sill.csv', Buffer.from(csv, 'latin1')],
    ['sill', 'sill.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['sill', 'sill.json', Buffer.from(JSON.stringify([{ id: 1, name: 'Un' }, { id: 2 }]))],
    ['comptoir', 'comptoir.json', Buffer.from(JSON.stringify({ api: 1, softwares }))],
    ['comptoir', 'comptoir.ndjson', Buffer.from(softwares.map((one) => JSON.stringify(one)).join('\n'))],
    ['developers-italia', 'all.json', Buffer.from(JSON.stringify(italian))],
  ];
  for (const [source, name, bytes] of cases) {
    const expected = whole(source, name, bytes);
    assert.ok(expected.length > 0 && expected.some(({ claim }) => claim), name);
    for (const piece of [17, 400, 1_000_000])
      assert.deepEqual(await inPieces(source, name, bytes, piece), expected, `${source} ${name} ${piece}`);
  }
});

test('rows of a long table keep their lines and their headings from part to part', async () => {
  const heading = 'ID,nom,fonction,annees,statut,licence';
  const row = (n: number) => `${n},Logiciel ${n},"${'Sert à beaucoup.\n'.repeat(8)}",2024,O,MIT`;
  const bytes = Buffer.from([heading, ...Array.from({ length: 20_000 }, (_, n) => row(n + 1))].join('\n'));
  assert.ok(bytes.length > 3_000_000, 'several parts');
  const broken = Buffer.from(`${bytes}\n,Sans numéro,x,2024,O,MIT`);
  const [expected, read] = [whole('sill', 's.csv', broken), await inPieces('sill', 's.csv', broken, 65_536)];
  assert.equal(read.length, 20_001);
  assert.deepEqual(read.at(-1), expected.at(-1));
  assert.deepEqual(read[12_345], expected[12_345]);
});
