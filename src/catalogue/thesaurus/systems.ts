// SPDX-License-Identifier: AGPL-3.0-or-later
// Systems of the State that a question names: « Hélios », « FranceConnect ».
import { fold } from '../../base/text.ts';
import type { Thesaurus } from './thesaurus.ts';

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a label, what stands in brackets aside: the same for every question. */
const known = new Map<string, readonly string[]>();

function nameWords(label: string): readonly string[] {
  const words = known.get(label) ?? wordsOf(label.replace(/\(.*/u, ''));
  known.set(label, words);
  return words;
}

/** Identifiers of the systems whose name, what stands in brackets aside, is in the question; two at most. */
export function systemsNamed(question: string, { systems }: Thesaurus): string[] {
  const asked = new Set(wordsOf(question.slice(0, 400)));
  const isNamed = (label: string) => {
    const name = nameWords(label);
    return name.length > 0 && name.every((word) => asked.has(word));
  };
  return systems
    .filter(({ label }) => isNamed(label.fr) || isNamed(label.en))
    .map(({ id }) => id)
    .slice(0, 2);
}
