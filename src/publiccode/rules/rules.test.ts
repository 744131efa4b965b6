// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextRule } from '../shape.ts';
import { anyUrl, organisationUri, supportsId, webUrl } from './address.ts';
import { isDay } from './date.ts';
import { isLanguage } from './language.ts';
import { charactersOf } from './length.ts';
import { licence } from './licence.ts';
import { email, phone } from './mail.ts';
import { mediaType } from './media.ts';
import { logo, pathOrUrl } from './picture.ts';
import { video } from './video.ts';

/** Each text with what the rule says of it: nothing when it is right. */
function judged(rule: TextRule, expected: Readonly<Record<string, string | undefined>>): void {
  for (const [value, code] of Object.entries(expected)) assert.equal(rule(value, {})?.code, code, value);
}

test('a repository may be at any address, a page only on the web', () => {
  judged(anyUrl, {
    'https://forge.example/a/b.git': undefined,
    'git://forge.example/a': undefined,
    'ssh://git@forge.example/a': undefined,
    'git@forge.example:a/b': 'url.scp',
  });
  judged(anyUrl, {
    '': 'url.not-a-url',
    'forge.example/a': 'url.not-a-url',
    'https:///a': 'url.not-a-url',
    'https://a b': 'url.not-a-url',
    'http:a': 'url.not-a-url',
    '/a': 'url.not-a-url',
  });
  judged(webUrl, {
    'https://ville.example': undefined,
    'http://ville.example/a?b#c': undefined,
    'ftp://ville.example': 'url.not-a-page',
    'mailto:a@ville.example': 'url.not-a-page',
    'javascript:alert(1)': 'url.not-a-page',
  });
});

test('organisations and norms have URLs, URNs or aliases', () => {
  judged(organisationUri, {
    'https://ville.example': undefined,
    'urn:foobar:ville': undefined,
    'urn:x': 'uri.not-a-urn',
    ville: 'uri.not-a-uri',
    'https:': 'uri.not-a-uri',
  });
  judged(organisationUri, {
    'urn:x-italian-pa:c_h501': 'italy.code-not-checked',
    'URN:X-ITALIAN-PA:c_h501': 'italy.code-not-checked',
    'urn:x-italian-pa:a_b_c': 'italy.unknown-code',
    'urn:x-italian-pa:': 'uri.not-a-urn',
  });
  judged(supportsId, {
    'alias:gdpr': undefined,
    'alias:GDPR': 'supports.unknown-alias',
    'alias:constructor': 'supports.unknown-alias',
    'urn:iso:std:iso:27001': undefined,
    gdpr: 'uri.not-a-uri',
  });
});

test('languages are those of BCP 47 and of the IANA registry', () => {
  for (const tag of [
    'fr',
    'FR',
    'en-GB',
    'nl-be',
    'sl-IT-nedis',
    'zh-Hant-TW',
    'no',
    'i-klingon',
    'x-patois',
    'de-CH-1996',
    'es-419',
    'en-u-ca-gregory',
  ])
    assert.ok(isLanguage(tag), tag);
  for (const tag of [
    '',
    'xx',
    'eng',
    'french',
    'fr_FR',
    'fr-ZZZ',
    'fr-XX1',
    'fr-fr-fr',
    'constructor',
    'no such language',
    'a'.repeat(80),
  ])
    assert.ok(!isLanguage(tag), tag);
});

test('licences are SPDX expressions', () => {
  judged(licence, {
    MIT: undefined,
    'EUPL-1.2 OR AGPL-3.0-or-later': undefined,
    'GPL-2.0-only WITH Classpath-exception-2.0': undefined,
    'LicenseRef-ville': undefined,
    '(MIT AND ISC) OR EUPL-1.2': undefined,
  });
  judged(licence, {
    mit: 'licence.case',
    'MIT or ISC': 'licence.operators',
    '': 'licence.unknown',
    'GPL 3': 'licence.unknown',
    'MIT OR': 'licence.unknown',
    ['('.repeat(60)]: 'licence.unknown',
  });
});

test('days exist', () => {
  for (const day of ['2026-11-21', '2024-02-29', '0001-01-01']) assert.ok(isDay(day), day);
  for (const day of [
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '2026-11-21T10:00',
    '2026-11-21 ',
    '',
  ])
    assert.ok(!isDay(day), day);
});

test('characters are counted as people see them', () => {
  assert.equal(charactersOf('été'), 3);
  assert.equal(charactersOf('été'.normalize('NFD')), 3);
  assert.equal(charactersOf('베스핀 가스가 부족합니다.'), 14);
  assert.equal(charactersOf('👩‍👩‍👧🇫🇷'), 2);
  assert.equal(charactersOf('a\r\nb'), 3);
});

test('mail, telephone and media types', () => {
  judged(email, {
    'mairie@ville.example': undefined,
    '': undefined,
    'mairie@': 'email.bad',
    'mairie ville.example': 'email.bad',
    'Mairie <mairie@ville.example>': 'email.bad',
  });
  judged(phone, {
    '+33 1 23 45 67 89': undefined,
    '+390412501953': undefined,
    '': undefined,
    '01 23': 'phone.no-prefix',
  });
  judged(mediaType, {
    'text/plain': undefined,
    'application/x.empty': undefined,
    'image/svg+xml': undefined,
    text: 'media.not-a-type',
    'text/': 'media.not-a-type',
    'text/plain; charset=utf-8': 'media.not-a-type',
  });
});

test('paths stay in the repository', () => {
  judged(pathOrUrl, {
    'img/logo.svg': undefined,
    './a/../b.png': undefined,
    'https://ville.example/a.png': undefined,
    '/a': 'path.absolute',
    'file:///a': 'path.scheme',
    'FILE:a': 'path.scheme',
    'data:image/png,x': 'path.scheme',
    'a/../../b': 'path.outside',
    'a\\b': 'path.backslash',
  });
  judged(logo, {
    'logo.svgz': undefined,
    'LOGO.PNG': undefined,
    '': undefined,
    'logo.jpg': 'picture.format',
    logo: 'picture.format',
    'https://ville.example/logo.png?v=2': undefined,
    'https://ville.example/': 'picture.format',
  });
});

test('videos are at hosts that let others show them, and no address takes ages to judge', () => {
  judged(video, {
    'https://www.youtube.com/watch?v=abc': undefined,
    'https://vimeo.com/123': undefined,
    'https://ville.example/film': 'video.no-oembed',
    ABC: 'url.not-a-page',
  });
  const started = performance.now();
  judged(video, { [`https://www.youtube.com/${'/'.repeat(100_000)}`]: 'video.no-oembed' });
  assert.ok(performance.now() - started < 500);
});
