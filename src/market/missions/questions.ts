// SPDX-License-Identifier: AGPL-3.0-or-later
// Questions asked before offers and answered for all: nobody reads who asks, everybody reads the answer, so
// that none who offers knows more than another.
import type { Day } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer } from '../../base/step-table.ts';
import { contactRefusal, findContact } from '../said.ts';
import { type Mission, must, mustStillBe, take } from './mission.ts';
import type { Question } from './question.ts';

/** Characters of a question, and of its answer. */
export const questionLength = { least: 10, most: 1_000 } as const;
export const replyLength = { least: 2, most: 2_000 } as const;

const within = (
  words: string,
  { least, most }: { readonly least: number; readonly most: number },
): string => {
  const text = words.trim();
  if (text.length < least || text.length > most)
    throw new Problem('invalid', 'market.mission.words-length', { least, most });
  return text;
};

/** What tells who asks is refused: a mailbox, a telephone number, a web address. */
export function tellsWho(words: string) {
  const found = findContact(words, { sites: true });
  return found && contactRefusal(found);
}

/** @throws Problem invalid `market.said.contact`; conflict `market.mission.not-now`, `.over` */
export function ask(
  mission: Mission,
  { id, words }: Pick<Question, 'id' | 'words'>,
  doer: Doer,
  on: Day,
): Mission {
  must(mission, 'asked');
  mustStillBe(mission, on);
  const text = within(words, questionLength);
  const refused = tellsWho(text);
  if (refused) throw new Problem('invalid', refused.key, refused.facts);
  const questions = [...mission.questions, { id, words: text, at: doer.at }];
  return take({ ...mission, questions }, 'asked', doer, id);
}

/** @throws Problem not-found `market.mission.no-question`; conflict `market.mission.at-once` */
export function reply(mission: Mission, question: string, words: string, doer: Doer): Mission {
  must(mission, 'replied');
  const asked = mission.questions.find(({ id }) => id === question);
  if (!asked) throw new Problem('not-found', 'market.mission.no-question');
  if (asked.reply) throw new Problem('conflict', 'market.mission.at-once');
  const said = { words: within(words, replyLength), at: doer.at };
  const questions = mission.questions.map((one) => (one === asked ? { ...one, reply: said } : one));
  return take({ ...mission, questions }, 'replied', doer, question);
}

/** A draft is shown to those who may open it, by somebody who may not. */
export function propose(mission: Mission, doer: Doer): Mission {
  must(mission, 'proposed');
  if (mission.steps.some(({ step }) => step === 'proposed'))
    throw new Problem('conflict', 'market.mission.proposed-before');
  return take(mission, 'proposed', doer);
}
