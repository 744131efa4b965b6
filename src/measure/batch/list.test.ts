// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readList } from './list.ts';

const absolute = (folder: string) => `/here/${folder.replace(/^\.\//, '')}`;
const read = (words: string | Uint8Array) =>
  readList(typeof words === 'string' ? Buffer.from(words) : words, absolute);

test('every usual spelling of an address is one, with its host', () => {
  const { lines } = read(
    'https://forge.example/a/b.git\ngit@forge.example:a/c\nforge.example/a/d\nssh://git@forge.example/a/e.git\nhttp://127.0.0.1:8080/f.git\n',
  );
  assert.deepEqual(
    lines.map(({ asked, repository, host }) => [asked, repository, host]),
    [
      ['https://forge.example/a/b.git', 'https://forge.example/a/b', 'forge.example'],
      ['https://forge.example/a/c', 'https://forge.example/a/c', 'forge.example'],
      ['https://forge.example/a/d', 'https://forge.example/a/d', 'forge.example'],
      ['https://forge.example/a/e', 'https://forge.example/a/e', 'forge.example'],
      ['http://127.0.0.1:8080/f.git', 'https://127.0.0.1:8080/f', '127.0.0.1:8080'],
    ],
  );
});

test('blank lines and comments are passed over, other lines keep their number, whatever ends them', () => {
  const { lines, skipped } = read(
    '\ufeff# ours\r\n\r\n  https://forge.example/a/b  \r\nhttps://forge.example/a/c\rhttps://forge.example/a/d\n',
  );
  assert.deepEqual(
    lines.map(({ line }) => line),
    [3, 4, 5],
  );
  assert.equal(skipped, 2);
  assert.ok(lines.every(({ problem }) => !problem));
});

test('what is no address is told by its line, and loses nothing', () => {
  const { lines } = read(
    `not an address\nhttps://forge.example/\n${'x'.repeat(3000)}\nfile:///etc/passwd\n--upload-pack=x\na\u0000b\n`,
  );
  assert.deepEqual(
    lines.map(({ problem }) => problem?.key),
    [
      'measure.list.not-an-address',
      'measure.list.not-an-address',
      'measure.list.too-long',
      'measure.list.not-an-address',
      'measure.list.not-an-address',
      'measure.list.not-an-address',
    ],
  );
  assert.ok(lines.every(({ asked }) => !asked.includes('\u0000')));
});

test('a repository named twice, however it is spelt, is measured once; the second line says where the first is', () => {
  const { lines } = read(
    'https://github.com/Group/Project\nhttps://github.com/group/project.git\n./folder\n./folder\n',
  );
  assert.deepEqual(
    lines.map(({ problem }) => problem && [problem.key, problem.facts['first']]),
    [undefined, ['measure.list.duplicate', 1], undefined, ['measure.list.duplicate', 3]],
  );
});

test('a password in an address is refused and kept nowhere', () => {
  const list = read('https://someone:hunter2@forge.example/a/b\nhttps://ghp_secret@github.com/a/b\n');
  assert.ok(list.lines.every(({ problem }) => problem?.key === 'measure.list.password'));
  assert.doesNotMatch(JSON.stringify(list), /hunter2|ghp_secret/);
});

test('Latin-1 and UTF-16 are read, and Latin-1 is told', () => {
  const latin = read(Buffer.from('# dépôts\nhttps://forge.example/mairie/p\xe9rim\xe8tre\n', 'latin1'));
  assert.ok(latin.latin1);
  assert.equal(latin.lines[0]!.asked, 'https://forge.example/mairie/périmètre');
  const utf16 = read(
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('https://forge.example/a/b\r\n', 'utf16le')]),
  );
  assert.deepEqual([utf16.latin1, utf16.lines[0]!.host], [false, 'forge.example']);
});

test('whatever bytes a list holds, each line that is neither blank nor a comment has exactly one answer', () => {
  const line = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('', '#x', 'https://forge.example/a/b', 'git@forge.example:a/b'),
  );
  fc.assert(
    fc.property(fc.array(line), (written) => {
      const words = written.map((one) => one.replace(/[\r\n]/g, ' '));
      const { lines, skipped } = read(words.join('\n'));
      const wanted = words.flatMap((one, index) =>
        one.trim() === '' || one.trim().startsWith('#') ? [] : [index + 1],
      );
      assert.deepEqual(
        lines.map((one) => one.line),
        wanted,
      );
      assert.ok(lines.length + skipped <= Math.max(words.length, 1));
    }),
  );
});

test('hundreds of thousands of lines are read in one go', () => {
  const { lines } = read(
    Array.from({ length: 300_000 }, (_, index) => `https://forge.example/g/p${index}`).join('\n'),
  );
  assert.equal(lines.length, 300_000);
});
