// SPDX-License-Identifier: AGPL-3.0-or-later
// Before any form of group, those behind a need talk: five questions that decide, each answered by each, the
// answers side by side; a date is proposed and voted.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { refusedWords } from '../said.ts';

/** What must it do, what does it cost, who supplies it, how do we decide, when does each budget close. */
export const questions = ['do', 'cost', 'supplier', 'decide', 'budget'] as const;
export type Question = (typeof questions)[number];
export const isQuestion = (word: string): word is Question => questions.some((one) => one === word);

export interface Answer {
  readonly question: Question;
  readonly organisation: Id<'Organisation'>;
  /** As it is called today. */
  readonly name: string;
  readonly words: string;
  readonly saidAt: Date;
}

export const answerLength = { least: 2, most: 1_000 } as const;
/** Persons who must have answered what it costs before anybody reads the answers of others. */
export const fewestForCosts = 3;

/**
 * What words among those behind a need may not hold: somebody's name, a way to reach them. Amounts they
 * may.
 */
export function refusedAnswer(words: string) {
  const refused = refusedWords(words);
  return refused && ['needs.contact', 'needs.person'].includes(refused.key) ? refused : undefined;
}

/** @throws Problem invalid `needs.answer-length`, `needs.contact`, `needs.person` */
export function checkAnswer(words: string): string {
  const { least, most } = answerLength;
  if (words.length < least || words.length > most)
    throw new Problem('invalid', 'needs.answer-length', { least, most });
  const refused = refusedAnswer(words);
  if (refused) throw new Problem('invalid', refused.key, refused.facts);
  return words;
}

/** A question and what was answered, the same words once with all who said them. */
export interface Compared {
  readonly question: Question;
  readonly answers: readonly { readonly words: string; readonly by: readonly string[] }[];
  /** Names of those who have not answered it, as far as the reader knows them. */
  readonly silent: readonly string[];
  /** Whether they differ: more than one answer, each in its own words. */
  readonly differ: boolean;
}

/** @param members names of those behind the need */
export function compare(answers: readonly Answer[], members: readonly string[]): Compared[] {
  return questions.map((question) => {
    const own = answers.filter((one) => one.question === question);
    const same = Map.groupBy(own, ({ words }) => words.toLocaleLowerCase('fr').replace(/\s+/g, ' ').trim());
    const said = [...same.values()].map((some) => ({
      words: some[0]!.words,
      by: some.map(({ name }) => name),
    }));
    const spoke = new Set(own.map(({ name }) => name));
    return {
      question,
      answers: said,
      silent: members.filter((name) => !spoke.has(name)),
      differ: said.length > 1,
    };
  });
}
