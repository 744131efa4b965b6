// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentShape } from '../platform/mail/content.ts';
import { letterHtml, letterText } from '../platform/mail/letter.tsx';
import { confirmMail } from './mails.ts';

const mail = (name: string) =>
  contentShape.parse(
    confirmMail('fr', {
      organisation: 'Commune d’Auvillar',
      usages: [
        { name: 'Tombeau', until: '2026-12-31' },
        { name, until: '2027-01-15' },
      ],
      url: 'https://halle.exemple.fr/mes-logiciels/lien?t=x',
    }),
  );
const foot = { site: 'https://halle.exemple.fr' };

test('what is about to end stands in a table, as text and as HTML', () => {
  const content = mail('Registre');
  const text = letterText(content, 'fr', foot).replaceAll('\u00a0', ' ');
  assert.match(
    text,
    /\n\nTombeau\n {2}Jusqu’au : 31 décembre 2026\nRegistre\n {2}Jusqu’au : 15 janvier 2027\n\n/,
  );
  const html = letterHtml(content, 'fr', foot);
  assert.match(html, /<th scope="col">Logiciel<\/th><th scope="col">Jusqu’au<\/th>/);
  assert.match(html, /<th scope="row"><p><span>Registre<\/span><\/p><\/th><td[^>]*><p><span>15 janvier 2027/);
});

test('a name from outside is words in both', () => {
  const content = mail('<img src=x>\u202E\u0000\n'.padEnd(5_000, 'x'));
  assert.match(letterHtml(content, 'fr', foot), /&lt;img src=x>/);
  assert.doesNotMatch(letterHtml(content, 'fr', foot), /<img|\u202E|\0/);
  assert.ok(
    letterText(content, 'fr', foot)
      .split('\n')
      .every((line) => line.length < 400),
  );
});
