// SPDX-License-Identifier: AGPL-3.0-or-later
// The languages Halle speaks, and how a sentence is said in one of them.
// French and English are complete; a further language is one file of src/languages, and falls back to
// English.
import { IntlMessageFormat } from 'intl-messageformat';

/**
 * A BCP 47 language tag that the site has words for: `fr`, `en`, or one that a file of `src/languages` adds.
 */
export type Lang = string;

/** One sentence or word in the two languages that are always complete. */
export type Text = Readonly<{ fr: string; en: string }>;

/**
 * The sentences of a feature: key → text. Keys start with the feature's name (`measure.not-found`). Written
 * in ICU MessageFormat.
 */
export type Texts = Readonly<Record<string, Text>>;

/** What fills the `{placeholders}` of a sentence. */
export type TextFacts = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** A further language: `{ lang: 'nl', name: 'Nederlands', texts: { 'home.title': '…' } }`. */
export type LanguagePack = Readonly<{ lang: Lang; name: string; texts: Readonly<Record<string, string>> }>;

const packs = new Map<Lang, LanguagePack>();
const formats = new Map<string, IntlMessageFormat>();

/** Adds a further language; called once at start for each file of `src/languages`. */
export function addLanguage(pack: LanguagePack): void {
  packs.set(pack.lang, pack);
}

/** The languages in the order they are offered, each with its own name. */
export function languages(): readonly { lang: Lang; name: string }[] {
  return [
    { lang: 'fr', name: 'Français' },
    { lang: 'en', name: 'English' },
    ...[...packs.values()].map(({ lang, name }) => ({ lang, name })),
  ];
}

/** The words of one text in a language, unfilled: its own, else English. */
export function wordsOf(text: Text, lang: Lang, key?: string): string {
  if (lang === 'fr' || lang === 'en') return text[lang];
  return (key && packs.get(lang)?.texts[key]) || text.en;
}

/**
 * Fills one ICU sentence. A sentence that cannot be filled is given back as it stands: showing it beats
 * failing.
 */
export function fill(sentence: string, lang: Lang, facts?: TextFacts): string {
  if (!sentence.includes('{')) return sentence;
  const known = `${lang}\u0000${sentence}`;
  let format = formats.get(known);
  try {
    if (!format) {
      format = new IntlMessageFormat(sentence, lang, undefined, { ignoreTag: true });
      if (formats.size < 5_000) formats.set(known, format);
    }
    return String(format.format(facts as Record<string, string>));
  } catch {
    return sentence;
  }
}

/**
 * A function that says any sentence of `texts` in `lang`: `const t = speaker(texts, 'fr'); t('home.title', {
 * n: 3 })`.
 */
export function speaker<T extends Texts>(
  texts: T,
  lang: Lang,
): (key: keyof T & string, facts?: TextFacts) => string {
  return (key, facts) => fill(wordsOf(texts[key]!, lang, key), lang, facts);
}
