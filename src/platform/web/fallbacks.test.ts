// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marks } from '../../base/language.ts';
import { tagFallbacks } from './fallbacks.ts';

const foreign = (words: string) => `${marks.open}${words}${marks.close}`;

test('words in another language say so', () => {
  assert.equal(
    tagFallbacks(`<p>Hallo, ${foreign('you')}!</p>`, 'en', 'ltr'),
    '<p>Hallo, <span lang="en">you</span>!</p>',
  );
  assert.equal(
    tagFallbacks(`<p>${foreign('you')}</p>`, 'en', 'rtl'),
    '<p><span lang="en" dir="ltr">you</span></p>',
  );
});

test('no mark is left where an element cannot stand: attributes, titles, options, pictures', () => {
  const html = (words: string) =>
    `<title>${words}</title><a title="a > ${words}">x</a><option>${words}</option><svg><title>${words}</title><text>${words}</text></svg>`;
  assert.equal(tagFallbacks(html(foreign('you')), 'en', 'ltr'), html('you'));
});

test('a sentence with elements in it is marked piece by piece, one within another once', () => {
  assert.equal(
    tagFallbacks(`<p>${marks.open}see <a href="/x">the page</a>${marks.close}.</p>`, 'en', 'ltr'),
    '<p><span lang="en">see </span><a href="/x"><span lang="en">the page</span></a>.</p>',
  );
  assert.equal(
    tagFallbacks(`<p>${foreign(`all ${foreign('one')} of it`)}</p>`, 'en', 'ltr')
      .replaceAll('<span lang="en">', '[')
      .replaceAll('</span>', ']'),
    '<p>[all ][one][ of it]</p>',
  );
});

test('marks that a visitor typed open nothing', () => {
  assert.equal(tagFallbacks(`<p>${marks.close}${marks.close}a</p>`, 'en', 'ltr'), '<p>a</p>');
  assert.equal(tagFallbacks(`<p>a < b "${marks.open}</p>`, 'en', 'ltr'), '<p>a < b "</p>');
});
