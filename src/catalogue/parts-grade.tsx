// SPDX-License-Identifier: AGPL-3.0-or-later
// Grades as the catalogue shows them: also where there is none, and in sentences that the measure wrote as keys.
import type { JSX } from 'preact';
import type { Lang } from '../base/language.ts';
import { fill, wordsOf } from '../base/language.ts';
import type { Grade, Said } from '../measure/grade.ts';
import { gradeTexts } from '../measure/grade-texts.ts';
import { type Bands, GradeBadge, type GradeMark, gradeClass, gradeWord, Plaque } from '../measure/parts.tsx';
import { texts as measureTexts } from '../measure/texts.ts';

const sentences: Readonly<Record<string, { fr: string; en: string }>> = { ...gradeTexts, ...measureTexts };

/** A sentence of the measure in the reader's language. A key without words is shown as it is: a gap seen is a gap mended. */
export function sayMeasure(lang: Lang, { key, facts }: Said): string {
  const text = sentences[key];
  return text ? fill(wordsOf(text, lang, key), lang, facts) : key;
}

/** What stands for a software that has no grade at all. */
const ungraded: GradeMark = { state: 'unavailable' };

export function markOf(grade: Grade | undefined): GradeMark {
  return grade ?? ungraded;
}

/** Plaque and word, « note indisponible » where nothing was measured. */
export function Mark({ lang, grade, size }: { lang: Lang; grade: Grade | undefined; size?: 's' | 'm' | 'l' }): JSX.Element {
  return <GradeBadge lang={lang} grade={markOf(grade)} {...(size && { size })} />;
}

export { type Bands, gradeClass, gradeWord, Plaque };

/** From which probability each letter starts (method note@0.1), lowest first. */
export const bands: Bands = [
  { letter: 'E', from: 0 },
  { letter: 'D', from: 0.5 },
  { letter: 'C', from: 0.75 },
  { letter: 'B', from: 0.9 },
  { letter: 'A', from: 0.97 },
];
