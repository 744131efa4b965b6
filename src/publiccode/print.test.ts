// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePublicCode } from './parse.ts';
import { toPublicCode } from './print.ts';

const given = process.env['HALLE_TESTDATA'];
const standard = given ? path.join(given, 'data/publiccode') : '';
const skip = existsSync(standard) ? false : 'no data';
const valid = readFileSync(path.join(import.meta.dirname, '../../fixtures/publiccode/valid.yml'), 'utf8');

function printedBack(text: string | Buffer): void {
  const { publiccode } = parsePublicCode(text);
  assert.deepEqual(parsePublicCode(toPublicCode(publiccode!)).publiccode, publiccode);
}

test('a file printed and read again says the same', () => printedBack(valid));

test('the examples of the standard, and every valid file of the reference, are printed back equal', {
  skip,
}, () => {
  const files = globSync([`${standard}/standard/*.yml`, `${standard}/testdata/v0/valid*/**/*.yml`]);
  assert.ok(files.length > 10);
  for (const file of files) printedBack(readFileSync(file));
});

test('any text survives printing', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('1.10', 'yes', '2017-04-15', '~', '- a', 'a: b', '# c', ' x', 'a\nb\n', '\n', '"'),
  );
  fc.assert(
    fc.property(anyText, anyText, (name, owner) => {
      fc.pre(
        !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/.test(name + owner) &&
          (name + owner).isWellFormed(),
      );
      const { publiccode } = parsePublicCode(
        toPublicCode({ name, legal: { license: 'MIT', mainCopyrightOwner: owner } }),
      );
      assert.equal(publiccode?.name ?? '', name.trim() === '' ? '' : name);
      assert.equal(publiccode?.legal?.mainCopyrightOwner, owner);
    }),
  );
});

test('keys come in the order of the standard, and versions in quotes', () => {
  const text = toPublicCode({ url: 'https://forge.example/a/b', softwareVersion: '1.10', name: 'A' });
  assert.equal(
    text,
    'publiccodeYmlVersion: "0"\nname: A\nurl: https://forge.example/a/b\nsoftwareVersion: "1.10"\n',
  );
});
