// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ComponentChildren, h } from 'preact';
import { formatDay } from '../../base/format.ts';
import { documentRenderer } from './document.tsx';

const scripts = { 'halle-passkey': '/passkey.js', 'halle-names': '/names.js' };
const loaded = { origin: '', style: '', icon: '', picture: '', fonts: [], demonstration: false, scripts };
const render = documentRenderer({ doors: [], foot: [], terms: [] }, loaded);
const scriptsOf = (body: ComponentChildren) =>
  [...render({ lang: 'fr', title: 'x', body }, false).matchAll(/<script [^>]*src="([^"]+)"/g)].map(
    (match) => match[1],
  );

test('on paper each page says which halle it comes from, at which address, on which day', () => {
  const page = { lang: 'fr', title: 'Titre', body: null, address: () => '/ici' };
  const html = documentRenderer(
    { doors: [], foot: [], terms: [] },
    { ...loaded, origin: 'https://halle.exemple.fr' },
  )(page, false);
  const [, said = ''] = /<p class="[^"]*print-only[^"]*">([^<]*)</.exec(html) ?? [];
  const today = formatDay('fr', new Date());
  assert.equal(
    said.replaceAll('\u00a0', ' '),
    `Titre. Page de la halle https://halle.exemple.fr/ici, le ${today}.`,
  );
});

test('a page runs the scripts of the elements that stand in it, and a page without one runs none', () => {
  assert.deepEqual(scriptsOf(null), []);
  assert.deepEqual(scriptsOf(h('halle-passkey', { 'data-act': 'get' })), ['/passkey.js']);
  assert.deepEqual(scriptsOf(h('halle-names', { 'data-of': 'software' })), ['/names.js']);
});
