// SPDX-License-Identifier: AGPL-3.0-or-later
// A letter that the halle carries from one to another without showing either the other's address. A feature
// declares its kind of letter; what holds for all kinds is decided here.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { severalLines } from '../../base/text.ts';

/** Whose letters of a day are counted: those an account writes, those written for or to an organisation. */
type Counted = 'account' | 'from' | 'to';

/** What a feature says of its letters. */
export interface LetterKind {
  /** As their rows name it: the feature, and whom one writes to. */
  readonly name: `${string}.${string}`;
  /** Of their mails: who reads one may refuse all further ones of the topic. */
  readonly topic: string;
  /** Of their entries in the journal. */
  readonly journal: string;
  /** Characters. */
  readonly least: number;
  readonly most: number;
  /** The most of a day; what is absent is not limited. */
  readonly aDay: Readonly<Partial<Record<Counted, number>>>;
  /** Its words are kept, sealed, until it is answered or `wordsDays` have gone: an answer quotes them. */
  readonly quoted?: true;
}

/** Days after which the words of a letter that nobody answered leave. */
export const wordsDays = 60;

/** Whom a letter is for: a person, or whoever reads the mailbox of an organisation. */
export type Addressee = { readonly account: Id<'Account'> } | { readonly organisation: Id<'Organisation'> };

/** What is kept of a letter. Its words are kept apart, and only where its kind is quoted. */
export interface Letter {
  readonly id: Id<'Letter'>;
  /** What it is about: a thing of the feature that declares its kind. */
  readonly about: string;
  readonly account: Id<'Account'>;
  /** On whose behalf it was written; absent: the account's own. */
  readonly organisation?: Id<'Organisation'> | undefined;
  readonly to: Addressee;
  /** The letter that it answers. */
  readonly answers?: Id<'Letter'> | undefined;
  readonly at: Date;
}

/**
 * What became of a letter to an organisation: `unwanted`, its reader wants no more of this sort; `refused`,
 * their mail server takes it not; `unknown`, nobody knows, or it is too long ago.
 */
export type Fate = 'under-way' | 'sent' | 'unwanted' | 'refused' | 'unknown';

/** @param state of its mail; undefined where that is kept no more */
export function fateOf(state: string | undefined): Fate {
  if (state === 'sent' || state === 'unwanted') return state;
  if (state === 'refused' || state === 'given-up') return 'refused';
  return state === undefined || state === 'doubtful' ? 'unknown' : 'under-way';
}

/** @returns the words, tidied @throws Problem invalid `people.letter.length` */
export function checkWords({ least, most }: LetterKind, words: string): string {
  const plain = severalLines(words);
  if (plain.length < least || plain.length > most)
    throw new Problem('invalid', 'people.letter.length', { least, most });
  return plain;
}

/** Nobody writes to themselves, nor an organisation to itself. @throws Problem conflict */
export function checkSides({ account, organisation, to }: Pick<Letter, 'account' | 'organisation' | 'to'>) {
  const isSame = 'account' in to ? to.account === account : to.organisation === organisation;
  if (isSame) throw new Problem('conflict', 'people.letter.to-oneself');
}

/** The words as paragraphs of a mail, which has at most thirty. */
export const paragraphsOf = (words: string): string[] => words.split(/\n{2,}/).slice(0, 30);
