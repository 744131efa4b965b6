// SPDX-License-Identifier: AGPL-3.0-or-later
// A list of repositories as people write it: one a line. Whatever a line holds, it gets an answer of its own;
// only blank lines and comments get none.
import { decodeText } from '../../base/encoding.ts';
import { oneLine } from '../../base/text.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import type { ToldProblem } from './target.ts';

export interface ListLine {
  /** From 1. */
  readonly line: number;
  /** As written, on one line, passwords left out. */
  readonly asked: string;
  /** Canonical address; absent for a folder. */
  readonly repository?: string;
  /**
   * The host that serves it, with its port where it has one of its own; empty for a folder and for what names
   * nothing.
   */
  readonly host: string;
  readonly problem?: ToldProblem;
}

export interface List {
  readonly lines: readonly ListLine[];
  /** Blank lines and comments. */
  readonly skipped: number;
  /** The words were not UTF-8 and were read as Latin-1. */
  readonly latin1: boolean;
}

const longest = 2_000;

/** Reads a list. @param absolute makes the full path of a folder */
export function readList(bytes: Uint8Array, absolute: (folder: string) => string): List {
  const { words, encoding } = decodeText(bytes);
  const seen = new Map<string, number>();
  const lines: ListLine[] = [];
  let [line, skipped] = [0, 0];
  for (const written of linesOf(words)) {
    line++;
    const trimmed = written.trim();
    if (trimmed === '' || trimmed.startsWith('#')) skipped++;
    else lines.push(once(readLine(line, trimmed, absolute), seen));
  }
  // What follows the last line end is no line.
  return {
    lines,
    skipped: skipped - (/^$|[\r\n]/.test(words.slice(-1)) ? 1 : 0),
    latin1: encoding === 'windows-1252',
  };
}

/** Line by line without holding them all apart: a list may have a million. */
function* linesOf(words: string): Generator<string> {
  const end = /\r\n|\n|\r/g;
  let from = 0;
  for (let found = end.exec(words); found; found = end.exec(words)) {
    yield words.slice(from, found.index);
    from = end.lastIndex;
  }
  yield words.slice(from);
}

function readLine(line: number, written: string, absolute: (folder: string) => string): ListLine {
  const asked = oneLine(written.replace(/\/\/[^/?#]*@/, '//…@'), longest);
  const refused = (key: string, facts: ToldProblem['facts'] = {}): ListLine => ({
    line,
    asked,
    host: '',
    problem: { kind: 'invalid', key, facts },
  });
  if (written.length > longest) return refused('measure.list.too-long', { line, most: longest });
  if (/[\u0000-\u001f\u007f]/.test(written))
    return refused('measure.list.not-an-address', { line, written: asked.slice(0, 200) });
  if (isFolder(written)) return { line, asked: absolute(written), host: '' };
  const withScheme = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^/]+\/./.test(written) ? `https://${written}` : written;
  if (hidesPassword(withScheme)) return refused('measure.list.password', { line });
  const repository = /\s/.test(withScheme) ? undefined : findRepositoryUrl(withScheme);
  const host = repository && URL.parse(repository)?.host;
  if (!repository || !host)
    return refused('measure.list.not-an-address', { line, written: asked.slice(0, 200) });
  // Git, ssh and their short forms are read over https.
  return { line, asked: /^https?:/i.test(withScheme) ? withScheme : repository, repository, host };
}

const isFolder = (written: string) => /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\]|\.{1,2}$)/.test(written);

/** `ssh://git@…` names the program's own user, not a person. */
function hidesPassword(written: string): boolean {
  const url = URL.parse(written);
  return Boolean(url && (url.password || (url.username && /^https?:$/.test(url.protocol))));
}

/** A repository named twice is measured once; the second line says where the first is. */
function once(line: ListLine, seen: Map<string, number>): ListLine {
  const name = line.repository ?? line.asked;
  if (line.problem) return line;
  const first = seen.get(name);
  seen.set(name, first ?? line.line);
  return first === undefined
    ? line
    : {
        ...line,
        host: '',
        problem: { kind: 'conflict', key: 'measure.list.duplicate', facts: { line: line.line, first } },
      };
}
