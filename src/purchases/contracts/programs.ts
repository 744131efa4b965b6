// SPDX-License-Identifier: AGPL-3.0-or-later
// Programs that the object of a contract names: those of known products and of the catalogue. A name that is
// also a word of every day counts only where what stands around it says that a program is meant.
import { flatten } from '../lint/flat.ts';
import { everydayNames } from '../lint/names-everyday.ts';
import { moreEveryday } from './everyday.ts';

export interface KnownProgram {
  /** As the catalogue or known products write it. */
  readonly name: string;
  /** null: it depends on an edition that its short name does not tell. */
  readonly free: boolean | null;
  readonly functions: readonly string[];
  /** All it is called by, and those that leave the edition open. */
  readonly words: readonly string[];
  readonly supplier?: string;
}

export interface ProgramFound {
  readonly known: KnownProgram;
  readonly from: number;
  readonly to: number;
  /** As the object writes it. */
  readonly written: string;
}

interface Entry {
  readonly known: KnownProgram;
  readonly words: readonly string[];
  readonly isEveryday: boolean;
}

/** By their first word, the longest first. */
export type ProgramIndex = ReadonlyMap<string, readonly Entry[]>;

export const flat = (text: string): string => flatten(text.replaceAll('²', '2'));
const wordsOf = (text: string) => [...text.matchAll(/[a-z0-9@+$]+/g)];

export function indexPrograms(programs: readonly KnownProgram[]): ProgramIndex {
  const index = new Map<string, Entry[]>();
  for (const known of programs)
    for (const written of known.words) {
      const words = wordsOf(flat(written)).map(([word]) => word);
      const key = words.join(' ');
      if (words.length === 0 || key.length < 2) continue;
      const isEveryday = everydayNames.has(key) || moreEveryday.has(key) || key.length < 4;
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), { known, words, isEveryday }]);
    }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

export interface Around {
  /** Something in the object says that information technology is bought. */
  readonly isComputing: boolean;
  /** Functions that the words of the object say. */
  readonly functions: () => ReadonlySet<string>;
}

/** Each program once, in the order in which they are named. */
export function programsIn(index: ProgramIndex, text: string, around: Around): readonly ProgramFound[] {
  const written = flat(text);
  const words = wordsOf(written);
  const isLoud = text === text.toUpperCase();
  const found: ProgramFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = index.get(words[at]![0])?.find((one) => isHere(one, words, at, written));
    if (!entry) continue;
    const last = words[at + entry.words.length - 1]!;
    const [from, to] = [words[at]!.index, last.index + last[0].length];
    const one = { known: entry.known, from, to, written: text.slice(from, to) };
    if (isMeant(one, entry, { text, written, around, isLoud, before: found.at(-1) })) found.push(one);
    else continue;
    at += entry.words.length - 1;
  }
  return found.filter(({ known }, n) => found.findIndex((one) => one.known.name === known.name) === n);
}

