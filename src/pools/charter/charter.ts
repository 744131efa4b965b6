// SPDX-License-Identifier: AGPL-3.0-or-later
// A charter: what a group answered to each clause. What it leaves open is known, what a calamity would find
// unanswered too, and the rule by which each question is voted is read from it.
import {
  type Answer,
  type Calamity,
  type Clause,
  type Question,
  questions,
  type RuleFragment,
} from './clause.ts';
import { type ClauseId, clauses, clausesFor, findAnswer, findClause } from './clauses.ts';

/** What was said of one clause: an answer seen in practice, words of one's own, or both. */
export interface Answered {
  readonly clause: ClauseId;
  readonly answer?: string | undefined;
  readonly words?: string | undefined;
}

/** In any order; of one clause the last that was said stands. */
export type Charter = readonly Answered[];

const saysSomething = ({ clause, answer, words }: Answered): boolean =>
  findAnswer(clause, answer) !== undefined || (words ?? '').trim() !== '';

/** What stands for a clause; undefined where nothing is said. */
export function answeredTo(charter: Charter, clause: ClauseId): Answered | undefined {
  const last = charter.findLast((one) => one.clause === clause);
  return last && saysSomething(last) ? last : undefined;
}

/** In the order of the clauses, each once, empty ones left out: two that say the same are then equal. */
export const orderly = (charter: Charter): Answered[] =>
  clauses.flatMap(({ id }) => {
    const said = answeredTo(charter, id);
    if (!said) return [];
    const { answer, words = '' } = said;
    const chosen = findAnswer(id, answer)?.id;
    return [
      {
        clause: id,
        ...(chosen !== undefined && { answer: chosen }),
        ...(words.trim() !== '' && { words: words.trim() }),
      },
    ];
  });

/** What stands of a charter in numbers. */
export interface Completeness {
  readonly answered: number;
  readonly all: number;
  /** Those without which it is not complete. */
  readonly lacking: readonly ClauseId[];
  /** Others that stay open. */
  readonly open: readonly ClauseId[];
}

export function completenessOf(charter: Charter): Completeness {
  const missing = clauses.filter(({ id }) => !answeredTo(charter, id));
  return {
    answered: clauses.length - missing.length,
    all: clauses.length,
    lacking: missing.filter(({ isNeeded }) => isNeeded).map(({ id }) => id),
    open: missing.filter(({ isNeeded }) => !isNeeded).map(({ id }) => id),
  };
}

/** The clauses that a calamity asks for and that the charter leaves open. */
export const unanswered = (charter: Charter, calamity: Calamity): readonly Clause<ClauseId>[] =>
  clausesFor(calamity).filter(({ id }) => !answeredTo(charter, id));

/** What a calamity would find written. */
export const answersFor = (charter: Charter, calamity: Calamity): readonly Answered[] =>
  clausesFor(calamity).flatMap(({ id }) => answeredTo(charter, id) ?? []);

const chosen = (charter: Charter, { id }: Pick<Clause<ClauseId>, 'id'>): Answer | undefined =>
  findAnswer(id, answeredTo(charter, id)?.answer);

/** The clause that says by which rule a question is voted. */
export const clauseOf = (question: Question): Clause<ClauseId> =>
  clauses.find((one) => one.question === question)!;

/**
 * The rule by which a question is voted, as `halle vote count` obeys it, without who votes and when it
 * opens. What a vote cannot be at once is left out: a secret one is never delegated nor weighted.
 * @param isObjected an objection was made to what was to pass in silence
 * @returns undefined where the charter chose none of the rules that can be counted: its words alone cannot
 */
export function ruleFor(
  charter: Charter,
  question: Question,
  { isObjected = false }: { readonly isObjected?: boolean } = {},
): RuleFragment | undefined {
  const said = chosen(charter, clauseOf(question));
  const rule = isObjected ? (said?.whenObjected ?? said?.rule) : said?.rule;
  if (!rule) return undefined;
  const common = (['quorum', 'abstention', 'deadline', 'delegation'] as const).map(
    (id) => chosen(charter, findClause(id)!)?.fragment ?? {},
  );
  const { delegation, quorum, abstain, ...whole }: RuleFragment = Object.assign({}, ...common, rule);
  // silence is consent: nobody has to take part, and there is nothing to count
  if (whole.kind === 'consensus') return whole;
  return {
    ...whole,
    ...(quorum && { quorum }),
    ...(abstain && { abstain }),
    ...(delegation && !whole.secret && { delegation }),
  };
}

/** Questions whose rule is said in words alone, so that no machine can obey it. */
export const rulesInWordsOnly = (charter: Charter): readonly Question[] =>
  questions.filter((question) => answeredTo(charter, clauseOf(question).id) && !ruleFor(charter, question));

/** What is between two charters: clauses said anew, changed, taken out; the rest is the same. */
export interface ClauseChange {
  readonly clause: ClauseId;
  readonly before?: Answered | undefined;
  readonly after?: Answered | undefined;
  readonly how: 'added' | 'removed' | 'changed';
}

export function changesBetween(before: Charter, after: Charter): readonly ClauseChange[] {
  return clauses.flatMap(({ id }): ClauseChange[] => {
    const [was] = orderly(before.filter(({ clause }) => clause === id));
    const [is] = orderly(after.filter(({ clause }) => clause === id));
    if (was?.answer === is?.answer && was?.words === is?.words) return [];
    const how = was ? (is ? 'changed' : 'removed') : 'added';
    return [{ clause: id, before: was, after: is, how }];
  });
}
