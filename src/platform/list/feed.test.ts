// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeFeed } from './feed.ts';

const entry = (title: string, updated: string) => ({
  address: 'https://halle.example/missions/a?b=1&c=2',
  title,
  summary: 'x',
  updated,
});
const feed = (entries: ReturnType<typeof entry>[]) =>
  writeFeed({
    lang: 'fr',
    title: 'Missions',
    self: 'https://halle.example/missions.atom?genre=a&logiciel=b',
    page: 'https://halle.example/missions',
    entries,
  });

test('a feed is as recent as its newest entry, and an empty one is a feed too', () => {
  const xml = feed([entry('a', '2026-11-01'), entry('b', '2026-11-20T10:00:00Z'), entry('c', '2026-10-01')]);
  assert.match(
    xml,
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  );
  assert.match(
    xml,
    /<\/id><link rel="self"[^>]*><link rel="alternate"[^>]*><updated>2026-11-20T10:00:00\.000Z</,
  );
  assert.equal(xml.match(/<entry>/g)?.length, 3);
  assert.doesNotMatch(feed([]), /<entry>/);
});

test('hostile words stay words: no element, no sign that XML refuses', () => {
  const xml = feed([entry('<b>&\u0000\u0008\uFFFF]]> "x"', '2026-11-01')]);
  assert.ok(xml.includes('&lt;b'));
  assert.doesNotMatch(xml, /<b>|[\u0000-\u0008\uFFFF]/);
  assert.ok(xml.includes('genre=a&amp;logiciel=b') && xml.includes('b=1&amp;c=2'));
});
