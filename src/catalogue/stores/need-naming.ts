// SPDX-License-Identifier: AGPL-3.0-or-later
// What one may look for, as its first letters are typed: a need of the trade by any of its words, then a
// software by its name. What is chosen stands in the field as words, and is searched as words.
import { type Lang, speaker } from '../../base/language.ts';
import { nearestOf } from '../../base/nearest.ts';
import { fold } from '../../base/text.ts';
import { mostOffered, type NameOption, type Naming } from '../../platform/naming.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { texts } from '../texts/texts.ts';
import { functionWords, type LocalFunction, synonymsIn } from '../thesaurus/thesaurus.ts';
import { softwareNaming } from './naming.ts';

/** Software keeps at least these places, where there is any. */
const leastSoftware = 3;

/** @param hint the word by which a need was found, where it is not its name */
const needOption = (one: LocalFunction, typed: string, lang: Lang): NameOption => {
  const label = functionWords(loadThesaurus(), one.id, lang);
  const begins = (word: string) => fold(word).startsWith(typed);
  const by = begins(label) ? undefined : synonymsIn(one, lang).find(begins);
  const need = speaker(texts, lang)('catalogue.search.need-word');
  return { value: label, label, hint: by ? `${need} : ${by}` : need };
};

function needsNear(written: string, lang: Lang): NameOption[] {
  const typed = fold(written).trim();
  if (typed.length < 2) return [];
  const words = foldedIn(lang);
  return nearestOf(typed, loadThesaurus().functions, (one) => words.get(one) ?? [], mostOffered).map((one) =>
    needOption(one, typed, lang),
  );
}

/** Folded once: somebody types, and each letter asks. */
const folded = new Map<Lang, ReadonlyMap<LocalFunction, readonly string[]>>();

function foldedIn(lang: Lang): ReadonlyMap<LocalFunction, readonly string[]> {
  const known = folded.get(lang);
  if (known) return known;
  const thesaurus = loadThesaurus();
  const words = (one: LocalFunction) => [functionWords(thesaurus, one.id, lang), ...synonymsIn(one, lang)];
  const made = new Map(thesaurus.functions.map((one) => [one, words(one).map(fold)]));
  folded.set(lang, made);
  return made;
}

/** Nothing is known by it: it only offers words. */
export const needNaming: Naming<NameOption> = {
  kind: 'need',
  id: ({ value }) => value,
  option: (one) => one,
  async resolve(_db, written, lang) {
    const near = needsNear(written, lang);
    const found = near.find(({ label }) => fold(label) === fold(written).trim());
    return found ? { found } : { nearest: near, several: false };
  },
  async suggest(db, typed, lang) {
    const word = speaker(texts, lang)('catalogue.search.software-word');
    const software = (await softwareNaming.suggest(db, typed, lang)).map(({ label }) => ({
      value: label,
      label,
      hint: word,
    }));
    const needs = needsNear(typed, lang);
    const kept = needs.slice(0, mostOffered - Math.min(leastSoftware, software.length));
    return [...kept, ...software].slice(0, mostOffered);
  },
};
