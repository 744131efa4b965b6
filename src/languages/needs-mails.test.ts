// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of needs and pools stands in each language that mails are written in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needMail } from '../needs/mails.ts';
import { allNews } from '../needs/news.ts';
import { poolMail } from '../pools/groups/mails.ts';
import { allNews as poolNews } from '../pools/groups/steps.ts';
import './load.ts';

const need = { id: 'x', title: 'Bäume der Straßen', slug: 'arbres-000000', organisation: 'Eupen' };
const beside = { at: new Date('2026-11-30T12:00:00Z'), zone: 'Europe/Brussels' } as const;

test('mails of needs and pools speak French, English and German', () => {
  const said = (lang: string) => [
    ...allNews.map((news) => needMail(lang, news, need, beside, 'https://halle.example')),
    ...[...poolNews, 'fell' as const].map((news) =>
      poolMail(lang, news, { name: 'Friedhöfe', slug: 'x', who: 'Raeren' }, 'https://halle.example'),
    ),
  ];
  const [french, english, german] = ['fr', 'en', 'de'].map(said);
  for (const [place, one] of german!.entries()) {
    for (const other of [french![place]!, english![place]!]) {
      assert.notEqual(one.subject, other.subject, one.subject);
      assert.notDeepEqual(one.paragraphs, other.paragraphs, one.subject);
      assert.notEqual(one.button.label, other.button.label);
    }
    assert.doesNotMatch([one.subject, ...one.paragraphs].join(' '), /[{}]|undefined/);
  }
});
