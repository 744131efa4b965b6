// SPDX-License-Identifier: AGPL-3.0-or-later
// The languages Halle speaks, and how a sentence is said in one of them.
// French and English are complete. A further language is one file of src/languages: what it does not say is
// said in English, sentence by sentence.
import { IntlMessageFormat } from 'intl-messageformat';
import { dateFormat, numberFormat, pluralRules } from './locale.ts';
import { startsWithVowel } from './text.ts';

/** A BCP 47 language tag: `fr`, `en`, or one that a file of `src/languages` adds (`de`, `pt-BR`). */
export type Lang = string;

/** One sentence or word in the two languages that are always complete. */
export type Text = Readonly<{ fr: string; en: string }>;

/**
 * The sentences of a feature: key → text. Keys start with the feature's name (`measure.not-found`). Written
 * in ICU MessageFormat.
 */
export type Texts = Readonly<Record<string, Text>>;

/** A day without a time: what `dayFact` gives. Told by its shape: the machine may not know `Temporal`. */
export interface CalendarDay {
  readonly calendarId: string;
  toString(): string;
}

/** What fills the `{placeholders}` of a sentence. A day is written as its readers write it. */
export type TextFacts = Readonly<
  Record<string, string | number | boolean | Date | CalendarDay | null | undefined>
>;

