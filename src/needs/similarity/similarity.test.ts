// SPDX-License-Identifier: AGPL-3.0-or-later
// Which needs are one: the labelled pairs, laws that hold for any two needs, and the index that answers while
// somebody types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { sentence } from '../../languages/index.ts';
import { judgeNeedPairs, precisionAndRecall, readNeedPairs } from '../../testing/need-pairs.ts';
import { compareNeeds, threshold } from './compare.ts';
import { needIndex } from './nearest.ts';
import { readNeed } from './reading.ts';
import { reasonWords } from './reasons.ts';

const thesaurus = loadThesaurus();
const pairs = readNeedPairs();
const judged = judgeNeedPairs(pairs);
const compare = (a: string, b: string) =>
  compareNeeds(readNeed(a, thesaurus), readNeed(b, thesaurus), thesaurus);

test('of 300 pairs and more, half the same, precision is 0.9 at least where recall is 0.8', () => {
  assert.ok(pairs.length >= 300);
  const share = pairs.filter(({ same }) => same).length / pairs.length;
  assert.ok(share > 0.4 && share < 0.6);
  for (const aside of [false, true]) {
    const { precision, recall } = precisionAndRecall(judged.filter(({ pair }) => pair.aside === aside));
    assert.ok(precision >= 0.9 && recall >= 0.8, JSON.stringify({ aside, precision, recall }));
  }
});

test('whoever is called the same has a reason, in both languages, and the order of the two changes nothing', () => {
  for (const { pair, found } of judged) {
    assert.ok(!found.same || found.reasons.length > 0, pair.a);
    for (const lang of ['fr', 'en'])
      for (const reason of found.reasons) {
        const words = reasonWords(reason, (key, facts) => sentence(lang, key, facts), thesaurus, lang);
        assert.doesNotMatch(words, /needs\.similar|undefined|\{/);
      }
    assert.deepEqual([compare(pair.b, pair.a).score, found.score], [found.score, found.score], pair.a);
  }
});

test('a need is the same as itself, whatever is written in it', () => {
  for (const text of [...pairs.map(({ a }) => a), 'zzyzx', 'logiciel', '…', '<b>', '100 000 €'])
    assert.ok(compare(text, text).same, text);
});

test('a need of a million letters is read in its beginning, whatever they are, and kept short', () => {
  const hostile = ['1 ', '9', 'budget ', 'a', '. ', 'maintenance ', '«', '\u202e\u0000\ud800', 'développer '];
  for (const part of hostile) {
    const text = part.repeat(1_000_000 / part.length);
    const reading = readNeed(text, thesaurus);
    assert.deepEqual(readNeed(text.slice(0, 8_000), thesaurus), reading);
    assert.ok(reading.words.length <= 1_200, part);
    assert.ok(compareNeeds(reading, reading, thesaurus).same, part);
  }
});

test('hosting, training and having are three needs, and what comes after the object changes nothing', () => {
  assert.equal(compare('hébergement du parapheur', 'parapheur électronique').same, false);
  assert.equal(compare('formation au parapheur', 'parapheur électronique').same, false);
  assert.equal(compare('parapheur électronique, avec formation des agents', 'parapheur').same, true);
});

test('the index finds the nearest, and of the five nearest 19 in 20, after needs were changed and taken out', () => {
  const index = needIndex(thesaurus);
  const texts = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const read = texts.map((text) => readNeed(text, thesaurus));
  for (const place of texts.keys()) index.set(`n${place}`, read[0]!);
  for (const [place, reading] of read.entries()) index.set(`n${place}`, reading);
  const isGone = (place: number) => place % 7 === 0;
  for (const place of texts.keys()) if (isGone(place)) index.delete(`n${place}`);
  index.delete('never');
  assert.equal(index.size, texts.filter((_, place) => !isGone(place)).length);
  let [wanted, found] = [0, 0];
  for (const [place, reading] of read.entries()) {
    if (place % 100 !== 0) continue;
    const all = read
      .map((other, number) => ({ id: `n${number}`, number, ...compareNeeds(reading, other, thesaurus) }))
      .filter(({ number, same }) => same && !isGone(number))
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .slice(0, 5);
    const near = index.nearest(reading, 5, threshold);
    assert.equal(near[0]?.score, all[0]?.score, texts[place]!);
    wanted += all.length;
    found += all.filter(({ id }) => near.some((one) => one.id === id)).length;
  }
  assert.ok(found >= wanted * 0.95, `${found} of ${wanted}`);
});

test('what is wanted of a program names no trade: its upkeep is no road works, its hosting no server', () => {
  const upkeep = readNeed('Partager à plusieurs l’entretien annuel de openCimetière', thesaurus);
  assert.deepEqual([upkeep.wanted, upkeep.trades], ['maintain', []]);
  assert.ok(
    compare(
      'Mutualiser la maintenance d’openCimetière chaque année',
      'Partager à plusieurs l’entretien annuel de openCimetière',
    ).same,
  );
  assert.ok(
    compare('Hébergement mutualisé de Nextcloud pour nos communes', 'Héberger Nextcloud à plusieurs').same,
  );
});
