// SPDX-License-Identifier: AGPL-3.0-or-later
// What a rule of the linter is: one question asked of a tender, with why, by which text, what to do instead,
// and an example of both.
import type { TextFacts } from '../../base/language.ts';
import type { Mark } from '../../law/rule.ts';
import type { Country } from '../advice/question.ts';
import type { Dossier, Piece } from './dossier.ts';
import type { LawOn } from './law-on.ts';
import type { NameIndex } from './names.ts';
import type { Passage, Reading, Sentence } from './reading.ts';
import type { Given, Severity } from './tender.ts';

/** What a rule looks at. */
export interface View {
  readonly reading: Reading;
  /** The pieces given together, where they make one dossier; else this one alone. */
  readonly dossier: Dossier;
  /** All other documents given. */
  readonly others: readonly Reading[];
  readonly piece: Piece;
  readonly given: Given;
  readonly country: Country;
  readonly law: LawOn;
  readonly names: NameIndex;
}

/** Words of a passage; without them, an absence. */
export interface Spot {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

export interface Found {
  readonly spot?: Spot | undefined;
  /** Where it is not that of the rule. */
  readonly severity?: Severity;
  /** Last word of the key of its sentence, where it is not `said`. */
  readonly said?: string;
  readonly facts?: TextFacts;
}

/** Why it cannot be judged: last word of a key `purchases.lint.open.…`. */
export interface Open {
  readonly open: string;
  readonly facts?: TextFacts;
}

export type Looked = readonly Found[] | Open;

export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly source: { readonly words: string; readonly mark: Mark };
  /** Kinds of rows of the law by whose days it goes: without a day it is not judged. */
  readonly dated?: readonly string[];
  /** Whose tenders it judges: of those whose law research holds, or all, where it is no rule of law. */
  readonly lands: 'FR' | 'all';
  /** Whether it looks at notes, reports and agreements too. */
  readonly anyPiece?: boolean;
  /** The pieces of a tender that must say it, where what lacks is a finding; a whole tender always does. */
  readonly bornBy?: readonly Piece[];
  /** What a document of a few lines must speak of before what lacks in it is a finding. */
  readonly touches?: RegExp;
  /** As tenders write it: what fires, and what stands there instead. */
  readonly examples: { readonly before: string; readonly after: string };
  look(view: View): Looked;
}

export const spotOf = ({ passage, at }: Sentence, { index, 0: word }: RegExpExecArray): Spot => ({
  ...{ passage, from: at + index, to: at + index + word.length },
});

/** Each sentence in which `words` stand, but not those that `but` takes out. */
export function findings(
  { reading }: View,
  words: RegExp,
  but: (sentence: Sentence, match: RegExpExecArray) => boolean = () => false,
): Found[] {
  return reading.sentences.flatMap((sentence) => {
    const match = words.exec(sentence.flat);
    return match && !but(sentence, match) ? [{ spot: spotOf(sentence, match) }] : [];
  });
}

/** A sentence in which each of several ideas is named, in any order; at the first of them. */
export function saying(
  { reading }: View,
  ideas: readonly RegExp[],
  but: (sentence: Sentence) => boolean,
): Found[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.passage.isHeading || !ideas.every((idea) => idea.test(sentence.flat)) || but(sentence))
      return [];
    const index = Math.min(...ideas.map((idea) => idea.exec(sentence.flat)!.index));
    return [
      {
        spot: {
          passage: sentence.passage,
          from: sentence.at + index,
          to: sentence.at + sentence.flat.trimEnd().length,
        },
      },
    ];
  });
}

export const absent: readonly Found[] = [{}];
export const none: readonly Found[] = [];
