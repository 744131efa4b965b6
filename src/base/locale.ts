// SPDX-License-Identifier: AGPL-3.0-or-later
// How each language writes numbers and dates, for words of the program and for sentences alike: one place, so
// that one day reads the same everywhere. Months and currencies come from Unicode's CLDR; English is that of
// Great Britain; « 1er avril » is what French prints and CLDR does not.

const locale = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

/** A language with the country whose dictionary office programs take for it: `fr-FR`, `en-GB`, `pt-BR`. */
export function countryTag(lang: string): string {
  const { language, region } = new Intl.Locale(locale(lang)).maximize();
  return region ? `${language}-${region}` : language;
}

/** Formats of one kind that are kept; beyond, the oldest makes room. */
export const mostKept = 500;

/**
 * What `make` gives, made once per key: a format takes a hundred times as long to make as to use, and there
 * are few. Nobody else makes one (`locale.test.ts`).
 */
function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= mostKept) made.delete(made.keys().next().value!);
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const named = new Map<string, Intl.DisplayNames>();
/** What they gave: each name takes some microseconds. */
const names = new Map<string, string>();
const lists = new Map<string, Intl.ListFormat>();
const orders = new Map<string, Intl.Collator>();

/** @param lang a language tag of BCP 47 */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  return once(numbers, key, () => new Intl.NumberFormat(locale(lang), options));
}

/** Dates in UTC unless `options` name a zone. @param lang a language tag of BCP 47 */
export function dateFormat(
  lang: string,
  options: Intl.DateTimeFormatOptions,
): { format(moment: Date | number): string } {
  const key = `${lang} ${JSON.stringify(options)}`;
  const made = once(dates, key, () => new Intl.DateTimeFormat(locale(lang), { timeZone: 'UTC', ...options }));
  return lang === 'fr' ? { format: (moment) => ordinal(made.format(moment)) } : made;
}

/** @param lang a language tag of BCP 47 */
export function pluralRules(lang: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  const key = `${lang} ${JSON.stringify(options)}`;
  return once(plurals, key, () => new Intl.PluralRules(lang, options));
}

/** In the order of a language's dictionary. @param lang a language tag of BCP 47 */
export const collator = (lang: string): Intl.Collator => once(orders, lang, () => new Intl.Collator(lang));

/** « a, b et c ». @param lang a language tag of BCP 47 */
export const listFormat = (lang: string): Intl.ListFormat =>
  once(lists, lang, () => new Intl.ListFormat(lang));

/**
 * What a language calls a country or a language; a code that is none is given back as it stands.
 * @param code ISO 3166-1, or BCP 47
 */
export function nameOf(lang: string, of: 'region' | 'language', code: string): string {
  return once(names, `${lang} ${of} ${code}`, () => {
    try {
      return once(named, `${lang} ${of}`, () => new Intl.DisplayNames(lang, { type: of })).of(code) ?? code;
    } catch {
      return code;
    }
  });
}

const ordinal = (words: string) => words.replace(/(?<!\p{N})1(?= \p{L})/u, '1er');
