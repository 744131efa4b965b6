// SPDX-License-Identifier: AGPL-3.0-or-later
// Names of programs found in a text: proprietary ones that town halls know, and free ones of the starter
// catalogue. A name that is also a word of every day counts only as a name: with its capital, beside a word
// such as « logiciel ».
import { flatten } from './flat.ts';
import { everydayNames } from './names-everyday.ts';

export type NameKind = 'brand' | 'free';

export interface KnownName {
  /** As it is shown. */
  readonly name: string;
  readonly kind: NameKind;
  /** Everything it is called by. */
  readonly words: readonly string[];
  /** Whether a company publishes it, and so holds its name. */
  readonly isTrademark?: boolean;
}

export interface NameFound {
  readonly known: KnownName;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly known: KnownName;
  readonly rest: readonly string[];
  readonly isEveryday: boolean;
}

/** By their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

const wordsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[a-z0-9@+]+/g)] as RegExpExecArray[];

export function indexNames(names: readonly KnownName[]): NameIndex {
  const index = new Map<string, Entry[]>();
  for (const known of names)
    for (const written of known.words) {
      const [first, ...rest] = wordsOf(flatten(written)).map(([word]) => word);
      if (!first || (written.length < 3 && rest.length === 0)) continue;
      const key = [first, ...rest].join(' ');
      const entry = { known, rest, isEveryday: everydayNames.has(key) || key.length < 4 };
      index.set(first, [...(index.get(first) ?? []), entry]);
    }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

const marker =
  /(?:logiciels?|progiciels?|solutions?|applications?|applicatifs?|suites?|outils?|marques?|type|licences?|sgbd|moteurs?|microsoft|editeurs?|modules?|produits?|systemes?(?: d'exploitation)?|messagerie|tableur|visioconference|serveurs?|environnements?|version|plateformes?|programmes?)(?:\s+(?:libres?|metiers?|dits?|denomm\S*|nomm\S*|appel\S*|de gestion|de type|d'exploitation|de marque|est|sera|sont|de|du|d'|le|la))*\s*:?\s*["*_]*\s*$/;

const looked = new WeakMap<NameIndex, Map<string, NameFound[]>>();
/** Sentences remembered at a time: each rule asks of all in their order. */
const mostKept = 200_000;

/** Every known name in a sentence; `flat` is as long as `text`. */
export function namesIn(index: NameIndex, text: string, flat: string): readonly NameFound[] {
  const known = looked.get(index);
  const kept = known && known.size <= mostKept ? known : new Map<string, NameFound[]>();
  looked.set(index, kept);
  const before = kept.get(text);
  if (before) return before;
  const found = lookFor(index, text, flat);
  kept.set(text, found);
  return found;
}

function lookFor(index: NameIndex, text: string, flat: string): NameFound[] {
  const found: NameFound[] = [];
  const words = wordsOf(flat);
  for (let at = 0; at < words.length; at++) {
    const entry = index.get(words[at]![0])?.find((one) => fits(one, words, at, text, flat));
    if (!entry) continue;
    const last = words[at + entry.rest.length]!;
    found.push({ known: entry.known, from: words[at]!.index, to: last.index + last[0].length });
    at += entry.rest.length;
  }
  return found;
}

function fits(
  { rest, isEveryday }: Entry,
  words: RegExpExecArray[],
  at: number,
  text: string,
  flat: string,
): boolean {
  if (!rest.every((word, n) => words[at + 1 + n]?.[0] === word && isNear(words, at + n, flat))) return false;
  const from = words[at]!.index;
  const last = words[at + rest.length]!;
  const to = last.index + last[0].length;
  // an address, a file, a part of a longer word
  if (/[@/._\w-]$/.test(flat.slice(0, from)) || /^(?:\.[a-z]{2,}|@|-[a-z]|_)/.test(flat.slice(to)))
    return false;
  const written = text.slice(from, to);
  if (!isEveryday)
    return written !== written.toLowerCase() || /\d/.test(written) || isAfterMarker(flat, from);
  return /^[\p{Lu}\d]/u.test(written) && isAfterMarker(flat, from);
}

const isAfterMarker = (flat: string, from: number): boolean =>
  marker.test(flat.slice(Math.max(0, from - 60), from));

/** Words of one name stand side by side. */
function isNear(words: RegExpExecArray[], at: number, flat: string): boolean {
  const [one, next] = [words[at]!, words[at + 1]];
  return next !== undefined && /^[\s'.-]{0,2}$/.test(flat.slice(one.index + one[0].length, next.index));
}
