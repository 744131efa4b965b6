// SPDX-License-Identifier: AGPL-3.0-or-later
// How a question is put to the search table: the functions it asks for with their weight, its words, and the
// choices that narrow it.
import type { Choice } from '../../base/list/answers.ts';
import { markOf } from '../../base/list/list.ts';
import { fold, oneLine } from '../../base/text.ts';
import { functionsMeant, type Need } from '../thesaurus/need.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { readWords } from '../thesaurus/words.ts';
import { facetNames } from './list.ts';
import type { Reader } from './reader.ts';
import type { Question } from './search.ts';

export interface AskedFunction {
  readonly id: string;
  readonly weight: number;
  /** Meant by the words themselves; otherwise a neighbour (the function it is a part of, or a part of it). */
  readonly meant: boolean;
  /** The words that say it: functions said by the same words are alternatives, others are asked together. */
  readonly saidBy: string;
}

export interface Plan {
  readonly functions: readonly AskedFunction[];
  /** Folded whole question: an entry that bears exactly this name goes first. */
  readonly name: string;
  /** Folded words that carry meaning, at most six. */
  readonly words: readonly string[];
  /** What was chosen in each facet: an entry must bear one mark of each. */
  readonly choices: readonly Choice[];
  /** Every word was read as a function; none is left for names and texts alone. */
  readonly understood: boolean;
  /** Understood by whole phrases of the trade: whoever does something else does not answer. */
  readonly sure: boolean;
  readonly reader: Reader;
  /** Nothing was asked in words: the whole catalogue answers. */
  readonly everything: boolean;
}

const mostWords = 6;

/** What the search tables and the shelf are asked, from a question and what the thesaurus read in it. */
export function planOf(question: Question, need: Need, thesaurus: Thesaurus): Plan {
  const words = readWords(question.text)
    .filter((word) => !word.vague)
    .map((word) => word.typed)
    .slice(0, mostWords);
  const chosen = [
    ...facetNames.map((facet) => [facet, question.chosen[facet] ?? []] as const),
    ['size', question.alike ? [question.alike] : []] as const,
  ].filter(([, values]) => values.length > 0);
  const functions = functionsAsked(need, thesaurus);
  const understood = functions.length > 0 && need.words.length === 0;
  return {
    functions,
    name: fold(oneLine(question.text, 200)),
    words,
    choices: chosen.map(([facet, values]) => ({
      facet,
      marks: values.map((value) => markOf(facet, value)),
    })),
    understood,
    sure: understood && functions[0]!.weight >= 0.8,
    reader: { lang: question.lang, country: question.country ?? need.country },
    everything: words.length === 0 && functions.length === 0,
  };
}

/** What is meant, and the neighbours of it at a third of the weight. */
function functionsAsked(need: Need, thesaurus: Thesaurus): AskedFunction[] {
  const asked = functionsMeant(need).map(({ id, weight, because }) => ({
    id,
    weight,
    meant: true,
    saidBy: because,
  }));
  const known = new Set(asked.map(({ id }) => id));
  const near = asked.flatMap(({ id, weight, saidBy }) =>
    neighbours(id, thesaurus).map((other) => ({ id: other, weight: weight / 3, meant: false, saidBy })),
  );
  return [...asked, ...near.filter(({ id }) => !known.has(id) && known.add(id))].slice(0, 8);
}

function neighbours(id: string, { functions }: Thesaurus): string[] {
  return functions
    .filter((one) => one.broader === id)
    .map((one) => one.id)
    .concat(functions.find((one) => one.id === id)?.broader ?? []);
}
