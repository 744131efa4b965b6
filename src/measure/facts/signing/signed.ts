// SPDX-License-Identifier: AGPL-3.0-or-later
// A signature taken apart: the words of its name, the parts of its address. Bytes that are no UTF-8 are
// read as the old Western encoding that they are.
import { fold } from '../../../base/text.ts';

/**
 * What a commit says of its author, after the project's own `.mailmap` was applied. Lives only while a
 * history is read.
 */
export interface Identity {
  readonly name: string;
  readonly mail: string;
}

export interface Signed {
  /** As written, without what stands in brackets at its end. */
  readonly name: string;
  /** What stood in brackets, folded: `aider`, `bot`. */
  readonly remark: string;
  /** Words of the name as written, cut at blanks. */
  readonly written: readonly string[];
  /** Words of the name, folded, cut at anything that is no letter or digit. */
  readonly words: readonly string[];
  /** The whole address, in small letters. */
  readonly mail: string;
  /** Before the `@`, without the number of a forge (`123+`) and a tag (`+bot`); empty where unreadable. */
  readonly local: string;
  readonly tag: string;
  readonly host: string;
  /** Words of the part before the `@`. */
  readonly localWords: readonly string[];
}

export function takeApart({ name, mail }: Identity): Signed {
  const address = mail.trim().toLowerCase();
  const [, before = '', host = ''] = /^(.*)@([^@]*)$/.exec(address) ?? ['', address, ''];
  const [, forge = '', tag = ''] = /^(?:\d+[+])?([^+]*)(?:\+(.*))?$/.exec(before) ?? [];
  const local = forge || before;
  const [, bare = '', remark = ''] = /^(.*?)\s*(?:\(([^()]*)\))?\s*$/s.exec(name.trim()) ?? [];
  const known = bare === '' ? name.trim() : bare;
  return {
    name: known,
    remark: bare === '' ? '' : fold(remark),
    written: known.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)),
    words: cut(known),
    mail: address,
    local,
    tag,
    host,
    localWords: cut(local),
  };
}

const cut = (words: string) =>
  fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');
/** UTF-8 that was taken for Western and written as UTF-8 again: `HÃ©lÃ¨ne`. */
const twice = /[\u00c2\u00c3][\u0080-\u00bf]/;

/** The words that bytes say: UTF-8, or Western where they are none; what was encoded twice is read once. */
export function readWords(bytes: Buffer): string {
  const words = decode(bytes);
  if (!twice.test(words) || /[^\u0000-\u00ff]/.test(words)) return words;
  try {
    return utf8.decode(Buffer.from(words, 'latin1'));
  } catch {
    return words;
  }
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}
