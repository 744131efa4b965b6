// SPDX-License-Identifier: AGPL-3.0-or-later
// Written words as they are kept, shown and compared. Outside words may hold invisible characters and
// that turn, hide or split the others: they are taken out here and nowhere else, so that two names that look
// alike are one.

const marks = /\p{M}+/gu;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * What is not seen: format controls (directions, soft hyphen, tags…) and whatever Unicode 17 says to ignore
 * when it cannot be drawn (zero-width characters, fillers, variation selectors). The signs that Arabic,
 * Syriac and Kaithi write around numbers are seen.
 */
const hidden =
  /[[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]]/gv;

/** Scripts that cannot be written without joiners (Unicode 17, chapters 9, 12, 13, 16). */
const scripts = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt Mymr Khmr'.split(
  ' ',
);
const letter = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
/** Joiners within those scripts and within one emoji, and the sign that gives an emoji its colours. */
const needed = new RegExp(
  [
    `(?<=${letter})[\\u200C\\u200D](?=${letter})`,
    '(?<=\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=\\p{Extended_Pictographic})',
    '(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]|(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  ].join('|'),
  'vy',
);

const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]+/g;
/**
 * White space on one line: no-break spaces, the blank of Braille and the separators of lines too. Not the
 * no-break space that French puts beside its signs.
 */
const blanks = /(?![\u00A0\u202F](?:[:;!?»%€]|(?<=«.)\S))[\s\u0085\u2800]+/g;

/**
 * Words as they may be kept and shown: well formed, composed (NFC), nothing in them that is not seen. Lines
 * and spaces stay.
 */
export function visible(words: string): string {
  let seen = words.toWellFormed();
  // Composing characters (NFC) can put a joiner next to another letter, so joiners are checked again
  // afterwards.
  for (let passes = 0; passes < 4; passes++) {
    const before = seen;
    seen = withoutHidden(before);
    if (seen === before) return seen;
  }
  return seen.replace(hidden, '').normalize('NFC');
}

function withoutHidden(words: string): string {
  const isNeeded = (at: number) => {
    needed.lastIndex = at;
    return needed.test(words);
  };
  return words
    .replace(hidden, (sign, at: number) => (isNeeded(at) ? sign : ''))
    .replace(controls, '')
    .normalize('NFC');
}

/**
 * Lower case, no accents, ligatures opened, nothing unseen: « Délibérations » → `deliberations`. For
 * matching, never for showing.
 */
export function fold(words: string): string {
  return words
    .toWellFormed()
    .normalize('NFKD')
    .replace(hidden, '')
    .replace(controls, '')
    .replace(/[\s\u0085\u2800]/g, ' ')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter]!);
}

/** The words of an address: « openCimetière 4 » → `opencimetiere-4`; at most 80 characters, never empty. */
export function slugify(words: string): string {
  const slug = fold(words)
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return slug || 'sans-nom';
}

/**
 * « Next Cloud », « i-Parapheur » → `nextcloud`, `iparapheur`: names that differ by blanks and signs alone
 * are one; none where too little is left.
 */
export function withoutBlanks(words: string): string[] {
  const letters = fold(words).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length > 2 ? [letters] : [];
}

/** « Code INSEE », `code_insee`, “INSEE code” → one. */
export const plainHeading = (written: string): string =>
  fold(written)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** At most `limit` characters (UTF-16 units), cut between words where it can, with an ellipsis. */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  const space = words[limit - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** One line of readable text from outside words: what is not seen out, white space folded. */
export function oneLine(words: string, limit = 300): string {
  return shorten(visible(words).replace(blanks, ' ').trim(), limit);
}

/** Several lines from outside words, kept as lines: what is not seen out, line ends one way. */
export function severalLines(words: string): string {
  return visible(words)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u2800]/g, ' ')
    .trim();
}

/**
 * Whether French elides before these words: « d’Annecy », « d’openCimetière ». Not before h, y, « onze » and
 * « ou » that is read w (« de Ouistreham »), where usage is divided.
 */
export const startsWithVowel = (words: string): boolean =>
  /^[aeiou]/.test(fold(words.slice(0, 12))) && !/^(ou[aeiy]|onz|uhl)/.test(fold(words.slice(0, 12)));

/** Words as a regular expression that means these words and nothing else. */
export const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
