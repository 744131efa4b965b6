// SPDX-License-Identifier: AGPL-3.0-or-later
// The letter of the day puts like things together, keeps every link whole, and lets each topic be refused by
// itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MailContent, Sealed } from './content.ts';
import { letterOf } from './digest.ts';
import { letterHtml, letterText } from './letter.tsx';
import { partsWithLinks } from './linked.ts';

const long = `https://halle.example/missions/${'cimetiere-'.repeat(60)}x?a=1&b=2`;
const piece = (topic: string, content: Partial<MailContent>, optional = true) => ({
  topic,
  words: {
    ...{ to: 'mairie@commune.example', lang: 'fr', optional },
    content: { subject: 'x', paragraphs: [], ...content },
  } satisfies Sealed,
});
const mission = (subject: string, url = long) =>
  piece('market.mission-new', {
    ...{ group: 'Nouvelles missions', subject, paragraphs: [`Une phrase ${'longue '.repeat(200)}`] },
    button: { label: 'Voir la mission', url },
  });
const refusal = (topic: string) => `https://halle.example/refus/${topic}`;
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const textOf = ({ content, lang }: Sealed) =>
  plain(letterText(content, lang, { site: 'https://halle.example' }));
const htmlOf = ({ content, lang }: Sealed) =>
  plain(letterHtml(content, lang, { site: 'https://halle.example' }));

test('like things stand under one heading, and each topic has its own refusal', () => {
  const letter = letterOf(
    [
      mission('Traduire le guide'),
      piece('catalogue.usages-end', { group: 'Vos usages déclarés', subject: 'Deux usages à confirmer' }),
      mission('Former deux agents', 'https://halle.example/missions/former'),
    ],
    refusal,
  );
  assert.equal(letter.content.subject, 'Traduire le guide, et 2 autres nouvelles');
  assert.equal(letter.about, undefined, 'the foot refuses the whole letter');
  const text = textOf(letter);
  assert.match(
    text,
    /Nouvelles missions : 2\n=+\n\nTraduire le guide\n-+\n[\s\S]*Former deux agents\n-+\n[\s\S]*Vos usages déclarés : 1\n=+/,
  );
  for (const topic of ['market.mission-new', 'catalogue.usages-end'])
    assert.ok(text.includes(`<${refusal(topic)}>`), topic);
});

test('no link is cut, in text or in HTML, however long the words around it', () => {
  const letter = letterOf([mission('Traduire le guide'), mission('Former deux agents')], refusal);
  assert.equal(textOf(letter).split(`<${long}>`).length, 3);
  assert.equal(htmlOf(letter).split(`href="${long.replaceAll('&', '&amp;')}"`).length, 3);
});

test('a letter about one topic is refused for that topic, one of several or of a duty as a whole', () => {
  assert.equal(letterOf([mission('a')], refusal).about, 'market.mission-new');
  assert.equal(letterOf([mission('a'), mission('b')], refusal).about, 'market.mission-new');
  assert.doesNotMatch(textOf(letterOf([mission('a'), mission('b')], refusal)), /refus\//);
  const duty = piece('remarks.new', { subject: 'Un message' }, false);
  assert.equal(letterOf([duty], refusal).about, undefined);
  assert.doesNotMatch(textOf(letterOf([duty, mission('a')], refusal)), /refus\/remarks/);
});

test('an address in a sentence is a link, without the full stop behind it', () => {
  assert.deepEqual(partsWithLinks('Ouvrez https://a.example/x?y=(1), puis « https://b.example ».'), [
    { words: 'Ouvrez ' },
    { words: 'https://a.example/x?y=(1', link: 'https://a.example/x?y=(1' },
    { words: '), puis « ' },
    { words: 'https://b.example', link: 'https://b.example' },
    { words: ' ».' },
  ]);
  const hostile = piece('a.b', {
    paragraphs: ['https://a.example/"><script>x</script> javascript:alert(1)'],
  });
  const html = htmlOf(letterOf([hostile], refusal));
  assert.doesNotMatch(html, /<script>|href="javascript/);
});
