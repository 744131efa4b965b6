// SPDX-License-Identifier: AGPL-3.0-or-later
// The canonical form of a publiccode.yml: keys in the standard's order, one way to write each thing. Never
// at the price of something that someone wrote: comments within the file and unknown keys forbid it.
import type { Parsed } from './parse.ts';
import { toPublicCode } from './print.ts';

export type Canonical =
  | { readonly state: 'same' | 'wrong' | 'would-lose' }
  | { readonly state: 'changed'; readonly text: string };

/** `wrong`: it has errors, which come first. Comments at the start of the file stay where they are. */
export function canonicalOf(text: string, { valid, publiccode, findings }: Parsed): Canonical {
  if (!valid || !publiccode) return { state: 'wrong' };
  const head = /^(?:\ufeff?(?:[ \t]*#.*|[ \t]*|---[ \t]*)\r?\n)*/.exec(text)![0];
  const comments = head.split(/\r?\n/).filter((line) => line.trimStart().startsWith('#'));
  if (hasComment(text.slice(head.length)) || findings.some(({ code }) => code.startsWith('key.unknown')))
    return { state: 'would-lose' };
  const written = [...comments.map((line) => `${line.trim()}\n`), toPublicCode(publiccode)].join('');
  return written === text ? { state: 'same' } : { state: 'changed', text: written };
}

/** Any « # » that YAML may take for a comment; one within a text counts too: nothing is lost. */
const hasComment = (body: string) => /(?:^|\s)#/m.test(body);
