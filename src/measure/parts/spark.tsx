// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years on a thumbnail: human work per quarter, the last quarter at the right edge.
import { area, line } from 'd3-shape';
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { Activity } from '../grade.ts';
import { gradeTexts } from '../grade-texts.ts';
import { trendOf } from '../trend.ts';

const width = 120;
const height = 28;
const span = 40;

/** « activité en hausse ». */
export function trendWords(activity: Activity, lang: Lang): string {
  const { key, facts } = trendOf(activity);
  return speaker(gradeTexts, lang)(key as keyof typeof gradeTexts, facts);
}

/** Without `lang` the picture is silent: the words stand beside it. */
export function Spark({ activity, lang }: { activity: Activity; lang?: Lang }): JSX.Element {
  const { quarters } = activity;
  const most = Math.max(1, ...quarters);
  const x = (index: number) => ((span - quarters.length + index) / (span - 1)) * width;
  const y = (count: number) => height - 1 - (count / most) * (height - 3);
  const points = quarters.map((count, index): [number, number] => [x(index), y(count)]);
  const label = lang
    ? { role: 'img' as const, 'aria-label': speaker(gradeTexts, lang)('measure.picture.ten-years', { trend: trendWords(activity, lang) }) }
    : { 'aria-hidden': 'true' as const };
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" {...label}>
      <path class="fill" d={area().y0(height).digits(1)(points) ?? ''} />
      <path class="base" d={`M0 ${height}H${width}`} />
      <path class="line" d={line().digits(1)(points) ?? ''} />
    </svg>
  );
}
