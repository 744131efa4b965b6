// SPDX-License-Identifier: AGPL-3.0-or-later
// A tender as it is read: lines put together to passages, passages cut into sentences, each under its heading
// and, in a list, under the words that lead it in.
import { cleanLine, flatten } from './flat.ts';
import type { Line, Place, Tender } from './tender.ts';

export interface Passage {
  /** As it is written. */
  readonly text: string;
  /** The same, flattened. */
  readonly flat: string;
  readonly index: number;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  /** Flattened words of the headings above it, the nearest last. */
  readonly heading: string;
  /** Flattened words that lead in the list in which it stands. */
  readonly lead: string;
  /** Where each of its lines begins: offset, index of the line, characters of that line left out before. */
  readonly starts: readonly (readonly [offset: number, line: number, left: number])[];
}

export interface Sentence {
  readonly passage: Passage;
  /** Offset in the passage. */
  readonly at: number;
  readonly text: string;
  readonly flat: string;
}

export interface Reading {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** All that is written, flattened, one passage a line. */
  readonly flat: string;
}

const numbered = /^(?:article|chapitre|titre|section|annexe|partie|lot)\s+(?:n\s?°\s?)?[\divxlc]+\b/;
const counted = /^(?:[\divx]+(?:\.\d+)*(?:[.)]|\s+-|\s)|[a-h][.)])\s*(?:-\s*)?\p{L}/u;
const item = /^\s*(?:[-•–—*▪◦·●○■□➢✓>]|\(?[a-z0-9]{1,2}\)|[a-z0-9]{1,2}[.)])\s+/i;

