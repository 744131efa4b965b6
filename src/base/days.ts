// SPDX-License-Identifier: AGPL-3.0-or-later
// Days as each language writes them; `format.ts` gives them to pages, `language.ts` to the sentences that
// a day fills. « 1er avril » is what French prints and CLDR does not.

/** English is that of Great Britain. */
export const locale = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

const days = new Map<string, Intl.DateTimeFormat>();

/** What `make` gives, made once per key: formats are slow to make, and there are few. */
export function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const known = made.get(key) ?? make();
  if (made.size < 500) made.set(key, known);
  return known;
}

/**
 * A day in full: « 1er avril 2026 », “1 April 2026”.
 * @param lang a BCP 47 tag
 * @param day an ISO day, or a moment of which the day in UTC counts
 * @param options as Intl.DateTimeFormat takes them; the whole date in words by default
 */
export function formatDay(
  lang: string,
  day: string | Date,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format = once(
    days,
    key,
    () => new Intl.DateTimeFormat(locale(lang), { timeZone: 'UTC', ...options }),
  );
  const words = format.format(typeof day === 'string' ? new Date(day.slice(0, 10)) : day);
  return lang === 'fr' ? words.replace(/(?<!\p{N})1(?= \p{L})/u, '1er') : words;
}
