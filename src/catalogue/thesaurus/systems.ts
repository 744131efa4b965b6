// SPDX-License-Identifier: AGPL-3.0-or-later
// Systems of the State that a question names: « Hélios », « FranceConnect ».
import { fold } from '../../base/text.ts';
import type { Thesaurus } from './thesaurus.ts';

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Identifiers of the systems whose name, what stands in brackets aside, is in the question; two at most. */
export function systemsNamed(question: string, { systems }: Thesaurus): string[] {
  const asked = new Set(wordsOf(question.slice(0, 400)));
  const isNamed = (label: string) => {
    const name = wordsOf(label.replace(/\(.*/u, ''));
    return name.length > 0 && name.every((word) => asked.has(word));
  };
  return systems
    .filter(({ label }) => isNamed(label.fr) || isNamed(label.en))
    .map(({ id }) => id)
    .slice(0, 2);
}