function isHeading({ text, heading, item: inList }: Line, next: string, allCaps: boolean): boolean {
  if (heading !== undefined) return heading;
  if (inList) return false;
  if (/^#{1,6}\s/.test(text) || /^\*\*[^*]{3,90}\*\*$/.test(text.trim())) return true;
  const bare = text.trim();
  if (bare.length > 100 || bare.length < 3 || /[.;,!?]$/.test(bare) || bare.includes('|')) return false;
  const flat = flatten(bare);
  if (/^\s*[\p{Ll}(«]/u.test(next) || /[,-]$/.test(bare) || verb.test(flat)) return false;
  if (numbered.test(flat)) return true;
  if (counted.test(flat) && /^[\dIVXA-H]/.test(bare)) return bare.length < 64 && !/:\s*\S/.test(bare);
  if (allCaps) return false;
  return bare === bare.toUpperCase() && /\p{Lu}{4}/u.test(bare) && !/\d{3}/.test(bare);
}

const verb =
  /\b(?:est|sont|a|ont|doit|doivent|devra|sera|seront|comporte|permet|peut|peuvent|utilise|depose|instruit|passent?|supporte)\b/;

const quotedLine = /^\s*(?:>\s?)+/;
const isQuoted = (text: string): boolean => quotedLine.test(text);

/** Whether the sentence of the line before goes on in this one. */
function goesOn(before: string, text: string): boolean {
  if (isQuoted(before) && isQuoted(text))
    return goesOn(before.replace(quotedLine, ''), text.replace(quotedLine, ''));
  if (!before.trim() || !text.trim() || item.test(text) || text.includes('|') || text.includes('\t'))
    return false;
  if (before.includes('|') || /[.!?;:]\s*["»)]?\s*$/.test(before)) return false;
  const isShouted = before.length >= 35 && before === before.toUpperCase() && text === text.toUpperCase();
  if (isShouted && !item.test(before)) return true;
  return /^\s*[\p{Ll}(«"']/u.test(text) || /\p{L}-$/u.test(before) || before.trim().length >= 55;
}

interface Open {
  text: string;
  starts: [number, number, number][];
}

/** One passage more line: a word parted at the end of the line is made one again. */
function append(open: Open, text: string, line: number): void {
  const left = (open.text && quotedLine.exec(text)?.[0].length) || text.length - text.trimStart().length;
  const parted = /\p{Ll}-$/u.test(open.text) && /^\s*\p{Ll}/u.test(text);
  if (parted) open.text = open.text.slice(0, -1);
  else if (open.text && !/\p{L}-$/u.test(open.text)) open.text += ' ';
  open.starts.push([open.text.length, line, left]);
  open.text += text.slice(left).trimEnd();
}

export function read({ file, lines: given, flowing }: Tender): Reading {
  const lines = given.map((line) => ({ ...line, text: cleanLine(line.text) }));
  const passages = passagesOf(lines, flowing);
  const sentences = passages.flatMap(sentencesOf);
  return { file, lines, passages, sentences, flat: passages.map(({ flat }) => flat).join('\n') };
}

function passagesOf(lines: readonly Line[], flowing: boolean): Passage[] {
  const shouted = lines.filter(({ text }) => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase());
  const allCaps = shouted.length > lines.length / 4;
  const gathered = new Gathering(lines);
  for (const [index, line] of lines.entries()) {
    const next = flowing ? (lines[index + 1]?.text ?? '') : '';
    const head = isHeading(line, next, allCaps);
    if (head || !flowing || !goesOn(lines[index - 1]?.text ?? '', line.text)) gathered.close(false);
    if (!line.text.trim()) continue;
    gathered.add(line.text, index);
    if (head) gathered.closeHeading(line.text);
  }
  gathered.close(false);
  return gathered.passages.map((passage, at, all) =>
    isBareHeading(passage, all[at + 1]) ? { ...passage, isHeading: false, isItem: true } : passage,
  );
}

/** How deep a numbered heading stands: « 2.1 » 2, « Article 3 » 1, one without a number 0. */
function rankOf({ flat }: Passage): number {
  const number = /^[#*\s]*(?:(?:article|chapitre|section|lot)\s+(?:n\s?°\s?)?)?([\divx]+(?:\.\d+)*)\b/.exec(
    flat,
  )?.[1];
  return number?.split('.').length ?? 0;
}

/** A short numbered line under which nothing stands says something itself: « 3.2 Un seul lot ». */
function isBareHeading(passage: Passage, next: Passage | undefined): boolean {
  const rank = rankOf(passage);
  if (!passage.isHeading || rank === 0 || /^\s*[#*]/.test(passage.text)) return false;
  return next === undefined || (next.isHeading && rankOf(next) <= rank);
}

/** Passages as they come together, under the headings that stand above them. */
class Gathering {
  readonly passages: Passage[] = [];
  readonly #lines: readonly Line[];
  readonly #levels: string[] = [];
  #lead = '';
  #open: Open | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  add(text: string, index: number): void {
    this.#open ??= { text: '', starts: [] };
    append(this.#open, text, index);
  }

  close(isHead: boolean): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open?.text) return;
    const flat = flatten(open.text);
    const isItem =
      item.test(open.text) || open.text.includes('|') || this.#lines[open.starts[0]![1]]!.item === true;
    if (!isItem) this.#lead = '';
    this.passages.push({
      ...{ text: open.text, flat, index: this.passages.length, isHeading: isHead, isItem },
      ...{ heading: this.#levels.join(' / '), lead: this.#lead, starts: open.starts },
    });
    if (/:\s*$/.test(flat)) this.#lead = flat;
  }

  closeHeading(text: string): void {
    const depth = /^(#+)\s/.exec(text)?.[1]?.length;
    const kept = depth === undefined ? 1 : depth - 1;
    this.#levels.length = Math.min(this.#levels.length, kept);
    this.close(true);
    this.#lead = '';
    this.#levels.push(flatten(text.replace(/^[#*\s]+|\*+$/g, '')));
  }
}

const ends = /[.!?]["»)]?\s+(?=[\p{Lu}«"(–-])/gu;
const short =
  /(?<![\p{L}\d])(?:\p{Lu}|[Aa]rt|[Cc]f|[Ee]x|[Aa]l|[Mm]in|[Mm]ax|[Pp]|n|no|No|mm|[Ee]nv|[Rr]éf|[Rr]ef|[Tt][ée]l|[Ss]t|[Ss]te|[Cc]ie)\.\s+$/u;

function sentencesOf(passage: Passage): Sentence[] {
  const { text, flat } = passage;
  const cuts = [...text.matchAll(ends)].flatMap(({ 0: sign, index }) => {
    const cut = index + sign.length;
    return short.test(text.slice(Math.max(0, cut - 8), cut)) ? [] : [cut];
  });
  return [0, ...cuts].map((at, n) => {
    const to = cuts[n] ?? text.length;
    return { passage, at, text: text.slice(at, to), flat: flat.slice(at, to) };
  });
}

const mostExcerpt = 240;

/** Where the words from one offset of a passage to another stand, with the sentence around them. */
export function placeOf({ lines }: Reading, passage: Passage, from: number, to: number): Place {
  const [begins, line, left] = passage.starts.findLast(([offset]) => offset <= from) ?? passage.starts[0]!;
  const { text, page } = lines[line]!;
  const start = Math.min(from - begins + left, text.length);
  const around = sentencesOf(passage).findLast(({ at }) => at <= from)!;
  return {
    ...{ line: line + 1, page, excerpt: shortened(around.text.trim(), from - around.at) },
    ...{ from: start, to: Math.min(text.length, start + Math.max(1, to - from)) },
  };
}

function shortened(text: string, at: number): string {
  if (text.length <= mostExcerpt) return text;
  const from = Math.max(0, Math.min(at - mostExcerpt / 2, text.length - mostExcerpt));
  return `${from > 0 ? '…' : ''}${text.slice(from, from + mostExcerpt).trim()}${from + mostExcerpt < text.length ? '…' : ''}`;
}