/** A further language, all of it. Only its tag, its name and its sentences are needed. */
export interface LanguagePack {
  readonly lang: Lang;
  /** What it calls itself: « Deutsch ». */
  readonly name: string;
  /** Shown to its readers as long as it does not say everything: « teilweise übersetzt ». */
  readonly partly?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Nouns keep their capital within a sentence. */
  readonly capitals?: true;
  /** Which of the complete languages says what it does not; English unless it says so. */
  readonly fallback?: 'fr' | 'en';
  /** Key → sentence: those of `texts` files, `thesaurus.<function>`, `term.<word>`, `setting.<NAME>`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Function of the thesaurus → the words that people type for it. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** Words of every request that carry nothing: articles, « Software », « Gemeinde ». Never a name. */
  readonly emptyWords?: readonly string[];
  /** Technical word → its spellings. */
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  /** Name of an address in `site.ts` → its path without the tag; English words where it has none. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** What a further language can say by its key though the text itself is handed over without one. */
interface Known {
  readonly key: string;
  readonly facts?: TextFacts | undefined;
}

const packs = new Map<Lang, LanguagePack>();
const known = new WeakMap<Text, Known>();
const formats = new Map<string, IntlMessageFormat>();
/** Whose addresses stand at the root of the site, and who speaks where nothing says otherwise. */
export const rootLang: Lang = 'fr';
let spoken: readonly Lang[] = ['fr', 'en'];

/** Adds a further language; called once at start for each file of `src/languages`. */
export function addLanguage(pack: LanguagePack): void {
  packs.set(pack.lang, pack);
}

/** Every language there are words for, spoken on this site or not. */
export const knownLanguages = (): readonly Lang[] => ['fr', 'en', ...packs.keys()];

/** The file of a further language; French and English have none. */
export const packOf = (lang: Lang): LanguagePack | undefined => packs.get(lang);

/** Says which languages the site offers: French and English always, others as asked for and known. */
export function speakIn(langs: readonly Lang[]): void {
  spoken = ['fr', 'en', ...[...packs.keys()].filter((lang) => langs.includes(lang))];
}

export interface SpokenLanguage {
  readonly lang: Lang;
  readonly name: string;
  /** The words that say so in the language itself, where it is not complete. */
  readonly partly?: string | undefined;
}

/** Their tags; another array each time they change. */
export const spokenTags = (): readonly Lang[] => spoken;

/** The languages in the order they are offered, each with its own name. */
export const languages = (): readonly SpokenLanguage[] =>
  spoken.map((lang) => {
    const pack = packs.get(lang);
    return pack
      ? { lang, name: pack.name, partly: pack.partly }
      : { lang, name: lang === 'fr' ? 'Français' : 'English' };
  });

/** A language itself where the site offers it, else the one that speaks in its place. */
export const spokenFor = (lang: Lang): Lang => (spoken.includes(lang) ? lang : completeFor(lang));

/** Whether every sentence is said in it. */
export const isComplete = (lang: Lang): lang is 'fr' | 'en' => lang === 'fr' || lang === 'en';

/** Which of the two complete languages says what this one does not: itself where it is one of them. */
export function completeFor(lang: Lang): 'fr' | 'en' {
  return isComplete(lang) ? lang : (packs.get(lang)?.fallback ?? 'en');
}

export const directionOf = (lang: Lang): 'ltr' | 'rtl' => packs.get(lang)?.direction ?? 'ltr';

/** A label as it stands within a sentence: « Cimetière » → « cimetière », but „Friedhof“. */
export const inSentence = (label: string, lang: Lang): string =>
  packs.get(lang)?.capitals ? label : label.toLocaleLowerCase(lang);

/** The same words for a number or a day within a sentence as outside. */
const formatters = {
  getNumberFormat: (lang: string | string[], options?: Intl.NumberFormatOptions) =>
    numberFormat(String(lang), options),
  getDateTimeFormat: (lang: string | string[], options: Intl.DateTimeFormatOptions = {}) =>
    dateFormat(String(lang), options) as Intl.DateTimeFormat,
  getPluralRules: (lang: string | string[], options?: Intl.PluralRulesOptions) =>
    pluralRules(String(lang), options),
};

/** Gives texts their keys, so that a further language can say them wherever they are shown. */
export function nameTexts(texts: Texts, prefix = ''): void {
  for (const [key, text] of Object.entries(texts)) known.set(text, { key: prefix + key });
}

/** A sentence filled once, to be said later in any language. */
export function filledText(text: Text, facts?: TextFacts, key = known.get(text)?.key): Text {
  const filled = { fr: fill(text.fr, 'fr', facts), en: fill(text.en, 'en', facts) };
  if (key) known.set(filled, { key, facts: facts ?? {} });
  return filled;
}

/** The words of one text in a language, unfilled: its own, else those of the complete language it names. */
export function wordsOf(text: Text, lang: Lang, key?: string): string {
  if (isComplete(lang)) return text[lang];
  const { key: name = key, facts } = known.get(text) ?? {};
  const own = name === undefined ? undefined : packs.get(lang)?.texts[name];
  if (own) return facts ? fill(own, lang, facts) : own;
  const words = text[completeFor(lang)];
  return isMarking() ? marks.open + words + marks.close : words;
}

/** Signs that stand in no text (Unicode, noncharacters): what is between them is in the other language. */
export const marks = { open: '\uFDD0', close: '\uFDD1' } as const;
let isMarking: () => boolean = () => false;

/** From now on, sentences that a language does not have stand between `marks` whenever `asked` says so. */
export function markFallbacksWhen(asked: () => boolean): void {
  isMarking = asked;
}

/**
 * Fills one ICU sentence. A sentence that cannot be filled is given back as it stands: showing it beats
 * failing.
 */
export function fill(sentence: string, lang: Lang, facts?: TextFacts): string {
  if (!sentence.includes('{')) return sentence;
  const key = keyOfFilled(sentence, lang, facts);
  const before = key === undefined ? undefined : filled.get(key);
  if (before !== undefined) return before;
  const words = fillAnew(sentence, lang, facts);
  if (key !== undefined && (filled.size < mostFilled || filled.delete(filled.keys().next().value!)))
    filled.set(key, words);
  return words;
}

/** Sentences filled with numbers and short words: the same stand on page after page. */
const filled = new Map<string, string>();
const mostFilled = 3_000;

/** Undefined for a sentence that is hardly said twice. */
function keyOfFilled(sentence: string, lang: Lang, facts: TextFacts = {}): string | undefined {
  let key = `${lang}\u0000${sentence}`;
  for (const name in facts) {
    const fact = facts[name];
    if (typeof fact === 'number') key += `\u0000${name}\u0000${fact}`;
    else if (typeof fact !== 'string' || fact.length > 40 || fact.includes('@')) return undefined;
    else key += `\u0000${name}\u0000"${fact.length} ${fact}`;
  }
  return key;
}

function fillAnew(sentence: string, lang: Lang, facts?: TextFacts): string {
  const said = lang === 'fr' && facts ? elided(sentence, facts) : sentence;
  const known = `${lang}\u0000${said}`;
  let format = formats.get(known);
  try {
    if (!format) {
      format = new IntlMessageFormat(said, lang, undefined, { ignoreTag: true, formatters });
      if (formats.size < 5_000) formats.set(known, format);
    }
    return String(format.format(facts && (withDays(lang, facts) as Record<string, string>)));
  } catch {
    return sentence;
  }
}

const isCalendarDay = (fact: TextFacts[string]): fact is CalendarDay =>
  typeof fact === 'object' && fact !== null && 'calendarId' in fact;

/** Each day in words. */
function withDays(lang: Lang, facts: TextFacts): TextFacts {
  const days = Object.entries(facts).filter(([, fact]) => isCalendarDay(fact));
  if (days.length === 0) return facts;
  const inWords = dateFormat(lang, { dateStyle: 'long' });
  return {
    ...facts,
    ...Object.fromEntries(days.map(([name, day]) => [name, inWords.format(new Date(String(day)))])),
  };
}

/** French: « la fiche de {name} » is « la fiche d’openCimetière » and « la fiche de Maarch ». */
function elided(sentence: string, facts: TextFacts): string {
  if (!sentence.includes('e {')) return sentence;
  return sentence.replace(/\b([Dd]|[Qq]u)e (?=\{(\w+)\})/g, (whole, word: string, name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' && startsWithVowel(fact) ? `${word}’` : whole;
  });
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
