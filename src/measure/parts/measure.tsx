// SPDX-License-Identifier: AGPL-3.0-or-later
// Everything that shows a grade or its evidence, in one place.
import { type Lang, speaker, type Texts } from '../../base/language.ts';
import type { Said } from '../grade/grade.ts';
import { texts } from '../texts/measure.ts';

export { AreaChart } from './area.tsx';
export { timeline } from './area-axes.tsx';
export { EffectBar } from './effect-bar.tsx';
export {
  Advise,
  GradeLarge,
  GradeMark,
  gradeClass,
  gradeWord,
  Ladder,
  type Marked,
  Plaque,
} from './grade.tsx';
export { placeOn, Scale } from './scale.tsx';
export { Sparkline, trendWords } from './sparkline.tsx';
export { carriers, WorkSharesChart } from './work-shares.tsx';

const sentences: Texts = texts;

/**
 * Says a sentence that a measure found. A key that this version has no words for is shown as it is, so that
 * the gap is noticed.
 */
export function sayMeasure(lang: Lang, { key, facts }: Said): string {
  return sentences[key] ? speaker(sentences, lang)(key, facts) : key;
}