function isHere({ words }: Entry, all: readonly RegExpExecArray[], at: number, written: string): boolean {
  return words.every((word, n) => {
    const here = all[at + n];
    const next = all[at + n + 1];
    if (here?.[0] !== word) return false;
    if (n === words.length - 1) return true;
    const between = next && written.slice(here.index + here[0].length, next.index);
    return between !== undefined && /^[\s'./–-]{0,3}$/.test(between);
  });
}

interface Seen {
  readonly text: string;
  readonly written: string;
  readonly around: Around;
  readonly isLoud: boolean;
  readonly before: ProgramFound | undefined;
}

/** A noun after which a program is named, and what may stand between. */
const named =
  /(?:logiciels?|progiciels?|licences?|applicatifs?|applications?|solutions?|suites?|modules?|outils?|systemes?|plateformes?|sgbd|sigb|saas|versions?|software|licenses?)(?:\s+(?:libres?|metiers?|informatiques?|open source|existants?|dits?|denommes?e?s?|suivants?|de marque|de type|specifiques?|hospitaliers?|de la suite|de la gamme|actuels?|annuelles?|of|for))*\s*[:\-–("'*_]*\s*$/;
const nouns =
  /(?:logiciels?|progiciels?|licences?|applicatifs?|applications?|solutions?|suites?|modules?|environnements?|software)\s+(?:de|du|des|d'|la|le|les|l')\s*["']*\s*$/;
const serving =
  /(?:maintenance|support|assistance|hebergement|licences?|infogerance|tma|evolutions?|abonnements?|migration|sous|avec|vers|renouvellement|soutien|deploiement|implementation|integration|acquisition)\s+(?:(?:technique|corrective|evolutive|annuelle?|et|de la suite|a)\s+)*(?:de|du|des|d'|a|au|aux|l'|la|le|les|on|of|for)?\s*(?:la solution|le logiciel|l'outil)?\s*["']*\s*$/;
const after =
  /^["')\s]*(?:software\b|v\.?\s?\d|version\b|\d{2,4}\b|web\b|cloud\b|saas\b|server\b|enterprise\b|\(?logiciel|\(?progiciel)/;

function isMeant(one: ProgramFound, { isEveryday, words }: Entry, seen: Seen): boolean {
  const { written, around, isLoud } = seen;
  const [head, tail] = [written.slice(0, one.from), written.slice(one.to)];
  const near = head.slice(-90);
  if (/[@/_\w]$/.test(head) || /^(?:\.(?:fr|com|org|net)\b|@|_|')/.test(tail)) return false;
  if (isMaker(one.known) && made.test(near) && !named.test(near)) return false;
  const isWritten = one.written !== one.written.toLowerCase() || /\d/.test(one.written);
  if (!isEveryday)
    return isWritten
      ? !isFirm(near) || words.length > 1
      : named.test(near) || serving.test(near) || isChained(one, seen);
  if (!/^[\p{Lu}\d]/u.test(one.written)) return false;
  if (named.test(near)) return !/^\s*(?:de|du|des)\s/.test(tail) || !isLoud || around.isComputing;
  if (isChained(one, seen)) return true;
  if (!around.isComputing) return agrees(one, around) && serving.test(near) && !isLoud;
  if (agrees(one, around) && (serving.test(near) || nouns.test(near) || !isLoud)) return true;
  if (after.test(tail) && (serving.test(near) || nouns.test(near) || !isLoud)) return true;
  if (vendorNear(one, written)) return true;
  return !isLoud && (serving.test(near) || nouns.test(near));
}

/** « Pastell et S2LOW »: named right after another. */
const isChained = (one: ProgramFound, { before, written }: Seen): boolean =>
  before !== undefined &&
  /^\s*(?:,|et|ou|\/|-|and|\+|;|&|opus)?\s*(?:de |d'|des )?["']*$/.test(written.slice(before.to, one.from));

/** A name that is that of the firm too: equipment of its mark is no program. */
const isMaker = ({ name, supplier }: KnownProgram): boolean => flat(name) === flat(supplier ?? '');
const made =
  /(?:equipements?|materiels?|serveurs?|commutateurs?|switchs?|routeurs?|baies?|boitiers?|marques?|constructeurs?|editeurs?|societes?|produits?|groupe|telephon\w+|infrastructures?|reseaux?)(?: [a-z'-]+){0,3}\s*(?:de |du |d'|: ?)?["']*$/;

const isFirm = (near: string): boolean => /(?:societe|entreprise|groupe|firme|titulaire)\s+["']*$/.test(near);

const agrees = ({ known }: ProgramFound, { functions }: Around): boolean =>
  known.functions.some((id) => functions().has(id));

const vendorNear = ({ known }: ProgramFound, written: string): boolean => {
  const supplier = known.supplier ? flat(known.supplier) : '';
  return supplier.length > 3 && written.includes(supplier) && !flat(known.name).includes(supplier);
};
