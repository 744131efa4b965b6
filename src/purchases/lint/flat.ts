// SPDX-License-Identifier: AGPL-3.0-or-later
// Words without accents, capitals and typographic signs, character for character: what stands at an offset of
// one stands at the same offset of the other.

const signs: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", ʼ: "'", '´': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ' },
  ...{ '\u2007': ' ', '\u2008': ' ', '\u200a': ' ', '\u2002': ' ', '\u2003': ' ', '\u3000': ' ', '\t': ' ' },
};
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const known = new Map<string, string>();

function flatOne(sign: string): string {
  const kept = known.get(sign);
  if (kept !== undefined) return kept;
  const base = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const flat = signs[sign] ?? (base.length === sign.length ? base : sign);
  known.set(sign, flat);
  return flat;
}

/** As long as `text`. */
export const flatten = (text: string): string => text.replace(/[^\x20-\x40\x5b-\x5f\x61-\x7e]/g, flatOne);

/** The words of a line without what nobody sees, composed. */
export const cleanLine = (text: string): string => text.replace(unseen, '').normalize('NFC');
