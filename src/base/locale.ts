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

/** What `make` gives, made once per key: formats are slow to make, and there are few. */
function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const known = made.get(key) ?? make();
  if (made.size < 500) made.set(key, known);
  return known;
}

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();

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

const ordinal = (words: string) => words.replace(/(?<!\p{N})1(?= \p{L})/u, '1er');
