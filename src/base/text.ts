// SPDX-License-Identifier: AGPL-3.0-or-later
// Small things about written words: folding accents, slugs, cutting what is too long.

const marks = /\p{M}+/gu;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case, no accents, ligatures opened: « Délibérations » → `deliberations`. For matching, never for showing. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
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

/** At most `limit` characters (UTF-16 units), cut between words where it can, with an ellipsis. */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  const space = words[limit - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** One line of readable text from outside words: control and direction characters out, white space folded. */
export function oneLine(words: string, limit = 300): string {
  return shorten(
    words
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    limit,
  );
}
