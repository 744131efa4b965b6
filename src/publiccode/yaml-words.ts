// SPDX-License-Identifier: AGPL-3.0-or-later
// What a YAML reader complains of, as what to write instead. Most who meet it left a text without its indent:
// then the lines are named, and the spaces that they need, not the quote that seems to be missing.
import { type Complaint, error } from './finding.ts';

export interface Told {
  readonly complaint: Complaint;
  readonly at: number;
  /** What the reader says after it only follows from it. */
  readonly last?: true;
}

interface SyntaxError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

const byCode: Readonly<Record<string, Complaint>> = {
  TAB_AS_INDENT: error('yaml.tab'),
  MULTIPLE_DOCS: error('yaml.several-documents'),
  BAD_INDENT: error('yaml.indent'),
  BAD_DQ_ESCAPE: error('yaml.escape'),
  BAD_SCALAR_START: error('yaml.start'),
  MULTILINE_IMPLICIT_KEY: error('yaml.no-colon'),
  BLOCK_AS_IMPLICIT_KEY: error('yaml.colon-inside'),
};

/** One complaint of the reader about a text. */
export function toldOf({ code, message, pos }: SyntaxError, text: string): Told {
  const lines = text.split('\n');
  const at = lineOf(text, pos[0]);
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote) return quoted(lines, at, quote, pos[0]);
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    const found = unindented(lines, at);
    if (found) return { ...found, at: offsetOf(lines, at), last: true };
  }
  const known = byCode[code] ?? error('yaml.syntax', { detail: message.slice(0, 200) });
  return { complaint: known, at: pos[0], ...(code in byCode ? { last: true } : {}) };
}

/** A quoted text whose following lines stand too far left, or that nothing closes. */
function quoted(lines: readonly string[], at: number, quote: string, offset: number): Told {
  const opens = new RegExp(`^\\s*(?:- +)*(?:[\\w-]+: *)?${quote}`);
  let key = at;
  while (key > 0 && !opens.test(lines[key]!)) key--;
  const closing = lines.findIndex((line, index) => index > key && closes(line, quote));
  const open = error('yaml.quote-open', { quote });
  if (closing < 0) return { complaint: open, at: offset, last: true };
  const needed = indentOf(lines[key]!) + 1;
  const between = lines.slice(key + 1, closing + 1);
  const left = between.some((line) => line.trim() !== '' && indentOf(line) < needed);
  const fault = left ? tooFarLeft(key + 1, closing, lines[key]!) : open;
  return { complaint: fault, at: left ? offsetOf(lines, key + 1) : offset, last: true };
}

/** Whether a line ends the text that a quote began: a quote at its end, not escaped, not one that opens. */
const closes = (line: string, quote: string) =>
  new RegExp(`(?:^|[^\\\\:\\s-])\\s*${quote}\\s*(?:#.*)?$`).test(line) &&
  !new RegExp(`^\\s*(?:- +)?[\\w-]+: *${quote}[^${quote}]*${quote}\\s*$`).test(line);

/** Lines of a plain or block text that stand no further right than its key. */
function unindented(lines: readonly string[], at: number): { complaint: Complaint } | undefined {
  let key = at - 1;
  while (key >= 0 && lines[key]!.trim() === '') key--;
  if (key < 0 || !/^\s*(?:- +)*[\w-]+: *\S/.test(lines[key]!)) return undefined;
  const isText = (line: string) => !/^\s*(?:- +)?[\w-]+:(?:\s|$)/.test(line) && !/^\s*- /.test(line);
  // A word alone is rather a key that lost its colon.
  if (/^\s*[\w-]+\s*$/.test(lines[at] ?? '')) return undefined;
  if (!isText(lines[at] ?? '') || indentOf(lines[at]!) > indentOf(lines[key]!)) return undefined;
  let until = at;
  while (until + 1 < lines.length && lines[until + 1]!.trim() !== '' && isText(lines[until + 1]!)) until++;
  return { complaint: tooFarLeft(at, until, lines[key]!) };
}

/** @param from,until counted from 0 */
const tooFarLeft = (from: number, until: number, key: string): Complaint =>
  error('yaml.text-indent', {
    from: from + 1,
    until: until + 1,
    spaces: indentOf(key) + 2,
    key: /([\w-]+):/.exec(key)?.[1] ?? '-',
  });

/** Spaces before the key of a line; what introduces an item of a list counts. */
const indentOf = (line: string): number => /^(?:\s|- (?=.*:))*/.exec(line)![0].length;
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
const offsetOf = (lines: readonly string[], line: number): number =>
  lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
