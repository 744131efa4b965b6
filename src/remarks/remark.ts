// SPDX-License-Identifier: AGPL-3.0-or-later
// A remark: what anybody writes to those who keep the halle, in three lines, and what became of it.
import type { Id } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import type { Address } from '../base/mail-address.ts';

/** In the order in which they are offered. `own`: a town hall proposes its own program. */
export const remarkKinds = [
  'missing',
  'own',
  'correction',
  'report',
  'question',
  'privacy',
  'security',
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

export const isRemarkKind = (word: string): word is RemarkKind => remarkKinds.some((kind) => kind === word);

/** Those that propose a software: they have a name and an address. */
export const proposes = (kind: RemarkKind): boolean => kind === 'missing' || kind === 'own';

/** `noted`: read, without anything to change. */
export const outcomes = ['accepted', 'declined', 'noted'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Remark {
  readonly id: Id<'Remark'>;
  readonly kind: RemarkKind;
  /** Path of the page that it is about. */
  readonly about?: string;
  readonly name?: string;
  readonly url?: string;
  /** In whose name it was written. */
  readonly organisation?: { readonly id: string; readonly name: string; readonly slug: string };
  readonly account?: string;
  readonly words: string;
  readonly address?: Address;
  readonly lang: Lang;
  readonly writtenAt: Date;
  readonly answered?: { readonly at: Date; readonly outcome: Outcome; readonly words: string };
}

export const wordsLength = { least: 10, most: 2_000 } as const;

/** Remarks within twenty-four hours, from one network address and in all. */
export const dailyMost = 10;

/** Days that a remark is kept after its answer; without one, a year. */
export const keptDays = 90;

/** A path of this site, as an address carries it; undefined for anything else. @param written hostile */
export function pathOf(written: string): string | undefined {
  const url = written.startsWith('/') ? URL.parse(written, 'http://halle.invalid') : undefined;
  if (url?.host !== 'halle.invalid') return undefined;
  const path = url.pathname + url.search;
  return path.length <= 400 && !path.startsWith('//') ? path : undefined;
}
