// SPDX-License-Identifier: AGPL-3.0-or-later
// Every further language says only what there is to say, with the same blanks, at addresses of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownLanguages, type Lang, packOf, speakIn } from '../base/language.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import { technical } from '../home/texts-technical.ts';
import { settings } from '../platform/settings.ts';
import { patternIn, site } from '../site.ts';
import { blanksOf } from '../testing/blanks.ts';
import { sentences } from './index.ts';
import { speak } from './load.ts';

const thesaurus = loadThesaurus();
const packs = knownLanguages().flatMap((lang) => packOf(lang) ?? []);
/** Keys that are no sentence of a feature, with their English words. */
const named: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from({ length: 9 }, (_, place) => [`home.example-${place}`, '']),
  ...thesaurus.groups.map(({ id, label }) => [`thesaurus.group.${id}`, label.en]),
  ...thesaurus.functions.flatMap(({ id, label, hint }) => [
    [`thesaurus.${id}`, label.en],
    [`thesaurus.${id}.hint`, hint.en],
  ]),
  ...thesaurus.systems.flatMap(({ id, label, what }) => [
    [`thesaurus.system.${id}`, label.en],
    [`thesaurus.system.${id}.what`, what.en],
  ]),
  ...technical.map(({ id, meaning }) => [`term.${id}`, meaning.en]),
  ...Object.entries(settings).map(([name, { says }]) => [`setting.${name}`, says.en]),
]);

test('every file of the folder that is named by a tag is a language', () => {
  assert.ok(packs.some(({ lang, name }) => lang === 'de' && name === 'Deutsch'));
});

for (const { lang, texts, synonyms = {}, spellings = {}, paths = {} } of packs) {
  test(`${lang}: each sentence is one of ours, and fills the same blanks`, () => {
    const english = (key: string) => sentences[key]?.en ?? named[key];
    assert.deepEqual(
      Object.keys(texts).filter((key) => english(key) === undefined),
      [],
    );
    assert.deepEqual(
      Object.entries(texts)
        .filter(([key, words]) => blanksOf(words, lang) !== blanksOf(english(key)!, 'en'))
        .map(([key]) => key),
      [],
    );
  });

  test(`${lang}: synonyms and spellings are those of functions and words that there are`, () => {
    const functions = new Set<string>(thesaurus.functions.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(synonyms).filter((id) => !functions.has(id)),
      [],
    );
    const terms = new Set(technical.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(spellings).filter((id) => !terms.has(id)),
      [],
    );
  });

  test(`${lang}: its addresses hold the same names, and no two are one`, () => {
    const { patterns } = site;
    const names = (pattern: string) => (pattern.match(/:\w+/g) ?? []).join();
    assert.deepEqual(
      Object.entries(paths)
        .filter(([name, path]) => names(path) !== names(patterns[name as keyof typeof patterns]?.en ?? ':no'))
        .map(([name]) => name),
      [],
    );
    const all = Object.values(patterns).map((pattern) => patternIn(pattern, lang).replace(/:\w+/g, ':'));
    assert.deepEqual(
      all.filter((one, index) => all.indexOf(one) !== index),
      [],
    );
  });
}

test('a language that has no file is refused by name', () => {
  assert.throws(() => speak(['fr', 'tlh' as Lang]), { textKey: 'platform.no-such-language' });
  speakIn([]);
});
